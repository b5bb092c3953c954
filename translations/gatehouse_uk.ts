<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Відкрити Gatehouse</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Про Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Бібліотеки</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>&amp;Копіювати відомості про версію</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версія %1</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>Керує запрошувальними посиланнями ваших ботів у Telegram. Не є продуктом Telegram.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© 2026 Автори Gatehouse. Вільне програмне забезпечення за ліцензією MIT.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>Використано Qt %1 (LGPL), QtKeychain (BSD) і libqrencode (LGPL).</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>Додати бота…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Додати чат…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Замінити токен…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Back up ledger…</source>
        <translation>Резервна копія реєстру…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>Оновити всі чати</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Нове посилання…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>Нове посилання за останнім шаблоном</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>Нове посилання з підпискою…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>Створити багато…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Внести посилання…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Замінити основне посилання</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>Замінити основні посилання…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Закрити вхід…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Відкрити вхід</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Відстежувати вступи…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>Перевірити права</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>Вилучити з Gatehouse…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копіювати посилання</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR-код…</translation>
    </message>
    <message>
        <source>Name and link</source>
        <translation>Назва й посилання</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Дублювати…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Задати строк дії…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Задати ліміт…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>Задати схвалення…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>Тег…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>Забути</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>Правила для запитів…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Запити на вступ</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Пошук посилань</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Попередній чат</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Наступний чат</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Системна</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Про Gatehouse</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Копіювати як</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Подовжити на</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Посилання</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>Приховувати посилання</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Палітра команд…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>Наступна панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>Попередня панель</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Перевірити оновлення…</translation>
    </message>
