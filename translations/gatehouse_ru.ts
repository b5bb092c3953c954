<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Открыть Gatehouse</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>О программе Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>&amp;Копировать сведения о версии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>Управляет пригласительными ссылками ваших ботов в Telegram. Разработано не Telegram.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© 2026 Авторы Gatehouse. Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>Использует Qt %1 (LGPL), QtKeychain (BSD) и libqrencode (LGPL).</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>Добавить бота…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Добавить чат…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Заменить токен…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Back up ledger…</source>
        <translation>Сохранить копию реестра…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>Обновить все чаты</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Новая ссылка…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>Новая ссылка по последнему шаблону</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>Новая ссылка с подпиской…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>Создать несколько…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Внести ссылки…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Сменить основную ссылку</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>Сменить основные ссылки…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Закрыть вход…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Открыть вход</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Отслеживать вступления…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>Проверить права</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>Убрать из Gatehouse…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR-код…</translation>
    </message>
    <message>
        <source>Name and link</source>
        <translation>Название и ссылка</translation>
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
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Дублировать…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Задать срок…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Задать лимит…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>Задать одобрение…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>Пометить…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>Правила для заявок…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Заявки на вступление</translation>
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
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Поиск ссылок</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Предыдущий чат</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Следующий чат</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>О программе Gatehouse</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Копировать как</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Продлить</translation>
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
        <translation>&amp;Ссылка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>С&amp;правка</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>Скрывать ссылки</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Палитра команд…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Проверить обновления…</translation>
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
        <translation>Всё</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>Смены ссылок</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>Заявки на вступление</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>Боты и чаты</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>Кто</translation>
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
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>До → после</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>Диск переполнен; ничего не экспортировано.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>В эту папку нельзя писать; ничего не экспортировано.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>Не удалось экспортировать журнал.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
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
        <translation>Показать</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Дата начала</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>По</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Дата окончания</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Все чаты</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Журнал пока пуст</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Экспорт журнала</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>CSV для таблиц (*.csv);;JSON для программ (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Остановить экспорт</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Экспорт: пока %Ln строка.</numerusform>
            <numerusform>Экспорт: пока %Ln строки.</numerusform>
            <numerusform>Экспорт: пока %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>Экспортирована %Ln строка в %1.</numerusform>
            <numerusform>Экспортированы %Ln строки в %1.</numerusform>
            <numerusform>Экспортировано %Ln строк в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Экспорт остановлен; файл не записан.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>Добавить бота</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Добавить бота</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>Gatehouse работает через бота, который назначен администратором ваших чатов с правом приглашать пользователей. Токен бота хранится только в системной связке ключей и никогда — в файлах.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>&amp;Токен бота</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>&amp;Используется другой программой</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>&amp;Добавить бота</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>Тогда Gatehouse не будет читать обновления бота, и другая программа получит их все. Учитывать вступления и показывать заявки на вступление Gatehouse не сможет.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>«Проверить» покажет, чей это токен.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Заменить токен</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Заменить токен</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>Новый токен займёт место старого в системной связке ключей. Ссылки, чаты и история останутся как есть.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>&amp;Заменить токен</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>Токен изменён. Проверьте его ещё раз.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>От @BotFather, раздел API Token.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>Токен — это число, двоеточие и 35 букв или цифр. Скопируйте его целиком.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Запрос к Telegram…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 — %2, проверен только что</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>%1 уже есть в Gatehouse. Чтобы задать другой токен, выберите «Заменить токен…».</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>Скопируйте действующий токен у @BotFather (API Token) и введите его здесь.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>Ничего не сохранено. Проверьте подключение к интернету и повторите попытку.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>Запрос к Telegram и сохранение токена…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Сохранение токена в связке ключей…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1 — ещё не настроена: сначала попросит задать пароль</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1 — заблокирована: сначала попросит пароль</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <comment>a keychain</comment>
        <translation>%1 — разблокирована</translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Добавить чат</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Добавить чат</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>Канал или группа, где бот — администратор с правом «Пригласительные ссылки». Gatehouse только запросит сведения у Telegram; в чате этого никто не заметит.</translation>
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
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Chat found</source>
        <translation>Найденный чат</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>&amp;Добавить чат</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>По пригласительной ссылке нельзя узнать, в какой чат она ведёт. Введите @имя или номер чата либо ссылку на любое сообщение в нём.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>Чат так не указать. Введите @имя, ссылку вида t.me/имя или номер.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>Чата с таким именем быть не может: в имени от 4 до 32 букв, цифр и «_», и начинается оно с буквы.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>Канала или группы с таким номером быть не может. Номер выглядит так: -1001234567890.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>Бот — администратор и может приглашать пользователей.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>Нет права «Пригласительные ссылки». Дайте его в Telegram: настройки чата, Администраторы, бот. Можно добавить чат сейчас, а право дать позже.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Бот не администратор. Назначьте его в Telegram: настройки чата, Администраторы, с правом «Пригласительные ссылки». Можно добавить чат сейчас, а бота назначить позже.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Бота нет в этом чате. Добавьте его в Telegram: настройки чата, Администраторы, с правом «Пригласительные ссылки». Можно добавить чат сейчас, а бота — позже.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Бота удалили из этого чата. В Telegram уберите его из списка удалённых пользователей, затем добавьте в «Администраторы» с правом «Пригласительные ссылки». Можно добавить чат сейчас, а бота — позже.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>Telegram не сообщает, что здесь разрешено боту.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>Ботов ещё нет. Сначала добавьте бота: Файл, Добавить бота…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>«Проверить» спросит Telegram, что это за чат.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>Запрос изменён. Проверьте ещё раз.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>@имя, ссылка на чат или на сообщение в нём, номер чата или его адрес в веб-версии.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Запрос к Telegram…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Группа стала супергруппой и получила новый номер.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>Этот чат уже есть в Gatehouse.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>Запись в реестр…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>Внести ссылки</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>Ссылки, которые ваши боты создали не здесь: в другой программе или до появления в Gatehouse. Они сохраняются со статусом «Не проверена», потому что Bot API не позволяет запросить сведения о ссылке. Чтобы отозвать такую ссылку, её настройки не нужны; при изменении же задаются все четыре. Менять можно только ссылки, которые создал сам бот.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>&amp;Текст со ссылками</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>Вставьте ссылки или любой текст с ними. Файл можно перетащить сюда.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>О тексте</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>&amp;Чат для всех новых ссылок</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>Выберите чат…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>Найденные ссылки</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>чат, убранный из Gatehouse</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 — @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>Известна</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>Нет ссылки</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>Обрезана Telegram</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Не внесена</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>«%1» в %2</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>Ссылка другого администратора; внести её нельзя</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: what stands in a line of a text</comment>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Выберите обычный текстовый файл, доступный вам для чтения.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>Текст слишком длинный, чтобы показать его здесь; ссылки из него — ниже.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>Просмотрено не всё: за один раз — не более 10 мегабайт и 10&#xa0;000 ссылок. Остальное внесите потом.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>Ещё %Ln строка без ссылки</numerusform>
            <numerusform>Ещё %Ln строки без ссылки</numerusform>
            <numerusform>Ещё %Ln строк без ссылки</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>Запись в реестр…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Внести %Ln ссылку</numerusform>
            <numerusform>&amp;Внести %Ln ссылки</numerusform>
            <numerusform>&amp;Внести %Ln ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>&amp;Внести ссылки</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Резервные &amp;копии</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>Раз в день Gatehouse копирует реестр и хранит %Ln последнюю копию. Токенов в копиях нет.</numerusform>
            <numerusform>Раз в день Gatehouse копирует реестр и хранит %Ln последние копии. Токенов в копиях нет.</numerusform>
            <numerusform>Раз в день Gatehouse копирует реестр и хранит %Ln последних копий. Токенов в копиях нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — ежедневная, %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — перед обновлением, %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — перед восстановлением, %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>Gatehouse перезапустится с этой копией. Всё сделанное после неё останется в Telegram как есть, но в реестре этого не будет. Нынешний реестр сохранится как копия, и к нему можно будет вернуться.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>Ещё %Ln изменение в Telegram выполняется или осталось без ответа. Восстановленный реестр о нём не узнает: лучше подождите, пока всё завершится.</numerusform>
            <numerusform>Ещё %Ln изменения в Telegram выполняются или остались без ответа. Восстановленный реестр о них не узнает: лучше подождите, пока всё завершится.</numerusform>
            <numerusform>Ещё %Ln изменений в Telegram выполняются или остались без ответа. Восстановленный реестр о них не узнает: лучше подождите, пока всё завершится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>Восстановить реестр от %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Проверка копии…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>Перезапуск Gatehouse…</translation>
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
        <translation>Вышли</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>учтено частично</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>не учтено</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>Сначала выберите ссылку.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Сначала добавьте чат.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Срок дейст&amp;вия</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>&amp;Требовать одобрения</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>&amp;Без одобрения</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>Какие ссылки показаны</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>Непроверенные ссылки</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>Ссылки с подпиской</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: what a link is like</comment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>Почему пропущена</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>Потом</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>В&amp;ключено: %Ln</numerusform>
            <numerusform>В&amp;ключено: %Ln</numerusform>
            <numerusform>В&amp;ключено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Пропущено: %Ln</numerusform>
            <numerusform>&amp;Пропущено: %Ln</numerusform>
            <numerusform>&amp;Пропущено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>Не проверена %Ln ссылка: Bot API не может сообщить её настройки. Новые ссылки получат те, что показывает Gatehouse.</numerusform>
            <numerusform>Не проверены %Ln ссылки: Bot API не может сообщить их настройки. Новые ссылки получат те, что показывает Gatehouse.</numerusform>
            <numerusform>Не проверено %Ln ссылок: Bot API не может сообщить их настройки. Новые ссылки получат те, что показывает Gatehouse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>Не проверена %Ln ссылка: Bot API не может сообщить её настройки. Будут перезаписаны все четыре — название, срок действия, лимит и одобрение; те, которых Gatehouse не знает, пропадут.</numerusform>
            <numerusform>Не проверены %Ln ссылки: Bot API не может сообщить их настройки. Будут перезаписаны все четыре — название, срок действия, лимит и одобрение; те, которых Gatehouse не знает, пропадут.</numerusform>
            <numerusform>Не проверено %Ln ссылок: Bot API не может сообщить их настройки. Будут перезаписаны все четыре — название, срок действия, лимит и одобрение; те, которых Gatehouse не знает, пропадут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>Среди них %Ln ссылка с подпиской: по отозванной никто больше не подпишется. Кто уже платит, останется, а судьбу следующего платежа решает Telegram. Если он откажет, всё останется как есть.</numerusform>
            <numerusform>Среди них %Ln ссылки с подпиской: по отозванной никто больше не подпишется. Кто уже платит, останется, а судьбу следующего платежа решает Telegram. Если он откажет, всё останется как есть.</numerusform>
            <numerusform>Среди них %Ln ссылок с подпиской: по отозванной никто больше не подпишется. Кто уже платит, останется, а судьбу следующего платежа решает Telegram. Если он откажет, всё останется как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>С этими ссылками делать нечего.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>Прочитано %1 из %2</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>Нет названия.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>Это не дата. Напишите в виде %1 или %2.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Это в прошлом.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>Список так длинен, что очередь дойдёт до этой ссылки слишком поздно: к тому времени она бы истекла.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>У ссылки с одобрением не может быть лимита.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>Напишите %1 или %2.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Это не сумма. Напишите в виде %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>Строка %1: кавычка внутри ячейки. Возьмите ячейку в кавычки, а кавычки в ней удвойте.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>Строка %1: после закрывающей кавычки что-то есть.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>Строка %1: открытая здесь кавычка не закрыта.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a link’s limit</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>Напишите {n} там, где должен стоять номер.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>Последний номер меньше первого.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>По образцу создаётся не более %Ln ссылки.</numerusform>
            <numerusform>По образцу создаётся не более %Ln ссылок.</numerusform>
            <numerusform>По образцу создаётся не более %Ln ссылок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>Читается только первая %Ln строка.</numerusform>
            <numerusform>Читаются только первые %Ln строки.</numerusform>
            <numerusform>Читаются только первые %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>Не используется %Ln столбец: %1.</numerusform>
            <numerusform>Не используются %Ln столбца: %1.</numerusform>
            <numerusform>Не используются %Ln столбцов: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>Из повторяющихся столбцов учитывается первый: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>Каждая строка — название.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>Новая, то же название</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>Пропущена: %Ln ошибка</numerusform>
            <numerusform>Пропущена: %Ln ошибки</numerusform>
            <numerusform>Пропущена: %Ln ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>Пропущена</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>Дубликат в списке</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>Такое название уже есть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>Будет создана %Ln ссылка.</numerusform>
            <numerusform>Будут созданы %Ln ссылки.</numerusform>
            <numerusform>Будет создано %Ln ссылок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln строка с ошибками: исправьте или пропустите.</numerusform>
            <numerusform>%Ln строки с ошибками: исправьте или пропустите.</numerusform>
            <numerusform>%Ln строк с ошибками: исправьте или пропустите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>Пропущен %Ln дубликат.</numerusform>
            <numerusform>Пропущены %Ln дубликата.</numerusform>
            <numerusform>Пропущено %Ln дубликатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>Пропущена %Ln строка.</numerusform>
            <numerusform>Пропущены %Ln строки.</numerusform>
            <numerusform>Пропущено %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>Займёт примерно %1: около одного запроса в секунду.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln секунду</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln минуту</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
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
        <translation>&amp;Требовать одобрения</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>Если в списке не указано</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Не указана</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Срок дейст&amp;вия</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>Сто&amp;имость каждой ссылки</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignSource</name>
    <message>
        <source>&amp;List or file</source>
        <translation>&amp;Список или файл</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>Об&amp;разец</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>Ведущие н&amp;ули</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>По одному названию в строке или CSV с заголовком: name, expires, limit, approval, tags, cost, placement, note. Файл можно перетащить сюда.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>О списке</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Открыть &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>На&amp;звания или CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>Блогер {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>Об образце</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>&amp;От</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>&amp;до</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>Образец &amp;названия</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>{n} обозначает номер.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Размещения</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (ссылку надо заменить)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires never</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>required</source>
        <comment>approval</comment>
        <translation>требуется</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>не указана</translation>
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
        <translation>Вы</translation>
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
        <translation>В Telegram по-другому: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>Сначала выберите чат.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Сначала добавьте чат.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>Ссылки с подпиской в Telegram бывают только в каналах, а это группа.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>Новая ссылка по шаблону «%1».</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>Она в буфере обмена: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>Внесена %Ln ссылка.</numerusform>
            <numerusform>Внесены %Ln ссылки.</numerusform>
            <numerusform>Внесено %Ln ссылок.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>Статус «Не проверена» сохранится, пока от Telegram не придут сведения.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>Убрать @%1 из Gatehouse?</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>Токен будет удалён из связки ключей. Ссылки бота продолжат работать; реестр хранит их вместе с историей и снова покажет, когда вы добавите бота опять.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Убрать бота</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>Убрать «%1» из Gatehouse?</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>Бот останется в чате, его ссылки продолжат работать. Реестр хранит их вместе с историей и снова покажет, когда вы добавите чат опять.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>Убрать чат</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Сначала выберите бота или чат.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>Сначала добавьте бота.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>Новая ссылка</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Название чата</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>Описание чата</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>Все боты и чаты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Обновление…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>Поиск ссылок</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>Название, ссылка или заметка</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>Разделы чата</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>Ссылка «%1» на паузе.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>Пришедшие по ней подают заявку. «Возобновить» вернёт всё как было.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Чатов пока нет</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>Добавьте канал или группу, где бот — администратор.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>У этого бота пока нет чатов</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Ссылки не найдены</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>Попробуйте другие слова или другой фильтр.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Ссылок пока нет</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>Создайте первую или внесите те, что бот создал не здесь.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>Сначала выберите чат.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>Ссылка уже меняется.</translation>
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
        <translation>%1, ссылка %2, %3</translation>
    </message>
    <message>
        <source>Nothing found. Try the first letters of the words.</source>
        <translation>Ничего не найдено. Попробуйте ввести первые буквы слов.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>Найти действие, чат или ссылку</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Сейчас недоступно.</translation>
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
        <translation>Настройки</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1, страница настроек</translation>
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
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Не указана</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Это не сумма. Напишите в виде %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>Создать несколько ссылок</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>&amp;Пропускать строки с ошибками</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>Создавать и ду&amp;бликаты</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>Пробн&amp;ый прогон</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Пробный прогон</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Создать ссылки</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Открыть список ссылок</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Списки (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Как CSV…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Как Markdown…</translation>
    </message>
    <message>
        <source>Writes what would be made into a file. Nothing is sent.</source>
        <translation>Записывает в файл, что было бы создано. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Выберите обычный текстовый файл, доступный вам для чтения.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>Вставьте список, откройте файл или выберите образец. Здесь будет показано, что из этого получится; без вашей команды ничего не отправится.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>Созд&amp;ать %Ln ссылку</numerusform>
            <numerusform>Созд&amp;ать %Ln ссылки</numerusform>
            <numerusform>Созд&amp;ать %Ln ссылок</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>Созд&amp;ать ссылки</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>пробный-прогон</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Таблица Markdown (*.md)</translation>
    </message>
    <message>
        <source>What would be made is in the file. Nothing was sent.</source>
        <translation>Что было бы создано, записано в файл. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Просмотр списка…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>Создать %Ln ссылку в «%1»</numerusform>
            <numerusform>Создать %Ln ссылки в «%1»</numerusform>
            <numerusform>Создать %Ln ссылок в «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>Запись задания в реестр…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Технические сведения</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>widgets::Drops</name>
    <message>
        <source>Drop the file here to import it</source>
        <translation>Отпустите файл здесь, чтобы импортировать его</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>Отпустите файл здесь, чтобы внести ссылки из него</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>Отпустите ссылку здесь, чтобы найти её</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>Отпустите ссылки здесь, чтобы внести их</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>В этом тексте нет пригласительных ссылок</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>Токен бота сюда перетаскивать нельзя</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Имя сервера не найдено.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>Проверьте подключение к интернету и адрес сервера в настройках.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>Проверьте подключение к интернету. Ничего не отправлено; повторите попытку.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>Соединение небезопасно: сертификат сервера не принят.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>Ничего не отправлено. Проверьте дату на компьютере и то, не просматривает ли трафик прокси или брандмауэр.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>Обычный http допускается только для этого компьютера.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Укажите адрес, который начинается с https://.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>Соединение прервалось до получения ответа.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>Неизвестно, выполнил ли Telegram запрос. «Обновить» покажет, как обстоят дела.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>Telegram не ответил вовремя.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>Сервер попытался перенаправить запрос. Gatehouse за перенаправлением не следует.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>Проверьте адрес сервера в настройках.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>Ответ больше любого ответа Telegram.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>Ответ не удалось разобрать: возможно, вместо Telegram ответил кто-то на пути к нему.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>Неизвестно, выполнил ли Telegram запрос. «Обновить» покажет, как обстоят дела; если ошибка повторяется, проверьте адрес сервера в настройках.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>Сервер Telegram сообщает о внутренней ошибке.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>Неизвестно, выполнил ли Telegram запрос. Через минуту «Обновить» покажет, как обстоят дела.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>Telegram не принимает токен бота: он отозван или неверен.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>Скопируйте действующий токен у @BotFather (/mybots, API Token) и введите его через «Заменить токен…».</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>Сервер не знает бота с таким токеном.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>Скопируйте токен у @BotFather целиком и проверьте адрес сервера.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>Бот вышел с этого сервера и работает на другом.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>Укажите адрес его сервера в настройках или подождите десять минут после возвращения бота.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>Этот сервер слишком старый для такого запроса.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>Обновите свой сервер Bot API.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>Обновления этого бота получает другая программа.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>Gatehouse ей не мешает. Чтобы включить отслеживание в Gatehouse, сначала остановите ту программу.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram просит подождать %1.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>Gatehouse подождёт и продолжит.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>Telegram не находит для этого бота такого чата.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>Проверьте написание. Если чат частный, сначала назначьте в нём бота администратором и введите номер чата.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Группа стала супергруппой и получила новый номер.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>Нажмите «Обновить».</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>Чат удалён.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>Его ссылки не работают. Уберите чат из Gatehouse.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>Бота нет в этом чате.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>В Telegram откройте настройки чата, Администраторы, и добавьте бота с правом «Пригласительные ссылки».</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>Бота удалили из этого чата.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>В Telegram уберите его из списка удалённых пользователей, затем снова назначьте администратором.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>Боту здесь нельзя управлять пригласительными ссылками.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>В Telegram откройте настройки чата, Администраторы, бот, и включите «Пригласительные ссылки». Затем нажмите «Обновить».</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>Это личная переписка; в ней не бывает пригласительных ссылок.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>Укажите канал или группу.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>Это личные сообщения канала; у них нет пригласительных ссылок.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>Укажите сам канал.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>Этой заявки на вступление больше нет.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>Её рассмотрел другой администратор, или человек её отозвал.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>Этот человек уже в чате.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>У этого человека предельное для Telegram число чатов, и впустить его нельзя.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>Сначала ему надо выйти из другого чата. Заявка подождёт.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>Аккаунт этого человека в Telegram удалён.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>Впускать некого. Отклоните заявку.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>Telegram не показывает боту этого человека.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>Рассмотрите заявку в Telegram.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>Запрос дошёл до Telegram не целиком и был отклонён.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>Ничего не изменено. Повторите попытку; если ошибка останется, проверьте, нет ли на пути прокси, и сообщите нам, что написано в «Подробностях».</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>Telegram отказывает, не называя причины.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>Telegram отказывает: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>Telegram не знает такой ссылки этого бота в этом чате: она уже отозвана либо принадлежит другому чату или администратору.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>Если она была от этого бота, вступить по ней больше нельзя.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>Это основная ссылка бота; её нельзя изменить.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>Смените её.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>Telegram не принимает такой срок действия; возможно, он уже прошёл.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>Ничего не изменено. Выберите более позднюю дату и проверьте часы компьютера.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>Telegram не принимает такой лимит участников.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>Ничего не изменено. Введите число от 1 до 99999 или уберите лимит.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>У ссылки с одобрением не может быть лимита участников.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>Ничего не изменено. Выключите что-то одно.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>Telegram не принимает такую цену или период подписки.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>Ничего не изменено. Подписка стоит от 1 до 10000 звёзд и длится 30 дней.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>В этом чате не может быть ссылок с подпиской; они бывают только в каналах.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>Ничего не изменено. Создайте ссылку без цены или возьмите частный канал.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>То, что уже отправлено, не отменяется.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>Недопустимое значение.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте и повторите попытку.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>Уже есть в Gatehouse.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>В этом реестре такого нет.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>Другое изменение этой ссылки ещё выполняется.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>Подождите, пока оно завершится, и повторите попытку. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>Ссылка с тех пор изменилась.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>Ничего не отправлено. Посмотрите, какова она сейчас, и внесите изменения.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Это токен другого бота.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>Ничего не изменено. Другого бота добавьте через «Добавить бота…».</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>На этом компьютере нет службы связки ключей, где можно хранить токен, а больше нигде Gatehouse токены не хранит.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>Установите GNOME Keyring (пакет gnome-keyring) или KDE Wallet (пакет kwalletmanager), войдите в систему заново и повторите попытку. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Связка ключей заблокирована.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>Разблокируйте её паролем для входа в систему и повторите попытку.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Связка ключей отказала в доступе.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>Когда она спросит, разрешите доступ для Gatehouse и повторите попытку.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>В связке ключей нет токена этого бота.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>Введите его снова через «Заменить токен…».</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>Связка ключей не выполнила операцию.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>Повторите попытку; если ошибка останется, выйдите из системы и войдите снова.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>Диск переполнен; записать реестр не удалось.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>Ничего не отправлено. Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>В папку профиля нельзя писать.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>Разрешите своему пользователю запись в неё или запустите программу с --profile и другой папкой.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>Этот профиль открыт в другом экземпляре Gatehouse, который не отвечает.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>Закройте его или запустите программу с --profile и другой папкой.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>Реестр записан более новой версией Gatehouse. Он не тронут.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Установите последнюю версию.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>Файл реестра повреждён. Он не тронут.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>В подробностях указана последняя резервная копия: скопируйте её на место реестра.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Не удалось прочитать или записать реестр.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>Ответ файловой системы — в подробностях.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>Имя прокси не найдено.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>Ничего не отправлено. Проверьте прокси в настройках, раздел «Сеть».</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>Прокси недоступен или не может связаться с сервером.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>Прокси не принимает имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>Ничего не отправлено. Введите их заново в настройках, раздел «Сеть».</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 час</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 неделя</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Дата окончания</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>Второе по счёту %1: этой ночью часы переводят назад, и это время наступает дважды</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>Этой ночью часы переводят вперёд, и такого времени нет. Считается как %1.</translation>
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
        <translation>Не удалось запустить демо.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>Переустановите Gatehouse или запустите его с --demo.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>Демо открывается в отдельном окне. Ему не нужны ни бот, ни сеть, и после него ничего не остаётся.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>Открыть существующий реестр</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>Реестр, резервная копия или экспорт (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>Этот реестр занят, или программа, работавшая с ним, завершилась некорректно.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>Закройте Gatehouse, который им пользуется, или выберите одну из резервных копий реестра.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Проверка реестра…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>Перезапуск Gatehouse с этим реестром…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Скрыть первые шаги</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Добавить бота</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Добавить чат</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>Разрешить боту приглашать</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>Создать первую ссылку</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>Скопировать её</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>Ваша первая ссылка — в буфере обмена. Вот и всё.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>Закрыть вход</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>Что закроется</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>Что останется открытым</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>Входы, которые останутся открытыми</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>П&amp;ридержать заявки: правила пока никого не впускают</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>Все чаты: %Ln</numerusform>
            <numerusform>Все чаты: %Ln</numerusform>
            <numerusform>Все чаты: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Через 1 час</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>Через 6 часов</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>Через 1 день</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>Проверка ссылок…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>Открытым останется %Ln вход; вот что с этим делать:</numerusform>
            <numerusform>Открытыми останутся %Ln входа; вот что с этим делать:</numerusform>
            <numerusform>Открытыми останутся %Ln входов; вот что с этим делать:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Вход закрывается…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Ничего не найдено. Попробуйте другое слово.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>Новые боты</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <comment>1 to 100</comment>
        <translation>Прочитано %1&#xa0;%</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln новый бот</numerusform>
            <numerusform>%Ln новых бота</numerusform>
            <numerusform>%Ln новых ботов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln новый чат</numerusform>
            <numerusform>%Ln новых чата</numerusform>
            <numerusform>%Ln новых чатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln новая ссылка</numerusform>
            <numerusform>%Ln новые ссылки</numerusform>
            <numerusform>%Ln новых ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>%Ln известная ссылка, о которой сведения новее в файле: берётся из файла</numerusform>
            <numerusform>%Ln известные ссылки, о которых сведения новее в файле: берутся из файла</numerusform>
            <numerusform>%Ln известных ссылок, о которых сведения новее в файле: берутся из файла</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>%Ln известная ссылка, о которой сведения новее в реестре: остаётся как есть</numerusform>
            <numerusform>%Ln известные ссылки, о которых сведения новее в реестре: остаются как есть</numerusform>
            <numerusform>%Ln известных ссылок, о которых сведения новее в реестре: остаются как есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>%Ln известная ссылка, к которой добавятся заметки, метки и размещения из файла</numerusform>
            <numerusform>%Ln известные ссылки, к которым добавятся заметки, метки и размещения из файла</numerusform>
            <numerusform>%Ln известных ссылок, к которым добавятся заметки, метки и размещения из файла</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>%Ln известная ссылка, одинаковая в файле и реестре</numerusform>
            <numerusform>%Ln известные ссылки, одинаковые в файле и реестре</numerusform>
            <numerusform>%Ln известных ссылок, одинаковых в файле и реестре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln новый цвет меток</numerusform>
            <numerusform>%Ln новых цвета меток</numerusform>
            <numerusform>%Ln новых цветов меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln новая строка истории</numerusform>
            <numerusform>%Ln новые строки истории</numerusform>
            <numerusform>%Ln новых строк истории</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>Всё из этого файла уже есть в реестре.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1, на сервере %2: он увидит введённый вами токен</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>Токенов в таких файлах не бывает. Эти боты запросят свои («Заменить токен…»):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>Этот файл — не экспорт реестра Gatehouse.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>Выберите файл, записанный командой «Экспорт…».</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>Файл записан более новой версией Gatehouse.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>Обновите Gatehouse и повторите импорт.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>Файл повреждён. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>Где именно — в подробностях.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>Файл тем временем изменился. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Импортируйте его ещё раз.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Its successor exists, and this link is still alive.</source>
        <translation>Новая ссылка уже создана, а эта ещё работает.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
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
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждена</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>Прежняя: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>Новая: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не учтено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places used of a limit</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>%Ln участник одновременно</numerusform>
            <numerusform>%Ln участника одновременно</numerusform>
            <numerusform>%Ln участников одновременно</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>Каждого одобряют администраторы</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>Другим администратором: %1</translation>
    </message>
    <message>
        <source>%1 by this bot</source>
        <translation>%1 этим ботом</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>confirmed</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>time and what happened</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Select a link to see everything about it.</source>
        <translation>Выберите ссылку, чтобы увидеть все сведения о ней.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1, %Ln звезда за %2</numerusform>
            <numerusform>%1, %Ln звезды за %2</numerusform>
            <numerusform>%1, %Ln звёзд за %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>Повторить неудачные</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробнее…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>Состояние задания</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>Проблемы задания</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>Выбранный шаг</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>&amp;Сохранить результат…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>&amp;Внести ссылки…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>Повторить &amp;неудачные</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Человек</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: why a step was not done</comment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Подробности задания</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Все шаги</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>Убран</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>Начато %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Возможно, ссылка существует: ответ Telegram потерян. Найдите в Telegram ссылку без названия: настройки чата, Пригласительные ссылки, бот; если она там есть, вставьте её в «Внести ссылки…».</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Возможно, ссылка существует: ответ Telegram потерян. Найдите в Telegram ссылку «%1»: настройки чата, Пригласительные ссылки, бот; если она там есть, вставьте её в «Внести ссылки…».</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>Ответ Telegram: %1</translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of members</comment>
        <translation>Без лимита</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>С одобрением</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>Без одобрения, лимит %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>Без одобрения</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Без меток</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>неизвестна</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1, лимит %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>Отозвана; вместо неё новая</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>Новая ссылка</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>Создать %Ln ссылку</numerusform>
            <numerusform>Создать %Ln ссылки</numerusform>
            <numerusform>Создать %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>Отозвать %Ln ссылку</numerusform>
            <numerusform>Отозвать %Ln ссылки</numerusform>
            <numerusform>Отозвать %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>Поставить на паузу %Ln ссылку</numerusform>
            <numerusform>Поставить на паузу %Ln ссылки</numerusform>
            <numerusform>Поставить на паузу %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>Возобновить %Ln ссылку</numerusform>
            <numerusform>Возобновить %Ln ссылки</numerusform>
            <numerusform>Возобновить %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>Продлить %Ln ссылку</numerusform>
            <numerusform>Продлить %Ln ссылки</numerusform>
            <numerusform>Продлить %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>Задать срок для %Ln ссылки</numerusform>
            <numerusform>Задать срок для %Ln ссылок</numerusform>
            <numerusform>Задать срок для %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Задать лимит для %Ln ссылки</numerusform>
            <numerusform>Задать лимит для %Ln ссылок</numerusform>
            <numerusform>Задать лимит для %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Снять лимит с %Ln ссылки</numerusform>
            <numerusform>Снять лимит с %Ln ссылок</numerusform>
            <numerusform>Снять лимит с %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>Требовать одобрения для %Ln ссылки</numerusform>
            <numerusform>Требовать одобрения для %Ln ссылок</numerusform>
            <numerusform>Требовать одобрения для %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>Выключить одобрение для %Ln ссылки</numerusform>
            <numerusform>Выключить одобрение для %Ln ссылок</numerusform>
            <numerusform>Выключить одобрение для %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>Пометить %Ln ссылку</numerusform>
            <numerusform>Пометить %Ln ссылки</numerusform>
            <numerusform>Пометить %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>Сменить %Ln ссылку</numerusform>
            <numerusform>Сменить %Ln ссылки</numerusform>
            <numerusform>Сменить %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>Сменить %Ln основную ссылку</numerusform>
            <numerusform>Сменить %Ln основные ссылки</numerusform>
            <numerusform>Сменить %Ln основных ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>Закрыть вход: %Ln ссылка</numerusform>
            <numerusform>Закрыть вход: %Ln ссылки</numerusform>
            <numerusform>Закрыть вход: %Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>Одобрить %Ln заявку на вступление</numerusform>
            <numerusform>Одобрить %Ln заявки на вступление</numerusform>
            <numerusform>Одобрить %Ln заявок на вступление</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>Отклонить %Ln заявку на вступление</numerusform>
            <numerusform>Отклонить %Ln заявки на вступление</numerusform>
            <numerusform>Отклонить %Ln заявок на вступление</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>Создать несколько ссылок</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>Отозвать ссылки</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>Поставить на паузу</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>Возобновить ссылки</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>Продлить ссылки</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Задать срок</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Задать лимит</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>Задать одобрение</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>Пометить ссылки</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>Сменить ссылки</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>Сменить основные ссылки</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Закрыть вход</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>Одобрить заявки на вступление</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>Отклонить заявки на вступление</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>По отозванной ссылке вступить больше нельзя, и отзыв необратим. Вступившие по ней участники останутся.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>Пришедшие по ссылке на паузе подают заявку. Её лимит сохранится, и «Возобновить» вернёт всё как было.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>Ссылки впускают людей так же, как до паузы.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>Каждая ссылка истечёт на %Ln день позже, чем сейчас; уже истёкшая — через %Ln день, считая от этого момента.</numerusform>
            <numerusform>Каждая ссылка истечёт на %Ln дня позже, чем сейчас; уже истёкшая — через %Ln дня, считая от этого момента.</numerusform>
            <numerusform>Каждая ссылка истечёт на %Ln дней позже, чем сейчас; уже истёкшая — через %Ln дней, считая от этого момента.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>Все ссылки истекут одновременно. Название, лимит и одобрение останутся как есть.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>Все ссылки получат одинаковый лимит. Название, срок действия и одобрение останутся как есть.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>С одобрением люди подают заявки, а впускают их администраторы. У ссылки с одобрением не может быть ещё и лимита участников: имеющийся лимит пропадёт.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>Метка добавится к тем, что уже есть у ссылок. Запросов к Telegram не будет: метки есть только в вашем реестре.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>Вместо каждой ссылки создаётся новая с теми же настройками, а прежняя отзывается — это необратимо. Новые ссылки надо разместить там, где были старые.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>Основная ссылка бота в каждом чате сменится на новую, а старая перестанет работать у всех, у кого она есть, — это необратимо. Уже вступившие участники останутся.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>Это займёт мгновение. Работа пойдёт как задание, которое можно остановить.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>Это займёт примерно %1: около одного запроса в секунду на чат. Работа пойдёт как задание, которое можно поставить на паузу или остановить, в том числе после перезапуска.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>Эта ссылка на паузе, и её лимит сохранён на потом. Сначала возобновите её.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>У ссылки с одобрением не может быть ещё и лимита участников.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Уже так и есть.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>Делать уже нечего: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>Она уже была закрыта.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>Уже обработана: её рассмотрел другой администратор, или человек её отозвал.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>Уже обработана: этот человек в чате.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>Ответ потерян: возможно, ссылка существует.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>Ответ потерян; Gatehouse выясняет, чем всё закончилось.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>Остановлено: выполнено %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>Готово: все %Ln</numerusform>
            <numerusform>Готово: все %Ln</numerusform>
            <numerusform>Готово: все %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>Завершено: выполнено %1 из %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Останавливается: дожидаемся начатого</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 Работа продолжится сама.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>Telegram просит подождать %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>ещё примерно %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>отказано: %Ln</numerusform>
            <numerusform>отказано: %Ln</numerusform>
            <numerusform>отказано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>отменено: %Ln</numerusform>
            <numerusform>отменено: %Ln</numerusform>
            <numerusform>отменено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>Готово: %1</translation>
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
        <translation>Задания</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Закрыть панель заданий</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>Заданий нет. Здесь идёт работа со множеством ссылок, в том числе после перезапуска: выделите несколько ссылок и выберите команду в меню «Ссылка».</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Нет заданий</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>Остановить «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>%Ln ещё не начатый шаг будет отменён навсегда. На уже отправленное ответ придёт, а сделанное останется.</numerusform>
            <numerusform>%Ln ещё не начатых шага будут отменены навсегда. На уже отправленное ответ придёт, а сделанное останется.</numerusform>
            <numerusform>%Ln ещё не начатых шагов будет отменено навсегда. На уже отправленное ответ придёт, а сделанное останется.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Остановить задание</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>Вступления за %Ln день</numerusform>
            <numerusform>Вступления за %Ln дня</numerusform>
            <numerusform>Вступления за %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не учтено</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>Кто вступил последним</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Сейчас в чате</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Вышли</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>Учёт с</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Кто-то без имени</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1, выход %2</translation>
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
        <translation>Выполняются задания</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>Что делать с %Ln выполняемым заданием?</numerusform>
            <numerusform>Что делать с %Ln выполняемыми заданиями?</numerusform>
            <numerusform>Что делать с %Ln выполняемыми заданиями?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Продолжить в фоне</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>В фоне они продолжаются, пока окно закрыто; вернуть его можно значком в трее. При паузе они продолжатся со следующим запуском Gatehouse. При остановке всё, что ещё не сделано, отменяется навсегда.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>При паузе они продолжатся со следующим запуском Gatehouse. При остановке всё, что ещё не сделано, отменяется навсегда.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Пауза до следующего запуска</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>Остановить задания</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>Gatehouse: заданий нет</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: %Ln задание, %1 из %2</numerusform>
            <numerusform>Gatehouse: %Ln задания, %1 из %2</numerusform>
            <numerusform>Gatehouse: %Ln заданий, %1 из %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Export of a ledger (*.json)</source>
        <translation>Экспорт реестра (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>Файл импортирован.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>У %Ln нового бота ещё нет токена: выберите его и затем «Заменить токен…» в меню «Файл».</numerusform>
            <numerusform>У %Ln новых ботов ещё нет токена: выберите каждого и затем «Заменить токен…» в меню «Файл».</numerusform>
            <numerusform>У %Ln новых ботов ещё нет токена: выберите каждого и затем «Заменить токен…» в меню «Файл».</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>Весь реестр (*.json);;Ссылки для таблиц (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>Экспорт реестра…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>Ссылок и строк истории: %Ln</numerusform>
            <numerusform>Ссылок и строк истории: %Ln</numerusform>
            <numerusform>Ссылок и строк истории: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>Реестр экспортирован.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>Сохранить копию реестра</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>Реестр (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>Сохранение копии реестра…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>Копия реестра сохранена и исправна.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>О&amp;граничить число участников</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>Лимит участников</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>Ограничить до %Ln участника</numerusform>
            <numerusform>Ограничить до %Ln участников</numerusform>
            <numerusform>Ограничить до %Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>У ссылки с одобрением не может быть ещё и лимита участников.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>Считаются участники, которые находятся в чате одновременно: когда кто-то из вступивших по этой ссылке выходит, может вступить другой.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>Боту нельзя управлять пригласительными ссылками в этом чате. «Проверить права» покажет, чего не хватает.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>Это основная ссылка бота: настроек у неё в Telegram нет. Её можно сменить.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>Это ссылка с подпиской: у неё можно изменить только название.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>Это не ссылка с подпиской.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>Эта ссылка отозвана, и отзыв необратим. Дублируйте её, чтобы создать такую же.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>Забыть можно только отозванную ссылку: эту без реестра никто не сможет остановить.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>Эта ссылка уже на паузе.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>Эта ссылка не на паузе.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>Каждого, кто приходит по этой ссылке, и так одобряют администраторы.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>Эта ссылка истекла: вступить по ней нельзя. Сначала продлите её.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>Эта ссылка бессрочная.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>Эту ссылку создал другой администратор. Ботам Telegram показывает только её начало, поэтому сделать с ней здесь ничего нельзя: изменить или отозвать её может создатель в Telegram.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>Ответ Telegram об этой ссылке потерян; Gatehouse спрашивает снова. Подождите ответа или отзовите ссылку.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>Отменить: пауза</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>Отменить: возобновление</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>Отменить: продление на %Ln день</numerusform>
            <numerusform>Отменить: продление на %Ln дня</numerusform>
            <numerusform>Отменить: продление на %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>Отменить: «Забыть»</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>Отменить: изменение заметки</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>Отменить: изменение меток</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>Отменить: изменение размещений</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>Отменить: изменение стоимости</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>Отменить: переименование</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>Отменить: изменение</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>На паузе.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>Пришедшие по ссылке «%1» теперь подают заявку; её лимит сохранён.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Возобновлена.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>Ссылка «%1» впускает людей так же, как до паузы.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>Продлена.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>Ссылка «%1» теперь истекает %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>Ссылка «%1» изменена.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>Выберите для этого одну ссылку.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Сначала выберите ссылку.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>По отозванной ссылке вступить нельзя.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>Правила — для ссылок, которые требуют одобрения.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>Отменить: смена основной ссылки</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>Отменить: смена</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>Отменить: отзыв</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>Отменить (отзыв и смена необратимы)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>Отменять нечего. Отзыв и смену можно отменить только во время обратного отсчёта.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>Сменить ссылку, настройки которой неизвестны?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>Ссылка «%1» была внесена в реестр, и Bot API не может сообщить её настройки. Новая ссылка получит те, что показывает Gatehouse; если нужны другие, потом измените её.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>Вместо этого сменить основную ссылку?</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>У бота в чате всегда есть основная ссылка. При смене он получит новую, а старая перестанет работать у всех, у кого она есть. Уже вступившие участники останутся.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>Отозвать ссылку «%1»?</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>По отозванной ссылке никто больше не подпишется. Кто уже платит, останется, а судьбу следующего платежа решает Telegram: в его документации об отзыве таких ссылок сказано по-разному. Если он откажет, всё останется как есть. Отзыв необратим.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>Забывать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>Забыта %Ln ссылка.</numerusform>
            <numerusform>Забыты %Ln ссылки.</numerusform>
            <numerusform>Забыто %Ln ссылок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>Что с ними было, остаётся в истории.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>Ссылка снова такая, какой была.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>Изменить ссылку, настройки которой неизвестны?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>Ссылка «%1» была внесена в реестр, и Bot API не может сообщить её настройки. Все четыре — название, срок действия, лимит и одобрение — будут заменены тем, что показывает Gatehouse.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>Скопирована %Ln ссылка.</numerusform>
            <numerusform>Скопированы %Ln ссылки.</numerusform>
            <numerusform>Скопировано %Ln ссылок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Заметка удалена.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Метка удалена.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>Размещение удалено.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>Стоимость удалена.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Новая ссылка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Шаблон</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Срок дейст&amp;вия</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>&amp;Требовать одобрения</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>Администраторы одобряют каждого.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>Для одного &amp;человека: отзыв после первого вступления</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>Ожидаемый человек</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>Кого вы ждёте: @name, номер или имя (необязательно)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>Gatehouse отзовёт ссылку, как только кто-нибудь вступит, и сообщит вам, если это не тот человек.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>&amp;Создать ссылку</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Изменить ссылку</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Сохранить изменения</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>Настройки этой ссылки неизвестны: она создана не здесь, и Telegram о ней ещё ничего не сообщил. При сохранении название, срок действия, одобрение и лимит станут такими, как указано здесь.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>Эта ссылка истекла %1. После сохранения она снова заработает.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Сначала исправьте то, что отмечено выше.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Ожидание ответа Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::LinkEdit</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message>
        <source>Anyone with this link can ask to join until %1. An administrator lets each person in.</source>
        <translation>До %1 любой, у кого есть эта ссылка, может подать заявку. Каждого впускает администратор.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>Любой, у кого есть эта ссылка, может подать заявку. Ссылка бессрочная. Каждого впускает администратор.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>До %1 по этой ссылке может вступить не более %Ln человека.</numerusform>
            <numerusform>До %1 по этой ссылке может вступить не более %Ln человек.</numerusform>
            <numerusform>До %1 по этой ссылке может вступить не более %Ln человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>По этой ссылке может вступить не более %Ln человека. Она бессрочная.</numerusform>
            <numerusform>По этой ссылке может вступить не более %Ln человек. Она бессрочная.</numerusform>
            <numerusform>По этой ссылке может вступить не более %Ln человек. Она бессрочная.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>До %1 может вступить любой, у кого есть эта ссылка.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>Вступить может любой, у кого есть эта ссылка. Она бессрочная.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires</comment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit of a link</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>выключено</translation>
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
            <numerusform>Уже вступил %Ln человек.</numerusform>
            <numerusform>Уже вступили %Ln человека.</numerusform>
            <numerusform>Уже вступило %Ln человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Название: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Истекает: %1 → %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>Одобрение: %1 → %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>Лимит: %1 → %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>Telegram не сохранил название.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>Telegram сохранил название как «%1».</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>Telegram установил срок действия: до %1.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>Telegram не сохранил срок действия: ссылка бессрочная.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>Telegram включил одобрение: люди подают заявки.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>Telegram выключил одобрение: люди вступают без заявок.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>Telegram установил лимит: %Ln участник.</numerusform>
            <numerusform>Telegram установил лимит: %Ln участника.</numerusform>
            <numerusform>Telegram установил лимит: %Ln участников.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>Telegram не сохранил лимит.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>Telegram выполнил запрос, но в реестре этого ещё нет. %1 Gatehouse продолжит попытки. Ссылка: %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>В названии может быть не более 32 символов.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>Слишком рано. Ссылка должна действовать хотя бы минуту.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>Слишком поздно. Telegram считает только до %1.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Введите число от 1 до %1.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>Gatehouse не повторяет такой запрос. Посмотрите в Telegram среди пригласительных ссылок чата, нет ли новой ссылки без названия; если есть, вставьте её командой Внести ссылки…</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>Возможно, ссылка существует: ответ Telegram потерян.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>Ответ Telegram потерян, и неизвестно, изменилась ли ссылка.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>Gatehouse будет повторять изменение, пока не придёт ответ. До тех пор статус ссылки — «Неизвестно».</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>Gatehouse не повторяет такой запрос. Посмотрите в Telegram среди пригласительных ссылок чата, нет ли там ссылки «%1»; если есть, вставьте её в «Внести ссылки…»</translation>
    </message>
</context>
<context>
    <name>widgets::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
</context>
<context>
    <name>widgets::ListenDialog</name>
    <message>
        <source>Listen for joins</source>
        <translation>Отслеживание вступлений</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>Что даёт отслеживание</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Другие программы</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>Что запоминает Telegram</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Отслеживание</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>&amp;Выключить отслеживание</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Отслеживать</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>Пока Gatehouse запущен, он получает от Telegram обновления этого бота. Так он учитывает, кто по какой ссылке вступает и выходит, собирает заявки на вступление и замечает утечки. Что происходит, пока он не запущен, Telegram хранит сутки.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>Вы указали, что этим ботом пользуется другая программа. Telegram отдаёт обновления только одной программе: та не получит того, что получит Gatehouse. Включайте отслеживание, только если обновления ей не нужны.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>Telegram отдаёт обновления бота только одной программе. Если с этим ботом работает ещё скрипт или сайт, он не получит того, что получит Gatehouse: тогда отслеживание не включайте.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>Telegram запоминает для бота, какие обновления нужны: с этого момента — вступления и выходы, заявки на вступление и положение самого бота в чатах, а сообщения — нет. Программе, которая будет работать с ботом потом, придётся заново указать, что ей нужно. Выключить отслеживание можно в любой момент.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Запрос к Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>Отслеживание ждёт: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>Отслеживание ведётся с %1.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>Отслеживание выключено: обновления этого бота другая программа получает по веб-адресу (вебхук). Gatehouse ей не мешает. Если это ваша программа и она больше не нужна, удалите вебхук в ней и снова включите отслеживание.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>Отслеживание выключено: обновления этого бота одновременно запрашивает другая программа, а Telegram отдаёт их только одной. Завершите ту программу или оставьте обновления ей.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>Будет сменена %Ln основная ссылка: нынешняя перестанет работать навсегда.</numerusform>
            <numerusform>Будут сменены %Ln основные ссылки: нынешние перестанут работать навсегда.</numerusform>
            <numerusform>Будет сменено %Ln основных ссылок: нынешние перестанут работать навсегда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>На паузу будет поставлена %Ln ссылка: пришедшие по ней подают заявку. Лимит сохранится.</numerusform>
            <numerusform>На паузу будут поставлены %Ln ссылки: пришедшие по ним подают заявку. Лимиты сохранятся.</numerusform>
            <numerusform>На паузу будет поставлено %Ln ссылок: пришедшие по ним подают заявку. Лимиты сохранятся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>По %Ln ссылке и так подают заявки.</numerusform>
            <numerusform>По %Ln ссылкам и так подают заявки.</numerusform>
            <numerusform>По %Ln ссылкам и так подают заявки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln чат уже закрыт.</numerusform>
            <numerusform>%Ln чата уже закрыты.</numerusform>
            <numerusform>%Ln чатов уже закрыто.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>Здесь нет ничего, что Gatehouse может закрыть.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>В «%1» может вступить любой по публичному имени @%2. В Telegram откройте настройки чата и сделайте его частным или включите одобрение новых участников.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>Ссылку %1 в «%2» создал другой администратор; он может отозвать её в Telegram.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>Ссылку %1 в «%2» создал другой администратор: %3. Отозвать её можно в Telegram.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>Ссылку с подпиской «%1» в «%2» нельзя поставить на паузу. Её можно отозвать, но это необратимо.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>Последний ответ Telegram о ссылке «%1» в «%2» потерян. Отзовите её или подождите, пока всё выяснится.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>В «%1» боту нельзя управлять ссылками. Дайте ему в Telegram право «Пригласительные ссылки».</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>Все ссылки</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 — Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>Токен бота сюда перетаскивать нельзя.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>Он нигде не сохранён. Выберите «Добавить бота…» в меню «Файл» и вставьте токен там: в том поле его никто не увидит.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>В этом тексте нет пригласительных ссылок.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>Вышел Gatehouse %1.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>К нему ведёт «Проверить обновления…» в меню «Справка».</translation>
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
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;дн.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln минуту</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln час</numerusform>
            <numerusform>%Ln часа</numerusform>
            <numerusform>%Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>вот-вот</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
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
            <numerusform>через %Ln минуту</numerusform>
            <numerusform>через %Ln минуты</numerusform>
            <numerusform>через %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln минуту назад</numerusform>
            <numerusform>%Ln минуты назад</numerusform>
            <numerusform>%Ln минут назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>через %Ln час</numerusform>
            <numerusform>через %Ln часа</numerusform>
            <numerusform>через %Ln часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln час назад</numerusform>
            <numerusform>%Ln часа назад</numerusform>
            <numerusform>%Ln часов назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameEdit</name>
    <message>
        <source>Telegram stores no name: nothing of this can be seen.</source>
        <translation>Telegram не сохранит такое название: в нём нет видимых символов.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>Telegram сохранит это как «%1».</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>letters used and allowed: 15 / 32</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>Символов: %1 из %2.</translation>
    </message>
</context>
<context>
    <name>widgets::Navigation</name>
    <message>
        <source>“%1” is in the ledger.</source>
        <translation>Ссылка «%1» есть в реестре.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>Её чат или бот убран из Gatehouse. Добавьте его снова, чтобы видеть и менять эту ссылку.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>Этой ссылки больше нет в реестре.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>Чья это ссылка?</translation>
    </message>
</context>
<context>
    <name>widgets::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What this link is for</source>
        <translation>Для чего эта ссылка</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Размещения</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what was paid to spread a link</comment>
        <translation>Стоимость</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>Не утечка</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Закрыть вход…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Открыть вход</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>Продлить на 7 дней</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Сменить сейчас</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Отозвать сейчас</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Внести ссылки…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>Смена основной ссылки через %1.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Старая ссылка перестанет работать у всех, у кого она есть. Уже вступившие участники останутся.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram просит подождать %1.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>Тогда Gatehouse и сменит основную ссылку. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>Смена основной ссылки.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Ожидает очереди.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>Telegram выполняет запрос.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>Ответ Telegram потерян.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>Неизвестно, сменилась ли ссылка. Gatehouse спросит снова через %1.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>Неизвестно, сменилась ли ссылка. Gatehouse спрашивает Telegram.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>Сменена, но не записана.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>Новая основная ссылка в буфере обмена: %1. Записать реестр не удалось; это исправится при следующем запуске.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>Основная ссылка сменена.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>Новая ссылка в буфере обмена: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>Не сменена.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>Ответ потерян, и в Telegram всё ещё старая ссылка. Её можно сменить ещё раз.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>Неизвестно, сменилась ли.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>Смена ссылки «%1».</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>Отзыв ссылки «%1».</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>Смена ссылки «%1» через %2.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>Будет создана такая же новая ссылка, а эта перестанет работать. Уже вступившие участники останутся.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>Отзыв ссылки «%1» через %2.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>Вступить по ней больше не сможет никто и никогда. Уже вступившие участники останутся.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>Сменена наполовину: работают обе ссылки.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>Неизвестно, создана ли новая ссылка.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Ответ Telegram потерян, а ссылка «%1» работает как прежде. Найдите её двойника в Telegram: настройки чата, Пригласительные ссылки, бот; если он там есть, вставьте его в «Внести ссылки…».</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Не отозвана.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>Сделано, но ещё не записано.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>Ссылка «%1» сменена.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>Ссылка «%1» отозвана.</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>Она уже была закрыта. Вступить по ней нельзя.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>Вступить по ней больше нельзя. Уже вступившие участники останутся.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>%Ln новый участник за %1</numerusform>
            <numerusform>%Ln новых участника за %1</numerusform>
            <numerusform>%Ln новых участников за %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>%Ln человек вступил по основной ссылке за %1</numerusform>
            <numerusform>%Ln человека вступили по основной ссылке за %1</numerusform>
            <numerusform>%Ln человек вступило по основной ссылке за %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>%Ln человек вступил по ссылке «%2» за %1</numerusform>
            <numerusform>%Ln человека вступили по ссылке «%2» за %1</numerusform>
            <numerusform>%Ln человек вступило по ссылке «%2» за %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>%Ln человек вступил без ссылки за %1</numerusform>
            <numerusform>%Ln человека вступили без ссылки за %1</numerusform>
            <numerusform>%Ln человек вступило без ссылки за %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1; обычно — %2 в час.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>Возможная утечка:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>Он откроется сам %1.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>Он останется закрытым, пока вы его не откроете.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>Вход закрыт с %1.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Напоминание:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Не выполнено.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>без названия</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>Возможно, ссылка существует:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Ответ Telegram о новой ссылке (%1) потерян. Найдите её в Telegram: настройки чата, Пригласительные ссылки, бот; если она там есть, вставьте её в «Внести ссылки…».</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>a heading</comment>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>a heading</comment>
        <translation>Ссылки</translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message>
        <source>Add</source>
        <comment>a place where a link was put up</comment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Нужно заменить</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Добавить размещение</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>Где размещена</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>Добавить это размещение</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>Замените там ссылку</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Заменено там</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>Заменено там: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>Осталось заменить ссылку в %Ln месте</numerusform>
            <numerusform>Осталось заменить ссылку в %Ln местах</numerusform>
            <numerusform>Осталось заменить ссылку в %Ln местах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDataPage</name>
    <message>
        <source>Ledger</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>All links, their history and your notes are in this file. Tokens are not.</source>
        <translation>В этом файле — все ссылки, их история и ваши заметки. Токенов в нём нет.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Открыть папку</translation>
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
        <translation>Настройки</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>По запросу «%1» настроек нет.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>За&amp;держка перед сменой</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>Столько времени после нажатия «Сменить» смену ещё можно отменить. Без задержки ссылка меняется сразу.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Of texts, dates and numbers. “System” takes your system’s where Gatehouse speaks it.</source>
        <translation>Язык текстов, дат и чисел. «Системный» — язык вашей системы, если он есть в Gatehouse.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Без задержки</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number in a field</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Системный</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>&amp;Раз в неделю проверять, нет ли новой версии</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>Запрашивает у %1 номер последней версии и ничего не сообщает о вас; никогда — во время задания. Сам Gatehouse ничего не устанавливает.</translation>
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
        <translation>С&amp;ервер Bot API</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>&amp;Официальный сервер</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Бот</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>Сервер &amp;этого бота</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Как выше</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>Сервер, указанный &amp;выше</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>Telegram’s official server. Another one is for those who run it themselves.</source>
        <translation>Официальный сервер Telegram. Другой нужен тем, кто держит его сам.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>Ваш собственный сервер. Он видит токены ваших ботов: не указывайте чужой.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>Только если этот бот работает на другом сервере, чем остальные.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>Это не адрес сервера. Он выглядит так: https://bots.example.org:8081.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>&amp;Показывать уведомления</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>Если выключено, Gatehouse сообщает об утечках только в своём окне. В уведомлениях ссылок не бывает.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>&amp;Напоминать о ссылках, которые истекут в ближайшие 3 дня</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>В фоне</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Показывать значок в &amp;трее</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>При &amp;закрытии окна оставлять Gatehouse в трее</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>Запускать Gatehouse при &amp;входе в систему</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Утечки</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>Gatehouse отмечает чат и предупреждает вас, когда сразу приходит много людей: столько-то за 30 секунд или за 5 минут и во столько-то раз больше обычного для этой ссылки в этот час. Должно выполняться и то и другое. Кнопка «Не утечка» на сутки повышает оба порога в десять раз.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>Вступлений за &amp;30 секунд, не менее</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>Вступления за 30 секунд</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>Вступлений за &amp;5 минут, не менее</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>Вступления за 5 минут</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>Во сколько раз больше &amp;обычного, не менее</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Во сколько раз больше обычного</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>В трее Gatehouse продолжает отслеживать вступления. Завершает его команда «Выйти» в меню «Файл» или в меню значка.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>В этой среде нет трея.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>Запускается в трее, а если его нет — свёрнутым, и не перехватывает фокус.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>Демо само не запускается.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>Не удалось записать системный список автозапуска.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>Не удалось убрать Gatehouse из системного списка автозапуска.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>Проверьте, доступна ли для записи папка ваших настроек.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>Токены ботов хранятся в связке ключей вашей системы и больше нигде.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>&amp;Проверить связку ключей</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>&amp;Боты и их токены</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>Боты и их токены</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Демонстрация экрана</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>&amp;Скрывать ссылки</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>Вместо ссылок видны точки, а QR-коды закрыты. Копирование и поиск работают как прежде, и то, что вы вводите, остаётся читаемым. То же самое — в меню «Вид».</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Запрос к связке ключей…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>%1 отвечает. Связка ключей ещё не настроена: при сохранении первого токена она попросит задать пароль.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>%1 отвечает; связка ключей заблокирована. «Проверить связку ключей» позволит ей запросить пароль.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>%1 отвечает; связка ключей разблокирована.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>ещё не проверен</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>токен в связке ключей</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>токена нет; введите его через «Заменить токен…» в меню «Файл»</translation>
    </message>
</context>
<context>
    <name>widgets::PrimaryCard</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Основная ссылка</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>Копировать основную ссылку</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>QR-код основной ссылки</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Сменить основную ссылку</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>сменена %1</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>здесь не менялась</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>неизвестно, та ли это ещё ссылка</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · вступили: %2</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>Пока неизвестна. «Обновить» спросит Telegram, «Сменить» создаст её.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>widgets::ProxyForm</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Прокси</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Пор&amp;т</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>&amp;Забыть</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Прове&amp;рить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Проверка прокси</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>Системный</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Без прокси</translation>
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
        <translation>Как настроено в вашей системе; к серверу на этом компьютере Gatehouse всегда подключается напрямую.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>Gatehouse подключается к серверу напрямую.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>Всё идёт через этот прокси; он же определяет адрес сервера по имени.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>Всё идёт через туннель этого прокси; прочитать содержимое он не может.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>Это не имя и не адрес. Нужно что-то вроде proxy.example.org или 10.0.0.1.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>Используется.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>Не используется, пока не указаны адрес и порт.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>В связке ключей</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>Пароль хранится в связке ключей вашей системы. Чтобы заменить его, введите другой.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>Пароль хранится в связке ключей вашей системы и больше нигде.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>Запрос к серверу Bot API…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>Сервер Bot API ответил за %1 мс.</translation>
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
        <translation>Название ссылки</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>&amp;Размер картинки</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Размер в пикселях</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>По&amp;дпись под кодом</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Копировать картинку</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Сохранить как &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Сохранить как &amp;SVG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Сохранить QR-код</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Картинка PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Рисунок SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Не удалось сохранить картинку.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
</context>
<context>
    <name>widgets::QrSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
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
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Показать QR-код</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a QR code</comment>
        <translation>Скрыт</translation>
    </message>
</context>
<context>
    <name>widgets::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>С %1</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>A — одобрить выбранные, D — отклонить</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>Заявки на вступление</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what a person writes about themselves</comment>
        <translation>О себе</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: how long</comment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>без ссылки</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Заявки на вступление</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Отслеживать вступления…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>Заявки, о которых здесь ничего не известно</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>Сколько ждут</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Поиск заявок</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>Имя, «О себе» или ссылка</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>Одобрение…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>Отклонение…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>Одобрить или отклонить</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>Ждёт %Ln человек</numerusform>
            <numerusform>Ждут %Ln человека</numerusform>
            <numerusform>Ждут %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 people are waiting in 3 chats</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link and its chat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Все ссылки</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>Одобрить выбранные (%1)</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>Отклонить выбранные (%1)</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>Сначала выберите людей.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>По данным Telegram ждут: %1, здесь известно: %2. Telegram не сообщает о заявках, поданных до начала отслеживания, а также, если отслеживание не велось, о заявках старше 24 часов: рассмотрите их в Telegram.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Заявки не найдены</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>Попробуйте другие слова или другую ссылку.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Отслеживание выключено</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>Telegram сообщает боту, кто просит впустить его, но отслеживание для этого бота ещё не включено.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>Telegram сообщает боту, кто просит впустить его, но отслеживание для ваших ботов ещё не включено.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>Здесь появятся те, кто подаст заявку по ссылке с одобрением.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: заявка уже обработана. Её рассмотрел другой администратор, или человек её отозвал.</translation>
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
            <numerusform>%Ln чат</numerusform>
            <numerusform>%Ln чата</numerusform>
            <numerusform>%Ln чатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ResultDialog</name>
    <message>
        <source>Save result</source>
        <translation>Сохранить результат</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Копировать все</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>&amp;Лист QR-кодов в PDF…</translation>
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
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Ход сохранения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>Создана %Ln ссылка.</numerusform>
            <numerusform>Созданы %Ln ссылки.</numerusform>
            <numerusform>Создано %Ln ссылок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>Осталось создать %Ln ссылку. Сейчас сохранятся те, что уже есть.</numerusform>
            <numerusform>Осталось создать %Ln ссылки. Сейчас сохранятся те, что уже есть.</numerusform>
            <numerusform>Осталось создать %Ln ссылок. Сейчас сохранятся те, что уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>Отказано по %Ln ссылке.</numerusform>
            <numerusform>Отказано по %Ln ссылкам.</numerusform>
            <numerusform>Отказано по %Ln ссылкам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>Возможно, существует %Ln ссылка: ответ Telegram потерян.</numerusform>
            <numerusform>Возможно, существуют %Ln ссылки: ответ Telegram потерян.</numerusform>
            <numerusform>Возможно, существует %Ln ссылок: ответ Telegram потерян.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>Не создана %Ln ссылка: задание остановили раньше.</numerusform>
            <numerusform>Не созданы %Ln ссылки: задание остановили раньше.</numerusform>
            <numerusform>Не создано %Ln ссылок: задание остановили раньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Чтение ссылок…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>Скопирована %Ln ссылка.</numerusform>
            <numerusform>Скопированы %Ln ссылки.</numerusform>
            <numerusform>Скопировано %Ln ссылок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>Копирование ссылок…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>ссылки</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Таблица Markdown (*.md)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Страница %1 из %2…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>Сохранена %Ln страница.</numerusform>
            <numerusform>Сохранены %Ln страницы.</numerusform>
            <numerusform>Сохранено %Ln страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>Рисование кодов…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>Проверить права</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>Чат и бот</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>Участник чата</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>Может приглашать по ссылке</translation>
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
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>Что может @%1 в «%2»</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Запрос к Telegram…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>Нет. В Telegram откройте настройки чата, Администраторы, Добавить администратора, и выберите бота.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>Нет. Для этого бот должен быть в чате.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>Нет. В Telegram откройте настройки чата, Администраторы, бот, и включите «Пригласительные ссылки». До тех пор его ссылки нельзя создавать, изменять и отзывать.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>Нет. Бот должен быть администратором с правом «Пригласительные ссылки».</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>Установлен: обновления этого бота получает другая программа. Gatehouse ей не мешает; ссылки работают как обычно, но отслеживать здесь вступления нельзя. Чтобы включить отслеживание, отключите вебхук в той программе.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не установлен</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>Правила для заявок на вступление</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>Что автоматически происходит с теми, кто подаёт заявку по ссылке, пока Gatehouse запущен и ведёт отслеживание для её бота. Каждое решение есть в журнале.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Ссылка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>&amp;Approve everybody who asks by this link</source>
        <translation>&amp;Одобрять всех, кто подаёт заявку по этой ссылке</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>О&amp;тклонять тех, у кого в имени или «О себе» есть одно из этих слов</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>Отклонять тех, у кого в имени или «О себе» есть одно из этих слов</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>По одному слову или фразе в строке</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>Применить к тем, кто уже ждёт</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Сохранить правила</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>Выключено: каждая заявка ждёт вас.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>Все заявки одобряются.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>Заявки, где есть %1, отклоняются; остальные одобряются.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>Заявки, где есть %1, отклоняются; остальные ждут вас.</translation>
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
            <numerusform>Применить к тем, кто уже ждёт (%Ln человек)</numerusform>
            <numerusform>Применить к тем, кто уже ждёт (%Ln человека)</numerusform>
            <numerusform>Применить к тем, кто уже ждёт (%Ln человек)</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>Нет ссылок, которые требуют одобрения. Правила — только для них.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>одно из %Ln слова</numerusform>
            <numerusform>одно из %Ln слов</numerusform>
            <numerusform>одно из %Ln слов</numerusform>
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
        <translation>%1 или %2</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Поиск сочетаний клавиш</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Поиск действий и клавиш</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>В таблицах и списках</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Первая и последняя строка</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Выделить несколько строк</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>Первые буквы её названия</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>В заявках на вступление</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>Следующая и предыдущая строка</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>На страницу вверх или вниз</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
</context>
<context>
    <name>widgets::Statistics</name>
    <message>
        <source>not counted</source>
        <translation>не учтено</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (учтено частично)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>С (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>По (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Вступили</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>Вышли</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>частично</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>По времени</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>Размещения</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>За 24 часа</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>За 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>За 30 дней</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>За 90 дней</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>За всё время учёта</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>Пробыли 10 минут</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>Пробыли 24 часа</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>Пробыли 7 дней</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%1&#xa0;% (%2 из %3)</translation>
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
        <translation>%1: не учтено</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1: вступили %2, вышли %3; учтено частично</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1: вступили %2, вышли %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>Вступили</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Вышли</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Сейчас в чате</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>Пришли по ссылке</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>Пришли без ссылки</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1: вступили %2, вышли %3</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: не учтено</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>Учёт ведётся с %1; что было раньше, не учтено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>Для %Ln бота отслеживание ни разу не включалось; по нему ничего не учтено.</numerusform>
            <numerusform>Для %Ln ботов отслеживание ни разу не включалось; по ним ничего не учтено.</numerusform>
            <numerusform>Для %Ln ботов отслеживание ни разу не включалось; по ним ничего не учтено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>Отслеживание не велось с %1 по %2.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>Отслеживание не ведётся с %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>До этого отслеживание прерывалось ещё %Ln раз.</numerusform>
            <numerusform>До этого отслеживание прерывалось ещё %Ln раза.</numerusform>
            <numerusform>До этого отслеживание прерывалось ещё %Ln раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>без них</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>column: how many</comment>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <comment>column; last 7 days</comment>
        <translation>%1: вступили</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>Всего: вступили</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>column: how many are inside now</comment>
        <translation>В чате</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Cost per member inside</source>
        <comment>column</comment>
        <translation>Стоимость участника в чате</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>Стоимость пробывшего 7 дней</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: из</translation>
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
        <translation>Диск переполнен; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>В эту папку нельзя писать; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>Не удалось сохранить статистику.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Выберите другую папку или освободите место на диске.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Отслеживать вступления…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>Почему без ссылки?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>Telegram называет ссылку только тогда, когда ею воспользовались. Кто нашёл публичный чат через поиск, по его @username или по пересланной записи, вступает без ссылки; так же вступают и те, кого добавил другой участник. У ссылок других администраторов видна лишь первая часть. Поэтому в публичном чате много вступлений не связано ни с какой ссылкой.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Вступления и выходы</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Сохранить CSV…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить картинку…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Ботов пока нет</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>Добавьте бота, чтобы учитывать, кто вступает по его ссылкам.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>Gatehouse учитывает, кто приходит и уходит, с момента включения отслеживания для бота.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>За этот период их слишком много или слишком мало.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>Сравнивается только %Ln ссылка с наибольшим числом вступлений.</numerusform>
            <numerusform>Сравниваются только %Ln ссылки с наибольшим числом вступлений.</numerusform>
            <numerusform>Сравниваются только %Ln ссылок с наибольшим числом вступлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>Показана только %Ln метка с наибольшим числом вступлений.</numerusform>
            <numerusform>Показаны только %Ln метки с наибольшим числом вступлений.</numerusform>
            <numerusform>Показаны только %Ln меток с наибольшим числом вступлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>Показано только %Ln размещение с наибольшим числом вступлений.</numerusform>
            <numerusform>Показаны только %Ln размещения с наибольшим числом вступлений.</numerusform>
            <numerusform>Показаны только %Ln размещений с наибольшим числом вступлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>Ссылка с несколькими метками учитывается в каждой из них.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>Ссылка с несколькими размещениями учитывается в каждом из них.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>«Пробыли»: среди тех, кто пришёл достаточно давно. Стоимость делится на всех, кто пришёл по оплаченным ссылкам.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Сохранить статистику</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV для таблиц (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Картинка PNG (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Сохранено в %1.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>Сразу проверяет, доступен ли снова Telegram.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Отслеживание</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>Новости о заданиях</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ещё нет соединения</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>Нет соединения, следующая проверка через %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет соединения</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>В очереди: %Ln, следующая попытка через %1</numerusform>
            <numerusform>В очереди: %Ln, следующая попытка через %1</numerusform>
            <numerusform>В очереди: %Ln, следующая попытка через %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>Выполняется %Ln запрос</numerusform>
            <numerusform>Выполняются %Ln запроса</numerusform>
            <numerusform>Выполняются %Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>Отслеживание ждёт</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>Отслеживание вступлений</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>Отслеживание: %Ln бот</numerusform>
            <numerusform>Отслеживание: %Ln бота</numerusform>
            <numerusform>Отслеживание: %Ln ботов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>Задания: %Ln</numerusform>
            <numerusform>Задания: %Ln</numerusform>
            <numerusform>Задания: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>Выполняется %Ln задание</numerusform>
            <numerusform>Выполняются %Ln задания</numerusform>
            <numerusform>Выполняются %Ln заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>412 links in 6 chats</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln ссылка</numerusform>
            <numerusform>%Ln ссылки</numerusform>
            <numerusform>%Ln ссылок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln чат</numerusform>
            <numerusform>%Ln чата</numerusform>
            <numerusform>%Ln чатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SubscriptionDialog</name>
    <message>
        <source>New subscription link</source>
        <translation>Новая ссылка с подпиской</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>&amp;Цена в звёздах</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>&amp;Создать ссылку</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>Telegram создаёт ссылки с подпиской только для каналов и откажет в создании этой.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>Этот канал публичный: вступить в него можно бесплатно, по этой ссылке или без неё.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>Переименовать ссылку с подпиской</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Сохранить изменения</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>Название этой ссылки неизвестно: она создана не здесь, и Telegram о ней ещё ничего не сообщил. При сохранении название станет таким, как указано здесь.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Введите число от %1 до %2.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>Цена и период окончательны: изменить их потом Telegram не даст.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>Сначала введите цену.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>Ссылка останется без названия. Цена и период не изменятся.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>Ссылка будет называться «%1». Цена и период не изменятся.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>По этой ссылке может вступить любой, кто платит %Ln звезду каждые 30 дней.</numerusform>
            <numerusform>По этой ссылке может вступить любой, кто платит %Ln звезды каждые 30 дней.</numerusform>
            <numerusform>По этой ссылке может вступить любой, кто платит %Ln звёзд каждые 30 дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Ожидание ответа Telegram…</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <comment>30 days (2,592,000 s)</comment>
        <translation>%1 (%2&#xa0;с)</translation>
    </message>
</context>
<context>
    <name>widgets::Table</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>Метка %1, %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Удалить метку %1</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>Гость: 1 человек, 1 час</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>Событие: 100 человек, 1 день</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Открыта на неделю</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>По заявке: с одобрением</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Выберите шаблон</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Удалить шаблон</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>На исходе</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>Не проверена</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>Заполнена</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Истекла</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>kind of a link</comment>
        <translation>Основная</translation>
    </message>
    <message>
        <source>Additional</source>
        <comment>kind of a link</comment>
        <translation>Дополнительная</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>kind of a link: people ask, administrators let them in</comment>
        <translation>По заявке</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>По заявке</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>На исходе</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>Неактивные</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Истекут за неделю</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Почти заполнены</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>Без срока и лимита</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>Отозванные</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>Непроверенные</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Ссылка</translation>
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
        <translation>Лимит</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: last answer of Telegram</comment>
        <translation>Подтверждена</translation>
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
        <translation>Личный чат</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Супергруппа</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>no right</source>
        <comment>a chat where the bot may not invite; one or two words</comment>
        <translation>нет права</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>не админ</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>не в чате</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>утечка?</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>токен отклонён</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>нет токена</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>Бот добавлен</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>Токен заменён</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>Бот убран</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>Чат добавлен</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>Чат убран из Gatehouse</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>Стала супергруппой</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Права изменены</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Сменена</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>Найдена в Telegram</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Добавлена в реестр</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>Поставлена на паузу</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>Возобновлена</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>Продлена</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>Внесена</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>Забыта</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>Заметки изменены</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>Одобрена</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>Заявка уже обработана</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Ответ потерян</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>бот может приглашать</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>бот не может приглашать: дайте право «Пригласительные ссылки»</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>бот не администратор</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>бота нет в чате</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>бота удалили из чата</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>права ещё не известны</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Все ссылки</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Заявки на вступление</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>ждёт %Ln человек</numerusform>
            <numerusform>ждут %Ln человека</numerusform>
            <numerusform>ждут %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Журнал</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln ссылка</numerusform>
            <numerusform>%Ln ссылки</numerusform>
            <numerusform>%Ln ссылок</numerusform>
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
        <translation>Основная ссылка</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не учтено</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Никогда</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Открыть Gatehouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Проверить обновления</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>К кому запрос</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>Настройки, «Общие»: там можно включить проверку раз в неделю. Сама программа ничего не устанавливает.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>Открыть &amp;страницу</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>Gatehouse запросит у %1 номер последней версии. О вас, ваших ботах и чатах он ничего не сообщает.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запрос к %1…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>У вас последняя версия, %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>Вышел Gatehouse %1; у вас %2. Установите его поверх этого: прежде чем в реестре что-то изменится, с него будет снята копия.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>Идёт задание. Проверьте, когда оно закончится или встанет на паузу.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>Узнать, есть ли новая версия, не удалось.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Проверьте соединение и повторите.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>Отслеживание для @%1 больше не ведётся.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Открыть вход</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Сначала выберите бота или чат.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Сначала добавьте чат.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>Вход уже закрыт.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>Вход не закрыт.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Возможная утечка</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>В «%1» вступает сразу много людей.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>По ссылке «%1» вступил не тот человек. Ожидали: %2, вступил: %3. Ссылка закрыта; оставить ли этого человека в чате, решать вам в Telegram.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>Вступил не тот человек.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Вступил не тот человек</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>Ссылкой для одного человека воспользовался кто-то другой.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>%Ln ссылка истекает в ближайшие 3 дня.</numerusform>
            <numerusform>%Ln ссылки истекают в ближайшие 3 дня.</numerusform>
            <numerusform>%Ln ссылок истекают в ближайшие 3 дня.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>При нынешнем темпе %Ln ссылка заполнится в ближайшие 3 дня.</numerusform>
            <numerusform>При нынешнем темпе %Ln ссылки заполнятся в ближайшие 3 дня.</numerusform>
            <numerusform>При нынешнем темпе %Ln ссылок заполнятся в ближайшие 3 дня.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>Ссылки на исходе</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>Открыть существующий реестр…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Добро пожаловать в Gatehouse</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>Что такое ссылка бота</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>Пригласительная ссылка, которую бот создал для вашего канала или группы. В самих приложениях Telegram её нельзя ни изменить, ни отозвать — даже владельцу. В Gatehouse можно — через бота.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>Где взять токен</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>Напишите в Telegram боту @BotFather: /newbot создаёт нового бота. Если бот у вас уже есть, отправьте /mybots, выберите его и нажмите API Token.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>Какое право нужно боту</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>Бот должен быть администратором с правом «Пригласительные ссылки». В Telegram откройте настройки чата, Администраторы, Добавить администратора.</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Где хранится токен</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>В связке ключей вашей системы и больше нигде: ни в файлах, ни в резервных копиях.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать демо</translation>
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
        <translation>Чья это ссылка?</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>Искомая ссылка</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Догадка</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>Возможные ссылки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>&amp;Показать ссылку</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>Telegram показывает только начало этой ссылки. Возможно, это одна из ссылок ниже: они начинаются так же, но это лишь догадка. Это может быть и ссылка другого администратора, которую не изменит ни один бот.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>Показаны только первые 50.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>Убран из Gatehouse</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>Это не пригласительная ссылка Telegram.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>В этом реестре ни одна ссылка не начинается с %1. Ссылки других администраторов Telegram обрезает; изменить их могут только они сами.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>В этом реестре нет %1. Если её создал один из ваших ботов, внесите её через «Внести ссылки…»; если нет, изменить её может только тот, кто её создал.</translation>
    </message>
</context>
</TS>
