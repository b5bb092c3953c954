// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

/// The smallest Qt Widgets program with a window of Gatehouse's size: the floor of bench_startup.

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Gatehouse")));
    window.resize(1400, 800);
    window.show();
    return QApplication::exec();
}