</context>
<context>
    <name>widgets::ActivityView</name>
    <message>
        <source>%1 UTC</source>
        <comment>a moment, to the second</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>lines of the activity</comment>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>Заміни</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>Запити на вступ</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>Боти й чати</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>Невдачі</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Що</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>Було → стало</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>Диск заповнено; нічого не експортовано.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>У теку не вдається записувати; нічого не експортовано.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>Не вдалося експортувати журнал.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Виберіть іншу теку або звільніть місце на диску.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice of kinds of activity</comment>
        <translation>Показати</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Від</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Від дати</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>До дати</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Усі чати</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>У журналі нічого не знайдено</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Журнал поки порожній</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Експорт журналу</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>CSV для електронних таблиць (*.csv);;JSON для програм (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Зупинити експорт</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Експортування…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Експорт: поки що %Ln рядок.</numerusform>
            <numerusform>Експорт: поки що %Ln рядки.</numerusform>
            <numerusform>Експорт: поки що %Ln рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>Експортовано %Ln рядок у %1.</numerusform>
            <numerusform>Експортовано %Ln рядки в %1.</numerusform>
            <numerusform>Експортовано %Ln рядків у %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Експорт зупинено; файл не записано.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>Додати бота</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Додати бота</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>Gatehouse працює через бота, який є адміністратором ваших чатів із правом запрошувати користувачів. Токен бота зберігається в системному сховищі ключів і ніколи — у файлі.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>&amp;Токен бота</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Показати токен</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Оновлення</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>&amp;Використовує інша програма</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Сховище ключів</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>&amp;Додати бота</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>Тоді Gatehouse ніколи не читатиме оновлень бота, щоб усі вони діставалися іншій програмі. Рахувати вступи й показувати запити на вступ він не зможе.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>Перевірка покаже, чий це токен.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Замінити токен</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Замінити токен</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>Новий токен займе місце старого в системному сховищі ключів. Посилання, чати й історія залишаться без змін.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>&amp;Замінити токен</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>Токен змінено. Перевірте його ще раз.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>Від @BotFather, розділ API Token.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>Токен — це число, двокрапка й 35 літер або цифр. Скопіюйте його повністю.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Запит до Telegram…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 — %2, щойно перевірено</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>%1 уже є в Gatehouse. Щоб дати йому інший токен, скористайтеся командою «Замінити токен…».</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>Скопіюйте чинний токен у @BotFather (API Token) і введіть його тут.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>Нічого не збережено. Перевірте з’єднання з інтернетом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>Запит до Telegram і збереження токена…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Збереження токена в сховищі ключів…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1, ще не налаштовано: спершу запитає новий пароль</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1, заблоковано: спершу запитає пароль</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <comment>a keychain</comment>
        <translation>%1, розблоковано</translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Додати чат</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Додати чат</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>Канал або група, де бот є адміністратором із правом «Запрошувати через посилання». Gatehouse лише запитує про чат у Telegram; ніхто в чаті цього не помітить.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Бот</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>Chat found</source>
        <translation>Знайдений чат</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>&amp;Додати чат</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>Із запрошувального посилання не видно, до якого чату воно веде. Введіть @ім’я або номер чату чи посилання на будь-яке повідомлення в ньому.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>Це не вказує на чат. Введіть @ім’я, посилання на зразок t.me/name або номер.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>Такого імені чат мати не може: воно складається з 4–32 літер, цифр і «_» та починається з літери.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>Такого номера не має жоден канал і жодна група. Він виглядає як -1001234567890.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln учасник</numerusform>
            <numerusform>%Ln учасники</numerusform>
            <numerusform>%Ln учасників</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>Бот є адміністратором і може запрошувати користувачів.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>Бракує права «Запрошувати через посилання». Надайте його в Telegram: налаштування чату, «Адміністратори», бот. Можна додати чат зараз, а право надати пізніше.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Бот не є адміністратором. Призначте його в Telegram: налаштування чату, «Адміністратори», право «Запрошувати через посилання». Можна додати чат зараз, а це зробити пізніше.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Бота немає в цьому чаті. Додайте його в Telegram: налаштування чату, «Адміністратори», право «Запрошувати через посилання». Можна додати чат зараз, а це зробити пізніше.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Бота вилучили з цього чату. У Telegram приберіть його зі списку вилучених користувачів, а тоді додайте в «Адміністратори» з правом «Запрошувати через посилання». Можна додати чат зараз, а це зробити пізніше.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>Telegram не повідомляє, що боту тут дозволено.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>Ботів ще немає. Спершу додайте бота: Файл, Додати бота…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>Перевірка запитає в Telegram, що це за чат.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>Запит змінено. Перевірте ще раз.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>@ім’я, посилання на чат або на повідомлення в ньому, номер чату чи його адреса у вебклієнті.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Запит до Telegram…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Групу перетворено на супергрупу, і вона має новий номер.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>Цей чат уже є в Gatehouse.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>Запис до реєстру…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>Внесення посилань</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>Посилання, які ваші боти створили деінде: в іншій програмі або до появи тут. Вони зберігаються як неперевірені, бо запитати Bot API про посилання неможливо. Щоб відкликати таке посилання, знати його параметри не треба; зміна задає всі чотири. Змінювати можна лише посилання, які створив сам бот.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>&amp;Текст із посиланнями</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>Вставте посилання або будь-який текст із ними. Сюди можна перетягнути файл.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>Про текст</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>&amp;Чат для всіх нових посилань</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>Виберіть чат…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>Знайдені посилання</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>чат, вилучений із Gatehouse</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 — @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>Відоме</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>Без посилання</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>Обрізане в Telegram</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Не внесено</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>Належить іншому адміністратору; внести не можна</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: what stands in a line of a text</comment>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не вдалося прочитати файл.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Виберіть звичайний текстовий файл, який вам дозволено читати.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читання файлу…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>Текст задовгий, щоб показати його тут; посилання з нього — нижче.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>Переглянуто не все: за раз — щонайбільше 10 мегабайтів і 10 000 посилань. Решту внесіть потім.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>Ще %Ln рядок без посилання</numerusform>
            <numerusform>Ще %Ln рядки без посилань</numerusform>
            <numerusform>Ще %Ln рядків без посилань</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>Запис до реєстру…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Внести %Ln посилання</numerusform>
            <numerusform>&amp;Внести %Ln посилання</numerusform>
            <numerusform>&amp;Внести %Ln посилань</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>&amp;Внести посилання</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Відновити…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Резервні &amp;копії</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>Gatehouse копіює свій реєстр раз на добу й зберігає останню %Ln копію. Токенів у копіях немає.</numerusform>
            <numerusform>Gatehouse копіює свій реєстр раз на добу й зберігає останні %Ln копії. Токенів у копіях немає.</numerusform>
            <numerusform>Gatehouse копіює свій реєстр раз на добу й зберігає останні %Ln копій. Токенів у копіях немає.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Відновлення</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — щоденна, %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — перед оновленням, %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — перед відновленням, %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>Gatehouse перезапуститься з цією копією. Усе зроблене відтоді залишиться в Telegram як є, але реєстр про це не знатиме. Теперішній реєстр збережеться як копія, тож до нього можна буде повернутися.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>%Ln зміна в Telegram ще триває або лишилася без відповіді. Відновлений реєстр про це не знатиме: краще дочекайтеся завершення.</numerusform>
            <numerusform>%Ln зміни в Telegram ще тривають або лишилися без відповіді. Відновлений реєстр про це не знатиме: краще дочекайтеся завершення.</numerusform>
            <numerusform>%Ln змін у Telegram ще тривають або лишилися без відповіді. Відновлений реєстр про це не знатиме: краще дочекайтеся завершення.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>Відновити реєстр станом на %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Перевірка копії…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>Gatehouse перезапускається…</translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>Joined</source>
        <comment>in a chart</comment>
        <translation>Вступили</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the chat; in a chart</comment>
        <translation>Вийшли</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>пораховано частково</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>не пораховано</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>Спершу виберіть посилання.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Спершу додайте чат.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>Пояснення</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Строк дії</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Схвалення</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>&amp;Потрібне схвалення</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>&amp;Без схвалення</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>&amp;Тег</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>Які посилання показано</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>Неперевірені посилання</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>Посилання з підпискою</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: what a link is like</comment>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>Чому пропущено</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>Потім</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Враховано: %Ln</numerusform>
            <numerusform>&amp;Враховано: %Ln</numerusform>
            <numerusform>&amp;Враховано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>П&amp;ропущено: %Ln</numerusform>
            <numerusform>П&amp;ропущено: %Ln</numerusform>
            <numerusform>П&amp;ропущено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>Не перевірено %Ln посилання: Bot API не може повідомити його параметрів. Для заміни буде взято ті, які показує Gatehouse.</numerusform>
            <numerusform>Не перевірено %Ln посилання: Bot API не може повідомити їхніх параметрів. Для заміни буде взято ті, які показує Gatehouse.</numerusform>
            <numerusform>Не перевірено %Ln посилань: Bot API не може повідомити їхніх параметрів. Для заміни буде взято ті, які показує Gatehouse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>Не перевірено %Ln посилання: Bot API не може повідомити його параметрів. Ця дія замінить усі чотири: назву, строк дії, ліміт і схвалення; ті, яких Gatehouse не знає, буде втрачено.</numerusform>
            <numerusform>Не перевірено %Ln посилання: Bot API не може повідомити їхніх параметрів. Ця дія замінить усі чотири: назву, строк дії, ліміт і схвалення; ті, яких Gatehouse не знає, буде втрачено.</numerusform>
            <numerusform>Не перевірено %Ln посилань: Bot API не може повідомити їхніх параметрів. Ця дія замінить усі чотири: назву, строк дії, ліміт і схвалення; ті, яких Gatehouse не знає, буде втрачено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>%Ln із них — посилання з підпискою: за відкликаним посиланням ніхто новий не підпишеться. Хто вже платить, залишиться, а що буде з наступною оплатою, вирішує Telegram. Якщо він відмовить, усе залишиться як є.</numerusform>
            <numerusform>%Ln із них — посилання з підпискою: за відкликаним посиланням ніхто новий не підпишеться. Хто вже платить, залишиться, а що буде з наступною оплатою, вирішує Telegram. Якщо він відмовить, усе залишиться як є.</numerusform>
            <numerusform>%Ln із них — посилання з підпискою: за відкликаним посиланням ніхто новий не підпишеться. Хто вже платить, залишиться, а що буде з наступною оплатою, вирішує Telegram. Якщо він відмовить, усе залишиться як є.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>Із цими посиланнями нічого робити.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>Прочитано %1 з %2</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>Бракує назви.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>Це не дата. Напишіть на зразок %1 або %2.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Ця дата вже минула.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>Список такий довгий, що до цього посилання черга дійде запізно: його строк дії вже мине.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>Посилання зі схваленням не може мати ліміту.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>Напишіть %1 або %2.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Це не сума. Напишіть на зразок %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>Рядок %1: лапки всередині клітинки. Візьміть клітинку в лапки, а лапки в ній подвойте.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>Рядок %1: після закривальних лапок щось є.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>Рядок %1: відкриті тут лапки ніде не закрито.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Безстроково</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a link’s limit</comment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>Напишіть {n} там, де має стояти число.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>Останнє число менше за перше.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>За зразком можна створити щонайбільше %Ln посилання.</numerusform>
            <numerusform>За зразком можна створити щонайбільше %Ln посилання.</numerusform>
            <numerusform>За зразком можна створити щонайбільше %Ln посилань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>Буде прочитано лише перший %Ln рядок.</numerusform>
            <numerusform>Буде прочитано лише перші %Ln рядки.</numerusform>
            <numerusform>Буде прочитано лише перші %Ln рядків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>Не використано %Ln стовпець: %1.</numerusform>
            <numerusform>Не використано %Ln стовпці: %1.</numerusform>
            <numerusform>Не використано %Ln стовпців: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>Зі стовпців, що повторюються, враховано перший: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>Кожен рядок — назва.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>Що буде</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Строк дії</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>Схвалення</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Розміщення</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>Нове</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>Нове, та сама назва</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>Пропущено: %Ln помилка</numerusform>
            <numerusform>Пропущено: %Ln помилки</numerusform>
            <numerusform>Пропущено: %Ln помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>Повтор у списку</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>Посилання з такою назвою вже є</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>Буде створено %Ln посилання.</numerusform>
            <numerusform>Буде створено %Ln посилання.</numerusform>
            <numerusform>Буде створено %Ln посилань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln рядок має помилки: виправте або пропустіть його.</numerusform>
            <numerusform>%Ln рядки мають помилки: виправте або пропустіть їх.</numerusform>
            <numerusform>%Ln рядків мають помилки: виправте або пропустіть їх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>Пропущено %Ln повтор.</numerusform>
            <numerusform>Пропущено %Ln повтори.</numerusform>
            <numerusform>Пропущено %Ln повторів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>Пропущено %Ln рядок.</numerusform>
            <numerusform>Пропущено %Ln рядки.</numerusform>
            <numerusform>Пропущено %Ln рядків.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>Триватиме приблизно %1, десь один запит на секунду.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунди</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln хвилину</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 minute 25 seconds</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignDefaults</name>
    <message>
        <source>&amp;Require approval</source>
        <translation>Потрібне с&amp;хвалення</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>Де в списку не вказано</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Строк дії</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>&amp;Вартість кожного посилання</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Розміщення</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignSource</name>
    <message>
        <source>&amp;List or file</source>
        <translation>Список або &amp;файл</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Зразок</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>Початкові &amp;нулі</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>По одній назві в рядку або CSV із заголовком: name, expires, limit, approval, tags, cost, placement, note. Сюди можна перетягнути файл.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>Про список</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Відк&amp;рити файл…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>Н&amp;азви або CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>Блогер {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>Про зразок</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>В&amp;ід</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>&amp;до</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>Зразо&amp;к назви</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>{n} означає число.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Строк дії</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Схвалення</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Розміщення</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>немає</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (треба нове посилання)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires never</comment>
        <translation>безстроково</translation>
    </message>
    <message>
        <source>required</source>
        <comment>approval</comment>
        <translation>потрібне</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>не потрібне</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Limit: 100</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>Limit: none → 100</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two changes</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who did it: somebody at this program&apos;s window</comment>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <comment>who did it</comment>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Telegram</source>
        <comment>who did it</comment>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a person who was declined, and the word because of which</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Telegram keeps it differently: %1</source>
        <comment>Telegram keeps it differently: Limit: 100 → 50</comment>
        <translation>Telegram зберіг інакше: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>Спершу виберіть чат.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Спершу додайте чат.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>Посилання з підпискою бувають у Telegram лише в каналах, а це група.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>Нове посилання за шаблоном «%1».</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>Воно в буфері обміну: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>Внесено %Ln посилання.</numerusform>
            <numerusform>Внесено %Ln посилання.</numerusform>
            <numerusform>Внесено %Ln посилань.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>Вони вважаються неперевіреними, доки Telegram щось про них не повідомить.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>Вилучити @%1 із Gatehouse?</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>Токен бота буде видалено зі сховища ключів. Посилання бота працюватимуть далі; реєстр зберігає їх разом з історією і знову покаже, коли ви додасте бота.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Вилучити бота</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>Вилучити «%1» із Gatehouse?</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>Бот залишиться в чаті, і його посилання працюватимуть далі. Реєстр зберігає їх разом з історією і знову покаже, коли ви додасте чат.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>Вилучити чат</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Спершу виберіть бота або чат.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>Спершу додайте бота.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>Нове посилання</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Назва чату</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>Опис чату</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>Усіх ботів і чатів</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln учасник</numerusform>
            <numerusform>%Ln учасники</numerusform>
            <numerusform>%Ln учасників</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Оновлення…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>Пошук посилань</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>Пошук: назва, посилання, нотатка</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>Розділи чату</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>«%1» на паузі.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>Хто приходить за цим посиланням, має подати запит. «Відновити» поверне все як було.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Чатів ще немає</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>Додайте канал або групу, де бот є адміністратором.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>У цього бота ще немає чатів</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Посилань не знайдено</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>Спробуйте інші слова або інший фільтр.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Посилань ще немає</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>Створіть перше або внесіть ті, які бот створив деінде.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>Спершу виберіть чат.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>Це посилання вже замінюється.</translation>
    </message>
</context>
<context>
    <name>widgets::CommandPalette</name>
    <message>
        <source>%1 · %2</source>
        <comment>a link, and its chat</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, link %2, %3</source>
        <comment>a link&apos;s name, its address, its chat</comment>
        <translation>%1, посилання %2, %3</translation>
    </message>
    <message>
        <source>Nothing found. Try the first letters of the words.</source>
        <translation>Нічого не знайдено. Спробуйте перші літери слів.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палітра команд</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>Знайти дію, чат або посилання</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Зараз це неможливо.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <comment>where an action is</comment>
        <translation>меню «%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1, сторінка налаштувань</translation>
    </message>
    <message>
        <source>@%1 · %2</source>
        <comment>a chat&apos;s username, and the bot&apos;s</comment>
        <translation>@%1 · %2</translation>
    </message>
    <message>
        <source>%1, chat, %2</source>
        <translation>%1, чат, %2</translation>
    </message>
</context>
<context>
    <name>widgets::CostEdit</name>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Не вказано</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Це не сума. Напишіть на зразок %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>Створити багато посилань</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>Пропустити рядки з по&amp;милками</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>Створити й п&amp;овтори</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>&amp;Проба</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Створити посилання</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Відкрити список посилань</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Списки (*.csv *.tsv *.txt);;Усі файли (*)</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Як CSV…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Як Markdown…</translation>
    </message>
    <message>
        <source>Writes what would be made into a file. Nothing is sent.</source>
        <translation>Записує у файл те, що було б створено. Нічого не надсилається.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не вдалося прочитати файл.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Виберіть звичайний текстовий файл, який вам дозволено читати.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читання файлу…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>Вставте список, відкрийте файл або виберіть зразок. Тут буде показано, що з цього вийде; без вашої команди нічого не надсилається.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>С&amp;творити %Ln посилання</numerusform>
            <numerusform>С&amp;творити %Ln посилання</numerusform>
            <numerusform>С&amp;творити %Ln посилань</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>С&amp;творити посилання</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>проба</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблиця CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Таблиця Markdown (*.md)</translation>
    </message>
    <message>
        <source>What would be made is in the file. Nothing was sent.</source>
        <translation>Те, що було б створено, — у файлі. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запис файлу…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Перегляд списку…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>Створити %Ln посилання в «%1»</numerusform>
            <numerusform>Створити %Ln посилання в «%1»</numerusform>
            <numerusform>Створити %Ln посилань у «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>Запис завдання до реєстру…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Технічний текст</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
</context>
<context>
    <name>widgets::Drops</name>
    <message>
        <source>Drop the file here to import it</source>
        <translation>Відпустіть файл тут, щоб імпортувати його</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>Відпустіть файл тут, щоб внести посилання з нього</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>Відпустіть посилання тут, щоб знайти його</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>Відпустіть посилання тут, щоб внести їх</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>У цьому тексті немає запрошувального посилання</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>Токен бота сюди перетягувати не можна</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Ім’я сервера не знайдено.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>Перевірте з’єднання з інтернетом і адресу сервера в налаштуваннях.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Сервер недоступний.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>Перевірте з’єднання з інтернетом. Нічого не надіслано; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>З’єднання незахищене: сертифікат сервера не прийнято.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>Нічого не надіслано. Перевірте дату на цьому комп’ютері та чи не втручається проксі або брандмауер.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>Звичайний http допускається лише для цього комп’ютера.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Скористайтеся адресою, що починається з https://.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>З’єднання обірвалося раніше, ніж надійшла відповідь.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>Невідомо, чи Telegram це виконав. «Оновити» покаже теперішній стан.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>Telegram не відповів вчасно.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>Сервер хотів переспрямувати запит. Gatehouse цього не робить.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>Перевірте адресу сервера в налаштуваннях.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>Відповідь більша за будь-яку відповідь Telegram.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>Відповідь незрозуміла: можливо, замість Telegram відповів хтось на шляху до нього.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>Невідомо, чи Telegram це виконав. «Оновити» покаже теперішній стан; якщо це повторюватиметься, перевірте адресу сервера в налаштуваннях.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>Сервер Telegram повідомляє про власну помилку.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>Невідомо, чи Telegram це виконав. За хвилину «Оновити» покаже теперішній стан.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>Telegram не приймає токен бота: його відкликано або він неправильний.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>Скопіюйте чинний токен у @BotFather (/mybots, API Token) і введіть його командою «Замінити токен…».</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>Сервер не знає бота з таким токеном.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>Скопіюйте весь токен у @BotFather і перевірте, чи правильна адреса сервера.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>Бот вийшов із цього сервера й працює на іншому.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>Введіть у налаштуваннях адресу сервера, на якому він працює, або зачекайте десять хвилин після його повернення.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>Цей сервер застарий для такого запиту.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>Оновіть власний сервер Bot API.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>Оновлення цього бота отримує інша програма.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>Gatehouse їй не заважає. Якщо хочете відстежувати бота в Gatehouse, спершу зупиніть ту програму.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram просить зачекати %1.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>Gatehouse зачекає й сам продовжить.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>Telegram не знаходить такого чату для цього бота.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>Перевірте написання. Якщо чат приватний, спершу зробіть бота його адміністратором і введіть номер чату.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Групу перетворено на супергрупу, і вона має новий номер.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>Скористайтеся командою «Оновити».</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>Чат видалено.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>Його посилання не працюють. Вилучіть його з Gatehouse.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>Бота немає в цьому чаті.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>У Telegram відкрийте налаштування чату, «Адміністратори» і додайте бота з правом «Запрошувати через посилання».</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>Бота вилучили з цього чату.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>У Telegram приберіть його зі списку вилучених користувачів, а тоді знову додайте як адміністратора.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>Бот не має права керувати тут запрошувальними посиланнями.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>У Telegram відкрийте налаштування чату, «Адміністратори», бота й увімкніть «Запрошувати через посилання». Потім натисніть «Оновити».</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>Це розмова з однією людиною; запрошувальних посилань у неї немає.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>Введіть канал або групу.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>Це особисті повідомлення каналу; запрошувальних посилань у них немає.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>Введіть сам канал.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>Запиту на вступ більше немає.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>Рішення ухвалив інший адміністратор, або людина відкликала запит.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>Ця людина вже в чаті.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>Ця людина вже в стількох чатах, скільки дозволяє Telegram, і вступити не може.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>Їй треба спершу вийти з іншого чату. Запит чекає.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>Обліковий запис цієї людини в Telegram видалено.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>Приймати нікого. Відхиліть запит.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>Telegram не дає боту бачити цю людину.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>Вирішіть щодо запиту в Telegram.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>Запит дійшов до Telegram неповним, тому його відхилено.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>Нічого не змінено. Спробуйте ще раз; якщо не допоможе, перевірте, чи немає на шляху проксі, і повідомте те, що написано в «Подробицях».</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>Telegram відмовив, не пояснивши чому.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>Telegram відмовив: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>Telegram не знає такого посилання цього бота в цьому чаті: його вже відкликано або воно належить іншому чату чи адміністратору.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>Якщо це було посилання цього бота, вступити за ним більше ніхто не може.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>Це основне посилання бота; змінити його не можна.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>Натомість замініть його.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>Telegram не приймає цієї дати завершення; можливо, вона вже минула.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>Нічого не змінено. Виберіть пізнішу дату й перевірте годинник цього комп’ютера.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>Telegram не приймає цього ліміту учасників.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>Нічого не змінено. Введіть число від 1 до 99999 або зніміть ліміт.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>Посилання, яке потребує схвалення, не може мати ліміту учасників.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>Нічого не змінено. Вимкніть одне з двох.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>Telegram не приймає такої ціни або періоду підписки.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>Нічого не змінено. Підписка коштує від 1 до 10000 зірок і триває 30 днів.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>Цей чат не може мати посилань із підпискою; вони бувають лише в каналах.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>Нічого не змінено. Створіть посилання без ціни або скористайтеся приватним каналом.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>Уже надіслане назад не повертається.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>Це неприпустиме значення.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Виправте його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>Це вже є в Gatehouse.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>У цьому реєстрі такого немає.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>Інша зміна цього посилання ще триває.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>Дочекайтеся її завершення й спробуйте ще раз. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>Посилання відтоді змінилося.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>Нічого не надіслано. Перегляньте його теперішній стан і внесіть зміни.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Цей токен належить іншому боту.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>Нічого не змінено. Для іншого бота скористайтеся командою «Додати бота…».</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>На цьому комп’ютері немає служби сховища ключів для токена, а деінде Gatehouse токенів не зберігає.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>Установіть GNOME Keyring (пакет gnome-keyring) або KDE Wallet (пакет kwalletmanager), увійдіть у систему знову й спробуйте ще раз. Нічого не збережено.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Сховище ключів заблоковано.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>Розблокуйте його своїм паролем входу й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Сховище ключів відмовило в доступі.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>Дозвольте Gatehouse доступ, коли з’явиться запит, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>У сховищі ключів немає токена цього бота.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>Введіть його знову командою «Замінити токен…».</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>Сховище ключів цього не виконало.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>Спробуйте ще раз; якщо не допоможе, вийдіть із системи й увійдіть знову.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>Диск заповнено; записати реєстр не вдалося.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>Нічого не надіслано. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>У теку профілю не вдається записувати.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>Дозвольте своєму користувачеві запис у неї або запустіть із --profile та іншою текою.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>Цей профіль відкрито в іншому Gatehouse, який не відповідає.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>Закрийте його або запустіть із --profile та іншою текою.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>Реєстр записано новішою версією Gatehouse. Його не змінено.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Установіть найновішу версію.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>Файл реєстру пошкоджено. Його не змінено.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>У «Подробицях» названо найновішу резервну копію: поставте її копію на місце реєстру.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Не вдалося прочитати або записати реєстр.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>Відповідь файлової системи — у «Подробицях».</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>Ім’я проксі не знайдено.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>Нічого не надіслано. Перевірте проксі в налаштуваннях, розділ «Мережа».</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>Проксі недоступний або не має зв’язку із сервером.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>Проксі не приймає імені користувача або пароля.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>Нічого не надіслано. Введіть їх знову в налаштуваннях, розділ «Мережа».</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Строк дії</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Безстроково</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 година</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 тиждень</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>Інший</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Дата завершення</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>Удруге о %1: тієї ночі годинник переводять назад, і цей час настає двічі</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>Тієї ночі годинник переводять уперед через цей час. Він рахується як %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>Europe/Kyiv · in 3 days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a date and time</comment>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>widgets::FilterChips</name>
    <message>
        <source>%1 %2</source>
        <comment>filter and how many links pass it: Active 93</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>widgets::FirstSteps</name>
    <message>
        <source>The demo could not be started.</source>
        <translation>Не вдалося запустити демо.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>Перевстановіть Gatehouse або запустіть його з --demo.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>Демо відкриється в окремому вікні. Йому не потрібні ні бот, ні мережа, і після нього нічого не лишиться.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>Відкрити наявний реєстр</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>Реєстр, резервна копія або експорт (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>Цей реєстр використовується, або програма, що з ним працювала, завершилася аварійно.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>Закрийте Gatehouse, у якому його відкрито, або виберіть резервну копію цього реєстру.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Перевірка реєстру…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>Gatehouse перезапускається з цим реєстром…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Приховати перші кроки</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Додати бота</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Додати чат</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>Дозволити боту запрошувати</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>Створити перше посилання</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>Скопіювати його</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>Ваше перше посилання — у буфері обміну. Це все.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>Ще попереду</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>Закрити вхід</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>Що буде закрито</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>Що лишиться відкритим</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>Входи, що лишаться відкритими</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>&amp;Затримувати запити на вступ: правила тим часом нікого не впускають</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Відкрити знову</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>Усі чати (%Ln)</numerusform>
            <numerusform>Усі чати (%Ln)</numerusform>
            <numerusform>Усі чати (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Через 1 годину</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>Через 6 годин</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>Через 1 день</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>Перегляд посилань…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>Лишиться відкритим %Ln вхід, і ось що з ним робити:</numerusform>
            <numerusform>Лишаться відкритими %Ln входи, і ось що з ними робити:</numerusform>
            <numerusform>Лишаться відкритими %Ln входів, і ось що з ними робити:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Закриття…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Пошук у посібнику</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Сторінка посібника</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Знайдені місця</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Нічого не знайдено. Спробуйте інше слово.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln місце</numerusform>
            <numerusform>%Ln місця</numerusform>
            <numerusform>%Ln місць</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Що зміниться</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>Нові боти</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <comment>1 to 100</comment>
        <translation>Прочитано %1 %</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читання файлу…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln новий бот</numerusform>
            <numerusform>%Ln нові боти</numerusform>
            <numerusform>%Ln нових ботів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln новий чат</numerusform>
            <numerusform>%Ln нові чати</numerusform>
            <numerusform>%Ln нових чатів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln нове посилання</numerusform>
            <numerusform>%Ln нові посилання</numerusform>
            <numerusform>%Ln нових посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>%Ln відоме посилання, новіше у файлі: буде взято з файлу</numerusform>
            <numerusform>%Ln відомі посилання, новіші у файлі: буде взято з файлу</numerusform>
            <numerusform>%Ln відомих посилань, новіших у файлі: буде взято з файлу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>%Ln відоме посилання, новіше в реєстрі: залишиться як є</numerusform>
            <numerusform>%Ln відомі посилання, новіші в реєстрі: залишаться як є</numerusform>
            <numerusform>%Ln відомих посилань, новіших у реєстрі: залишаться як є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>%Ln відоме посилання, до якого буде додано нотатки, теги й розміщення з файлу</numerusform>
            <numerusform>%Ln відомі посилання, до яких буде додано нотатки, теги й розміщення з файлу</numerusform>
            <numerusform>%Ln відомих посилань, до яких буде додано нотатки, теги й розміщення з файлу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>%Ln відоме посилання, однакове в обох</numerusform>
            <numerusform>%Ln відомі посилання, однакові в обох</numerusform>
            <numerusform>%Ln відомих посилань, однакових в обох</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln новий колір тегу</numerusform>
            <numerusform>%Ln нові кольори тегів</numerusform>
            <numerusform>%Ln нових кольорів тегів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln новий рядок історії</numerusform>
            <numerusform>%Ln нові рядки історії</numerusform>
            <numerusform>%Ln нових рядків історії</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>У реєстрі вже є все, що містить цей файл.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1, на сервері %2: він побачить введений вами токен</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>У такому файлі ніколи немає токенів. Для цих ботів доведеться ввести токен («Замінити токен…»):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>Цей файл — не експорт реєстру Gatehouse.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>Виберіть файл, записаний командою «Експорт…».</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>Цей файл записано новішою версією Gatehouse.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>Оновіть Gatehouse, а тоді імпортуйте файл знову.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>Файл пошкоджено. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>Де саме — у «Подробицях».</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>Файл тим часом змінився. Нічого не імпортовано.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Імпортуйте його знову.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Імпортування…</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Its successor exists, and this link is still alive.</source>
        <translation>Наступник уже є, а це посилання ще діє.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Вступили</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Строк дії</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Схвалення</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>Попередник: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>Наступник: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не пораховано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places used of a limit</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Безстроково</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>%Ln учасник одночасно в чаті</numerusform>
            <numerusform>%Ln учасники одночасно в чаті</numerusform>
            <numerusform>%Ln учасників одночасно в чаті</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>Кожного схвалюють адміністратори</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не потрібне</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>%1, інший адміністратор</translation>
    </message>
    <message>
        <source>%1 by this bot</source>
        <translation>%1, цим ботом</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>confirmed</comment>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>time and what happened</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Select a link to see everything about it.</source>
        <translation>Виберіть посилання, щоб побачити про нього все.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1, %Ln зірка за %2</numerusform>
            <numerusform>%1, %Ln зірки за %2</numerusform>
            <numerusform>%1, %Ln зірок за %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>Повторити невдалі</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробиці…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>Стан завдання</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>Проблеми завдання</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>Вибраний крок</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>З&amp;берегти результат…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>&amp;Внести посилання…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>Пов&amp;торити невдалі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a step</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: why a step was not done</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Подробиці завдання</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Усі кроки</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>Вилучено</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>Розпочато %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Посилання може існувати: відповідь Telegram про нього втрачено. Пошукайте в Telegram, у налаштуваннях чату, «Запрошувальні посилання», бот, посилання без назви; якщо воно там є, вставте його через «Внести посилання…».</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Посилання може існувати: відповідь Telegram про нього втрачено. Пошукайте «%1» у Telegram, у налаштуваннях чату, «Запрошувальні посилання», бот; якщо воно там є, вставте його через «Внести посилання…».</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>Відповідь Telegram: %1</translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Безстроково</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of members</comment>
        <translation>Без ліміту</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>Схвалення</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>Без схвалення, ліміт %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>Без схвалення</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Без тегів</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1, ліміт %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>Відкликане; на його місці нове</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>Нове посилання</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>Створити %Ln посилання</numerusform>
            <numerusform>Створити %Ln посилання</numerusform>
            <numerusform>Створити %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>Відкликати %Ln посилання</numerusform>
            <numerusform>Відкликати %Ln посилання</numerusform>
            <numerusform>Відкликати %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>На паузу: %Ln посилання</numerusform>
            <numerusform>На паузу: %Ln посилання</numerusform>
            <numerusform>На паузу: %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>Відновити %Ln посилання</numerusform>
            <numerusform>Відновити %Ln посилання</numerusform>
            <numerusform>Відновити %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>Подовжити %Ln посилання</numerusform>
            <numerusform>Подовжити %Ln посилання</numerusform>
            <numerusform>Подовжити %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>Задати строк дії %Ln посилання</numerusform>
            <numerusform>Задати строк дії %Ln посилань</numerusform>
            <numerusform>Задати строк дії %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Задати ліміт %Ln посилання</numerusform>
            <numerusform>Задати ліміт %Ln посилань</numerusform>
            <numerusform>Задати ліміт %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Зняти ліміт із %Ln посилання</numerusform>
            <numerusform>Зняти ліміт із %Ln посилань</numerusform>
            <numerusform>Зняти ліміт із %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>Увімкнути схвалення для %Ln посилання</numerusform>
            <numerusform>Увімкнути схвалення для %Ln посилань</numerusform>
            <numerusform>Увімкнути схвалення для %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>Вимкнути схвалення для %Ln посилання</numerusform>
            <numerusform>Вимкнути схвалення для %Ln посилань</numerusform>
            <numerusform>Вимкнути схвалення для %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>Додати тег: %Ln посилання</numerusform>
            <numerusform>Додати тег: %Ln посилання</numerusform>
            <numerusform>Додати тег: %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>Замінити %Ln посилання</numerusform>
            <numerusform>Замінити %Ln посилання</numerusform>
            <numerusform>Замінити %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>Замінити %Ln основне посилання</numerusform>
            <numerusform>Замінити %Ln основні посилання</numerusform>
            <numerusform>Замінити %Ln основних посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>Закрити вхід: %Ln посилання</numerusform>
            <numerusform>Закрити вхід: %Ln посилання</numerusform>
            <numerusform>Закрити вхід: %Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>Схвалити %Ln запит на вступ</numerusform>
            <numerusform>Схвалити %Ln запити на вступ</numerusform>
            <numerusform>Схвалити %Ln запитів на вступ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>Відхилити %Ln запит на вступ</numerusform>
            <numerusform>Відхилити %Ln запити на вступ</numerusform>
            <numerusform>Відхилити %Ln запитів на вступ</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>Створити багато посилань</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>Відкликати посилання</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>Посилання — на паузу</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>Відновити посилання</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>Подовжити посилання</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Задати строк дії</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Задати ліміт</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>Задати схвалення</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>Замінити посилання</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>Замінити основні посилання</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Закрити вхід</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>Схвалити запити на вступ</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>Відхилити запити на вступ</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>За відкликаним посиланням вступити більше ніхто не може, і це остаточно. Учасники, які прийшли за ним, залишаються.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>Хто приходить за посиланням на паузі, має подати запит. Ліміт запам’ятовується, і «Відновити» поверне все як було.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>Посилання впускають людей так само, як до паузи.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>Кожне посилання діятиме на %Ln день довше, ніж тепер; прострочене — %Ln день від цієї миті.</numerusform>
            <numerusform>Кожне посилання діятиме на %Ln дні довше, ніж тепер; прострочене — %Ln дні від цієї миті.</numerusform>
            <numerusform>Кожне посилання діятиме на %Ln днів довше, ніж тепер; прострочене — %Ln днів від цієї миті.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>Усі посилання завершаться одночасно. Назва, ліміт і схвалення залишаться як є.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>Усі посилання отримають однаковий ліміт. Назва, строк дії та схвалення залишаться як є.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>Зі схваленням люди подають запит, а впускають їх адміністратори. Посилання зі схваленням не може мати ще й ліміту учасників: наявний ліміт буде знято.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>Тег додається до тих, що вже є. Telegram про це не знає: теги існують лише у вашому реєстрі.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>Кожне посилання отримає наступника з тими самими параметрами, а тоді його буде остаточно відкликано. Нові посилання треба поставити туди, де були старі.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>Основне посилання бота в кожному чаті буде замінено новим, а старе остаточно перестане працювати для всіх, хто його має. Учасники, які вже вступили, залишаться.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>Це потребує лише мить. Робота триватиме як завдання, яке можна зупинити.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>Це триватиме приблизно %1, десь один запит на секунду для кожного чату. Робота триватиме як завдання, яке можна поставити на паузу або зупинити, навіть після перезапуску.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>Посилання на паузі, і його ліміт збережено на потім. Спершу відновіть його.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Посилання зі схваленням не може мати ще й ліміту учасників.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Так уже є.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>Очікує</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>Виконано</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>Робити вже не було чого: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>Воно вже не діяло.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>Вирішено деінде: рішення ухвалив інший адміністратор, або людина відкликала запит.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>Вирішено деінде: людина вже в чаті.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>Відповідь утрачено: посилання може існувати.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>Відповідь утрачено; Gatehouse з’ясує, що сталося.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>Зупинено: виконано %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>Виконано все: %Ln</numerusform>
            <numerusform>Виконано все: %Ln</numerusform>
            <numerusform>Виконано все: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>Завершено: виконано %1 з %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Зупинка: завершується вже розпочате</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 Далі продовжиться само.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>Telegram просить зачекати %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 за секунду</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>ще приблизно %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>відмовлено: %Ln</numerusform>
            <numerusform>відмовлено: %Ln</numerusform>
            <numerusform>відмовлено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>невідомо: %Ln</numerusform>
            <numerusform>невідомо: %Ln</numerusform>
            <numerusform>невідомо: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>скасовано: %Ln</numerusform>
            <numerusform>скасовано: %Ln</numerusform>
            <numerusform>скасовано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>Виконано: %1</translation>
    </message>
    <message>
        <source>Over: %1 (%2)</source>
        <comment>a job&apos;s title, and what went wrong</comment>
        <translation>Завершено: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Закрити завдання</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>Завдань немає. Тут виконується робота з багатьма посиланнями, навіть після перезапуску: виберіть кілька посилань і команду в меню «Посилання».</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Завдань немає</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>Зупинити «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>%Ln ще не виконаний крок буде остаточно скасовано. На розпочате відповідь ще надійде, а виконане залишиться виконаним.</numerusform>
            <numerusform>%Ln ще не виконані кроки буде остаточно скасовано. На розпочате відповідь ще надійде, а виконане залишиться виконаним.</numerusform>
            <numerusform>%Ln ще не виконаних кроків буде остаточно скасовано. На розпочате відповідь ще надійде, а виконане залишиться виконаним.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Зупинити завдання</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>Вступи за останній %Ln день</numerusform>
            <numerusform>Вступи за останні %Ln дні</numerusform>
            <numerusform>Вступи за останні %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не пораховано</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>Хто прийшов недавно</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Зараз у чаті</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Вийшли</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>Рахується з</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Хтось без імені</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1, вихід %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Ann Lee (@ann), 3 days ago</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>widgets::Leaving</name>
    <message>
        <source>Jobs are running</source>
        <translation>Завдання виконуються</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>Що робити з %Ln незавершеним завданням?</numerusform>
            <numerusform>Що робити з %Ln незавершеними завданнями?</numerusform>
            <numerusform>Що робити з %Ln незавершеними завданнями?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Продовжити у фоні</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>У фоні вони виконуються із закритим вікном; повернути його можна значком у системному лотку. Завдання на паузі продовжаться після наступного запуску Gatehouse. Якщо їх зупинити, усе ще не виконане буде остаточно скасовано.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Завдання на паузі продовжаться після наступного запуску Gatehouse. Якщо їх зупинити, усе ще не виконане буде остаточно скасовано.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Пауза до наступного запуску</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>Зупинити завдання</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>Gatehouse: завдань немає</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: %Ln завдання, %1 з %2</numerusform>
            <numerusform>Gatehouse: %Ln завдання, %1 з %2</numerusform>
            <numerusform>Gatehouse: %Ln завдань, %1 з %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Export of a ledger (*.json)</source>
        <translation>Експорт реєстру (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>Файл імпортовано.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>%Ln новий бот ще не має токена: виберіть його, а тоді «Замінити токен…» у меню «Файл».</numerusform>
            <numerusform>%Ln нові боти ще не мають токена: вибирайте кожного, а тоді «Замінити токен…» у меню «Файл».</numerusform>
            <numerusform>%Ln нових ботів ще не мають токена: вибирайте кожного, а тоді «Замінити токен…» у меню «Файл».</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>Увесь реєстр (*.json);;Посилання для електронних таблиць (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>Експортування реєстру…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>Поки що %Ln посилання чи рядок історії</numerusform>
            <numerusform>Поки що %Ln посилання й рядки історії</numerusform>
            <numerusform>Поки що %Ln посилань і рядків історії</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>Реєстр експортовано.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>Резервна копія реєстру</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>Реєстр (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>Копіювання реєстру…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>Резервну копію реєстру створено, вона справна.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>Ліміт &amp;учасників</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>Ліміт учасників</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>Обмежити до %Ln учасника</numerusform>
            <numerusform>Обмежити до %Ln учасників</numerusform>
            <numerusform>Обмежити до %Ln учасників</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Посилання зі схваленням не може мати ще й ліміту учасників.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>Рахуються учасники, які перебувають у чаті одночасно: коли той, хто прийшов за цим посиланням, виходить, може вступити інший.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>Бот не має права керувати запрошувальними посиланнями в цьому чаті. «Перевірити права» покаже, чого бракує.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>Це основне посилання бота: параметрів у нього в Telegram немає. Натомість замініть його.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>Це посилання з підпискою: змінити можна лише назву.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>Це не посилання з підпискою.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>Це посилання відкликано, і це остаточно. Дублюйте його, щоб створити таке саме.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>Забути можна лише відкликані посилання: без реєстру це посилання ніхто не зміг би зупинити.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>Це посилання вже на паузі.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>Це посилання не на паузі.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>Адміністратори вже й так схвалюють кожного, хто приходить за цим посиланням.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>Посилання прострочене: вступити за ним ніхто не може. Спершу подовжте його.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>Це посилання безстрокове.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>Це посилання створив інший адміністратор. Telegram показує ботам лише його початок, тож тут із ним нічого не зробити: змінити або відкликати його може в Telegram його автор.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>Відповідь Telegram про це посилання втрачено; Gatehouse запитує знову. Дочекайтеся відповіді або відкличте посилання.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>Скасувати: пауза</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>Скасувати: відновлення</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>Скасувати: подовження на %Ln день</numerusform>
            <numerusform>Скасувати: подовження на %Ln дні</numerusform>
            <numerusform>Скасувати: подовження на %Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>Скасувати: забування</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>Скасувати: зміна нотатки</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>Скасувати: зміна тегів</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>Скасувати: зміна розміщень</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>Скасувати: зміна вартості</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>Скасувати: перейменування</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>Скасувати: редагування</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>На паузі.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>Хто приходить за «%1», тепер має подати запит; ліміт збережено.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Відновлено.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>«%1» впускає людей так само, як до паузи.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>Подовжено.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>Тепер «%1» діє до %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>«%1» змінено.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>Виберіть для цього одне посилання.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Спершу виберіть посилання.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>За відкликаним посиланням вступити ніхто не може.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>Правила діють для посилань, які потребують схвалення.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>Скасувати: заміна основного посилання</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>Скасувати: заміна</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>Скасувати: відкликання</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>Скасувати (відкликання й заміна остаточні)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>Скасовувати нічого. Відкликання й заміну можна скасувати, лише доки триває відлік у смузі.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>Замінити посилання, параметри якого невідомі?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>Посилання «%1» внесено, і Bot API не може повідомити його параметрів. Нове отримає ті, які показує Gatehouse; якщо вони мають бути інші, змініть їх потім.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>Натомість замінити основне посилання?</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Бот завжди має основне посилання в чаті. Заміна дасть йому нове, а старе перестане працювати для всіх, хто його має. Учасники, які вже вступили, залишаться.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>Відкликати «%1»?</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>За відкликаним посиланням ніхто новий не підпишеться. Хто вже платить, залишиться, а що буде з наступною оплатою, вирішує Telegram: у його довідниках щодо відкликання таких посилань сказано різне. Якщо він відмовить, усе залишиться як є. Відкликання остаточне.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>Забувати нічого.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>Забуто %Ln посилання.</numerusform>
            <numerusform>Забуто %Ln посилання.</numerusform>
            <numerusform>Забуто %Ln посилань.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>Усе, що з ними було, зберігає історія.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>Посилання таке, як було.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>Змінити посилання, параметри якого невідомі?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>Посилання «%1» внесено, і Bot API не може повідомити його параметрів. Ця дія замінить усі чотири — назву, строк дії, ліміт і схвалення — тими, які показує Gatehouse.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Змінити</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>Скопійовано %Ln посилання.</numerusform>
            <numerusform>Скопійовано %Ln посилання.</numerusform>
            <numerusform>Скопійовано %Ln посилань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Нотатку видалено.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Тег вилучено.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>Розміщення видалено.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>Вартість видалено.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Нове посилання</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Строк дії</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Схвалення</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>Потрібне с&amp;хвалення</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>Кожного схвалюють адміністратори.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>&amp;Для однієї особи: відкликається після першого вступу</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>Очікувана особа</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>Кого ви очікуєте: @ім’я, номер або ім’я (необов’язково)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>Gatehouse відкличе посилання, щойно хтось вступить, і повідомить, якщо це не та людина.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>С&amp;творити посилання</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Змінити посилання</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Зберегти зміни</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>Параметри цього посилання невідомі: його створено деінде, і Telegram про нього ще нічого не повідомив. Збереження задасть назву, строк дії, схвалення й ліміт так, як указано тут.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>Це посилання діяло до %1. Після збереження воно запрацює знову.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Спершу виправте позначене вище.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Очікування відповіді Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::LinkEdit</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message>
        <source>Anyone with this link can ask to join until %1. An administrator lets each person in.</source>
        <translation>Кожен, хто має це посилання, може подати запит на вступ до %1. Кожного впускає адміністратор.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>Кожен, хто має це посилання, може подати запит на вступ. Посилання безстрокове. Кожного впускає адміністратор.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>За цим посиланням може вступити до %Ln особи; діє до %1.</numerusform>
            <numerusform>За цим посиланням може вступити до %Ln осіб; діє до %1.</numerusform>
            <numerusform>За цим посиланням може вступити до %Ln осіб; діє до %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>За цим посиланням може вступити до %Ln особи. Воно безстрокове.</numerusform>
            <numerusform>За цим посиланням може вступити до %Ln осіб. Воно безстрокове.</numerusform>
            <numerusform>За цим посиланням може вступити до %Ln осіб. Воно безстрокове.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>За цим посиланням може вступити кожен; діє до %1.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>За цим посиланням може вступити кожен. Воно безстрокове.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>немає</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires</comment>
        <translation>безстроково</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit of a link</comment>
        <translation>немає</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have joined.</source>
        <comment>people</comment>
        <translation>
            <numerusform>Уже вступила %Ln особа.</numerusform>
            <numerusform>Уже вступили %Ln особи.</numerusform>
            <numerusform>Уже вступило %Ln осіб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Назва: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Строк дії: %1 → %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>Схвалення: %1 → %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>Ліміт: %1 → %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>Telegram не зберіг назви.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>Telegram зберіг назву як «%1».</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>За даними Telegram, посилання діє до %1.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>Telegram не зберіг строку дії: посилання безстрокове.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>Telegram увімкнув схвалення: треба подавати запит.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>Telegram вимкнув схвалення: люди вступають без запиту.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>Telegram задав ліміт: %Ln учасник.</numerusform>
            <numerusform>Telegram задав ліміт: %Ln учасники.</numerusform>
            <numerusform>Telegram задав ліміт: %Ln учасників.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>Telegram не зберіг ліміту.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>Telegram це виконав, але в реєстрі цього ще немає: %1 Gatehouse пробує далі. Посилання: %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>Назва має щонайбільше 32 символи.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>Зарано. Посилання має діяти щонайменше хвилину.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>Запізно. Telegram рахує лише до %1.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Введіть число від 1 до %1.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>Gatehouse не запитує двічі. Пошукайте в Telegram серед запрошувальних посилань чату нове без назви; якщо воно там є, вставте його через Внести посилання…</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>Посилання може існувати: відповідь Telegram утрачено.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>Відповідь Telegram утрачено, і невідомо, чи посилання змінено.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>Gatehouse сам повторюватиме зміну, доки не отримає відповіді. До того часу стан посилання — «Невідоме».</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>Gatehouse не запитує двічі. Пошукайте «%1» у Telegram серед запрошувальних посилань чату; якщо воно там є, вставте його через «Внести посилання…»</translation>
    </message>
</context>
<context>
    <name>widgets::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Посилання</translation>
    </message>
</context>
<context>
    <name>widgets::ListenDialog</name>
    <message>
        <source>Listen for joins</source>
        <translation>Відстеження вступів</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>Що дає відстеження</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Інші програми</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>Що запам’ятовує Telegram</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Відстеження</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>В&amp;имкнути відстеження</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Відстежувати</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>Доки Gatehouse працює, він отримує від Telegram оновлення цього бота. Так він рахує, хто вступає й виходить за яким посиланням, збирає запити на вступ і помічає витоки. Події, що стаються, коли його не запущено, Telegram зберігає одну добу.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>Ви вказали, що цим ботом користується інша програма. Telegram надсилає оновлення лише одній програмі: усе, що отримає Gatehouse, до тієї не дійде. Відстежуйте, лише якщо оновлення їй не потрібні.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>Telegram надсилає оновлення бота лише одній програмі. Якщо з цим ботом працює ще й скрипт або сайт, він пропустить усе, що отримає Gatehouse: тоді не вмикайте відстеження.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>Telegram запам’ятовує для бота, які оновлення потрібні: відтепер це вступи й виходи, запити на вступ і місце самого бота в чатах, а повідомлення — ні. Програма, яка користуватиметься ботом пізніше, має заново вказати, що їй потрібно. Вимкнути відстеження можна будь-коли.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Запит до Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>Відстеження очікує: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>Відстежується з %1.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>Не відстежується: оновлення цього бота отримує інша програма на вебадресу (вебхук). Gatehouse цього не чіпає. Якщо програма ваша й більше не потрібна, приберіть у ній вебхук, а тоді знову ввімкніть відстеження.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>Не відстежується: одночасно оновлень цього бота просить інша програма, а Telegram надсилає їх лише одній. Закрийте ту програму або залиште оновлення їй.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>Буде замінено %Ln основне посилання: теперішнє остаточно перестане працювати.</numerusform>
            <numerusform>Буде замінено %Ln основні посилання: теперішні остаточно перестануть працювати.</numerusform>
            <numerusform>Буде замінено %Ln основних посилань: теперішні остаточно перестануть працювати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>Буде поставлено на паузу %Ln посилання: хто за ним прийде, має подати запит. Ліміт збережеться.</numerusform>
            <numerusform>Буде поставлено на паузу %Ln посилання: хто за ними прийде, має подати запит. Ліміти збережуться.</numerusform>
            <numerusform>Буде поставлено на паузу %Ln посилань: хто за ними прийде, має подати запит. Ліміти збережуться.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>За %Ln посиланням уже й так треба подавати запит.</numerusform>
            <numerusform>За %Ln посиланнями вже й так треба подавати запит.</numerusform>
            <numerusform>За %Ln посиланнями вже й так треба подавати запит.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln чат уже закрито.</numerusform>
            <numerusform>%Ln чати вже закрито.</numerusform>
            <numerusform>%Ln чатів уже закрито.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>Тут немає нічого, що Gatehouse міг би закрити.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>У «%1» може вступити кожен за публічним ім’ям @%2. У Telegram відкрийте налаштування чату й зробіть його приватним або схвалюйте нових учасників.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>Посилання %1 у «%2» створив інший адміністратор; відкликати його в Telegram може лише він.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>Посилання %1 у «%2» (автор — %3) може відкликати в Telegram лише автор.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>Посилання з підпискою «%1» у «%2» не можна поставити на паузу. Його можна відкликати, і це остаточно.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>Останню відповідь Telegram про «%1» у «%2» втрачено. Відкличте посилання або зачекайте, доки все з’ясується.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>У «%1» бот не має права керувати посиланнями. Надайте йому в Telegram «Запрошувати через посилання».</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>Усі посилання</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 — Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>Токен бота сюди перетягувати не можна.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>З нього нічого не збережено. Виберіть «Додати бота…» у меню «Файл» і вставте токен там: у тому полі його ніхто не побачить.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>У цьому тексті немає запрошувального посилання.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>Вийшов Gatehouse %1.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>До нього веде «Перевірити оновлення…» у меню «Довідка».</translation>
    </message>
</context>
<context>
    <name>widgets::MenuEntries</name>
    <message>
        <source>%1 › %2</source>
        <comment>a submenu, and what is in it</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>widgets::Moments</name>
    <message>
        <source>now</source>
        <comment>somebody waits since a moment ago</comment>
        <translation>щойно</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln хвилину</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln годину</numerusform>
            <numerusform>%Ln години</numerusform>
            <numerusform>%Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>за мить</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a date, as Qt writes it: 2 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date, as Qt writes it: 2 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date, as Qt writes it: Mon 2 Nov 2026</comment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 18:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>через %Ln хвилину</numerusform>
            <numerusform>через %Ln хвилини</numerusform>
            <numerusform>через %Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln хвилину тому</numerusform>
            <numerusform>%Ln хвилини тому</numerusform>
            <numerusform>%Ln хвилин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>через %Ln годину</numerusform>
            <numerusform>через %Ln години</numerusform>
            <numerusform>через %Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln годину тому</numerusform>
            <numerusform>%Ln години тому</numerusform>
            <numerusform>%Ln годин тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дні</numerusform>
            <numerusform>через %Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln день тому</numerusform>
            <numerusform>%Ln дні тому</numerusform>
            <numerusform>%Ln днів тому</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameEdit</name>
    <message>
        <source>Telegram stores no name: nothing of this can be seen.</source>
        <translation>Telegram не збереже назви: нічого з цього не видно.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>Telegram збереже її як «%1».</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>letters used and allowed: 15 / 32</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>Символів: %1 із %2.</translation>
    </message>
</context>
<context>
    <name>widgets::Navigation</name>
    <message>
        <source>“%1” is in the ledger.</source>
        <translation>«%1» є в реєстрі.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>Його чат або бота вилучено з Gatehouse. Додайте знову, щоб бачити й змінювати посилання.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>Цього посилання в реєстрі вже немає.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>Чиє це посилання?</translation>
    </message>
</context>
<context>
    <name>widgets::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>What this link is for</source>
        <translation>Для чого це посилання</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Розміщення</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what was paid to spread a link</comment>
        <translation>Вартість</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>Це не витік</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Закрити вхід…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Відкрити вхід</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>Подовжити на 7 днів</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Замінити зараз</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Відкликати зараз</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Внести посилання…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>Основне посилання буде замінено через %1.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Старе посилання перестане працювати для всіх, хто його має. Учасники, які вже вступили, залишаться.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram просить зачекати %1.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>Тоді Gatehouse замінить основне посилання. Поки що нічого не змінено.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>Основне посилання замінюється.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Очікує своєї черги.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>Telegram це виконує.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>Відповідь Telegram утрачено.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>Невідомо, чи посилання замінено. Gatehouse знову запитає через %1.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>Невідомо, чи посилання замінено. Gatehouse запитує в Telegram.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>Замінено, але не записано.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>Нове основне посилання — у буфері обміну: %1. Записати реєстр не вдалося; це виправиться після наступного запуску.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>Основне посилання замінено.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>Нове посилання — у буфері обміну: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>Не замінено.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>Відповідь утрачено, і в Telegram досі старе посилання. Можна замінити його ще раз.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>Невідомо, чи замінено.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>«%1» замінюється.</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>«%1» відкликається.</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>«%1» буде замінено через %2.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>Створюється таке саме нове посилання, а це перестає працювати. Учасники, які вже вступили, залишаться.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>«%1» буде відкликано через %2.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>Вступити за ним більше ніхто не зможе, і це остаточно. Учасники, які вже вступили, залишаться.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>Замінено наполовину: діють обидва посилання.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>Невідомо, чи створено нове посилання.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Відповідь Telegram утрачено, а «%1» працює, як і раніше. Пошукайте його двійника в Telegram, у налаштуваннях чату, «Запрошувальні посилання», бот; якщо він там є, вставте його через «Внести посилання…».</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Не відкликано.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>Виконано, але ще не записано.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>«%1» замінено.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>«%1» відкликано.</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>Посилання вже не діяло. Вступити за ним ніхто не може.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>Вступити за ним більше ніхто не може. Учасники, які вже вступили, залишаються.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>За %1 прийшов іще %Ln учасник</numerusform>
            <numerusform>За %1 прийшли ще %Ln учасники</numerusform>
            <numerusform>За %1 прийшло ще %Ln учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>За %1 за основним посиланням вступила %Ln людина</numerusform>
            <numerusform>За %1 за основним посиланням вступили %Ln людини</numerusform>
            <numerusform>За %1 за основним посиланням вступило %Ln людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>За %1 за посиланням «%2» вступила %Ln людина</numerusform>
            <numerusform>За %1 за посиланням «%2» вступили %Ln людини</numerusform>
            <numerusform>За %1 за посиланням «%2» вступило %Ln людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>За %1 без посилання вступила %Ln людина</numerusform>
            <numerusform>За %1 без посилання вступили %Ln людини</numerusform>
            <numerusform>За %1 без посилання вступило %Ln людей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1; зазвичай — %2 за годину.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>Можливий витік:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>Він відкриється сам %1.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>Він лишатиметься закритим, доки ви його не відкриєте.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>Вхід закрито з %1.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Нагадування:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Не виконано.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>без назви</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>Посилання може існувати:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Відповідь Telegram про нове посилання (%1) втрачено. Пошукайте його в Telegram, у налаштуваннях чату, «Запрошувальні посилання», бот; якщо воно там є, вставте його через «Внести посилання…».</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>a heading</comment>
        <translation>Чати</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>a heading</comment>
        <translation>Посилання</translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message>
        <source>Add</source>
        <comment>a place where a link was put up</comment>
        <translation>Додати</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Треба нове посилання</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Додати розміщення</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>Де опубліковано</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>Додати це розміщення</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>Вилучити %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>Треба нове посилання</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Там уже нове</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>Там уже нове: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>Лишилося %Ln місце, де треба поставити нове посилання</numerusform>
            <numerusform>Лишилося %Ln місця, де треба поставити нове посилання</numerusform>
            <numerusform>Лишилося %Ln місць, де треба поставити нове посилання</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDataPage</name>
    <message>
        <source>Ledger</source>
        <translation>Реєстр</translation>
    </message>
    <message>
        <source>All links, their history and your notes are in this file. Tokens are not.</source>
        <translation>У цьому файлі всі посилання, їхня історія та ваші нотатки. Токенів у ньому немає.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Відкрити &amp;теку</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a file and its size</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Загальні</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Пошук у налаштуваннях</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безпека</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>Налаштування з назвою «%1» немає.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>&amp;Чекати перед заміною</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>Стільки часу після натискання «Замінити» дію ще можна скасувати. З «Не чекати» посилання замінюється відразу.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>Of texts, dates and numbers. “System” takes your system’s where Gatehouse speaks it.</source>
        <translation>Для текстів, дат і чисел. «Системна» — мова вашої системи, якщо Gatehouse її знає.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Не чекати</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number in a field</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Системна</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Темна</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Системна</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>&amp;Раз на тиждень перевіряти, чи є новіша версія</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>Запитує в %1 номер найновішої версії й нічого не повідомляє про вас; ніколи — під час завдання. Сам Gatehouse нічого не встановлює.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNetworkPage</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Bot API &amp;server</source>
        <translation>&amp;Сервер Bot API</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>&amp;Офіційний сервер</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Бот</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>С&amp;ервер цього бота</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Як вище</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>Сервер, указаний в&amp;ище</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Проксі</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>Telegram’s official server. Another one is for those who run it themselves.</source>
        <translation>Офіційний сервер Telegram. Інший потрібен тим, хто сам його підтримує.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>Ваш власний сервер. Він бачить токени ваших ботів: не вводьте чужого.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>Лише якщо цей бот працює на іншому сервері, ніж решта.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>Це не адреса сервера. Вона виглядає як https://bots.example.org:8081.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>&amp;Показувати сповіщення</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>Якщо вимкнено, Gatehouse повідомляє про витоки лише у своєму вікні. Сповіщення ніколи не містить посилання.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>&amp;Нагадувати про посилання, які завершуються протягом 3 днів</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>У фоні</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Показувати зн&amp;ачок у системному лотку</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>Після &amp;закриття вікна Gatehouse лишається в лотку</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>Запускати Gatehouse під час &amp;входу в систему</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Витоки</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>Gatehouse позначає чат і попереджає вас, коли багато людей приходить одразу: стільки-то за 30 секунд або за 5 хвилин і в стільки-то разів більше, ніж звичайно для цього посилання о цій годині. Мають справдитися обидві умови. «Це не витік» піднімає обидва пороги вдесятеро на добу.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>Вступів за &amp;30 секунд, не менше</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>Вступів за 30 секунд</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>Вступів за &amp;5 хвилин, не менше</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>Вступів за 5 хвилин</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>&amp;Разів проти звичайного, не менше</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Разів проти звичайного</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>У лотку Gatehouse і далі відстежує вступи. Щоб завершити роботу, виберіть «Вийти» в меню «Файл» або в меню значка.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>У цьому середовищі немає системного лотка.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>Запускається в лотку, а де його немає — згорнутим, і не перехоплює фокус.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>Демо не запускається автоматично.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>Не вдалося записати системний список автозапуску.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>Не вдалося прибрати Gatehouse із системного списку автозапуску.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>Перевірте, чи можна записувати у вашу теку налаштувань.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>Сховище ключів</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>Токени ботів — у сховищі ключів вашої системи й більше ніде.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>&amp;Перевірити сховище ключів</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>&amp;Боти та їхні токени</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>Боти та їхні токени</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Показ екрана</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>При&amp;ховувати посилання</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>Замість посилань видно крапки, а QR-коди закрито. Копіювання й пошук працюють, як і раніше, а те, що ви вводите, видно. Те саме робить команда в меню «Вигляд».</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Запит до сховища ключів…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>%1 відповідає. Сховище ще не налаштовано: під час збереження першого токена воно запитає новий пароль.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>%1 відповідає; сховище заблоковано. Натисніть «Перевірити сховище ключів», щоб воно запитало у вас пароль.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>%1 відповідає; сховище розблоковано.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>ще не перевірено</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>токен є у сховищі ключів</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>токена немає; введіть його командою «Замінити токен…» у меню «Файл»</translation>
    </message>
</context>
<context>
    <name>widgets::PrimaryCard</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Основне посилання</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>Копіювати основне посилання</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>QR-код основного посилання</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Замінити основне посилання</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>замінено %1</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>тут ще не замінювали</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>невідомо, чи це посилання ще чинне</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · вступили: %2</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>Поки невідоме. «Оновити» запитає Telegram, «Замінити» створить нове.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>widgets::ProxyForm</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Проксі</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адреса</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>По&amp;рт</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Ім’я користувача</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>Заб&amp;ути</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Пере&amp;вірити</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>С&amp;касувати</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Перевірка проксі</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>Системний</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Без проксі</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>As your system is set up; a server on this computer is always reached directly.</source>
        <translation>Як налаштовано у вашій системі; із сервером на цьому комп’ютері з’єднання завжди пряме.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>Gatehouse з’єднується із сервером напряму.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>Усе йде через цей проксі; він же шукає адресу сервера за іменем.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>Усе йде крізь тунель цього проксі; прочитати він нічого не може.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>Це не ім’я й не адреса. Вони виглядають так: proxy.example.org або 10.0.0.1.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>Використовується.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>Не використовується, доки немає адреси й порту.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>У сховищі ключів</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>Немає</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>Пароль — у сховищі ключів вашої системи. Щоб замінити його, введіть інший.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>Пароль зберігається в сховищі ключів вашої системи й більше ніде.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>Запит до сервера Bot API…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>Сервер Bot API відповів за %1 мс.</translation>
    </message>
</context>
<context>
    <name>widgets::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Link name</source>
        <translation>Назва посилання</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>&amp;Розмір зображення</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Розмір у пікселях</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> пкс</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>&amp;Підпис під кодом</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Копіювати зображення</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>З&amp;берегти PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Зб&amp;ерегти SVG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Збереження QR-коду</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Зображення PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Рисунок SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Не вдалося зберегти зображення.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Виберіть іншу теку або звільніть місце на диску.</translation>
    </message>
</context>
<context>
    <name>widgets::QrSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 із %2</translation>
    </message>
</context>
<context>
    <name>widgets::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a QR code that is covered</comment>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Показати QR-код</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a QR code</comment>
        <translation>Приховано</translation>
    </message>
</context>
<context>
    <name>widgets::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>З %1</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>A — схвалити вибрані, D — відхилити</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>Запити на вступ</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what a person writes about themselves</comment>
        <translation>Про себе</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: how long</comment>
        <translation>Чекає</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>без посилання</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Запити на вступ</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Відстежувати вступи…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>Запити, невідомі тут</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>Скільки чекає</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Пошук запитів</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>Пошук: ім’я, «Про себе», посилання</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>Схвалення…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>Відхилення…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>Схвалити або відхилити</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ніхто не чекає</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>Чекає %Ln людина</numerusform>
            <numerusform>Чекають %Ln людини</numerusform>
            <numerusform>Чекає %Ln людей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 people are waiting in 3 chats</comment>
        <translation>%1 у %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link and its chat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Усі посилання</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>Схвалити вибрані (%1)</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>Відхилити вибрані (%1)</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>Спершу виберіть людей.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>За даними Telegram чекає %1, тут відомо %2. Telegram ніколи не повідомляє про запити, подані до початку відстеження, або про давніші за 24 години, якщо його не було: вирішуйте щодо них у Telegram.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Запитів не знайдено</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>Спробуйте інші слова або інше посилання.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Відстеження вимкнено</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>Telegram повідомляє боту, хто просить його впустити, але цього бота ще не відстежують.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>Telegram повідомляє боту, хто просить його впустити, але ваших ботів ще не відстежують.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>Тут з’являтимуться ті, хто подав запит за посиланням, яке потребує схвалення.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: запит вирішено деінде. Рішення ухвалив інший адміністратор, або людина відкликала запит.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and why nothing was decided about them</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln чаті</numerusform>
            <numerusform>%Ln чатах</numerusform>
            <numerusform>%Ln чатах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ResultDialog</name>
    <message>
        <source>Save result</source>
        <translation>Зберегти результат</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Копіювати &amp;все</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>&amp;Аркуш QR-кодів у PDF…</translation>
    </message>
    <message>
        <source>C&amp;SV…</source>
        <translation>C&amp;SV…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Перебіг збереження</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>Створено %Ln посилання.</numerusform>
            <numerusform>Створено %Ln посилання.</numerusform>
            <numerusform>Створено %Ln посилань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>Ще буде створено %Ln посилання. Зараз збережуться лише наявні.</numerusform>
            <numerusform>Ще буде створено %Ln посилання. Зараз збережуться лише наявні.</numerusform>
            <numerusform>Ще буде створено %Ln посилань. Зараз збережуться лише наявні.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>Відмовлено в створенні %Ln посилання.</numerusform>
            <numerusform>Відмовлено в створенні %Ln посилань.</numerusform>
            <numerusform>Відмовлено в створенні %Ln посилань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>%Ln посилання може існувати: відповідь Telegram утрачено.</numerusform>
            <numerusform>%Ln посилання можуть існувати: відповідь Telegram утрачено.</numerusform>
            <numerusform>%Ln посилань можуть існувати: відповідь Telegram утрачено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>%Ln посилання не створено: завдання зупинили раніше.</numerusform>
            <numerusform>%Ln посилання не створено: завдання зупинили раніше.</numerusform>
            <numerusform>%Ln посилань не створено: завдання зупинили раніше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Читання посилань…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>Скопійовано %Ln посилання.</numerusform>
            <numerusform>Скопійовано %Ln посилання.</numerusform>
            <numerusform>Скопійовано %Ln посилань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>Копіювання посилань…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>посилання</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблиця CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Таблиця Markdown (*.md)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запис файлу…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Сторінка %1 із %2…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>Збережено: %Ln сторінка.</numerusform>
            <numerusform>Збережено: %Ln сторінки.</numerusform>
            <numerusform>Збережено: %Ln сторінок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>Створення кодів…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Збережено.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>Перевірити права</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>Чат і бот</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>Учасник чату</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>Може запрошувати через посилання</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Перевірити &amp;знову</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>Що може @%1 у чаті %2</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Запит до Telegram…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>Так</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>Ні. У Telegram відкрийте налаштування чату, «Адміністратори», «Додати адміністратора» і виберіть бота.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>Ні. Для цього бот має бути в чаті.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>Ні. У Telegram відкрийте налаштування чату, «Адміністратори», бота й увімкніть «Запрошувати через посилання». До того його посилання не можна створювати, змінювати й відкликати.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>Ні. Бот має бути адміністратором із правом «Запрошувати через посилання».</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>Задано: оновлення цього бота отримує інша програма. Gatehouse цього не чіпає; посилання працюють як завжди, але відстежувати вступи тут неможливо. Щоб відстежувати, вимкніть вебхук у тій програмі.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>Правила для запитів на вступ</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>Що робиться автоматично з тими, хто подає запит за посиланням, доки Gatehouse працює й відстежує його бота. Кожне рішення записується в журнал.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Посилання</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>&amp;Approve everybody who asks by this link</source>
        <translation>&amp;Схвалювати всіх, хто подає запит за цим посиланням</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>&amp;Відхиляти тих, у кого в імені чи «Про себе» є одне з цих слів</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>Відхиляти тих, у кого в імені чи «Про себе» є одне з цих слів</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>По одному слову або фразі в рядку</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>Застосувати до тих, хто вже чекає</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Зберегти правила</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>Вимкнено: усі, хто подає запит, чекають на вас.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>Усіх, хто подає запит, буде схвалено.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>Хто пише %1, того буде відхилено; решту буде схвалено.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>Хто пише %1, того буде відхилено; решта чекає на вас.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a link and its chat</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply to the %Ln person(s) who wait already</source>
        <translation>
            <numerusform>Застосувати до %Ln людини, яка вже чекає</numerusform>
            <numerusform>Застосувати до %Ln людей, які вже чекають</numerusform>
            <numerusform>Застосувати до %Ln людей, які вже чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>Жодне посилання не потребує схвалення. Правила діють для тих, які потребують.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>одне з %Ln слова</numerusform>
            <numerusform>одне з %Ln слів</numerusform>
            <numerusform>одне з %Ln слів</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two words</comment>
        <translation>%1 або %2</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Пошук комбінацій клавіш</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Пошук дій і клавіш</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>У таблицях і списках</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Перший і останній рядок</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Вибрати кілька рядків</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Перейти до рядка</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>Перші літери його назви</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>У запитах на вступ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>Попередній і наступний рядок</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>На сторінку вгору чи вниз</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Чати</translation>
    </message>
</context>
<context>
    <name>widgets::Statistics</name>
    <message>
        <source>not counted</source>
        <translation>не пораховано</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (пораховано частково)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>Від (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>До (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Вступили</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>Вийшли</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>Пораховано</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>так</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>частково</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>ні</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>Динаміка</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>Розміщення</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Останні 24 години</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Останні 90 днів</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>Усе пораховане</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>Години</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>Тижні</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>Пробули 10 хвилин</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>Пробули 24 години</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>Пробули 7 днів</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%1 % (%2 з %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>2 Nov 2026, 14:00 – 15:00</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 14:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>2 Nov 2026 – 8 Nov 2026</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>a time</comment>
        <translation>%1: не пораховано</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1: вступили — %2, вийшли — %3; пораховано частково</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1: вступили — %2, вийшли — %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>Вступили</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Вийшли</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Зараз у чаті</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>За посиланням</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>Без посилання</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1: вступили — %2, вийшли — %3</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: не пораховано</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>Рахується з %1; раніше не рахувалося.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>%Ln бота ніколи не відстежували; за ним нічого не пораховано.</numerusform>
            <numerusform>%Ln ботів ніколи не відстежували; за ними нічого не пораховано.</numerusform>
            <numerusform>%Ln ботів ніколи не відстежували; за ними нічого не пораховано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>Не відстежувалося з %1 до %2.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>Не відстежується з %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>До того не відстежувалося ще %Ln раз.</numerusform>
            <numerusform>До того не відстежувалося ще %Ln рази.</numerusform>
            <numerusform>До того не відстежувалося ще %Ln разів.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>без жодного</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Час</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>Тег</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Розміщення</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>column: how many</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <comment>column; last 7 days</comment>
        <translation>Вступили: %1</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>Вступили: усього</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>column: how many are inside now</comment>
        <translation>У чаті</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Cost per member inside</source>
        <comment>column</comment>
        <translation>Вартість за учасника в чаті</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>Вартість за учасника, що пробув 7 днів</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: із</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of a file</comment>
        <translation>Валюта</translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>Диск заповнено; нічого не збережено.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Звільніть місце або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>У теку не вдається записувати; нічого не збережено.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>Не вдалося зберегти статистику.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Виберіть іншу теку або звільніть місце на диску.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Відстежувати вступи…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>Чому без посилання?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Підрахунок</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>Telegram називає посилання лише тоді, коли ним скористалися. Хто знаходить публічний чат через пошук, за @ім’ям або з пересланого допису, вступає без посилання; так само й той, кого додає інший учасник. У посилань інших адміністраторів видно лише початок. Тому в публічному чаті багато вступів не належать жодному посиланню.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>Збереження</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Вступи й виходи</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Зберегти CSV…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Зберегти зображення…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Ботів ще немає</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>Додайте бота, щоб рахувати, хто вступає за його посиланнями.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не пораховано</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>Gatehouse рахує, хто приходить і виходить, від початку відстеження бота.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>За цей період їх забагато або замало.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>Порівнюється лише %Ln посилання з найбільшою кількістю вступів.</numerusform>
            <numerusform>Порівнюються лише %Ln посилання з найбільшою кількістю вступів.</numerusform>
            <numerusform>Порівнюється лише %Ln посилань із найбільшою кількістю вступів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>Показано лише %Ln тег із найбільшою кількістю вступів.</numerusform>
            <numerusform>Показано лише %Ln теги з найбільшою кількістю вступів.</numerusform>
            <numerusform>Показано лише %Ln тегів із найбільшою кількістю вступів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>Показано лише %Ln розміщення з найбільшою кількістю вступів.</numerusform>
            <numerusform>Показано лише %Ln розміщення з найбільшою кількістю вступів.</numerusform>
            <numerusform>Показано лише %Ln розміщень із найбільшою кількістю вступів.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>Посилання з кількома тегами враховано для кожного з них.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>Посилання з кількома розміщеннями враховано для кожного з них.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>Пробули: з-поміж тих, хто прийшов достатньо давно. Вартість: розподілено між тими, хто прийшов за оплаченими посиланнями.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Збереження статистики</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV для електронних таблиць (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Зображення PNG (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Збережено в %1.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>Перевірити зараз</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>Негайно перевіряє, чи Telegram знову доступний.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Відстеження</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>Новини завдань</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ще не з’єднано</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>Немає з’єднання, наступна перевірка через %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Немає з’єднання</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>У черзі %Ln, наступна спроба через %1</numerusform>
            <numerusform>У черзі %Ln, наступна спроба через %1</numerusform>
            <numerusform>У черзі %Ln, наступна спроба через %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>Виконується %Ln запит</numerusform>
            <numerusform>Виконуються %Ln запити</numerusform>
            <numerusform>Виконується %Ln запитів</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>Відстеження очікує</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>Вступи відстежуються</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>Відстежується %Ln бот</numerusform>
            <numerusform>Відстежуються %Ln боти</numerusform>
            <numerusform>Відстежується %Ln ботів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>Завдання: %Ln</numerusform>
            <numerusform>Завдання: %Ln</numerusform>
            <numerusform>Завдання: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Завдання</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>Виконується %Ln завдання</numerusform>
            <numerusform>Виконуються %Ln завдання</numerusform>
            <numerusform>Виконується %Ln завдань</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>412 links in 6 chats</comment>
        <translation>%1 у %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln посилання</numerusform>
            <numerusform>%Ln посилання</numerusform>
            <numerusform>%Ln посилань</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln чаті</numerusform>
            <numerusform>%Ln чатах</numerusform>
            <numerusform>%Ln чатах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SubscriptionDialog</name>
    <message>
        <source>New subscription link</source>
        <translation>Нове посилання з підпискою</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сповіщення</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>&amp;Ціна в зірках</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Період</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>С&amp;творити посилання</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>У Telegram посилання з підпискою бувають лише в каналах, тож тут він відмовить.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>Цей канал публічний: вступити до нього можна безкоштовно, за цим посиланням чи без нього.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>Перейменувати посилання з підпискою</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Зберегти зміни</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>Назва цього посилання невідома: його створено деінде, і Telegram про нього ще нічого не повідомив. Збереження задасть назву, указану тут.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Введіть число від %1 до %2.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>Ціна й період остаточні: змінити їх потім Telegram не дає нікому.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>Спершу введіть ціну.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>Посилання не матиме назви. Ціна й період залишаться як є.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>Посилання називатиметься «%1». Ціна й період залишаться як є.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>За цим посиланням може вступити кожен, хто сплачує %Ln зірку кожні 30 днів.</numerusform>
            <numerusform>За цим посиланням може вступити кожен, хто сплачує %Ln зірки кожні 30 днів.</numerusform>
            <numerusform>За цим посиланням може вступити кожен, хто сплачує %Ln зірок кожні 30 днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Очікування відповіді Telegram…</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <comment>30 days (2,592,000 s)</comment>
        <translation>%1 (%2 с)</translation>
    </message>
</context>
<context>
    <name>widgets::Table</name>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>Сірий</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Помаранчевий</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жовтий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Додати тег</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>Тег %1, %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Вилучити тег</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Вилучити тег %1</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>Гість: 1 особа, 1 година</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>Подія: 100 осіб, 1 день</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Відкрите на тиждень</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>Спершу запит: зі схваленням</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Виберіть шаблон</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Видалити шаблон</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Зберегти шаблон</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>Назва шаблону</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Назва шаблону</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Зберегти як шаблон…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>Активне</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>Завершується</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>Неперевірене</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>Невідоме</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>Заповнене</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Прострочене</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Відкликане</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>kind of a link</comment>
        <translation>Основне</translation>
    </message>
    <message>
        <source>Additional</source>
        <comment>kind of a link</comment>
        <translation>Додаткове</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>kind of a link: people ask, administrators let them in</comment>
        <translation>Схвалення</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>Підписка</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>Активні</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>Схвалення</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>Підписка</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>Завершуються</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>Неактивні</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Завершуються цього тижня</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Майже заповнені</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>На паузі</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>Без строку дії та ліміту</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>Відкликані</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>Неперевірені</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Вступили</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Ліміт</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>Запити</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Строк дії</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: last answer of Telegram</comment>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>Приватний чат</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Супергрупа</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>no right</source>
        <comment>a chat where the bot may not invite; one or two words</comment>
        <translation>нема права</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>не адмін</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>не в чаті</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>витік?</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>токен відхилено</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>нема токена</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>Бота додано</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>Токен замінено</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>Бота вилучено</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>Чат додано</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>Чат вилучено з Gatehouse</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>Перетворено на супергрупу</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Права змінено</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Замінено</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>Знайдено в Telegram</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Додано до реєстру</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>Поставлено на паузу</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>Відновлено</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>Подовжено</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>Забуто</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>Змінено нотатки</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>Запит вирішено деінде</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>Не виконано</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Відповідь утрачено</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>бот може запрошувати</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>бот не може запрошувати: надайте право «Запрошувати через посилання»</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>бот не адміністратор</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>бота немає в чаті</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>бота вилучено з чату</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>права ще невідомі</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Усі посилання</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Запити на вступ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>чекає %Ln людина</numerusform>
            <numerusform>чекають %Ln людини</numerusform>
            <numerusform>чекає %Ln людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln посилання</numerusform>
            <numerusform>%Ln посилання</numerusform>
            <numerusform>%Ln посилань</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Acme News, 128 links</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>Alumni, no right, 31 links</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person&apos;s name and username</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Основне посилання</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не пораховано</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Безстроково</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>Пояснення</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Відкрити Gatehouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Перевірити оновлення</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>До кого запит</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>Налаштування, «Загальні»: там можна ввімкнути перевірку раз на тиждень. Сама програма нічого не встановлює.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>Відкрити &amp;сторінку</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>Gatehouse запитає в %1 номер найновішої версії. Про вас, ваших ботів і чати він нічого не повідомляє.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запит до %1…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>У вас найновіша версія, %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>Вийшов Gatehouse %1; у вас %2. Встановіть його поверх цього: перш ніж у реєстрі щось зміниться, з нього буде знято копію.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>Триває завдання. Перевірте, коли воно завершиться або стане на паузу.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>Не вдалося дізнатися, чи є новіша версія.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Перевірте з’єднання та спробуйте ще.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>@%1 більше не відстежується.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Відкрити вхід</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Спершу виберіть бота або чат.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Спершу додайте чат.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>Вхід уже закрито.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>Вхід не закрито.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Можливий витік</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>До «%1» одразу вступає багато людей.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>«%1»: очікувана особа — %2, а вступила інша — %3. Посилання більше не діє; чи лишати цю людину в чаті, вирішуйте в Telegram.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>Прийшов хтось інший.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Прийшов хтось інший</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>Посиланням для однієї особи скористався хтось інший.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>Протягом 3 днів завершиться %Ln посилання.</numerusform>
            <numerusform>Протягом 3 днів завершаться %Ln посилання.</numerusform>
            <numerusform>Протягом 3 днів завершиться %Ln посилань.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>За теперішніх темпів протягом 3 днів заповниться %Ln посилання.</numerusform>
            <numerusform>За теперішніх темпів протягом 3 днів заповняться %Ln посилання.</numerusform>
            <numerusform>За теперішніх темпів протягом 3 днів заповниться %Ln посилань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>Посилання, що скоро завершуються</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>Відкрити наявний реєстр…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Вітаємо</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Вітаємо в Gatehouse</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>Що таке посилання бота</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>Запрошувальне посилання, яке бот створив для вашого каналу або групи. У застосунках самого Telegram його не може ні змінити, ні відкликати навіть власник. Gatehouse може — через бота.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>Де взяти токен</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>Напишіть у Telegram @BotFather: /newbot створює нового бота. Якщо бот уже є, надішліть /mybots, виберіть його й натисніть API Token.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>Яке право потрібне боту</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>Він має бути адміністратором із правом «Запрошувати через посилання». У Telegram відкрийте налаштування чату, «Адміністратори», «Додати адміністратора».</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Де зберігається токен</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>У сховищі ключів вашої системи й більше ніде: ні у файлах, ні в резервних копіях.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Спробувати демо</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>widgets::WhoseLinkDialog</name>
    <message>
        <source>Whose link is this?</source>
        <translation>Чиє це посилання?</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>Посилання, про яке запитано</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Припущення</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>Можливі посилання</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>&amp;Показати посилання</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>Telegram показує лише початок цього посилання. Це може бути одне з наведених нижче, які починаються так само, але це лише припущення. Воно може належати й іншому адміністраторові, і тоді жоден бот не може його змінити.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>Показано лише перші 50.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>Вилучено з Gatehouse</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>Це не запрошувальне посилання Telegram.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>Жодне посилання в цьому реєстрі не починається як %1. Telegram скорочує посилання інших адміністраторів; змінити їх можуть лише вони.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>Цей реєстр не знає %1. Якщо посилання створив один із ваших ботів, внесіть його командою «Внести посилання…»; якщо ні, змінити його може лише автор.</translation>
    </message>
</context>
</TS>
