<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Abrir Gatehouse</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Acerca de Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>&amp;Copiar datos de la versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>Gestiona los enlaces de invitación de tus bots de Telegram. No es un producto de Telegram.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© 2026 Los autores de Gatehouse. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>Hecho con Qt %1 (LGPL), QtKeychain (BSD) y libqrencode (LGPL).</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>Añadir bot…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Añadir chat…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Reemplazar token…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Back up ledger…</source>
        <translation>Hacer copia del registro…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>Actualizar todos los chats</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nuevo enlace…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>Nuevo enlace con la última plantilla</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>Nuevo enlace de suscripción…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>Crear varios…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Adoptar enlaces…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Rotar enlace principal</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>Rotar enlaces principales…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Cerrar el acceso…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Reabrir el acceso</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Escuchar uniones…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>Comprobar permisos</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>Quitar de Gatehouse…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>Código QR…</translation>
    </message>
    <message>
        <source>Name and link</source>
        <translation>Nombre y enlace</translation>
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
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Fijar caducidad…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Fijar límite…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>Fijar aprobación…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>Reglas para solicitudes…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Solicitudes de unión</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Buscar enlaces</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat anterior</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Chat siguiente</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Acerca de Gatehouse</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prorrogar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>Ocultar enlaces</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Buscar actualizaciones…</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>Solicitudes de unión</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>Bots y chats</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>El disco está lleno; no se exportó nada.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>No se puede escribir en la carpeta; no se exportó nada.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>No se pudo exportar la actividad.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elige otra carpeta o libera espacio en el disco.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice of kinds of activity</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Fecha inicial</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Fecha final</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>Ninguna actividad coincide</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Aún no hay actividad</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar actividad</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>CSV para hojas de cálculo (*.csv);;JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Detener exportación</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Exportando: %Ln línea hasta ahora.</numerusform>
            <numerusform>Exportando: %Ln líneas hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln línea exportada a %1.</numerusform>
            <numerusform>%Ln líneas exportadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Se detuvo la exportación; no se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>Añadir bot</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Añadir un bot</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>Gatehouse trabaja mediante un bot que es administrador de tus chats y tiene permiso para invitar usuarios. Guarda el token del bot en el llavero del sistema, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>&amp;Token del bot</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostrar token</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>&amp;Usado por otro programa</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>&amp;Añadir bot</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>Gatehouse nunca leerá las actualizaciones del bot, para que el otro programa las reciba todas. No podrá contar uniones ni mostrar solicitudes de unión.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>“Comprobar” muestra de quién es este token.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Reemplazar token</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Reemplazar el token</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>El nuevo token sustituye al anterior en el llavero del sistema. Los enlaces, los chats y el historial quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>&amp;Reemplazar token</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>El token cambió. Compruébalo de nuevo.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>De @BotFather, en “API Token”.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>Un token es un número, dos puntos y 35 letras o dígitos. Cópialo entero.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Consultando a Telegram…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 — %2, comprobado ahora mismo</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>%1 ya está en Gatehouse. Para darle otro token, usa “Reemplazar token…”.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>Copia el token actual de @BotFather (“API Token”) y escríbelo aquí.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>No se guardó nada. Revisa la conexión a internet e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>Consultando a Telegram y guardando el token…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Guardando el token en el llavero…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1, aún sin configurar: primero pedirá una contraseña nueva</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1, bloqueado: primero pedirá su contraseña</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <comment>a keychain</comment>
        <translation>%1, desbloqueado</translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Añadir chat</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Añadir un chat</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>Un canal o grupo donde el bot es administrador con el permiso “Invitar usuarios con un enlace”. Gatehouse solo consulta a Telegram; nadie en el chat lo nota.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Chat found</source>
        <translation>Chat encontrado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>&amp;Añadir chat</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>Un enlace de invitación no indica a qué chat lleva. Escribe el @nombre o el número del chat, o el enlace de cualquier mensaje suyo.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>Esto no identifica ningún chat. Escribe @nombre, un enlace como t.me/nombre o un número.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>Ningún chat se llama así: el nombre tiene de 4 a 32 letras, dígitos y “_”, y empieza por una letra.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>Ningún canal o grupo tiene este número. Debe ser como -1001234567890.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>El bot es administrador y puede invitar usuarios.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>Falta el permiso “Invitar usuarios con un enlace”. Concédelo en Telegram: ajustes del chat, Administradores, el bot. Puedes añadir el chat ahora y hacerlo después.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>El bot no es administrador. Nómbralo en Telegram: ajustes del chat, Administradores, con el permiso “Invitar usuarios con un enlace”. Puedes añadir el chat ahora y hacerlo después.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>El bot no está en este chat. Añádelo en Telegram: ajustes del chat, Administradores, con el permiso “Invitar usuarios con un enlace”. Puedes añadir el chat ahora y hacerlo después.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>El bot fue eliminado de este chat. En Telegram, quítalo de la lista de usuarios eliminados y añádelo en Administradores con el permiso “Invitar usuarios con un enlace”. Puedes añadir el chat ahora y hacerlo después.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>Telegram no indica qué puede hacer el bot aquí.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>Aún no hay ningún bot. Añade uno primero: Archivo, Añadir bot…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>“Comprobar” pregunta a Telegram qué chat es este.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>La consulta cambió. Compruébala de nuevo.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>@nombre, un enlace al chat o a un mensaje suyo, su número o su dirección en un cliente web.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Consultando a Telegram…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>El grupo se convirtió en supergrupo y tiene un número nuevo.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>Este chat ya está en Gatehouse.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>Anotándolo en el registro…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>Adoptar enlaces</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>Enlaces que tus bots crearon en otro lugar: en otro programa o antes de llegar aquí. Se guardan como “Sin verificar”, porque no se puede consultar un enlace a la Bot API. Para revocarlos no hace falta ninguno de sus ajustes; al editarlos se fijan los cuatro. Solo se pueden cambiar los enlaces que creó el propio bot.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>&amp;Texto con enlaces</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>Pega enlaces o cualquier texto que los contenga. También puedes soltar aquí un archivo.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>Sobre el texto</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>C&amp;hat para todos los enlaces nuevos</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>Elige un chat…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>Enlaces encontrados</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>un chat que se quitó de Gatehouse</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 — @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>Recortado por Telegram</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>No adoptado</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>“%1” en %2</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>De otro administrador; no se puede adoptar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: what stands in a line of a text</comment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Elige un archivo de texto normal que puedas leer.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>El texto es demasiado largo para mostrarlo aquí; abajo están sus enlaces.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>No se revisó todo: el máximo de una vez es de 10 megabytes y 10&#xa0;000 enlaces. Adopta el resto después.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>%Ln línea más sin enlace</numerusform>
            <numerusform>%Ln líneas más sin enlace</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>Anotándolos en el registro…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Adoptar %Ln enlace</numerusform>
            <numerusform>&amp;Adoptar %Ln enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>&amp;Adoptar enlaces</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>&amp;Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>Gatehouse copia su registro una vez al día y conserva la última copia. No contiene ningún token.</numerusform>
            <numerusform>Gatehouse copia su registro una vez al día y conserva las últimas %Ln copias. Ninguna contiene tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — diaria, %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — antes de una actualización, %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — antes de restaurar, %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>Gatehouse se reiniciará con esta copia. Lo hecho desde entonces queda como está en Telegram, pero el registro no lo sabrá. El registro actual se conserva como copia, para que puedas volver a él.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>%Ln cambio en Telegram sigue en curso o sin respuesta. El registro restaurado no sabe nada de él: mejor espera a que termine.</numerusform>
            <numerusform>%Ln cambios en Telegram siguen en curso o sin respuesta. El registro restaurado no sabe nada de ellos: mejor espera a que terminen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>¿Restaurar el registro del %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Comprobando la copia…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>Reiniciando Gatehouse…</translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>Joined</source>
        <comment>in a chart</comment>
        <translation>Uniones</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the chat; in a chart</comment>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>recuento parcial</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>sin recuento</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>Selecciona primero un enlace.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Añade primero un chat.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ca&amp;duca</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>Re&amp;querir aprobación</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>&amp;Sin aprobación</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>Qué enlaces se muestran</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>Enlaces sin verificar</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>Enlaces de suscripción</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: what a link is like</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Incluido: %Ln</numerusform>
            <numerusform>&amp;Incluidos: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Omitido: %Ln</numerusform>
            <numerusform>&amp;Omitidos: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>%Ln enlace está sin verificar: la Bot API no puede decir cuáles son sus ajustes. El enlace nuevo recibe los que muestra Gatehouse.</numerusform>
            <numerusform>%Ln enlaces están sin verificar: la Bot API no puede decir cuáles son sus ajustes. Los enlaces nuevos reciben los que muestra Gatehouse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>%Ln enlace está sin verificar: la Bot API no puede decir cuáles son sus ajustes. Esto reemplaza los cuatro: nombre, caducidad, límite y aprobación; los que Gatehouse no conoce se pierden.</numerusform>
            <numerusform>%Ln enlaces están sin verificar: la Bot API no puede decir cuáles son sus ajustes. Esto reemplaza los cuatro: nombre, caducidad, límite y aprobación; los que Gatehouse no conoce se pierden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>%Ln de ellos es un enlace de suscripción: nadie nuevo puede suscribirse con un enlace revocado. Quienes ya pagan se quedan, y Telegram decide qué pasa con su próximo pago. Si lo deniega, todo queda como está.</numerusform>
            <numerusform>%Ln de ellos son enlaces de suscripción: nadie nuevo puede suscribirse con un enlace revocado. Quienes ya pagan se quedan, y Telegram decide qué pasa con su próximo pago. Si lo deniega, todo queda como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>No hay nada que hacer con estos enlaces.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>%1 de %2 leídos</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>No es una fecha. Escríbela como %1 o %2.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Ya ha pasado.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>En una lista tan larga, a este enlace le llega el turno demasiado tarde: ya habría caducado.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>Un enlace con aprobación no puede tener límite.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>Escribe %1 o %2.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>No es un importe. Escríbelo como %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>Línea %1: hay una comilla dentro de una celda. Pon la celda entre comillas y duplica las que contiene.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>Línea %1: hay algo después de una comilla de cierre.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>Línea %1: la comilla que se abre aquí no se cierra nunca.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a link’s limit</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>Escribe {n} donde deba ir el número.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>El último número es menor que el primero.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>Un patrón crea %Ln enlace como máximo.</numerusform>
            <numerusform>Un patrón crea %Ln enlaces como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>Solo se lee la primera fila.</numerusform>
            <numerusform>Solo se leen las primeras %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>Sin usar: %Ln columna: %1.</numerusform>
            <numerusform>Sin usar: %Ln columnas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>De las columnas repetidas cuenta la primera: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>Cada línea es un nombre.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>Nuevo, mismo nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>Omitido: %Ln error</numerusform>
            <numerusform>Omitido: %Ln errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>Duplicado en la lista</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>Un enlace ya se llama así</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>Se creará %Ln enlace.</numerusform>
            <numerusform>Se crearán %Ln enlaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln fila tiene errores: corrígela u omítela.</numerusform>
            <numerusform>%Ln filas tienen errores: corrígelas u omítelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>Se omite %Ln duplicado.</numerusform>
            <numerusform>Se omiten %Ln duplicados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>Se omite %Ln fila.</numerusform>
            <numerusform>Se omiten %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>Tarda aproximadamente %1, a razón de una petición por segundo.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
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
        <translation>Re&amp;querir aprobación</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>Cuando la lista no dice nada</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ca&amp;duca</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>C&amp;osto por enlace</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignSource</name>
    <message>
        <source>&amp;List or file</source>
        <translation>Lis&amp;ta o archivo</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>Pat&amp;rón</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>Ceros a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>Un nombre por línea, o CSV con encabezado: name, expires, limit, approval, tags, cost, placement, note. También puedes soltar aquí un archivo.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>Sobre la lista</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>A&amp;brir archivo…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>&amp;Nombres o CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>Influencer {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>Sobre el patrón</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>Patrón de no&amp;mbre</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>{n} representa el número.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (enlace por reemplazar)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires never</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>required</source>
        <comment>approval</comment>
        <translation>requerida</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>no necesaria</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>sin indicar</translation>
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
        <translation>Tú</translation>
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
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Telegram keeps it differently: %1</source>
        <comment>Telegram keeps it differently: Limit: 100 → 50</comment>
        <translation>Telegram lo guardó de otro modo: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>Selecciona primero un chat.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Añade primero un chat.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>Telegram solo tiene enlaces de suscripción en canales, y esto es un grupo.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>Nuevo enlace con “%1”.</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>Está en el portapapeles: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>%Ln enlace adoptado.</numerusform>
            <numerusform>%Ln enlaces adoptados.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>Quedan “Sin verificar” hasta que Telegram diga algo sobre ellos.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>¿Quitar a @%1 de Gatehouse?</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>Su token se elimina del llavero. Sus enlaces siguen funcionando; el registro los conserva con su historial y los muestra de nuevo cuando vuelvas a añadir el bot.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Quitar bot</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>¿Quitar “%1” de Gatehouse?</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>El bot sigue en el chat y sus enlaces siguen funcionando. El registro los conserva con su historial y los muestra de nuevo cuando vuelvas a añadir el chat.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>Quitar chat</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Selecciona primero un bot o un chat.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>Añade primero un bot.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>Nuevo enlace</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Título del chat</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>Descripción del chat</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>De todos los bots y chats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>Buscar enlaces</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>Buscar nombre, enlace o nota</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>Secciones del chat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” está en pausa.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>Quien lo use tiene que pedir unirse. “Reanudar” lo deja todo como antes.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Aún no hay chats</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>Añade un canal o grupo donde el bot sea administrador.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>Este bot aún no tiene chats</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Ningún enlace coincide</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>Prueba con otras palabras u otro filtro.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Aún no hay enlaces</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>Crea el primero o adopta los que el bot creó en otro lugar.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>Selecciona primero un chat.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>Ya se está rotando.</translation>
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
        <translation>%1, enlace %2, %3</translation>
    </message>
    <message>
        <source>Nothing found. Try the first letters of the words.</source>
        <translation>No se encontró nada. Prueba con las primeras letras de las palabras.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>Busca una acción, un chat o un enlace</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>No es posible en este momento.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <comment>where an action is</comment>
        <translation>menú %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1, página de las preferencias</translation>
    </message>
    <message>
        <source>@%1 · %2</source>
        <comment>a chat&apos;s username, and the bot&apos;s</comment>
        <translation>@%1 · %2</translation>
    </message>
    <message>
        <source>%1, chat, %2</source>
        <translation>%1, chat, %2</translation>
    </message>
</context>
<context>
    <name>widgets::CostEdit</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>No es un importe. Escríbelo como %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>Crear varios enlaces</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>Om&amp;itir filas con errores</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>Crear también d&amp;uplicados</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>&amp;Simulación</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Crear enlaces</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Abrir una lista de enlaces</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Como CSV…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Como Markdown…</translation>
    </message>
    <message>
        <source>Writes what would be made into a file. Nothing is sent.</source>
        <translation>Escribe en un archivo lo que se crearía. No se envía nada.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Elige un archivo de texto normal que puedas leer.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>Pega una lista, abre un archivo o elige un patrón. Aquí se muestra lo que se crearía; no se envía nada hasta que lo indiques.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Crear %Ln enlace</numerusform>
            <numerusform>&amp;Crear %Ln enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>&amp;Crear enlaces</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>simulación</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabla Markdown (*.md)</translation>
    </message>
    <message>
        <source>What would be made is in the file. Nothing was sent.</source>
        <translation>En el archivo está lo que se crearía. No se envió nada.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Revisando la lista…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>Crear %Ln enlace en “%1”</numerusform>
            <numerusform>Crear %Ln enlaces en “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>Anotando la tarea en el registro…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Texto técnico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>widgets::Drops</name>
    <message>
        <source>Drop the file here to import it</source>
        <translation>Suelta el archivo aquí para importarlo</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>Suelta el archivo aquí para adoptar los enlaces que contiene</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>Suelta el enlace aquí para buscarlo</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>Suelta los enlaces aquí para adoptarlos</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>En este texto no hay ningún enlace de invitación</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>Aquí no se puede soltar el token de un bot</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>No se encontró el nombre del servidor.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>Revisa la conexión a internet y la dirección del servidor en Preferencias.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>Revisa la conexión a internet. No se envió nada; inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>La conexión no es segura: no se aceptó el certificado del servidor.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>No se envió nada. Revisa la fecha de este equipo y si algún proxy o cortafuegos intercepta la conexión.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>Solo se acepta http sin cifrar para este equipo.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Usa una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>La conexión se cortó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>No es seguro que Telegram lo haya hecho. “Actualizar” muestra cómo está.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>Telegram no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>El servidor quiso redirigir la petición a otro lugar. Gatehouse no sigue redirecciones.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>Revisa la dirección del servidor en Preferencias.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>La respuesta era mayor que cualquier respuesta de Telegram.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>No se pudo entender la respuesta: quizá respondió algo que está entre este equipo y Telegram.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>No es seguro que Telegram lo haya hecho. “Actualizar” muestra cómo está; si sigue así, revisa la dirección del servidor en Preferencias.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>El servidor de Telegram informa de un fallo propio.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>No es seguro que Telegram lo haya hecho. “Actualizar” dentro de un minuto muestra cómo está.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>Telegram rechaza el token del bot: fue revocado o es incorrecto.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>Copia el token actual de @BotFather (/mybots, “API Token”) y escríbelo en “Reemplazar token…”.</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>El servidor no conoce ningún bot con este token.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>Copia el token entero de @BotFather y comprueba que la dirección del servidor sea correcta.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>El bot cerró la sesión en este servidor y funciona en otro.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>Escribe la dirección de su propio servidor en Preferencias o, si el bot ya volvió a este, espera diez minutos.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>Este servidor es demasiado antiguo para lo que se pidió.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>Actualiza el servidor propio de la Bot API.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>Otro programa recibe las actualizaciones de este bot.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>Gatehouse no interfiere. Detén primero el otro programa si quieres que Gatehouse escuche.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram pide esperar %1.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>Gatehouse espera y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>Telegram no encuentra ese chat para este bot.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>Revisa la ortografía. Si el chat es privado, nombra primero al bot administrador allí y escribe el número del chat.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>El grupo se convirtió en supergrupo y tiene un número nuevo.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>Usa “Actualizar”.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>El chat fue eliminado.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>Sus enlaces ya no funcionan. Quítalo de Gatehouse.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>El bot no está en este chat.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>En Telegram, abre los ajustes del chat, Administradores, y añade el bot con el permiso “Invitar usuarios con un enlace”.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>El bot fue eliminado de este chat.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>En Telegram, quítalo de la lista de usuarios eliminados y vuelve a añadirlo como administrador.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>El bot no puede gestionar enlaces de invitación aquí.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>En Telegram, abre los ajustes del chat, Administradores, el bot, y activa “Invitar usuarios con un enlace”. Después usa “Actualizar”.</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>Esto es una conversación con una persona; no tiene enlaces de invitación.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>Indica un canal o un grupo.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>Estos son los mensajes directos de un canal; no tienen enlaces de invitación.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>Indica el propio canal.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>La solicitud de unión ya no existe.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>Otro administrador decidió, o la persona la retiró.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>La persona ya está en el chat.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>La persona ya está en el máximo de chats que permite Telegram y no puede entrar.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>Antes tiene que salir de otro chat. La solicitud queda en espera.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>La cuenta de Telegram de la persona fue eliminada.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>No hay a quién admitir. Rechaza la solicitud.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>Telegram no permite que el bot vea a esta persona.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>Decide sobre la solicitud en Telegram.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>La petición no llegó entera a Telegram y por eso fue denegada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>No se cambió nada. Inténtalo de nuevo; si sigue así, comprueba si hay un proxy de por medio e informa de lo que diga “Detalles”.</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>Telegram lo deniega y no dice por qué.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>Telegram lo deniega: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>Telegram no conoce ningún enlace así de este bot en este chat: ya se revocó, o pertenece a otro chat o administrador.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>Si era de este bot, ya nadie puede unirse con él.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>Este es el enlace principal del bot; no se puede editar.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>En lugar de eso, rótalo.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>Telegram no admite esta fecha de caducidad; quizá ya pasó.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>No se cambió nada. Elige una fecha posterior y revisa el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>Telegram no admite este límite de miembros.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>No se cambió nada. Escribe un número del 1 al 99999, o ninguno.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>Un enlace con aprobación no puede tener límite de miembros.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>No se cambió nada. Desactiva uno de los dos.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>Telegram no admite este precio o período para una suscripción.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>No se cambió nada. Una suscripción cuesta de 1 a 10000 Estrellas y dura 30 días.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>Este chat no puede tener enlaces de suscripción; solo los canales.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>No se cambió nada. Crea un enlace sin precio o usa un canal privado.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>Lo que ya se había enviado no se deshace.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>No es un valor válido.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrígelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>Ya está en Gatehouse.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>No está en este registro.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>Otro cambio de este enlace sigue en curso.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>Espera a que termine e inténtalo de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>El enlace cambió mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>No se envió nada. Mira cómo está ahora y edítalo.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Este token pertenece a otro bot.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>No se cambió nada. Usa “Añadir bot…” para otro bot.</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>Este equipo no tiene un servicio de llavero para guardar el token, y Gatehouse no guarda tokens en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>Instala GNOME Keyring (paquete gnome-keyring) o KDE Wallet (paquete kwalletmanager), vuelve a iniciar sesión e inténtalo otra vez. No se guardó nada.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>Desbloquéalo con tu contraseña de inicio de sesión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>Permite que Gatehouse lo use cuando lo pida e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>El llavero no tiene ningún token de este bot.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>Escríbelo de nuevo con “Reemplazar token…”.</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>El llavero no pudo hacerlo.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>Inténtalo de nuevo; si sigue así, cierra la sesión y vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>El disco está lleno; no se pudo escribir el registro.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>No se envió nada. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>No se puede escribir en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>Da permiso de escritura allí a tu usuario, o inicia con --profile y otra carpeta.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>Este perfil está abierto en otro Gatehouse que no responde.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>Ciérralo, o inicia con --profile y otra carpeta.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>El registro lo escribió una versión más nueva de Gatehouse. Quedó intacto.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Instala la versión más reciente.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>El archivo del registro está dañado. Quedó intacto.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>“Detalles” indica la copia de seguridad más reciente: pon una copia de ella en el lugar del registro.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>No se pudo leer o escribir el registro.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>“Detalles” indica lo que respondió el sistema de archivos.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>No se encontró el nombre del proxy.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>No se envió nada. Revisa el proxy en Preferencias, en la página Red.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>No se puede acceder al proxy, o el proxy no llega al servidor.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>El proxy rechaza el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>No se envió nada. Escríbelos de nuevo en Preferencias, en la página Red.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Fecha de caducidad</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>%1 por segunda vez: esa noche el reloj retrocede y muestra esa hora dos veces</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>Esa noche el reloj se adelanta y salta esta hora. Cuenta como %1.</translation>
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
        <translation>No se pudo iniciar la demo.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>Reinstala Gatehouse o inícialo con --demo.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>La demo se abre en una ventana propia. No necesita bot ni conexión, y no deja rastro.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>Abrir un registro existente</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>Registro, copia de seguridad o exportación (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>Este registro está en uso, o su programa no se cerró correctamente.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>Cierra el Gatehouse que lo usa, o elige una de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Comprobando el registro…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>Reiniciando Gatehouse con este registro…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Ocultar los primeros pasos</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Añadir un bot</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Añadir un chat</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>Dejar que el bot invite</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>Crear el primer enlace</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>Copiarlo</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>Tu primer enlace está en el portapapeles. Eso es todo.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>Cerrar el acceso</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>Qué se cierra</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>Qué queda abierto</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>Entradas que quedan abiertas</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>&amp;Retener solicitudes de unión: mientras tanto, las reglas no admiten a nadie</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>Re&amp;abrir</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>Todos los chats (%Ln)</numerusform>
            <numerusform>Todos los chats (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>En 6 horas</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>En 1 día</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>Revisando los enlaces…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>Queda abierta %Ln entrada. Qué hacer con ella:</numerusform>
            <numerusform>Quedan abiertas %Ln entradas. Qué hacer con ellas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se encontró nada. Prueba con otra palabra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Qué cambiará</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>Bots nuevos</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <comment>1 to 100</comment>
        <translation>%1&#xa0;% leído</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln bot nuevo</numerusform>
            <numerusform>%Ln bots nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln chat nuevo</numerusform>
            <numerusform>%Ln chats nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln enlace nuevo</numerusform>
            <numerusform>%Ln enlaces nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>%Ln enlace conocido, más reciente en el archivo: se toma del archivo</numerusform>
            <numerusform>%Ln enlaces conocidos, más recientes en el archivo: se toman del archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>%Ln enlace conocido, más reciente en el registro: queda como está</numerusform>
            <numerusform>%Ln enlaces conocidos, más recientes en el registro: quedan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>%Ln enlace conocido al que se añaden las notas, etiquetas y ubicaciones del archivo</numerusform>
            <numerusform>%Ln enlaces conocidos a los que se añaden las notas, etiquetas y ubicaciones del archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>%Ln enlace conocido, igual en ambos</numerusform>
            <numerusform>%Ln enlaces conocidos, iguales en ambos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln color de etiqueta nuevo</numerusform>
            <numerusform>%Ln colores de etiqueta nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln línea nueva de historial</numerusform>
            <numerusform>%Ln líneas nuevas de historial</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>El registro ya tiene todo lo que hay en este archivo.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1, en el servidor %2: verá el token que escribas</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>Un archivo así nunca contiene tokens. Estos bots pedirán el suyo (“Reemplazar token…”):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>Este archivo no es una exportación de un registro de Gatehouse.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>Elige un archivo creado con “Exportar…”.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>Este archivo lo creó una versión más nueva de Gatehouse.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>Actualiza Gatehouse y vuelve a importarlo.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>Este archivo está dañado. No se importó nada.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>“Detalles” indica dónde.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>El archivo cambió mientras tanto. No se importó nada.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Impórtalo de nuevo.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Its successor exists, and this link is still alive.</source>
        <translation>Su sucesor existe, y este enlace sigue vivo.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Uniones</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>Predecesor: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>Sucesor: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin recuento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places used of a limit</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>%Ln miembro dentro a la vez</numerusform>
            <numerusform>%Ln miembros dentro a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>Los administradores aprueban a cada persona</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesaria</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>Por %1, otro administrador</translation>
    </message>
    <message>
        <source>%1 by this bot</source>
        <translation>%1 por este bot</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>confirmed</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>time and what happened</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Select a link to see everything about it.</source>
        <translation>Selecciona un enlace para ver todo sobre él.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1, %Ln Estrella por %2</numerusform>
            <numerusform>%1, %Ln Estrellas por %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>Reintentar denegados</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>Estado de la tarea</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>Problemas de la tarea</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>Paso seleccionado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>&amp;Guardar resultado…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>&amp;Adoptar enlaces…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>&amp;Reintentar denegados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a step</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: why a step was not done</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Detalles de la tarea</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Puede que exista un enlace: se perdió la respuesta de Telegram sobre él. Busca uno sin nombre en Telegram, en los ajustes del chat, Enlaces de invitación, el bot; si está, pégalo en “Adoptar enlaces…”.</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Puede que exista un enlace: se perdió la respuesta de Telegram sobre él. Busca “%1” en Telegram, en los ajustes del chat, Enlaces de invitación, el bot; si está, pégalo en “Adoptar enlaces…”.</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>Respuesta de Telegram: %1</translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of members</comment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>Sin aprobación, límite %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>Sin aprobación</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1, límite %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>Revocado; un enlace nuevo en su lugar</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>Un enlace nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>Crear %Ln enlace</numerusform>
            <numerusform>Crear %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>Revocar %Ln enlace</numerusform>
            <numerusform>Revocar %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>Pausar %Ln enlace</numerusform>
            <numerusform>Pausar %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>Reanudar %Ln enlace</numerusform>
            <numerusform>Reanudar %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>Prorrogar %Ln enlace</numerusform>
            <numerusform>Prorrogar %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>Fijar la caducidad de %Ln enlace</numerusform>
            <numerusform>Fijar la caducidad de %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Fijar el límite de %Ln enlace</numerusform>
            <numerusform>Fijar el límite de %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Quitar el límite de %Ln enlace</numerusform>
            <numerusform>Quitar el límite de %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>Requerir aprobación en %Ln enlace</numerusform>
            <numerusform>Requerir aprobación en %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>Desactivar la aprobación en %Ln enlace</numerusform>
            <numerusform>Desactivar la aprobación en %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>Etiquetar %Ln enlace</numerusform>
            <numerusform>Etiquetar %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>Rotar %Ln enlace</numerusform>
            <numerusform>Rotar %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>Rotar %Ln enlace principal</numerusform>
            <numerusform>Rotar %Ln enlaces principales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>Cerrar el acceso: %Ln enlace</numerusform>
            <numerusform>Cerrar el acceso: %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>Aprobar %Ln solicitud de unión</numerusform>
            <numerusform>Aprobar %Ln solicitudes de unión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>Rechazar %Ln solicitud de unión</numerusform>
            <numerusform>Rechazar %Ln solicitudes de unión</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>Crear varios enlaces</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>Revocar enlaces</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>Pausar enlaces</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>Reanudar enlaces</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>Prorrogar enlaces</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Fijar caducidad</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Fijar límite</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>Fijar aprobación</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>Etiquetar enlaces</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>Rotar enlaces</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>Rotar enlaces principales</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Cerrar el acceso</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>Aprobar solicitudes de unión</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>Rechazar solicitudes de unión</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>Nadie puede unirse ya con un enlace revocado, y revocar es definitivo. Los miembros que llegaron con él se quedan.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>Quien use un enlace en pausa tiene que pedir unirse. Su límite se conserva, y “Reanudar” lo deja todo como antes.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>Los enlaces admiten gente como antes de la pausa.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>Cada enlace acaba %Ln día más tarde que ahora; uno ya caducado, dentro de %Ln día.</numerusform>
            <numerusform>Cada enlace acaba %Ln días más tarde que ahora; uno ya caducado, dentro de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>Todos los enlaces acaban al mismo tiempo. El nombre, el límite y la aprobación quedan como están.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>Todos los enlaces reciben el mismo límite. El nombre, la caducidad y la aprobación quedan como están.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>Con aprobación, la gente pide unirse y los administradores la admiten. Un enlace con aprobación no puede tener además límite de miembros: pierde el que tenga.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>La etiqueta se suma a las que ya tienen los enlaces. No se consulta a Telegram: las etiquetas solo están en tu registro.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>Cada enlace recibe un sucesor con los mismos ajustes y después se revoca, lo que es definitivo. Hay que poner los enlaces nuevos donde estaban los anteriores.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>El enlace principal del bot en cada chat se reemplaza por uno nuevo, y el anterior deja de funcionar para todos los que lo tienen, lo que es definitivo. Los miembros que ya se unieron se quedan.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>Tarda un momento. Continúa como una tarea que puedes detener.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>Tarda aproximadamente %1, a razón de una petición por segundo y chat. Continúa como una tarea que puedes pausar o detener, también tras un reinicio.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>Este enlace está en pausa y su límite se conserva para después. Reanúdalo primero.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Un enlace con aprobación no puede tener además límite de miembros.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>No quedaba nada por hacer: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>Ya estaba cerrado.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>Resuelta en otro lugar: otro administrador decidió, o la persona retiró la solicitud.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>Resuelta en otro lugar: la persona ya está en el chat.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>Se perdió la respuesta: puede que exista un enlace.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>Se perdió la respuesta; Gatehouse averigua qué ocurrió.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>Detenida: %1 de %2 hechos</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>Hecho: %Ln paso</numerusform>
            <numerusform>Hecho: los %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>Terminada: %1 de %2 hechos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Deteniendo: se espera a lo que está en curso</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 Continúa por sí sola.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>Telegram pide esperar %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>faltan aprox. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln denegado</numerusform>
            <numerusform>%Ln denegados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln descartado</numerusform>
            <numerusform>%Ln descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Over: %1 (%2)</source>
        <comment>a job&apos;s title, and what went wrong</comment>
        <translation>Terminada: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Cerrar las tareas</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>No hay tareas. Lo que se hace con muchos enlaces continúa aquí, también tras un reinicio: selecciona varios enlaces y elige en el menú Enlace.</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>No hay tareas</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>¿Detener “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>%Ln paso pendiente se descarta definitivamente. Lo que está en curso aún recibe respuesta, y lo hecho queda hecho.</numerusform>
            <numerusform>%Ln pasos pendientes se descartan definitivamente. Lo que está en curso aún recibe respuesta, y lo hecho queda hecho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Detener la tarea</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>Uniones, último día</numerusform>
            <numerusform>Uniones, últimos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin recuento</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>Últimos en llegar</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Ahora dentro</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>Recuento desde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1, salió %2</translation>
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
        <translation>Hay tareas en curso</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>¿Qué hacer con %Ln tarea en curso?</numerusform>
            <numerusform>¿Qué hacer con %Ln tareas en curso?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>En segundo plano continúan con la ventana cerrada; un icono en la bandeja del sistema la recupera. Si se pausan, continúan cuando Gatehouse se inicie de nuevo. Si se detienen, lo que aún no se hizo se descarta definitivamente.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Si se pausan, continúan cuando Gatehouse se inicie de nuevo. Si se detienen, lo que aún no se hizo se descarta definitivamente.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Pausar hasta el próximo inicio</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>Detener las tareas</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>Gatehouse: ninguna tarea en curso</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: %Ln tarea, %1 de %2</numerusform>
            <numerusform>Gatehouse: %Ln tareas, %1 de %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export of a ledger (*.json)</source>
        <translation>Exportación de un registro (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>Se importó el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>%Ln bot nuevo aún no tiene token: selecciónalo y elige “Reemplazar token…” en el menú Archivo.</numerusform>
            <numerusform>%Ln bots nuevos aún no tienen token: selecciona cada uno y elige “Reemplazar token…” en el menú Archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>Registro completo (*.json);;Enlaces para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>Exportando el registro…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>%Ln enlace o línea de historial hasta ahora</numerusform>
            <numerusform>%Ln enlaces y líneas de historial hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>Se exportó el registro.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>Hacer copia del registro</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>Registro (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>Haciendo copia del registro…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>Se hizo una copia del registro, y está en buen estado.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>&amp;Limitar miembros</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>Límite de miembros</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>Limitar a %Ln miembro</numerusform>
            <numerusform>Limitar a %Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Un enlace con aprobación no puede tener además límite de miembros.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>Cuenta los miembros que están dentro a la vez: cuando sale uno que llegó con este enlace, puede unirse otro.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>El bot no puede gestionar enlaces de invitación en este chat. “Comprobar permisos” indica qué falta.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>Este es el enlace principal del bot: Telegram no le da ajustes. En lugar de eso, rótalo.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>Este es un enlace de suscripción: solo puede cambiar su nombre.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>Este no es un enlace de suscripción.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>Este enlace está revocado, y revocar es definitivo. Duplícalo para crear otro igual.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>Solo se pueden olvidar los enlaces revocados: sin el registro, nadie podría revocar este.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>Este enlace ya está en pausa.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>Este enlace no está en pausa.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>Los administradores ya aprueban a cada persona que llega con este enlace.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>Este enlace ha caducado: nadie puede unirse con él. Prorrógalo primero.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>Este enlace no caduca nunca.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>Otro administrador creó este enlace. Telegram solo muestra a los bots su principio, así que aquí no se puede hacer nada con él: quien lo creó puede cambiarlo o revocarlo en Telegram.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>Se perdió la respuesta de Telegram sobre este enlace; Gatehouse pregunta de nuevo. Espera a que se sepa, o revoca el enlace.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>Deshacer: pausar</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>Deshacer: reanudar</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>Deshacer: prorrogar %Ln día</numerusform>
            <numerusform>Deshacer: prorrogar %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>Deshacer: olvidar</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>Deshacer: cambiar la nota</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>Deshacer: cambiar las etiquetas</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>Deshacer: cambiar las ubicaciones</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>Deshacer: cambiar el costo</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>Deshacer: renombrar</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>Deshacer: editar</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>Quien use “%1” ahora tiene que pedir unirse; su límite se conserva.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Reanudado.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>“%1” admite gente como antes de la pausa.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>Prorrogado.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>“%1” ahora caduca el %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>Se cambió “%1”.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>Selecciona un solo enlace para esto.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Selecciona primero un enlace.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>Nadie puede unirse con un enlace revocado.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>Las reglas son para enlaces que requieren aprobación.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>Deshacer: rotar enlace principal</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>Deshacer: rotar</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>Deshacer: revocar</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>Deshacer (revocar y rotar son definitivos)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>No hay nada que deshacer. Revocar y rotar solo se pueden deshacer durante la cuenta atrás de su aviso.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>¿Rotar un enlace cuyos ajustes no se conocen?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>“%1” fue adoptado, y la Bot API no puede decir cuáles son sus ajustes. El enlace nuevo recibe los que muestra Gatehouse; edítalo después si deben ser otros.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>¿Rotar mejor el enlace principal?</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Un bot siempre tiene un enlace principal en un chat. Al rotarlo recibe uno nuevo, y el anterior deja de funcionar para todos los que lo tienen. Los miembros que ya se unieron se quedan.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>¿Revocar “%1”?</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>Nadie nuevo puede suscribirse con un enlace revocado. Quienes ya pagan se quedan, y Telegram decide qué pasa con su próximo pago: su documentación se contradice sobre la revocación de estos enlaces. Si lo deniega, todo queda como está. Revocar es definitivo.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>Nada que olvidar.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>%Ln enlace olvidado.</numerusform>
            <numerusform>%Ln enlaces olvidados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>El historial conserva lo que ocurrió con ellos.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>El enlace está como antes.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>¿Cambiar un enlace cuyos ajustes no se conocen?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>“%1” fue adoptado, y la Bot API no puede decir cuáles son sus ajustes. Esto reemplaza los cuatro (nombre, caducidad, límite y aprobación) por lo que muestra Gatehouse.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%Ln enlace copiado.</numerusform>
            <numerusform>%Ln enlaces copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota eliminada.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Etiqueta quitada.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>Ubicación eliminada.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>Costo eliminado.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Nuevo enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Ca&amp;duca</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>Requerir &amp;aprobación</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>Los administradores aprueban a cada persona.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>Para &amp;una sola persona: se revoca tras la primera unión</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>Persona esperada</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>A quién esperas: @nombre, número o nombre (opcional)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>Gatehouse revoca el enlace en cuanto alguien se une, y te avisa si fue otra persona.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>&amp;Crear enlace</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Editar enlace</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>No se conocen los ajustes de este enlace: se creó en otro lugar y Telegram aún no ha dicho nada sobre él. Al guardar, el nombre, la caducidad, la aprobación y el límite quedan como aparecen aquí.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>Este enlace caducó el %1. Al guardar vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Corrige primero lo marcado arriba.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Esperando a Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::LinkEdit</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message>
        <source>Anyone with this link can ask to join until %1. An administrator lets each person in.</source>
        <translation>Cualquiera con este enlace puede pedir unirse hasta el %1. Un administrador admite a cada persona.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>Cualquiera con este enlace puede pedir unirse. No caduca nunca. Un administrador admite a cada persona.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>Con este enlace puede unirse %Ln persona hasta el %1.</numerusform>
            <numerusform>Con este enlace pueden unirse %Ln personas como máximo, hasta el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>Con este enlace puede unirse %Ln persona. No caduca nunca.</numerusform>
            <numerusform>Con este enlace pueden unirse %Ln personas como máximo. No caduca nunca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>Cualquiera con este enlace puede unirse hasta el %1.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>Cualquiera con este enlace puede unirse. No caduca nunca.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit of a link</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>desactivada</translation>
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
            <numerusform>Se ha unido %Ln persona.</numerusform>
            <numerusform>Se han unido %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Nombre: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Caduca: %1 → %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>Aprobación: %1 → %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>Límite: %1 → %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>Telegram no guardó ningún nombre.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>Telegram guardó el nombre como “%1”.</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>Telegram hace que el enlace caduque el %1.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>Telegram no guardó caducidad: el enlace no caduca nunca.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>Telegram activó la aprobación: la gente tiene que pedir unirse.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>Telegram desactivó la aprobación: la gente se une sin pedirlo.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>Telegram fijó el límite en %Ln miembro.</numerusform>
            <numerusform>Telegram fijó el límite en %Ln miembros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>Telegram no guardó ningún límite.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>Telegram lo hizo, pero aún no está en el registro: %1 Gatehouse lo sigue intentando. El enlace es %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>Un nombre tiene 32 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>Es demasiado pronto. Un enlace tiene que durar al menos un minuto.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>Es demasiado tarde. Telegram solo cuenta hasta el %1.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Escribe un número del 1 al %1.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>Gatehouse no pregunta dos veces. Busca en Telegram, entre los enlaces de invitación del chat, uno nuevo sin nombre; si está, pégalo en Adoptar enlaces…</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>Puede que exista un enlace: se perdió la respuesta de Telegram.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>Se perdió la respuesta de Telegram, y no es seguro que el enlace haya cambiado.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>Gatehouse repite el cambio por sí solo hasta recibir respuesta. Hasta entonces, el enlace aparece como “Desconocido”.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>Gatehouse no pregunta dos veces. Busca en Telegram, entre los enlaces de invitación del chat, “%1”; si está, pégalo en “Adoptar enlaces…”</translation>
    </message>
</context>
<context>
    <name>widgets::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
</context>
<context>
    <name>widgets::ListenDialog</name>
    <message>
        <source>Listen for joins</source>
        <translation>Escuchar uniones</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>Qué hace la escucha</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>Qué recuerda Telegram</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>&amp;Dejar de escuchar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>Mientras está en marcha, Gatehouse recibe de Telegram las actualizaciones de este bot. Así cuenta quién se une y sale con cada enlace, reúne solicitudes de unión y detecta filtraciones. Telegram guarda durante un día lo que ocurre cuando no está en marcha.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>Indicaste que otro programa usa este bot. Telegram entrega las actualizaciones a un solo programa: el otro se perdería lo que reciba Gatehouse. Escucha solo si ese programa no necesita actualizaciones.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>Telegram entrega las actualizaciones de un bot a un solo programa. Si un script o un sitio web también trabaja con este bot, se perdería lo que reciba Gatehouse: en ese caso, no escuches.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>Telegram recuerda qué actualizaciones quiere el bot: a partir de ahora, uniones y salidas, solicitudes de unión y la situación del propio bot en los chats, sin mensajes. Un programa que use el bot después tendrá que volver a indicar lo que quiere. Puedes parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Consultando a Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>Escucha en espera: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>Escuchando desde el %1.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>Sin escucha: otro programa recibe las actualizaciones de este bot en una dirección web (un webhook). Gatehouse no interfiere. Si el programa es tuyo y ya no lo necesitas, quita allí su webhook y escucha de nuevo.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>Sin escucha: otro programa pide las actualizaciones de este bot al mismo tiempo, y Telegram solo las entrega a uno. Cierra ese programa o déjale las actualizaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>Se rota %Ln enlace principal: el actual deja de funcionar para siempre.</numerusform>
            <numerusform>Se rotan %Ln enlaces principales: los actuales dejan de funcionar para siempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>Se pausa %Ln enlace: quien lo use tiene que pedir unirse. Su límite se conserva.</numerusform>
            <numerusform>Se pausan %Ln enlaces: quien los use tiene que pedir unirse. Sus límites se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>Con %Ln enlace ya hay que pedir unirse.</numerusform>
            <numerusform>Con %Ln enlaces ya hay que pedir unirse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln chat ya está cerrado.</numerusform>
            <numerusform>%Ln chats ya están cerrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>Aquí no hay nada que Gatehouse pueda cerrar.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>Cualquiera puede unirse a “%1” por su nombre público @%2. En Telegram, abre los ajustes del chat y hazlo privado, o aprueba a los nuevos miembros.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>%1 en “%2” lo creó otro administrador, que puede revocarlo en Telegram.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>%1 en “%2” lo creó %3, que puede revocarlo en Telegram.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>El enlace de suscripción “%1” en “%2” no se puede pausar. Puedes revocarlo, lo que es definitivo.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>Se perdió la última respuesta de Telegram sobre “%1” en “%2”. Revócalo o espera a que se sepa.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>En “%1” el bot no puede gestionar enlaces. En Telegram, concédele “Invitar usuarios con un enlace”.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>Todos los enlaces</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 — Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>Aquí no se puede soltar el token de un bot.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>No se conservó nada de él. Elige “Añadir bot…” en el menú Archivo y pégalo allí: ese campo no se lo muestra a nadie.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>En este texto no hay ningún enlace de invitación.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>Ya está Gatehouse %1.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>“Buscar actualizaciones…”, en el menú Ayuda, te lleva a él.</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>en un momento</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
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
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>en %Ln hora</numerusform>
            <numerusform>en %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameEdit</name>
    <message>
        <source>Telegram stores no name: nothing of this can be seen.</source>
        <translation>Telegram no guarda ningún nombre: no se ve nada de esto.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>Telegram lo guardará como “%1”.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>letters used and allowed: 15 / 32</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 de %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>widgets::Navigation</name>
    <message>
        <source>“%1” is in the ledger.</source>
        <translation>“%1” está en el registro.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>Su chat o su bot se quitó de Gatehouse. Añádelo de nuevo para ver y cambiar el enlace.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>Este enlace ya no está en el registro.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>¿De quién es este enlace?</translation>
    </message>
</context>
<context>
    <name>widgets::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What this link is for</source>
        <translation>Para qué es este enlace</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what was paid to spread a link</comment>
        <translation>Costo</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>No es filtración</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Cerrar el acceso…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Reabrir el acceso</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>Prorrogar 7 días</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Rotar ahora</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revocar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Adoptar enlaces…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>El enlace principal se rotará en %1.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>El enlace anterior deja de funcionar para todos los que lo tienen. Los miembros que ya se unieron se quedan.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram pide esperar %1.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>Entonces Gatehouse rota el enlace principal. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>Rotando el enlace principal.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Esperando su turno.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>Telegram lo está haciendo.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>Se perdió la respuesta de Telegram.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>No se sabe si el enlace se rotó. Gatehouse pregunta de nuevo en %1.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>No se sabe si el enlace se rotó. Gatehouse está preguntando a Telegram.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>Rotado, pero no anotado.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>El nuevo enlace principal está en el portapapeles: %1. No se pudo escribir el registro; el próximo inicio lo corrige.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>El enlace principal se rotó.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>El nuevo enlace está en el portapapeles: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>No rotado.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>Se perdió la respuesta, y Telegram aún tiene el enlace anterior. Puedes rotarlo de nuevo.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>No se sabe si se rotó.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>Rotando “%1”.</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>Revocando “%1”.</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>“%1” se rotará en %2.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>Se crea un enlace nuevo igual, y este deja de funcionar. Los miembros que ya se unieron se quedan.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>“%1” se revocará en %2.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>Ya nadie podrá unirse con él, para siempre. Los miembros que ya se unieron se quedan.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>Rotado a medias: ambos enlaces siguen vivos.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>No se sabe si se creó un enlace nuevo.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Se perdió la respuesta de Telegram, y “%1” funciona como antes. Busca su gemelo en Telegram, en los ajustes del chat, Enlaces de invitación, el bot; si está, pégalo en “Adoptar enlaces…”.</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>No revocado.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>Hecho, pero aún no anotado.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>“%1” se rotó.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1” se revocó.</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>Ya estaba cerrado. Nadie puede unirse con él.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>Ya nadie puede unirse con él. Los miembros que ya se unieron se quedan.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>Entró %Ln miembro más en %1</numerusform>
            <numerusform>Entraron %Ln miembros más en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>%Ln persona se unió con el enlace principal en %1</numerusform>
            <numerusform>%Ln personas se unieron con el enlace principal en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>%Ln persona se unió con “%2” en %1</numerusform>
            <numerusform>%Ln personas se unieron con “%2” en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>%Ln persona se unió sin enlace en %1</numerusform>
            <numerusform>%Ln personas se unieron sin enlace en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1; lo habitual es %2 por hora.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>Posible filtración:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>Se abre por sí solo el %1.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>Sigue cerrado hasta que lo reabras.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>El acceso está cerrado desde el %1.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Recordatorio:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>No se hizo.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>Puede que exista un enlace:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Se perdió la respuesta de Telegram sobre el enlace nuevo (%1). Búscalo en Telegram, en los ajustes del chat, Enlaces de invitación, el bot; si está, pégalo en “Adoptar enlaces…”.</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>a heading</comment>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>a heading</comment>
        <translation>Enlaces</translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message>
        <source>Add</source>
        <comment>a place where a link was put up</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Por reemplazar</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Añadir ubicación</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>Dónde se publicó</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>Añadir esta ubicación</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>Reemplazar el enlace allí</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Ya reemplazado allí</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>Ya reemplazado allí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>Queda %Ln ubicación donde reemplazar el enlace</numerusform>
            <numerusform>Quedan %Ln ubicaciones donde reemplazar el enlace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDataPage</name>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>All links, their history and your notes are in this file. Tokens are not.</source>
        <translation>En este archivo están todos los enlaces, su historial y tus notas. Los tokens, no.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
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
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>Ninguna preferencia se llama “%1”.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>&amp;Espera antes de rotar</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>Durante ese tiempo tras pulsar “Rotar” aún puedes deshacerlo. Con “Sin espera”, el enlace se reemplaza de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of texts, dates and numbers. “System” takes your system’s where Gatehouse speaks it.</source>
        <translation>De textos, fechas y números. “Del sistema” usa el idioma de tu sistema si Gatehouse lo habla.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Sin espera</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number in a field</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>&amp;Buscar una versión más nueva una vez por semana</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>Pregunta a %1 el número de la última versión y no dice nada sobre ti; nunca mientras hay una tarea en curso. Gatehouse no instala nada por su cuenta.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNetworkPage</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Bot API &amp;server</source>
        <translation>&amp;Servidor de la Bot API</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>Usar el servidor &amp;oficial</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>Servidor &amp;de este bot</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Como arriba</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>&amp;Usar el servidor de arriba</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>Telegram’s official server. Another one is for those who run it themselves.</source>
        <translation>El servidor oficial de Telegram. Indica otro solo si administras el tuyo.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>Un servidor propio. Ve los tokens de tus bots: no indiques el de un desconocido.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>Solo si este bot funciona en un servidor distinto de los demás.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>Esto no es la dirección de un servidor. Debe ser como https://bots.example.org:8081.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>&amp;Mostrar notificaciones</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>Si se desactiva, Gatehouse avisa de filtraciones solo en su ventana. Una notificación nunca contiene un enlace.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>&amp;Recordarme los enlaces que acaban en menos de 3 días</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Mostrar un icono en la &amp;bandeja</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>Al &amp;cerrar la ventana, Gatehouse sigue en la bandeja</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>&amp;Iniciar Gatehouse al iniciar sesión</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Filtraciones</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>Gatehouse marca un chat y te avisa cuando llega mucha gente a la vez: cierta cantidad en 30 segundos o en 5 minutos, y cierto número de veces lo habitual para el enlace a esa hora. Deben cumplirse ambas condiciones. “No es filtración” multiplica ambos umbrales por diez durante un día.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>Uniones en &amp;30 segundos, como mínimo</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>Uniones en 30 segundos</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>Uniones en &amp;5 minutos, como mínimo</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>Uniones en 5 minutos</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>Veces lo &amp;habitual, como mínimo</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Veces lo habitual</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>En la bandeja, Gatehouse sigue escuchando uniones. Para cerrarlo, elige “Salir” en el menú Archivo o en el del icono.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este escritorio no tiene bandeja.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>Se inicia en la bandeja, o minimizado si no la hay, y no toma el foco.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>La demo no se inicia por sí sola.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>No se pudo escribir la lista de programas de inicio del sistema.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>No se pudo quitar Gatehouse de la lista de programas de inicio del sistema.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>Comprueba si se puede escribir en tu carpeta de configuración.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>Los tokens de los bots están en el llavero de tu sistema y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>&amp;Comprobar llavero</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>&amp;Bots y sus tokens</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>Bots y sus tokens</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Compartir pantalla</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>&amp;Ocultar enlaces</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>Los enlaces aparecen como puntos, y los códigos QR quedan tapados. Copiar y buscar funciona como siempre, y lo que escribes sigue siendo legible. El menú Ver tiene la misma opción.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando al llavero…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>%1 responde. Aún no está configurado: pedirá una contraseña nueva al guardar el primer token.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>%1 responde y está bloqueado. Con “Comprobar llavero” podrá pedirte su contraseña.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>%1 responde y está desbloqueado.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>su token está en el llavero</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>falta su token; escríbelo con “Reemplazar token…” en el menú Archivo</translation>
    </message>
</context>
<context>
    <name>widgets::PrimaryCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Enlace principal</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>Copiar enlace principal</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>Código QR del enlace principal</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Rotar enlace principal</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>última rotación: %1</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>nunca rotado aquí</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>no se sabe si sigue siendo este enlace</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · uniones: %2</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>Aún no se conoce. “Actualizar” pregunta a Telegram, “Rotar” crea uno.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>widgets::ProxyForm</name>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Pue&amp;rto</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>Ol&amp;vidar</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Prob&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Canc&amp;elar</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Prueba del proxy</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Ninguno</translation>
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
        <translation>Según la configuración de tu sistema; a un servidor en este equipo siempre se accede directamente.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>Gatehouse se conecta al servidor directamente.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>Todo pasa por este proxy, que además resuelve el nombre del servidor.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>Todo pasa por un túnel de este proxy, que no puede leerlo.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>Esto no es un nombre ni una dirección. Debe ser como proxy.example.org o 10.0.0.1.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>En uso.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>No se usa hasta que tenga dirección y puerto.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>La contraseña está en el llavero de tu sistema. Escribe otra para reemplazarla.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>La contraseña se guarda en el llavero de tu sistema y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>Consultando al servidor de la Bot API…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>El servidor de la Bot API respondió en %1&#xa0;ms.</translation>
    </message>
</context>
<context>
    <name>widgets::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Link name</source>
        <translation>Nombre del enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>&amp;Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>Te&amp;xto bajo el código</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Guardar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Guardar código QR</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>No se pudo guardar la imagen.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elige otra carpeta o libera espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>widgets::QrSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>widgets::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a QR code that is covered</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Mostrar el código QR</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a QR code</comment>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>widgets::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>A aprueba y D rechaza las seleccionadas</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>Solicitudes de unión</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what a person writes about themselves</comment>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: how long</comment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Solicitudes de unión</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Escuchar uniones…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>Solicitudes que aquí no se conocen</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>Cuántas personas esperan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Buscar solicitudes</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>Buscar nombre, biografía o enlace</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>Aprobando…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>Rechazando…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>Aprobar o rechazar</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>%Ln persona espera</numerusform>
            <numerusform>%Ln personas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 people are waiting in 3 chats</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link and its chat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Todos los enlaces</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>Aprobar %1 seleccionadas</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>Rechazar %1 seleccionadas</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>Selecciona primero una o varias personas.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>%1 en espera según Telegram, %2 conocidas aquí. Telegram nunca informa de solicitudes anteriores a la escucha, ni de las de más de 24 horas si nadie escuchaba: decide sobre esas en Telegram.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Ninguna solicitud coincide</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>Prueba con otras palabras u otro enlace.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Nadie escucha</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>Telegram informa a un bot de quién pide entrar, y aún nadie escucha a este.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>Telegram informa a un bot de quién pide entrar, y aún nadie escucha a tus bots.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>Aquí aparece quien pide unirse con un enlace que requiere aprobación.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: la solicitud se resolvió en otro lugar. Otro administrador decidió, o la persona la retiró.</translation>
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
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ResultDialog</name>
    <message>
        <source>Save result</source>
        <translation>Guardar resultado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>Hoja &amp;QR en PDF…</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Progreso del guardado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln enlace creado.</numerusform>
            <numerusform>%Ln enlaces creados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>Falta crear %Ln enlace. Lo que guardes ahora incluye los que ya existen.</numerusform>
            <numerusform>Falta crear %Ln enlaces. Lo que guardes ahora incluye los que ya existen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>%Ln enlace fue denegado.</numerusform>
            <numerusform>%Ln enlaces fueron denegados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>Puede que exista %Ln enlace: se perdió la respuesta de Telegram.</numerusform>
            <numerusform>Puede que existan %Ln enlaces: se perdió la respuesta de Telegram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>%Ln enlace no se creó: la tarea se detuvo antes.</numerusform>
            <numerusform>%Ln enlaces no se crearon: la tarea se detuvo antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Leyendo los enlaces…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln enlace copiado.</numerusform>
            <numerusform>%Ln enlaces copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>Copiando los enlaces…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabla Markdown (*.md)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Página %1 de %2…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>Guardado: %Ln página.</numerusform>
            <numerusform>Guardado: %Ln páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>Dibujando los códigos…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>Comprobar permisos</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>Chat y bot</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>Miembro del chat</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>Puede invitar usuarios con un enlace</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>Qué puede hacer @%1 en %2</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Consultando a Telegram…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>No. En Telegram, abre los ajustes del chat, Administradores, Añadir administrador, y elige el bot.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>No. Para eso el bot tiene que estar en el chat.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>No. En Telegram, abre los ajustes del chat, Administradores, el bot, y activa “Invitar usuarios con un enlace”. Hasta entonces no se pueden crear, cambiar ni revocar sus enlaces.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>No. El bot tiene que ser administrador con el permiso “Invitar usuarios con un enlace”.</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>Configurado: otro programa recibe las actualizaciones de este bot. Gatehouse no interfiere; los enlaces funcionan como siempre, pero aquí no se pueden escuchar uniones. Para escuchar, desactiva el webhook en ese programa.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin configurar</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>Reglas para solicitudes de unión</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>Qué se hace automáticamente con quien pide entrar con un enlace, mientras Gatehouse está en marcha y escucha a su bot. Cada decisión queda en Actividad.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>&amp;Approve everybody who asks by this link</source>
        <translation>&amp;Aprobar a todos los que pidan unirse con este enlace</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>&amp;Rechazar a quien tenga una de estas palabras en el nombre o la biografía</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>Rechazar a quien tenga una de estas palabras en el nombre o la biografía</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>Una palabra o frase por línea</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>Aplicar a quienes ya esperan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Guardar reglas</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>Desactivadas: tú decides sobre todos los que piden unirse.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>Se aprueba a todos los que piden unirse.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>Se rechaza a quien escriba %1; se aprueba a los demás.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>Se rechaza a quien escriba %1; sobre los demás decides tú.</translation>
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
            <numerusform>Aplicar a la persona que ya espera</numerusform>
            <numerusform>Aplicar a las %Ln personas que ya esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>Ningún enlace requiere aprobación. Las reglas son para los que la requieren.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>una palabra de la lista</numerusform>
            <numerusform>una de %Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two words</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>En tablas y listas</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Primera y última fila</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Seleccionar varias filas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Ir a una fila</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>Primeras letras de su nombre</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>En solicitudes de unión</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>Fila anterior y siguiente</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Una página arriba o abajo</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
</context>
<context>
    <name>widgets::Statistics</name>
    <message>
        <source>not counted</source>
        <translation>sin recuento</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (recuento parcial)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>Hasta (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Uniones</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>Contado</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>en parte</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>Todo el recuento</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>Permanecen 10 minutos</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>Permanecen 24 horas</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>Permanecen 7 días</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%1&#xa0;% (%2 de %3)</translation>
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
        <translation>%1: sin recuento</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1: uniones %2, salidas %3; recuento parcial</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1: uniones %2, salidas %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>Uniones</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Ahora dentro</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>Con enlace</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1: uniones %2, salidas %3</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: sin recuento</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>Recuento desde el %1; lo anterior no se ha contado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>Nunca se escuchó a %Ln bot; nada suyo se ha contado.</numerusform>
            <numerusform>Nunca se escuchó a %Ln bots; nada suyo se ha contado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>Sin escucha desde el %1 hasta el %2.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>Sin escucha desde el %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>Sin escucha %Ln vez más antes de eso.</numerusform>
            <numerusform>Sin escucha %Ln veces más antes de eso.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>sin ninguna</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>column: how many</comment>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <comment>column; last 7 days</comment>
        <translation>Uniones: %1</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>Uniones: total</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>column: how many are inside now</comment>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Cost per member inside</source>
        <comment>column</comment>
        <translation>Costo por miembro dentro</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>Costo por miembro que permanece 7 días</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: de</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of a file</comment>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>El disco está lleno; no se guardó nada.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>No se puede escribir en la carpeta; no se guardó nada.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>No se pudieron guardar las estadísticas.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elige otra carpeta o libera espacio en el disco.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Escuchar uniones…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>¿Por qué sin enlace?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>Telegram indica el enlace solo cuando se usó. Quien encuentra un chat público por búsqueda, por su @nombre o por una publicación reenviada se une sin ningún enlace, igual que quien es añadido por otro miembro. De los enlaces de otros administradores solo se indica el principio. Por eso, en un chat público muchas uniones no corresponden a ningún enlace.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Uniones y salidas</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Guardar CSV…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Aún no hay bots</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>Añade un bot para contar quién se une con sus enlaces.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin recuento</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>Gatehouse cuenta quién llega y quién sale desde el momento en que escucha al bot.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>Este intervalo tiene demasiadas barras o muy pocas.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>Solo se compara el enlace con más uniones.</numerusform>
            <numerusform>Solo se comparan los %Ln enlaces con más uniones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>Solo se muestra la etiqueta con más uniones.</numerusform>
            <numerusform>Solo se muestran las %Ln etiquetas con más uniones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>Solo se muestra la ubicación con más uniones.</numerusform>
            <numerusform>Solo se muestran las %Ln ubicaciones con más uniones.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>Un enlace con varias etiquetas cuenta en cada una.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>Un enlace con varias ubicaciones cuenta en cada una.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>Permanecen: de quienes llegaron hace el tiempo suficiente. Costo: repartido entre quienes llegaron con los enlaces por los que se pagó.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Guardar estadísticas</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>Consulta de inmediato si ya se puede acceder a Telegram.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>Novedades de las tareas</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conexión</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>Sin conexión, próximo intento en %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>%Ln en cola, próximo intento en %1</numerusform>
            <numerusform>%Ln en cola, próximo intento en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%Ln petición en curso</numerusform>
            <numerusform>%Ln peticiones en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>Escucha en espera</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>Escuchando uniones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>Se escucha a %Ln bot</numerusform>
            <numerusform>Se escucha a %Ln bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>Tareas: %Ln</numerusform>
            <numerusform>Tareas: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln tarea en curso</numerusform>
            <numerusform>%Ln tareas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>412 links in 6 chats</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln enlace</numerusform>
            <numerusform>%Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SubscriptionDialog</name>
    <message>
        <source>New subscription link</source>
        <translation>Nuevo enlace de suscripción</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>&amp;Precio en Estrellas</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>P&amp;eríodo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>&amp;Crear enlace</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>Telegram solo crea enlaces de suscripción para canales, y denegará este.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>Este canal es público: la gente puede unirse gratis, con este enlace o sin él.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>Renombrar enlace de suscripción</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>No se sabe cómo se llama este enlace: se creó en otro lugar y Telegram aún no ha dicho nada sobre él. Al guardar, el nombre queda como aparece aquí.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Escribe un número del %1 al %2.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>El precio y el período son definitivos: Telegram no permite que nadie los cambie después.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>Escribe primero un precio.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>El enlace no tendrá nombre. El precio y el período quedan como están.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>El enlace se llamará “%1”. El precio y el período quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>Cualquiera que pague %Ln Estrella cada 30 días puede unirse con este enlace.</numerusform>
            <numerusform>Cualquiera que pague %Ln Estrellas cada 30 días puede unirse con este enlace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Esperando a Telegram…</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <comment>30 days (2,592,000 s)</comment>
        <translation>%1 (%2 s)</translation>
    </message>
</context>
<context>
    <name>widgets::Table</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>Etiqueta %1, %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Quitar etiqueta</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Quitar etiqueta %1</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>Invitado: 1 persona, 1 hora</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>Evento: 100 personas, 1 día</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Abierto una semana</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>Pedir antes: con aprobación</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elige una plantilla</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>Título de plantilla</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Título de la plantilla</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>Acaba pronto</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>kind of a link</comment>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Additional</source>
        <comment>kind of a link</comment>
        <translation>Adicional</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>kind of a link: people ask, administrators let them in</comment>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>Acaban pronto</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>Inactivos</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Acaban esta semana</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Casi completos</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>Sin caducidad ni límite</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>Revocados</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Uniones</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: last answer of Telegram</comment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>Chat privado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Supergrupo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>no right</source>
        <comment>a chat where the bot may not invite; one or two words</comment>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>no es admin</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>fuera</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>¿filtración?</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>token rechazado</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>sin token</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>Bot añadido</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>Token reemplazado</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>Bot quitado</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>Chat añadido</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>Chat quitado de Gatehouse</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>Convertido en supergrupo</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Permisos cambiados</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Rotado</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>Encontrado en Telegram</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Añadido al registro</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>Prorrogado</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>Adoptado</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>Olvidado</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>Notas cambiadas</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>Solicitud resuelta en otro lugar</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>el bot puede invitar usuarios</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>el bot no puede invitar usuarios: concede “Invitar usuarios con un enlace”</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>el bot no es administrador</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>el bot no está en el chat</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>el bot fue eliminado del chat</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>permisos aún sin conocer</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Todos los enlaces</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Solicitudes de unión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>%Ln persona espera</numerusform>
            <numerusform>%Ln personas esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln enlace</numerusform>
            <numerusform>%Ln enlaces</numerusform>
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
        <translation>Enlace principal</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin recuento</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Abrir Gatehouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se pregunta</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>En Preferencias, General, puedes activar la búsqueda una vez por semana. Nunca instala nada.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>Abrir su &amp;página</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>B&amp;uscar ahora</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>Gatehouse preguntará a %1 el número de la última versión. No dice nada sobre ti, tus bots ni tus chats.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>Tienes la última versión, %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>Ya está Gatehouse %1; tienes %2. Instálalo encima de este: tu registro se copia antes de que cambie nada en él.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>Hay una tarea en curso. Busca cuando termine o esté en pausa.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>No se pudo averiguar si hay una versión más nueva.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Revisa tu conexión y vuelve a intentarlo.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>Ya no se escucha a @%1.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Reabrir el acceso</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Selecciona primero un bot o un chat.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Añade primero un chat.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>El acceso ya está cerrado.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>El acceso no está cerrado.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Posible filtración</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>Mucha gente se une a “%1” a la vez.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>“%1” era para %2, y llegó %3. El enlace está cerrado; tú decides en Telegram si esa persona se queda en el chat.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>Llegó otra persona.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Llegó otra persona</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>Otra persona usó un enlace destinado a una sola persona.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>%Ln enlace caduca en menos de 3 días.</numerusform>
            <numerusform>%Ln enlaces caducan en menos de 3 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>%Ln enlace llegará a su límite en menos de 3 días al ritmo actual.</numerusform>
            <numerusform>%Ln enlaces llegarán a su límite en menos de 3 días al ritmo actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>Enlaces que acaban pronto</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>Abrir un registro existente…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Te damos la bienvenida a Gatehouse</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>Qué es un enlace de bot</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>Un enlace de invitación que un bot creó para tu canal o grupo. Las aplicaciones de Telegram no pueden cambiarlo ni revocarlo, ni siquiera si eres el propietario. Gatehouse sí puede, mediante el bot.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>Dónde se obtiene el token</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>En Telegram, escribe a @BotFather: /newbot crea un bot nuevo. Si ya tienes un bot, envía /mybots, elígelo y pulsa API Token.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>Qué permiso necesita el bot</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>Debe ser administrador con el permiso “Invitar usuarios con un enlace”. En Telegram, abre los ajustes del chat, Administradores, Añadir administrador.</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Dónde se guarda el token</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>En el llavero de tu sistema y en ningún otro sitio: ni en archivos ni en copias de seguridad.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>widgets::WhoseLinkDialog</name>
    <message>
        <source>Whose link is this?</source>
        <translation>¿De quién es este enlace?</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>Enlace consultado</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Suposición</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>Enlaces posibles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>&amp;Mostrar enlace</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>Telegram solo muestra el principio de este enlace. Puede ser uno de los enlaces de abajo, que empiezan igual; es una suposición. También puede ser un enlace de otro administrador, que ningún bot puede cambiar.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>Solo se muestran los primeros 50.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>Quitado de Gatehouse</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>Esto no es un enlace de invitación de Telegram.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>Ningún enlace de este registro empieza como %1. Telegram recorta los enlaces de otros administradores; solo ellos pueden cambiarlos.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>Este registro no conoce %1. Si lo creó uno de tus bots, adóptalo con “Adoptar enlaces…”; si no, solo puede cambiarlo quien lo creó.</translation>
    </message>
</context>
</TS>
