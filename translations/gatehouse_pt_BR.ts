<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Abrir o Gatehouse</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Sobre o Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>&amp;Copiar informações da versão</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>Gerencia os links de convite dos seus bots do Telegram. Não é feito pelo Telegram.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© 2026 Os autores do Gatehouse. Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>Feito com Qt %1 (LGPL), QtKeychain (BSD) e libqrencode (LGPL).</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>Adicionar bot…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Adicionar chat…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Substituir token…</translation>
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
        <translation>Backup do registro…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>Atualizar todos os chats</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Novo link…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>Novo link com o último modelo</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>Novo link de assinatura…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>Criar vários…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Adotar links…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Trocar link principal</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>Trocar links principais…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Fechar a entrada…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Reabrir a entrada</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Monitorar entradas…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>Verificar permissões</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>Remover do Gatehouse…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>Código QR…</translation>
    </message>
    <message>
        <source>Name and link</source>
        <translation>Nome e link</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Definir expiração…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Definir limite…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>Definir aprovação…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>Adicionar tag…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>Regras para pedidos…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Pedidos de entrada</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Pesquisar links</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat anterior</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Próximo chat</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Sobre o Gatehouse</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>Ocultar links</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Procurar atualizações…</translation>
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
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>Pedidos de entrada</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>Bots e chats</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>Quem</translation>
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
        <translation>Link</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column: what was done</comment>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>Antes → depois</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>O disco está cheio; nada foi exportado.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>Não é possível gravar na pasta; nada foi exportado.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>Não foi possível exportar a atividade.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Escolha outra pasta ou libere espaço no disco.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Data inicial</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Até</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Data final</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos os chats</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>Nenhuma atividade encontrada</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Nenhuma atividade ainda</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar atividade</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>CSV para planilhas (*.csv);;JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Parar exportação</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Exportando: %Ln linha até agora.</numerusform>
            <numerusform>Exportando: %Ln linhas até agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln linha exportada para %1.</numerusform>
            <numerusform>%Ln linhas exportadas para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>A exportação foi interrompida; nenhum arquivo foi gravado.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>Adicionar bot</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Adicionar um bot</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>O Gatehouse trabalha por meio de um bot que é administrador dos seus chats, com permissão para convidar usuários. O token do bot fica no chaveiro do seu sistema, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>&amp;Token do bot</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostrar token</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>&amp;Usado por outro programa</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>&amp;Adicionar bot</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>Assim, o Gatehouse nunca lê as atualizações do bot, e o outro programa recebe todas. Ele não pode contar entradas nem mostrar pedidos de entrada.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>“Verificar” mostra de quem é este token.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Substituir token</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Substituir o token</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>O novo token toma o lugar do antigo no chaveiro do seu sistema. Links, chats e histórico continuam como estão.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>&amp;Substituir token</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>O token foi alterado. Verifique de novo.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>No @BotFather, em API Token.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>Um token é formado por um número, dois-pontos e 35 letras ou dígitos. Copie-o inteiro.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Consultando o Telegram…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 — %2, verificado agora mesmo</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>%1 já está no Gatehouse. Para dar outro token a ele, use “Substituir token…”.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>Copie o token atual do @BotFather (API Token) e insira-o aqui.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>Nada foi guardado. Verifique a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>Consultando o Telegram e guardando o token…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Guardando o token no chaveiro…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1, ainda não configurado: ele pede primeiro uma nova senha</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1, bloqueado: ele pede primeiro a senha</translation>
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
        <translation>Adicionar chat</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Adicionar um chat</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>Um canal ou grupo em que o bot é administrador com a permissão “Convidar usuários via link”. O Gatehouse apenas consulta o Telegram; ninguém no chat percebe.</translation>
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
        <translation>&amp;Verificar</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>&amp;Adicionar chat</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>Um link de convite não diz a que chat leva. Insira o @nome ou o número do chat, ou o link de qualquer mensagem dele.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>Isto não indica nenhum chat. Insira @nome, um link como t.me/name ou um número.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>Nenhum chat tem um nome assim: ele tem de 4 a 32 letras, dígitos e “_”, e começa com uma letra.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>Nenhum canal ou grupo tem este número. Deve ser algo como -1001234567890.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membro</numerusform>
            <numerusform>%Ln membros</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>O bot é administrador e pode convidar usuários.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>Falta a permissão “Convidar usuários via link”. Conceda-a no Telegram: configurações do chat, Administradores, o bot. Você pode adicionar o chat agora e fazer isso depois.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>O bot não é administrador. Promova-o no Telegram: configurações do chat, Administradores, com a permissão “Convidar usuários via link”. Você pode adicionar o chat agora e fazer isso depois.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>O bot não está neste chat. Adicione-o no Telegram: configurações do chat, Administradores, com a permissão “Convidar usuários via link”. Você pode adicionar o chat agora e fazer isso depois.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>O bot foi removido deste chat. No Telegram, tire-o da lista de usuários removidos e adicione-o em Administradores com a permissão “Convidar usuários via link”. Você pode adicionar o chat agora e fazer isso depois.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>O Telegram não informa o que o bot pode fazer aqui.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>Ainda não há nenhum bot. Adicione um primeiro: Arquivo, Adicionar bot…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>“Verificar” pergunta ao Telegram que chat é este.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>O texto foi alterado. Verifique de novo.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>@nome, um link para o chat ou para uma mensagem dele, seu número ou seu endereço em um cliente web.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Consultando o Telegram…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>O grupo foi convertido em supergrupo e tem um novo número.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>Este chat já está no Gatehouse.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>Gravando no registro…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>Adotar links</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>Links que seus bots criaram em outro lugar: em outro programa ou antes de chegarem aqui. Eles são guardados como “Não verificado”, porque não se pode consultar a Bot API sobre um link. Para revogar um link assim, não é preciso conhecer as configurações dele; editá-lo impõe as quatro. Só é possível alterar links criados pelo próprio bot.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>&amp;Texto com links</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>Cole links ou qualquer texto que os contenha. Você também pode soltar um arquivo aqui.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>Sobre o texto</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>C&amp;hat de todos os links novos</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>Escolha um chat…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>Links encontrados</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>um chat que foi removido do Gatehouse</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 — @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>Conhecido</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>Sem link</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>Truncado pelo Telegram</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Não adotado</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>“%1” em %2</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>De outro administrador; não pode ser adotado</translation>
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
        <translation>Link</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Escolha um arquivo de texto comum que você possa ler.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>O texto é longo demais para ser mostrado aqui; os links dele estão abaixo.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>Nem tudo foi examinado: o máximo por vez são 10 megabytes e 10.000 links. Adote o restante depois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>mais %Ln linha sem link</numerusform>
            <numerusform>mais %Ln linhas sem link</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>Gravando no registro…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Adotar %Ln link</numerusform>
            <numerusform>&amp;Adotar %Ln links</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>&amp;Adotar links</translation>
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
        <translation>Bac&amp;kups</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>O Gatehouse copia seu registro uma vez por dia e guarda %Ln cópia, a mais recente. Ela não contém tokens.</numerusform>
            <numerusform>O Gatehouse copia seu registro uma vez por dia e guarda as últimas %Ln cópias. Nenhuma contém tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — diário, %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — antes de uma atualização, %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — antes de restaurar, %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>O Gatehouse reinicia com esta cópia. O que foi feito desde então continua como está no Telegram, mas o registro não saberá disso. O registro atual é guardado como cópia, para que você possa voltar a ele.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>%Ln alteração no Telegram ainda está em andamento ou sem resposta. O registro restaurado não saberá nada dela: é melhor esperar até que termine.</numerusform>
            <numerusform>%Ln alterações no Telegram ainda estão em andamento ou sem resposta. O registro restaurado não saberá nada delas: é melhor esperar até que terminem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>Restaurar o registro de %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Verificando a cópia…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>O Gatehouse está reiniciando…</translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>Joined</source>
        <comment>in a chart</comment>
        <translation>Entraram</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the chat; in a chart</comment>
        <translation>Saíram</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>contado em parte</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>não contado</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>Selecione um link primeiro.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Adicione um chat primeiro.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpira</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>Exigir &amp;aprovação</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>&amp;Sem aprovação</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>Quais links são mostrados</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>Links não verificados</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>Links de assinatura</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>column</comment>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>column: what a link is like</comment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>Por que fica de fora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>I&amp;ncluído: %Ln</numerusform>
            <numerusform>I&amp;ncluídos: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;De fora: %Ln</numerusform>
            <numerusform>&amp;De fora: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>%Ln link não está verificado: a Bot API não informa quais são as configurações dele. O novo link recebe as que o Gatehouse mostra.</numerusform>
            <numerusform>%Ln links não estão verificados: a Bot API não informa quais são as configurações deles. Os novos links recebem as que o Gatehouse mostra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>%Ln link não está verificado: a Bot API não informa quais são as configurações dele. Isto substitui as quatro: nome, expiração, limite e aprovação; as que o Gatehouse não conhece se perdem.</numerusform>
            <numerusform>%Ln links não estão verificados: a Bot API não informa quais são as configurações deles. Isto substitui as quatro de cada um: nome, expiração, limite e aprovação; as que o Gatehouse não conhece se perdem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>%Ln deles é um link de assinatura: ninguém mais pode assinar por um link revogado. Quem já paga permanece, e cabe ao Telegram decidir o que acontece com o próximo pagamento. Se ele recusar, tudo continua como está.</numerusform>
            <numerusform>%Ln deles são links de assinatura: ninguém mais pode assinar por um link revogado. Quem já paga permanece, e cabe ao Telegram decidir o que acontece com o próximo pagamento. Se ele recusar, tudo continua como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>Não há nada a fazer com estes links.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>%1 de %2 lidos</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>Falta o nome.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>Não é uma data. Escreva como %1 ou %2.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Isto está no passado.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>Em uma lista tão longa, a vez deste link chega tarde demais: ele já teria expirado.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>Um link com aprovação não pode ter limite.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>Escreva %1 ou %2.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Não é um valor. Escreva como %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>Linha %1: há aspas dentro de uma célula. Coloque a célula entre aspas e duplique as que estão dentro dela.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>Linha %1: há algo depois das aspas finais.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>Linha %1: as aspas que abrem aqui nunca são fechadas.</translation>
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
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>Escreva {n} onde o número deve ficar.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>O último número vem antes do primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>Um padrão cria no máximo %Ln link.</numerusform>
            <numerusform>Um padrão cria no máximo %Ln links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>Só a primeira linha é lida (%Ln).</numerusform>
            <numerusform>Só as primeiras %Ln linhas são lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>Não usada: %Ln coluna: %1.</numerusform>
            <numerusform>Não usadas: %Ln colunas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>Das colunas que aparecem duas vezes, vale a primeira: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>Cada linha é um nome.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>Novo, mesmo nome</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln erro</numerusform>
            <numerusform>%Ln erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>De fora: %Ln erro</numerusform>
            <numerusform>De fora: %Ln erros</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>Repetido na lista</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>Um link já tem este nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>%Ln link será criado.</numerusform>
            <numerusform>%Ln links serão criados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln linha tem erros: corrija-a ou deixe-a de fora.</numerusform>
            <numerusform>%Ln linhas têm erros: corrija-as ou deixe-as de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>%Ln repetido fica de fora.</numerusform>
            <numerusform>%Ln repetidos ficam de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln linha fica de fora.</numerusform>
            <numerusform>%Ln linhas ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>Leva cerca de %1, a aproximadamente uma solicitação por segundo.</translation>
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
        <translation>Exigir &amp;aprovação</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>Onde a lista não diz nada</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpira</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>Cust&amp;o de cada link</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Local</translation>
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
        <translation>&amp;Lista ou arquivo</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Padrão</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>&amp;Zeros à esquerda</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>Um nome por linha ou CSV com cabeçalho: name, expires, limit, approval, tags, cost, placement, note. Você também pode soltar um arquivo aqui.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>Sobre a lista</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>A&amp;brir arquivo…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>&amp;Nomes ou CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>Influenciador {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>Sobre o padrão</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>a&amp;té</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>Padrão do nom&amp;e</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>{n} representa o número.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>em branco</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (link a substituir)</translation>
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
        <translation>exigida</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>não exigida</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>não informado</translation>
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
        <translation>Você</translation>
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
        <translation>O Telegram guardou de outra forma: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>Selecione um chat primeiro.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Adicione um chat primeiro.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>No Telegram, só canais têm links de assinatura, e isto é um grupo.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>Novo link de “%1”.</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>Está na área de transferência: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>%Ln link adotado.</numerusform>
            <numerusform>%Ln links adotados.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>Eles ficam como “Não verificado” até que o Telegram diga algo sobre eles.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>Remover @%1 do Gatehouse?</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>O token é apagado do chaveiro. Os links do bot continuam funcionando; o registro os guarda com seu histórico e volta a mostrá-los quando você adicionar o bot de novo.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Remover bot</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>Remover “%1” do Gatehouse?</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>O bot permanece no chat e seus links continuam funcionando. O registro os guarda com seu histórico e volta a mostrá-los quando você adicionar o chat de novo.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>Remover chat</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Selecione um bot ou um chat primeiro.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>Adicione um bot primeiro.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>Novo link</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Título do chat</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>Descrição do chat</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>De todos os bots e chats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membro</numerusform>
            <numerusform>%Ln membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>Pesquisar links</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>Pesquisar nome, link ou nota</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>Partes do chat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” está pausado.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>Quem chega por ele precisa pedir para entrar. “Retomar” restaura tudo.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Nenhum chat ainda</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>Adicione um canal ou grupo em que o bot é administrador.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>Nenhum chat deste bot ainda</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Nenhum link encontrado</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>Tente outras palavras ou outro filtro.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Nenhum link ainda</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>Crie o primeiro ou adote os que o bot criou em outro lugar.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>Selecione um chat primeiro.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>Ele já está sendo trocado.</translation>
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
        <translation>%1, link %2, %3</translation>
    </message>
    <message>
        <source>Nothing found. Try the first letters of the words.</source>
        <translation>Nada encontrado. Tente as primeiras letras das palavras.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>Encontrar uma ação, um chat ou um link</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Não é possível no momento.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <comment>where an action is</comment>
        <translation>menu %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1, página das preferências</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Não é um valor. Escreva como %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>Criar vários links</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>Deixar de &amp;fora linhas com erros</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>Criar &amp;repetidos também</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>&amp;Simular</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Criar links</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Abrir uma lista de links</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
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
        <translation>Grava em um arquivo o que seria criado. Nada é enviado.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Escolha um arquivo de texto comum que você possa ler.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>Cole uma lista, abra um arquivo ou escolha um padrão. O que resultaria disso aparece aqui; nada é enviado antes da sua confirmação.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Criar %Ln link</numerusform>
            <numerusform>&amp;Criar %Ln links</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>&amp;Criar links</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>simulação</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabela Markdown (*.md)</translation>
    </message>
    <message>
        <source>What would be made is in the file. Nothing was sent.</source>
        <translation>O que seria criado está no arquivo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Examinando a lista…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>Criar %Ln link em “%1”</numerusform>
            <numerusform>Criar %Ln links em “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>Gravando a tarefa no registro…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
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
        <translation>Solte o arquivo aqui para importá-lo</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>Solte o arquivo aqui para adotar os links dele</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>Solte o link aqui para consultá-lo</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>Solte os links aqui para adotá-los</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>Não há nenhum link de convite neste texto</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>Não é possível soltar o token de um bot aqui</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>O nome do servidor não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>Verifique a conexão com a internet e o endereço do servidor nas Preferências.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Não é possível alcançar o servidor.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>Verifique a conexão com a internet. Nada foi enviado; tente de novo.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>A conexão não é segura: o certificado do servidor não foi aceito.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>Nada foi enviado. Verifique a data deste computador e se algum proxy ou firewall está interceptando a conexão.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>O http sem criptografia só é aceito para este computador.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>A conexão caiu antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>Não se sabe ao certo se o Telegram executou a ação. “Atualizar” mostra como está.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>O Telegram não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>O servidor quis redirecionar a solicitação. O Gatehouse não segue redirecionamentos.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>Verifique o endereço do servidor nas Preferências.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>A resposta foi maior do que qualquer resposta do Telegram.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>Não foi possível entender a resposta: algo entre este computador e o Telegram pode ter respondido no lugar dele.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>Não se sabe ao certo se o Telegram executou a ação. “Atualizar” mostra como está; se continuar assim, verifique o endereço do servidor nas Preferências.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>O servidor do Telegram informa uma falha interna.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>Não se sabe ao certo se o Telegram executou a ação. Em um minuto, “Atualizar” mostra como está.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>O Telegram recusa o token do bot: ele foi revogado ou está errado.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>Copie o token atual do @BotFather (/mybots, API Token) e insira-o com “Substituir token…”.</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>O servidor não conhece nenhum bot com este token.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>Copie o token inteiro do @BotFather e verifique se o endereço do servidor está certo.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>O bot foi desconectado deste servidor e funciona em outro.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>Insira o endereço do servidor dele nas Preferências ou, se ele voltou, aguarde dez minutos.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>Este servidor é antigo demais para o que foi pedido.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>Atualize seu próprio servidor da Bot API.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>Outro programa recebe as atualizações deste bot.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>O Gatehouse não interfere. Se quiser que o Gatehouse monitore, pare primeiro o outro programa.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>O Telegram pede para esperar %1.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>O Gatehouse espera e continua sozinho.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>O Telegram não encontra esse chat para este bot.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>Verifique a grafia. Se o chat for privado, torne primeiro o bot administrador dele e insira o número do chat.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>O grupo foi convertido em supergrupo e tem um novo número.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>Use “Atualizar”.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>O chat foi apagado.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>Os links dele não funcionam mais. Remova-o do Gatehouse.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>O bot não está neste chat.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>No Telegram, abra as configurações do chat, Administradores, e adicione o bot com a permissão “Convidar usuários via link”.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>O bot foi removido deste chat.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>No Telegram, tire-o da lista de usuários removidos e adicione-o de novo como administrador.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>O bot não pode gerenciar links de convite aqui.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>No Telegram, abra as configurações do chat, Administradores, o bot, e ative “Convidar usuários via link”. Depois use “Atualizar”.</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>Esta é uma conversa com uma só pessoa; não tem links de convite.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>Insira um canal ou um grupo.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>Estas são as mensagens diretas de um canal; não têm links de convite.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>Insira o próprio canal.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>O pedido de entrada não existe mais.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>Outro administrador decidiu ou a pessoa cancelou o pedido.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>A pessoa já está no chat.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>A pessoa já está no número máximo de chats que o Telegram permite e não pode entrar.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>Ela precisa sair de outro chat primeiro. O pedido fica em espera.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>A conta do Telegram desta pessoa foi apagada.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>Não há quem deixar entrar. Rejeite o pedido.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>O Telegram não deixa o bot ver esta pessoa.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>Decida sobre o pedido no Telegram.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>A solicitação não chegou inteira ao Telegram; por isso, foi recusada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>Nada foi alterado. Tente de novo; se continuar assim, veja se há um proxy no caminho e relate o que consta em “Detalhes”.</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>O Telegram recusa e não diz por quê.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>O Telegram recusa: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>O Telegram não conhece esse link deste bot neste chat: ele já foi revogado ou pertence a outro chat ou administrador.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>Se era deste bot, ninguém mais pode entrar por ele.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>Este é o link principal do bot; não pode ser editado.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>Em vez disso, troque-o.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>O Telegram não aceita esta data de expiração; talvez ela já tenha passado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>Nada foi alterado. Escolha uma data posterior e verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>O Telegram não aceita este limite de membros.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>Nada foi alterado. Insira um número de 1 a 99999, ou nenhum.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>Um link que exige aprovação não pode ter limite de membros.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>Nada foi alterado. Desative um dos dois.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>O Telegram não aceita este preço ou período para uma assinatura.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>Nada foi alterado. Uma assinatura custa de 1 a 10000 Estrelas e dura 30 dias.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>Este chat não pode ter links de assinatura; só canais podem.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>Nada foi alterado. Crie um link sem preço ou use um canal privado.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>A ação foi interrompida.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>O que já havia sido enviado não é desfeito.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>Este não é um valor válido.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrija e tente de novo.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>Já está no Gatehouse.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>Não está neste registro.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>Outra alteração deste link ainda está em andamento.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>Espere até que termine e tente de novo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>O link foi alterado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>Nada foi enviado. Veja como ele está agora e edite-o.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Este token pertence a outro bot.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>Nada foi alterado. Para outro bot, use “Adicionar bot…”.</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>Este computador não tem um serviço de chaveiro para guardar o token, e o Gatehouse não guarda tokens em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>Instale o GNOME Keyring (pacote gnome-keyring) ou o KDE Wallet (pacote kwalletmanager), entre de novo na sua sessão e tente mais uma vez. Nada foi guardado.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>Desbloqueie-o com sua senha de login e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>O chaveiro recusou o acesso.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>Permita que o Gatehouse o use quando ele pedir e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>O chaveiro não tem nenhum token para este bot.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>Insira-o de novo com “Substituir token…”.</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>O chaveiro não concluiu a operação.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>Tente de novo; se continuar assim, encerre a sessão e entre de novo.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>O disco está cheio; não foi possível gravar o registro.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>Nada foi enviado. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>Não é possível gravar na pasta do perfil.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>Permita que seu usuário grave nela ou inicie com --profile e outra pasta.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>Este perfil está aberto em outro Gatehouse, que não responde.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>Feche-o ou inicie com --profile e outra pasta.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>O registro foi gravado por um Gatehouse mais novo. Ele não foi modificado.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Instale a versão mais recente.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>O arquivo do registro está danificado. Ele não foi modificado.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>“Detalhes” indica o backup mais recente: coloque uma cópia dele no lugar do registro.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Não foi possível ler ou gravar o registro.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>“Detalhes” mostra o que o sistema de arquivos respondeu.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>O nome do proxy não foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>Nada foi enviado. Verifique o proxy nas Preferências, em Rede.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>Não é possível alcançar o proxy, ou ele não alcança o servidor.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>O proxy recusa o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>Nada foi enviado. Insira-os de novo nas Preferências, em Rede.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
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
        <translation>1 dia</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>Outra data</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Data de expiração</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>%1 pela segunda vez: nessa noite o relógio atrasa e mostra essa hora duas vezes</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>Nessa noite o relógio adianta e pula esse horário. Vale como %1.</translation>
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
        <translation>Não foi possível iniciar a demo.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>Reinstale o Gatehouse ou inicie-o com --demo.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>A demo abre em uma janela própria. Ela não precisa de bot nem de rede e não deixa rastros.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>Abrir um registro existente</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>Registro, backup ou exportação (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>Este registro está em uso, ou o programa que o usava não foi encerrado corretamente.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>Feche o Gatehouse que o está usando ou escolha um dos backups dele.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Verificando o registro…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>O Gatehouse está reiniciando com este registro…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Ocultar os primeiros passos</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Adicionar um bot</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Adicionar um chat</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>Permitir que o bot convide</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>Criar o primeiro link</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>Seu primeiro link está na área de transferência. Era só isso.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>Fechar a entrada</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>O que é fechado</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>O que continua aberto</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>Acessos que continuam abertos</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>Re&amp;ter pedidos de entrada: nesse meio-tempo, as regras não deixam ninguém entrar</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>Todos os %Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Em 1 hora</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>Em 6 horas</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>Em 1 dia</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>Examinando os links…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>%Ln acesso continua aberto; o que fazer a respeito:</numerusform>
            <numerusform>%Ln acessos continuam abertos; o que fazer a respeito:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Fechando…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nada encontrado. Tente outra palavra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>Novos bots</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>%1% lidos</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln novo bot</numerusform>
            <numerusform>%Ln novos bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln novo chat</numerusform>
            <numerusform>%Ln novos chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln novo link</numerusform>
            <numerusform>%Ln novos links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>%Ln link conhecido, mais atual no arquivo: vale o do arquivo</numerusform>
            <numerusform>%Ln links conhecidos, mais atuais no arquivo: valem os do arquivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>%Ln link conhecido, mais atual no registro: continua como está</numerusform>
            <numerusform>%Ln links conhecidos, mais atuais no registro: continuam como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>%Ln link conhecido ao qual são acrescentados notas, tags e locais do arquivo</numerusform>
            <numerusform>%Ln links conhecidos aos quais são acrescentados notas, tags e locais do arquivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>%Ln link conhecido, igual nos dois</numerusform>
            <numerusform>%Ln links conhecidos, iguais nos dois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln nova cor de tag</numerusform>
            <numerusform>%Ln novas cores de tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln nova linha de histórico</numerusform>
            <numerusform>%Ln novas linhas de histórico</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>O registro já tem tudo o que está neste arquivo.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1, no servidor %2: ele verá o token que você inserir</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>Um arquivo assim nunca contém tokens. Estes bots pedirão os seus (“Substituir token…”):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>Este arquivo não é uma exportação de um registro do Gatehouse.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>Escolha um arquivo gravado por “Exportar…”.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>Este arquivo foi gravado por um Gatehouse mais novo.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>Atualize o Gatehouse e importe-o de novo.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>Este arquivo está danificado. Nada foi importado.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>“Detalhes” mostra onde.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>O arquivo mudou nesse meio-tempo. Nada foi importado.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importe-o de novo.</translation>
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
        <translation>O sucessor dele existe, e este link ainda funciona.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
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
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>Antecessor: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>Sucessor: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>não contado</translation>
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
            <numerusform>%Ln membro por vez</numerusform>
            <numerusform>%Ln membros ao mesmo tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>Administradores aprovam cada pessoa</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Não exigida</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>Por %1, outro administrador</translation>
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
        <translation>Selecione um link para ver tudo sobre ele.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1, %Ln Estrela por %2</numerusform>
            <numerusform>%1, %Ln Estrelas por %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>Repetir recusadas</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>Estado da tarefa</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>Problemas da tarefa</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>Etapa selecionada</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>&amp;Salvar resultado…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>&amp;Adotar links…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>&amp;Repetir recusadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a step</comment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Link</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Detalhes da tarefa</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todas as etapas</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>Iniciada em %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Pode existir um link: a resposta do Telegram sobre ele se perdeu. Procure um sem nome no Telegram, nas configurações do chat, em Links de convite, no bot; se ele estiver lá, cole-o em “Adotar links…”.</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Pode existir um link: a resposta do Telegram sobre ele se perdeu. Procure “%1” no Telegram, nas configurações do chat, em Links de convite, no bot; se ele estiver lá, cole-o em “Adotar links…”.</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>Resposta do Telegram: %1</translation>
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
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>Sem aprovação, limite %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>Sem aprovação</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sem tags</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>Revogado; um novo link no lugar</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>Um novo link</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>Criar %Ln link</numerusform>
            <numerusform>Criar %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>Revogar %Ln link</numerusform>
            <numerusform>Revogar %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>Pausar %Ln link</numerusform>
            <numerusform>Pausar %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>Retomar %Ln link</numerusform>
            <numerusform>Retomar %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>Prorrogar %Ln link</numerusform>
            <numerusform>Prorrogar %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>Definir a expiração de %Ln link</numerusform>
            <numerusform>Definir a expiração de %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Definir o limite de %Ln link</numerusform>
            <numerusform>Definir o limite de %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Remover o limite de %Ln link</numerusform>
            <numerusform>Remover o limite de %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>Exigir aprovação em %Ln link</numerusform>
            <numerusform>Exigir aprovação em %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>Desativar a aprovação em %Ln link</numerusform>
            <numerusform>Desativar a aprovação em %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>Adicionar tag a %Ln link</numerusform>
            <numerusform>Adicionar tag a %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>Trocar %Ln link</numerusform>
            <numerusform>Trocar %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>Trocar %Ln link principal</numerusform>
            <numerusform>Trocar %Ln links principais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>Fechar a entrada: %Ln link</numerusform>
            <numerusform>Fechar a entrada: %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>Aprovar %Ln pedido de entrada</numerusform>
            <numerusform>Aprovar %Ln pedidos de entrada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>Rejeitar %Ln pedido de entrada</numerusform>
            <numerusform>Rejeitar %Ln pedidos de entrada</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>Criar vários links</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>Revogar links</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>Pausar links</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>Retomar links</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>Prorrogar links</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Definir expiração</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Definir limite</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>Definir aprovação</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>Adicionar tag</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>Trocar links</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>Trocar links principais</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Fechar a entrada</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>Aprovar pedidos de entrada</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>Rejeitar pedidos de entrada</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>Ninguém mais pode entrar por um link revogado, e a revogação é definitiva. Os membros que vieram por ele permanecem.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>Quem chega por um link pausado precisa pedir para entrar. O limite é guardado, e “Retomar” restaura tudo.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>Os links voltam a deixar as pessoas entrarem como antes da pausa.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>Cada link termina %Ln dia depois do previsto; um que já expirou, daqui a %Ln dia.</numerusform>
            <numerusform>Cada link termina %Ln dias depois do previsto; um que já expirou, daqui a %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>Todos os links terminam ao mesmo tempo. Nome, limite e aprovação continuam como estão.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>Todos os links recebem o mesmo limite. Nome, expiração e aprovação continuam como estão.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>Com aprovação, as pessoas pedem para entrar e os administradores as deixam entrar. Um link com aprovação não pode ter também um limite de membros: ele perde o que tem.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>A tag é acrescentada às que os links já têm. O Telegram não é consultado: as tags ficam apenas no seu registro.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>Cada link ganha um sucessor com as mesmas configurações e depois é revogado, o que é definitivo. É preciso colocar os novos links onde estavam os antigos.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>O link principal do bot em cada chat é trocado por um novo, e o antigo deixa de funcionar para todos que o têm, o que é definitivo. Os membros que já entraram permanecem.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>Isto leva um instante. Continua como uma tarefa que você pode parar.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>Isto leva cerca de %1, a aproximadamente uma solicitação por segundo e por chat. Continua como uma tarefa que você pode pausar ou parar, mesmo depois de reiniciar.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>Este link está pausado, e seu limite fica guardado para depois. Retome-o primeiro.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Um link com aprovação não pode ter também um limite de membros.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Já está assim.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>Não restava nada a fazer: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>Já estava fechado.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>Resolvido em outro lugar: outro administrador decidiu ou a pessoa cancelou o pedido.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>Resolvido em outro lugar: a pessoa já está no chat.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>A resposta se perdeu: pode existir um link.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>A resposta se perdeu; o Gatehouse está apurando o que aconteceu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>Parada: %1 de %2 concluídas</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>Concluída: %Ln</numerusform>
            <numerusform>Concluídas: todas as %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>Encerrada: %1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Parando: aguardando o que está em andamento</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 A tarefa continua sozinha.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>O Telegram pede para esperar %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>faltam cerca de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln recusada</numerusform>
            <numerusform>%Ln recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln desconhecida</numerusform>
            <numerusform>%Ln desconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln descartada</numerusform>
            <numerusform>%Ln descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>Concluída: %1</translation>
    </message>
    <message>
        <source>Over: %1 (%2)</source>
        <comment>a job&apos;s title, and what went wrong</comment>
        <translation>Encerrada: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Fechar as tarefas</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>Nenhuma tarefa. O que é feito com muitos links continua aqui, mesmo depois de reiniciar: selecione vários links e escolha no menu Link.</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Nenhuma tarefa</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>Parar “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>%Ln etapa ainda não iniciada é descartada de vez. O que está em andamento ainda recebe resposta, e o que foi feito continua feito.</numerusform>
            <numerusform>%Ln etapas ainda não iniciadas são descartadas de vez. O que está em andamento ainda recebe resposta, e o que foi feito continua feito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Parar a tarefa</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>Entradas, último %Ln dia</numerusform>
            <numerusform>Entradas, últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>não contado</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>Últimos a entrar</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>No chat agora</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Saíram</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Alguém sem nome</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1, saiu %2</translation>
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
        <translation>Há tarefas em andamento</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>O que fazer com %Ln tarefa em andamento?</numerusform>
            <numerusform>O que fazer com %Ln tarefas em andamento?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuar em segundo plano</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Em segundo plano, elas continuam com a janela fechada; um ícone na bandeja do sistema a traz de volta. Pausadas, continuam quando o Gatehouse for iniciado de novo. Paradas, o que ainda não foi feito é descartado de vez.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Pausadas, elas continuam quando o Gatehouse for iniciado de novo. Paradas, o que ainda não foi feito é descartado de vez.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Pausar até o próximo início</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>Parar as tarefas</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>Gatehouse: nenhuma tarefa em andamento</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: %Ln tarefa, %1 de %2</numerusform>
            <numerusform>Gatehouse: %Ln tarefas, %1 de %2</numerusform>
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
        <translation>Exportação de um registro (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>O arquivo foi importado.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>%Ln novo bot ainda não tem token: selecione-o e escolha “Substituir token…” no menu Arquivo.</numerusform>
            <numerusform>%Ln novos bots ainda não têm token: selecione cada um e escolha “Substituir token…” no menu Arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>Registro completo (*.json);;Links para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>Exportando o registro…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>%Ln link ou linha de histórico até agora</numerusform>
            <numerusform>%Ln links e linhas de histórico até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>O registro foi exportado.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>Backup do registro</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>Registro (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>Fazendo backup do registro…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>O backup do registro foi feito, e a cópia está íntegra.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>L&amp;imitar membros</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>Limite de membros</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>Limitar a %Ln membro</numerusform>
            <numerusform>Limitar a %Ln membros</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Um link com aprovação não pode ter também um limite de membros.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>Ele conta os membros que estão no chat ao mesmo tempo: quando sai alguém que entrou por este link, outra pessoa pode entrar.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>O bot não pode gerenciar links de convite neste chat. “Verificar permissões” mostra o que falta.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>Este é o link principal do bot: o Telegram não lhe dá configurações. Em vez disso, troque-o.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>Este é um link de assinatura: só o nome dele pode ser alterado.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>Este não é um link de assinatura.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>Este link está revogado, e a revogação é definitiva. Duplique-o para criar outro igual.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>Só links revogados podem ser esquecidos: sem o registro, ninguém conseguiria desativar este.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>Este link já está pausado.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>Este link não está pausado.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>Os administradores já aprovam cada pessoa que chega por este link.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>Este link expirou: ninguém pode entrar por ele. Prorrogue-o primeiro.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>Este link nunca expira.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>Outro administrador criou este link. O Telegram mostra aos bots só o começo dele; por isso, não se pode fazer nada com ele aqui: quem o criou pode alterá-lo ou revogá-lo no Telegram.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>A resposta do Telegram sobre este link se perdeu; o Gatehouse está consultando de novo. Espere até que se saiba, ou revogue o link.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>Desfazer: pausar</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>Desfazer: retomar</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>Desfazer: prorrogar por %Ln dia</numerusform>
            <numerusform>Desfazer: prorrogar por %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>Desfazer: esquecer</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>Desfazer: alterar a nota</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>Desfazer: alterar as tags</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>Desfazer: alterar os locais</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>Desfazer: alterar o custo</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>Desfazer: renomear</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>Desfazer: editar</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausado.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>Quem chega por “%1” agora precisa pedir para entrar; o limite é guardado.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Retomado.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>“%1” volta a deixar as pessoas entrarem como antes da pausa.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>Prorrogado.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>“%1” agora expira em %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>“%1” foi alterado.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>Selecione um só link para isto.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Selecione um link primeiro.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>Ninguém pode entrar por um link revogado.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>As regras são para links que exigem aprovação.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>Desfazer: trocar link principal</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>Desfazer: trocar</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>Desfazer: revogar</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>Desfazer (revogar e trocar são definitivos)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>Não há nada a desfazer. Só é possível desfazer uma revogação ou troca durante a contagem regressiva do aviso.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>Trocar um link cujas configurações não são conhecidas?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>“%1” foi adotado, e a Bot API não informa quais são as configurações dele. O novo link recebe as que o Gatehouse mostra; edite-o depois se devem ser outras.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>Trocar o link principal em vez disso?</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Um bot sempre tem um link principal em um chat. Trocar dá a ele um novo, e o antigo deixa de funcionar para todos que o têm. Os membros que já entraram permanecem.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>Revogar “%1”?</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>Ninguém mais pode assinar por um link revogado. Quem já paga permanece, e cabe ao Telegram decidir o que acontece com o próximo pagamento: as referências dele divergem sobre revogar links assim. Se ele recusar, tudo continua como está. A revogação é definitiva.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>Nada a esquecer.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>%Ln link esquecido.</numerusform>
            <numerusform>%Ln links esquecidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>O histórico guarda o que aconteceu com eles.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>O link está como antes.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>Alterar um link cujas configurações não são conhecidas?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>“%1” foi adotado, e a Bot API não informa quais são as configurações dele. Isto substitui as quatro (nome, expiração, limite e aprovação) pelo que o Gatehouse mostra.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%Ln link copiado.</numerusform>
            <numerusform>%Ln links copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota apagada.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Tag removida.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>Local removido.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>Custo apagado.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Novo link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
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
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpira</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>Exigir &amp;aprovação</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>Administradores aprovam cada pessoa.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>Para &amp;uma pessoa: revogado após a primeira entrada</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>Pessoa esperada</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>Quem você espera: @nome, número ou nome (opcional)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>O Gatehouse revoga o link assim que alguém entrar e avisa você se tiver sido outra pessoa.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>&amp;Criar link</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Editar link</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Salvar alterações</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>As configurações deste link não são conhecidas: ele foi criado em outro lugar, e o Telegram ainda não disse nada sobre ele. Salvar define nome, expiração, aprovação e limite como estão aqui.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>Este link expirou em %1. Salvar faz com que volte a funcionar.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Corrija primeiro o que está marcado acima.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Aguardando o Telegram…</translation>
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
        <translation>Qualquer pessoa com este link pode pedir para entrar até %1. Um administrador deixa cada uma entrar.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>Qualquer pessoa com este link pode pedir para entrar. Ele nunca expira. Um administrador deixa cada uma entrar.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>Até %Ln pessoa pode entrar com este link até %1.</numerusform>
            <numerusform>Até %Ln pessoas podem entrar com este link até %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>Até %Ln pessoa pode entrar com este link. Ele nunca expira.</numerusform>
            <numerusform>Até %Ln pessoas podem entrar com este link. Ele nunca expira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>Qualquer pessoa com este link pode entrar até %1.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>Qualquer pessoa com este link pode entrar. Ele nunca expira.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>nenhum</translation>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>ativada</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>desativada</translation>
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
            <numerusform>%Ln pessoa já entrou.</numerusform>
            <numerusform>%Ln pessoas já entraram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Nome: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Expira: %1 → %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>Aprovação: %1 → %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>Limite: %1 → %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>O Telegram não guardou nenhum nome.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>O Telegram guardou o nome como “%1”.</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>O Telegram fará o link expirar em %1.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>O Telegram não guardou a expiração: o link nunca expira.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>O Telegram ativou a aprovação: é preciso pedir para entrar.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>O Telegram desativou a aprovação: as pessoas entram sem pedir.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>O Telegram definiu o limite em %Ln membro.</numerusform>
            <numerusform>O Telegram definiu o limite em %Ln membros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>O Telegram não guardou nenhum limite.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>O Telegram executou a ação, mas ela ainda não está no registro: %1 O Gatehouse continua tentando. O link é %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>Um nome tem no máximo 32 caracteres.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>É cedo demais. Um link precisa durar pelo menos um minuto.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>É tarde demais. O Telegram só conta até %1.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Insira um número de 1 a %1.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>O Gatehouse não pede duas vezes. Procure no Telegram, nos links de convite do chat, um link novo sem nome; se ele estiver lá, cole-o em Adotar links…</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>Pode existir um link: a resposta do Telegram se perdeu.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>A resposta do Telegram se perdeu, e não se sabe ao certo se o link foi alterado.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>O Gatehouse repete a alteração sozinho até que chegue uma resposta. Até lá, o link aparece como “Desconhecido”.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>O Gatehouse não pede duas vezes. Procure “%1” no Telegram, nos links de convite do chat; se ele estiver lá, cole-o em “Adotar links…”</translation>
    </message>
</context>
<context>
    <name>widgets::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>widgets::ListenDialog</name>
    <message>
        <source>Listen for joins</source>
        <translation>Monitorar entradas</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>O que o monitoramento faz</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>O que o Telegram memoriza</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Monitoramento</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>&amp;Parar de monitorar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Monitorar</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>Enquanto está em execução, o Gatehouse recebe do Telegram as atualizações deste bot. Assim, ele conta quem entra e sai por qual link, reúne os pedidos de entrada e percebe vazamentos. O que acontece enquanto ele não está em execução o Telegram guarda por um dia.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>Você disse que outro programa usa este bot. O Telegram entrega as atualizações a um só programa: o outro perderia tudo o que o Gatehouse recebe. Monitore apenas se ele não precisar de atualizações.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>O Telegram entrega as atualizações de um bot a um só programa. Se um script ou um site também trabalha com este bot, ele perderia tudo o que o Gatehouse recebe: nesse caso, não monitore.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>O Telegram memoriza quais atualizações o bot quer: a partir de agora, entradas e saídas, pedidos de entrada e a situação do próprio bot nos chats, mas nenhuma mensagem. Um programa que use o bot depois precisa dizer de novo o que quer. Você pode parar quando quiser.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Consultando o Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>Monitoramento em espera: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>Monitorando desde %1.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>Sem monitoramento: outro programa recebe as atualizações deste bot em um endereço web (um webhook). O Gatehouse não interfere nisso. Se o programa é seu e você não precisa mais dele, remova o webhook nele e volte a monitorar.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>Sem monitoramento: outro programa pede as atualizações deste bot ao mesmo tempo, e o Telegram as entrega a um só. Encerre esse programa ou deixe as atualizações para ele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>%Ln link principal é trocado: o atual deixa de funcionar definitivamente.</numerusform>
            <numerusform>%Ln links principais são trocados: os atuais deixam de funcionar definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>%Ln link é pausado: quem chega por ele precisa pedir para entrar. O limite é guardado.</numerusform>
            <numerusform>%Ln links são pausados: quem chega por eles precisa pedir para entrar. Os limites são guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>Por %Ln link já é preciso pedir para entrar.</numerusform>
            <numerusform>Por %Ln links já é preciso pedir para entrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln chat já está fechado.</numerusform>
            <numerusform>%Ln chats já estão fechados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>Não há nada aqui que o Gatehouse possa fechar.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>Qualquer pessoa pode entrar em “%1” pelo nome público @%2. No Telegram, abra as configurações do chat e torne-o privado ou ative a aprovação de novos membros.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>%1 em “%2” foi criado por outro administrador, que pode revogá-lo no Telegram.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>%1 em “%2” foi criado por %3, que pode revogá-lo no Telegram.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>O link de assinatura “%1” em “%2” não pode ser pausado. Você pode revogá-lo, o que é definitivo.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>A última resposta do Telegram sobre “%1” em “%2” se perdeu. Revogue-o ou espere até que se saiba.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>Em “%1”, o bot não pode gerenciar links. No Telegram, conceda a ele “Convidar usuários via link”.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>Todos os links</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 — Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>Não é possível soltar o token de um bot aqui.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>Nada dele foi guardado. Escolha “Adicionar bot…” no menu Arquivo e cole-o lá: aquele campo não o mostra a ninguém.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>Não há nenhum link de convite neste texto.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>Saiu o Gatehouse %1.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>“Procurar atualizações…” no menu Ajuda leva até ele.</translation>
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
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>em instantes</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a date, as Qt writes it: 2 Nov</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date, as Qt writes it: 2 Nov 2026</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date, as Qt writes it: Mon 2 Nov 2026</comment>
        <translation>ddd, d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 18:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>em %Ln minuto</numerusform>
            <numerusform>em %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>em %Ln hora</numerusform>
            <numerusform>em %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %Ln hora</numerusform>
            <numerusform>há %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %Ln dia</numerusform>
            <numerusform>em %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameEdit</name>
    <message>
        <source>Telegram stores no name: nothing of this can be seen.</source>
        <translation>O Telegram não guarda nenhum nome: nada disto é visível.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>O Telegram vai guardá-lo como “%1”.</translation>
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
        <translation>“%1” está no registro.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>O chat ou o bot deste link foi removido do Gatehouse. Adicione-o de novo para ver e alterar o link.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>Este link não está mais no registro.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>De quem é este link?</translation>
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
        <translation>Para que serve este link</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what was paid to spread a link</comment>
        <translation>Custo</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>Não é vazamento</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Fechar a entrada…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Reabrir a entrada</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>Prorrogar por 7 dias</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Trocar agora</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revogar agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Adotar links…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>O link principal será trocado em %1.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>O link antigo deixa de funcionar para todos que o têm. Os membros que já entraram permanecem.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>O Telegram pede para esperar %1.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>Só então o Gatehouse troca o link principal. Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>Trocando o link principal.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Aguardando a vez.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>O Telegram está processando.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>A resposta do Telegram se perdeu.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>Não se sabe se o link foi trocado. O Gatehouse consulta de novo em %1.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>Não se sabe se o link foi trocado. O Gatehouse está consultando o Telegram.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>Trocado, mas não registrado.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>O novo link principal está na área de transferência: %1. Não foi possível gravar o registro; isso será corrigido no próximo início.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>O link principal foi trocado.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>O novo link está na área de transferência: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>Não trocado.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>A resposta se perdeu, e o Telegram ainda tem o link antigo. Você pode trocá-lo de novo.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>Não se sabe se foi trocado.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>Trocando “%1”.</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>Revogando “%1”.</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>“%1” será trocado em %2.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>Um novo link igual é criado, e este deixa de funcionar. Os membros que já entraram permanecem.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>“%1” será revogado em %2.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>Ninguém mais pode entrar por ele, definitivamente. Os membros que já entraram permanecem.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>Trocado pela metade: os dois links funcionam.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>Não se sabe se um novo link foi criado.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>A resposta do Telegram se perdeu, e “%1” funciona como antes. Procure o gêmeo dele no Telegram, nas configurações do chat, em Links de convite, no bot; se ele estiver lá, cole-o em “Adotar links…”.</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Não revogado.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>Feito, mas ainda não registrado.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>“%1” foi trocado.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1” foi revogado.</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>Já estava fechado. Ninguém pode entrar por ele.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>Ninguém mais pode entrar por ele. Os membros que já entraram permanecem.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>%Ln membro a mais chegou em %1</numerusform>
            <numerusform>%Ln membros a mais chegaram em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>%Ln pessoa entrou pelo link principal em %1</numerusform>
            <numerusform>%Ln pessoas entraram pelo link principal em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>%Ln pessoa entrou por “%2” em %1</numerusform>
            <numerusform>%Ln pessoas entraram por “%2” em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>%Ln pessoa entrou sem link em %1</numerusform>
            <numerusform>%Ln pessoas entraram sem link em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1; o habitual é %2 por hora.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>Possível vazamento:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>Ela reabre sozinha em %1.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>Ela fica fechada até que você a reabra.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>A entrada está fechada desde %1.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Lembrete:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Não executado.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>Pode existir um link:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>A resposta do Telegram sobre o novo link (%1) se perdeu. Procure-o no Telegram, nas configurações do chat, em Links de convite, no bot; se ele estiver lá, cole-o em “Adotar links…”.</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>a heading</comment>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>a heading</comment>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message>
        <source>Add</source>
        <comment>a place where a link was put up</comment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>A substituir</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Adicionar local</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>Onde foi divulgado</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>Adicionar este local</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>Substituir o link lá</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Substituído lá</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>Substituído lá: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>Falta substituir o link em %Ln local</numerusform>
            <numerusform>Falta substituir o link em %Ln locais</numerusform>
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
        <translation>Todos os links, o histórico deles e suas notas estão neste arquivo. Os tokens, não.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir pasta</translation>
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
        <translation>Preferências</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Pesquisar nas preferências</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>Nenhuma preferência corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>&amp;Espera antes de trocar</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>Durante esse tempo após um clique em “Trocar”, você ainda pode desfazer. Com “Não esperar”, o link é trocado na hora.</translation>
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
        <translation>Vale para textos, datas e números. “Sistema” usa o idioma do seu sistema, se o Gatehouse o oferecer.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Não esperar</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number in a field</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>&amp;Procurar uma versão mais nova uma vez por semana</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>Pergunta a %1 o número da última versão e não diz nada sobre você; nunca durante uma tarefa. O Gatehouse não instala nada sozinho.</translation>
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
        <translation>&amp;Servidor da Bot API</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>Usar o servidor &amp;oficial</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>Servidor &amp;deste bot</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Como acima</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>Usar o servidor &amp;acima</translation>
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
        <translation>O servidor oficial do Telegram. Outro é para quem mantém o seu próprio.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>Um servidor próprio. Ele vê os tokens dos seus bots: não use o servidor de um estranho.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>Só quando este bot funciona em um servidor diferente do dos outros.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>Este não é o endereço de um servidor. Deve ser algo como https://bots.example.org:8081.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>&amp;Mostrar notificações</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>Com esta opção desativada, o Gatehouse avisa sobre vazamentos apenas na própria janela. Uma notificação nunca contém um link.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>&amp;Lembrar dos links que terminam em até 3 dias</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Em segundo plano</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Mostrar ícone na &amp;bandeja</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>Ao fechar a &amp;janela, manter o Gatehouse na bandeja</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>Abrir o Gatehouse ao &amp;iniciar a sessão</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Vazamentos</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>O Gatehouse marca um chat e avisa você quando muitas pessoas chegam de uma vez: tantas em 30 segundos ou em 5 minutos e tantas vezes o habitual para o link nesse horário. As duas condições precisam ser atendidas. “Não é vazamento” multiplica ambas por dez durante um dia.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>Entradas em &amp;30 segundos, no mínimo</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>Entradas em 30 segundos</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>Entradas em &amp;5 minutos, no mínimo</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>Entradas em 5 minutos</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>Ve&amp;zes o habitual, no mínimo</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Vezes o habitual</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>Na bandeja, o Gatehouse continua monitorando entradas. Para encerrá-lo, use “Sair” no menu Arquivo ou no menu do ícone.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Este ambiente não tem bandeja.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>Ele abre na bandeja, ou minimizado se não houver uma, e não toma o foco.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>A demo não abre sozinha.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>Não foi possível gravar na lista de programas iniciados com o sistema.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>Não foi possível tirar o Gatehouse da lista de programas iniciados com o sistema.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>Verifique se é possível gravar na sua pasta de configurações.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>Os tokens dos bots ficam no chaveiro do seu sistema e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>&amp;Verificar chaveiro</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>&amp;Bots e seus tokens</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>Bots e seus tokens</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Compartilhamento de tela</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>&amp;Ocultar links</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>Os links aparecem como pontos, e os códigos QR ficam cobertos. Copiar e pesquisar funcionam como antes, e o que você digita continua legível. O menu Exibir tem a mesma opção.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>%1 responde. Ainda não está configurado: ele pedirá uma nova senha quando o primeiro token for guardado.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>%1 responde e está bloqueado. Com “Verificar chaveiro”, ele pode pedir a senha a você.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>%1 responde e está desbloqueado.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>o token está no chaveiro</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>falta o token; insira-o com “Substituir token…” no menu Arquivo</translation>
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
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Link principal</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>Copiar link principal</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>Código QR do link principal</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Trocar link principal</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>trocado %1</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>nunca trocado aqui</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>não se sabe se este ainda é o link</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · entradas: %2</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>Ainda não se sabe. “Atualizar” consulta o Telegram, “Trocar” cria um.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>E&amp;ndereço</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>Es&amp;quecer</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Teste do proxy</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Nenhum</translation>
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
        <translation>Conforme a configuração do seu sistema; um servidor neste computador é sempre acessado diretamente.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>O Gatehouse se conecta diretamente ao servidor.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>Tudo passa por este proxy, que também resolve o nome do servidor.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>Tudo passa por um túnel neste proxy, que não consegue ler o conteúdo.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>Isto não é um nome nem um endereço. Deve ser algo como proxy.example.org ou 10.0.0.1.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>Em uso.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>Só entra em uso quando tiver endereço e porta.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>No chaveiro</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>A senha está no chaveiro do seu sistema. Digite outra para substituí-la.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>A senha fica no chaveiro do seu sistema e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>Consultando o servidor da Bot API…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>O servidor da Bot API respondeu em %1 ms.</translation>
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
        <translation>Nome do link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>&amp;Tamanho da imagem</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamanho em pixels</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>&amp;Legenda abaixo do código</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Salvar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Salvar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Salvar código QR</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desenho SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Não foi possível salvar a imagem.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Escolha outra pasta ou libere espaço no disco.</translation>
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
        <translation>Mostrar o código QR</translation>
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
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>A aprova e D rejeita os selecionados</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>Pedidos de entrada</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column: what a person writes about themselves</comment>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: how long</comment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>sem link</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Pedidos de entrada</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>Regras…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Monitorar entradas…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>Pedidos que não são conhecidos aqui</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>Quantos esperam</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Pesquisar pedidos</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>Pesquisar nome, bio ou link</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>Aprovando…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>Rejeitando…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>Aprovar ou rejeitar</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ninguém está esperando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>%Ln pessoa está esperando</numerusform>
            <numerusform>%Ln pessoas estão esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 people are waiting in 3 chats</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link and its chat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Todos os links</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>Aprovar seleção (%1)</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>Rejeitar seleção (%1)</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>Selecione pessoas primeiro.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>Em espera segundo o Telegram: %1; conhecidos aqui: %2. O Telegram nunca informa pedidos anteriores ao monitoramento, nem os de mais de 24 horas quando ninguém monitorava: decida sobre esses no Telegram.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Nenhum pedido encontrado</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>Tente outras palavras ou outro link.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Sem monitoramento</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>O Telegram informa a um bot quem pede para entrar, e este ainda não é monitorado.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>O Telegram informa a um bot quem pede para entrar, e seus bots ainda não são monitorados.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>Quem pedir para entrar por um link que exige aprovação aparece aqui.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: o pedido foi resolvido em outro lugar. Outro administrador decidiu ou a pessoa cancelou o pedido.</translation>
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
        <translation>Salvar resultado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>Folha de &amp;QR em PDF…</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Progresso ao salvar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln link criado.</numerusform>
            <numerusform>%Ln links criados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>Falta criar %Ln link. O que você salvar agora terá os que já existem.</numerusform>
            <numerusform>Falta criar %Ln links. O que você salvar agora terá os que já existem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>%Ln link foi recusado.</numerusform>
            <numerusform>%Ln links foram recusados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>%Ln link pode existir: a resposta do Telegram se perdeu.</numerusform>
            <numerusform>%Ln links podem existir: a resposta do Telegram se perdeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>%Ln link não foi criado; a tarefa foi parada antes.</numerusform>
            <numerusform>%Ln links não foram criados; a tarefa foi parada antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Lendo os links…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln link copiado.</numerusform>
            <numerusform>%Ln links copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>Copiando os links…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabela Markdown (*.md)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
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
            <numerusform>%Ln página salva.</numerusform>
            <numerusform>%Ln páginas salvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>Desenhando os códigos…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>Verificar permissões</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>Chat e bot</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>Membro do chat</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>Pode convidar usuários via link</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar &amp;de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>O que @%1 pode fazer em %2</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Consultando o Telegram…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>Não. No Telegram, abra as configurações do chat, Administradores, Adicionar administrador, e escolha o bot.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>Não. Para isso, o bot precisa estar no chat.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>Não. No Telegram, abra as configurações do chat, Administradores, o bot, e ative “Convidar usuários via link”. Até lá, os links dele não podem ser criados, alterados nem revogados.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>Não. O bot precisa ser administrador com a permissão “Convidar usuários via link”.</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>Definido: outro programa recebe as atualizações deste bot. O Gatehouse não interfere; os links funcionam como sempre, mas não é possível monitorar entradas aqui. Para monitorar, desative o webhook nesse programa.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>Regras para pedidos de entrada</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>O que é feito automaticamente com quem pede para entrar por um link, enquanto o Gatehouse está em execução e monitora o bot dele. Cada decisão fica em Atividade.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Approve everybody who asks by this link</source>
        <translation>&amp;Aprovar todos que pedirem por este link</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>&amp;Rejeitar quem tiver uma destas palavras no nome ou na bio</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>Rejeitar quem tiver uma destas palavras no nome ou na bio</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>Uma palavra ou frase por linha</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>Aplicar a quem já espera</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Salvar regras</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>Desativadas: todos que pedem esperam por você.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>Todos que pedem são aprovados.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>Quem escreve %1 é rejeitado; todos os outros são aprovados.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>Quem escreve %1 é rejeitado; todos os outros esperam por você.</translation>
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
            <numerusform>Aplicar à %Ln pessoa que já espera</numerusform>
            <numerusform>Aplicar às %Ln pessoas que já esperam</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>Nenhum link exige aprovação. As regras são para os que exigem.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>%Ln palavra da lista</numerusform>
            <numerusform>uma de %Ln palavras</numerusform>
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
        <translation>%1 ou %2</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Pesquisar ações e teclas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>Em tabelas e listas</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Primeira e última linha</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Selecionar várias linhas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Ir para uma linha</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>Primeiras letras do nome</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>Nos pedidos de entrada</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>Linha anterior e seguinte</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Uma página para cima ou para baixo</translation>
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
        <translation>não contado</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (contado em parte)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>De (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>Até (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>Contado</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>sim</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>em parte</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>não</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>Tudo o que foi contado</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>Ficaram 10 minutos</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>Ficaram 24 horas</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>Ficaram 7 dias</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%1% (%2 de %3)</translation>
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
        <translation>%1: não contado</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1 — entradas: %2, saídas: %3; contado em parte</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1 — entradas: %2, saídas: %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>Entraram</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Saíram</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>No chat agora</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>Vieram por um link</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>Vieram sem link</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1 — entradas: %2, saídas: %3</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: não contado</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>Contado desde %1; o que houve antes não é contado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>%Ln bot nunca foi monitorado; nada dele é contado.</numerusform>
            <numerusform>%Ln bots nunca foram monitorados; nada deles é contado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>Sem monitoramento de %1 a %2.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>Sem monitoramento desde %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>Sem monitoramento mais %Ln vez antes disso.</numerusform>
            <numerusform>Sem monitoramento mais %Ln vezes antes disso.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>sem nenhum</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>column: how many</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <comment>column; last 7 days</comment>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>Entradas: total</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>column: how many are inside now</comment>
        <translation>No chat</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Cost per member inside</source>
        <comment>column</comment>
        <translation>Custo por membro no chat</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>Custo por membro que ficou 7 dias</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: de</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of a file</comment>
        <translation>Moeda</translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>O disco está cheio; nada foi salvo.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>Não é possível gravar na pasta; nada foi salvo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>Não foi possível salvar as estatísticas.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Escolha outra pasta ou libere espaço no disco.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Monitorar entradas…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>Por que sem link?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>O Telegram só informa o link quando ele foi usado. Quem encontra um chat público pela pesquisa, pelo @nome de usuário ou por uma publicação encaminhada entra sem link, assim como quem é adicionado por outro membro. Dos links de outros administradores, só a primeira parte é informada. Por isso, em um chat público, muitas entradas não pertencem a nenhum link.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>Salvamento</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Entradas e saídas</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Salvar CSV…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Nenhum bot ainda</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>Adicione um bot para contar quem entra pelos links dele.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Não contado</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>O Gatehouse conta quem entra e sai a partir do momento em que monitora o bot.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>Isso daria barras demais ou de menos neste período.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>Só o %Ln link com mais entradas é comparado.</numerusform>
            <numerusform>Só os %Ln links com mais entradas são comparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>Só a %Ln tag com mais entradas é mostrada.</numerusform>
            <numerusform>Só as %Ln tags com mais entradas são mostradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>Só o %Ln local com mais entradas é mostrado.</numerusform>
            <numerusform>Só os %Ln locais com mais entradas são mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>Um link com várias tags conta para cada uma delas.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>Um link com vários locais conta para cada um deles.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>Ficaram: entre os que chegaram há tempo suficiente. Custo: dividido entre os que vieram pelos links pelos quais foi pago.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Salvar estatísticas</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>Verifica na hora se já é possível alcançar o Telegram de novo.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Monitoramento</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>Novidades das tarefas</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ainda não conectado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>Sem conexão, nova tentativa em %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>%Ln na fila, nova tentativa em %1</numerusform>
            <numerusform>%Ln na fila, nova tentativa em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%Ln solicitação em andamento</numerusform>
            <numerusform>%Ln solicitações em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>Monitoramento em espera</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>Monitorando entradas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>%Ln bot monitorado</numerusform>
            <numerusform>%Ln bots monitorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>Tarefas: %Ln</numerusform>
            <numerusform>Tarefas: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln tarefa em andamento</numerusform>
            <numerusform>%Ln tarefas em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>412 links in 6 chats</comment>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
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
        <translation>Novo link de assinatura</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>&amp;Preço em Estrelas</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>P&amp;eríodo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>&amp;Criar link</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>O Telegram só cria links de assinatura para canais e vai recusar este.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>Este canal é público: as pessoas podem entrar de graça, com ou sem este link.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>Renomear link de assinatura</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Salvar alterações</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>O nome deste link não é conhecido: ele foi criado em outro lugar, e o Telegram ainda não disse nada sobre ele. Salvar define o nome que está aqui.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Insira um número de %1 a %2.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>Preço e período são definitivos: o Telegram não deixa ninguém alterá-los depois.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>Insira um preço primeiro.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>O link não terá nome. Preço e período continuam como estão.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>O link vai se chamar “%1”. Preço e período continuam como estão.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>Qualquer pessoa que pague %Ln Estrela a cada 30 dias pode entrar com este link.</numerusform>
            <numerusform>Qualquer pessoa que pague %Ln Estrelas a cada 30 dias pode entrar com este link.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Aguardando o Telegram…</translation>
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
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
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
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Adicionar tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>Tag %1, %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Remover tag</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Remover tag %1</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>Convidado: 1 pessoa, 1 hora</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>Evento: 100 pessoas, 1 dia</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Aberto por uma semana</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>Pedir antes: com aprovação</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Apagar modelo</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Salvar modelo</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>Título do modelo</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Título do modelo</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>Quase no fim</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>Lotado</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Revogado</translation>
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
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>Quase no fim</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>Inativos</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Terminam esta semana</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Quase lotados</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>Pausados</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>Sem expiração nem limite</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>Revogados</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>Não verificados</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Criado</translation>
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
        <translation>sem permissão</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>não é admin</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>fora</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>vazou?</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>token recusado</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>sem token</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>Bot adicionado</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>Token substituído</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>Bot removido</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>Chat adicionado</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>Chat removido do Gatehouse</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>Convertido em supergrupo</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Permissões alteradas</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Trocado</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>Encontrado no Telegram</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Adicionado ao registro</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>Prorrogado</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>Adotado</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>Esquecido</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>Notas alteradas</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>Pedido resolvido em outro lugar</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>Não executado</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Resposta perdida</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>bot pode convidar usuários</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>bot não pode convidar usuários: conceda “Convidar usuários via link”</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>bot não é administrador</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>bot não está no chat</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>bot foi removido do chat</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>permissões ainda desconhecidas</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Todos os links</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Pedidos de entrada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>%Ln pessoa espera</numerusform>
            <numerusform>%Ln pessoas esperam</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
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
        <translation>Link principal</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>não contado</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>O que isso significa</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Abrir o Gatehouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Procurar atualizações</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quem se pergunta</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>Em Preferências, Geral, dá para ligar a busca semanal. Ele nunca instala nada.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>Abrir a pági&amp;na</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>Pr&amp;ocurar agora</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>O Gatehouse vai perguntar a %1 o número da última versão. Ele não diz nada sobre você, seus bots ou seus chats.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>Você tem a última versão, %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>Saiu o Gatehouse %1; você tem o %2. Instale-o por cima deste: seu registro é copiado antes que algo mude nele.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>Há uma tarefa em andamento. Procure quando ela terminar ou estiver em pausa.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>Não foi possível descobrir se há uma versão mais nova.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Verifique sua conexão e tente de novo.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>@%1 não é mais monitorado.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Reabrir a entrada</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Selecione um bot ou um chat primeiro.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Adicione um chat primeiro.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>A entrada já está fechada.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>A entrada não está fechada.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Possível vazamento</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>Muitas pessoas estão entrando em “%1” de uma vez.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>“%1” era para %2, e %3 entrou. O link está fechado; cabe a você decidir no Telegram se essa pessoa fica no chat.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>Outra pessoa entrou.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Outra pessoa entrou</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>Um link para uma só pessoa foi usado por outra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>%Ln link expira em até 3 dias.</numerusform>
            <numerusform>%Ln links expiram em até 3 dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>%Ln link ficará lotado em até 3 dias no ritmo atual.</numerusform>
            <numerusform>%Ln links ficarão lotados em até 3 dias no ritmo atual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>Links que terminam em breve</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>Abrir um registro existente…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Boas-vindas ao Gatehouse</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>O que é um link de bot</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>Um link de convite que um bot criou para o seu canal ou grupo. Nos apps do próprio Telegram, ninguém consegue alterá-lo nem revogá-lo, nem mesmo o dono. O Gatehouse consegue, por meio do bot.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>Onde obter o token</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>No Telegram, escreva para @BotFather: /newbot cria um novo bot. Se você já tem um bot, envie /mybots, escolha-o e toque em API Token.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>De que permissão o bot precisa</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>Ele precisa ser administrador com “Convidar usuários via link”. No Telegram, abra as configurações do chat, Administradores, Adicionar administrador.</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Onde o token fica guardado</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>No chaveiro do seu sistema e em nenhum outro lugar: em nenhum arquivo e em nenhum backup.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demo</translation>
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
        <translation>De quem é este link?</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>Link consultado</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Suposição</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>Links possíveis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>&amp;Mostrar link</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>O Telegram mostra só o começo deste link. Pode ser um dos links abaixo, que começam igual; é uma suposição. Também pode ser o link de outro administrador, que nenhum bot pode alterar.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>Só os primeiros 50 são mostrados.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>Removido do Gatehouse</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>Este não é um link de convite do Telegram.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>Nenhum link neste registro começa como %1. O Telegram encurta os links de outros administradores; só eles podem alterá-los.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>Este registro não conhece %1. Se um dos seus bots o criou, adote-o com “Adotar links…”; se não, só quem o criou pode alterá-lo.</translation>
    </message>
</context>
</TS>
