// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: MIT

#include "services/textfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QStringDecoder>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

using core::Error;
using core::Result;
using core::Task;
using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr qint64 readAtOnce = 256 * 1024;
constexpr qint64 mostBytes = qint64{10} * 1024 * 1024;
/// Less room than this is none.
constexpr qint64 noRoom = 1'000'000;

Result<FileText> textOf(const QString &path, const std::atomic_bool &cancelled)
{
    // Reading what is no file, such as a pipe, might never end.
    if (!QFileInfo(path).isFile())
        return {Error::Kind::NotFound, u"not an ordinary file"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Error::Kind::StorageFailed, file.errorString()};
    FileText result;
    QStringDecoder decoder(
        QStringConverter::encodingForData(file.peek(4)).value_or(QStringConverter::Utf8));
    qint64 bytes = 0;
    while (bytes < mostBytes && !cancelled) {
        const QByteArray piece = file.read(std::min(readAtOnce, mostBytes - bytes));
        if (piece.isEmpty())
            break;
        bytes += piece.size();
        result.text += decoder.decode(piece);
    }
    if (file.error() != QFileDevice::NoError)
        return {Error::Kind::StorageFailed, file.errorString()};
    result.cut = !file.atEnd();
    return result;
}

} // namespace

Task<FileText> readTextFile(const QString &path)
{
    core::Promise<FileText> promise;
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    promise.onCancel([cancelled] { *cancelled = true; });
    QThreadPool::globalInstance()->start(
        [path, promise, cancelled] { promise.finish(textOf(path, *cancelled)); });
    return promise.task();
}

Result<> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // commit() does not look whether what is still in the buffer could be written.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.flush() && file.commit();
    if (!written)
        return fileError(file);
    return {};
}

Error fileError(const QFileDevice &file)
{
    const QString path = file.fileName();
    const QString detail = path + u": "_s + file.errorString();
    const QFileInfo there(path);
    const QFileInfo folder(there.absolutePath());
    if ((folder.isDir() && !folder.isWritable()) || (there.isFile() && !there.isWritable()))
        return {Error::Kind::ReadOnly, detail, {}, 0, {}};
    const QStorageInfo disk(folder.filePath());
    if (file.error() == QFileDevice::ResourceError
        || (disk.isValid() && disk.bytesAvailable() < noRoom))
        return {Error::Kind::DiskFull, detail, {}, 0, {}};
    return {Error::Kind::StorageFailed, detail, {}, 0, {}};
}

} // namespace services
