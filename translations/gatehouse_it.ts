<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Apri Gatehouse</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Informazioni su Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Librerie</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>&amp;Copia dati sulla versione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>Gestisce i link d’invito dei tuoi bot Telegram. Non è un prodotto di Telegram.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© 2026 Gli autori di Gatehouse. Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>Realizzato con Qt %1 (LGPL), QtKeychain (BSD) e libqrencode (LGPL).</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>Aggiungi bot…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Aggiungi chat…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Cambia token…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Back up ledger…</source>
        <translation>Backup del registro…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>Aggiorna tutte le chat</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Nuovo link…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>Nuovo link dall’ultimo modello</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>Nuovo link in abbonamento…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>Crea in serie…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Acquisisci link…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Sostituisci link principale</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>Sostituisci link principali…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Chiudi le porte…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Riapri le porte</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Rileva ingressi…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>Verifica permessi</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>Rimuovi da Gatehouse…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>Codice QR…</translation>
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
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplica…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Imposta scadenza…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Imposta limite…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>Imposta approvazione…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>Etichetta…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>Riattiva</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>Regole per le richieste…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Richieste di adesione</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ispettore</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Cerca link</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat precedente</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Chat successiva</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Informazioni su Gatehouse</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copia come</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolunga</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
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
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>Nascondi link</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Tavolozza comandi…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>Riquadro successivo</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>Riquadro precedente</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Cerca aggiornamenti…</translation>
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
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>Sostituzioni</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>Annotazioni</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>Richieste di adesione</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>Bot e chat</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>Errori</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>Chi</translation>
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
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>Prima → dopo</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>Il disco è pieno: non è stato esportato nulla.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Libera spazio o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>Impossibile scrivere nella cartella: non è stato esportato nulla.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>Impossibile esportare l’attività.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Scegli un’altra cartella o libera spazio sul disco.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice of kinds of activity</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Data iniziale</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Data finale</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Tutte le chat</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>Nessuna attività corrispondente</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Ancora nessuna attività</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Esporta attività</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>CSV per fogli di calcolo (*.csv);;JSON per programmi (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Ferma esportazione</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Esportazione: %Ln riga finora.</numerusform>
            <numerusform>Esportazione: %Ln righe finora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln riga esportata in %1.</numerusform>
            <numerusform>%Ln righe esportate in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’esportazione è stata fermata: non è stato scritto alcun file.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>Aggiungi bot</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Aggiungi un bot</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>Gatehouse lavora tramite un bot che è amministratore delle tue chat e ha il permesso di invitare utenti. Conserva il token del bot nel portachiavi di sistema, mai in un file.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>&amp;Token del bot</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Mostra token</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>&amp;Usato da un altro programma</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>&amp;Aggiungi bot</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>In questo caso Gatehouse non legge mai gli aggiornamenti del bot e li riceve tutti l’altro programma. Non può contare gli ingressi né mostrare le richieste di adesione.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>Con “Verifica” vedi di chi è questo token.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Cambia token</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Cambia il token</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>Il nuovo token prende il posto del vecchio nel portachiavi di sistema. Link, chat e cronologia restano come sono.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>&amp;Cambia token</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>Il token è stato modificato. Verificalo di nuovo.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>Da @BotFather, alla voce API Token.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>Un token è formato da un numero, due punti e 35 lettere o cifre. Copialo per intero.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Richiesta a Telegram…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 — %2, appena verificato</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>%1 è già in Gatehouse. Per dargli un altro token usa “Cambia token…”.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>Copia il token attuale da @BotFather (API Token) e inseriscilo qui.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>Non è stato salvato nulla. Controlla la connessione a internet e riprova.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>Richiesta a Telegram e salvataggio del token…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Salvataggio del token nel portachiavi…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1, non ancora configurato: chiederà prima una nuova password</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1, bloccato: chiederà prima la password</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <comment>a keychain</comment>
        <translation>%1, sbloccato</translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Aggiungi chat</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Aggiungi una chat</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>Un canale o gruppo in cui il bot è amministratore con il permesso “Invita utenti tramite link”. Gatehouse chiede solo informazioni a Telegram: nella chat nessuno se ne accorge.</translation>
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
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Chat found</source>
        <translation>Chat trovata</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>&amp;Aggiungi chat</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>Un link d’invito non dice a quale chat porta. Inserisci il @nome o il numero della chat, oppure il link di un suo messaggio.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>Questo non indica alcuna chat. Inserisci @nome, un link come t.me/nome o un numero.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>Nessuna chat può chiamarsi così: il nome ha da 4 a 32 lettere, cifre e “_”, e inizia con una lettera.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>Nessun canale o gruppo ha questo numero. Deve essere simile a -1001234567890.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membro</numerusform>
            <numerusform>%Ln membri</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>Il bot è amministratore e può invitare utenti.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>Manca il permesso “Invita utenti tramite link”. Concedilo in Telegram: impostazioni della chat, Amministratori, il bot. Puoi aggiungere la chat ora e farlo più tardi.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Il bot non è amministratore. Nominalo in Telegram: impostazioni della chat, Amministratori, con il permesso “Invita utenti tramite link”. Puoi aggiungere la chat ora e farlo più tardi.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Il bot non è in questa chat. Aggiungilo in Telegram: impostazioni della chat, Amministratori, con il permesso “Invita utenti tramite link”. Puoi aggiungere la chat ora e farlo più tardi.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Il bot è stato rimosso da questa chat. In Telegram toglilo dall’elenco degli utenti rimossi, poi aggiungilo tra gli amministratori con il permesso “Invita utenti tramite link”. Puoi aggiungere la chat ora e farlo più tardi.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>Telegram non dice che cosa può fare qui il bot.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>Non c’è ancora nessun bot. Aggiungine prima uno: File, Aggiungi bot…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>“Verifica” chiede a Telegram che chat è questa.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>Il testo è stato modificato. Verificalo di nuovo.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>@nome, un link alla chat o a un suo messaggio, il suo numero o il suo indirizzo in un client web.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Richiesta a Telegram…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Il gruppo è diventato un supergruppo e ha un nuovo numero.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>Questa chat è già in Gatehouse.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>Scrittura nel registro…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>Acquisisci link</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>Link che i tuoi bot hanno creato altrove: con un altro programma o prima di arrivare qui. Vengono salvati come “Non verificato”, perché la Bot API non dà informazioni su un link. Per revocarli non servono le loro impostazioni; modificandoli si impongono tutte e quattro. Si possono cambiare solo i link creati dal bot stesso.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>&amp;Testo con link</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>Incolla dei link o un testo qualsiasi che ne contiene. Puoi anche trascinare qui un file.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>Informazioni sul testo</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>C&amp;hat per tutti i nuovi link</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>Scegli una chat…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>Link trovati</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>una chat rimossa da Gatehouse</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 — @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>Noto</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>Nessun link</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>Troncato da Telegram</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>Doppio</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Non acquisito</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>“%1” in %2</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>Di un altro amministratore: non si può acquisire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: what stands in a line of a text</comment>
        <translation>Trovato</translation>
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
        <translation>Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Scegli un normale file di testo che puoi leggere.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>Il testo è troppo lungo per essere mostrato qui; i suoi link sono sotto.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>Non tutto è stato esaminato: il massimo per volta è di 10 megabyte e 10.000 link. Acquisisci il resto in seguito.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>Un’altra riga senza link</numerusform>
            <numerusform>Altre %Ln righe senza link</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>Scrittura dei link nel registro…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Acquisisci %Ln link</numerusform>
            <numerusform>&amp;Acquisisci %Ln link</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>&amp;Acquisisci link</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Bac&amp;kup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>Gatehouse copia il registro una volta al giorno e conserva l’ultima copia. Non contiene token.</numerusform>
            <numerusform>Gatehouse copia il registro una volta al giorno e conserva le ultime %Ln copie. Nessuna contiene token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — giornaliero, %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — prima di un aggiornamento, %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 — prima di un ripristino, %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>Gatehouse si riavvia con questa copia. Ciò che è stato fatto nel frattempo resta com’è in Telegram, ma il registro non ne saprà nulla. Il registro attuale viene conservato come copia, così potrai tornarci.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>%Ln modifica in Telegram è ancora in corso o senza risposta. Il registro ripristinato non ne sa nulla: meglio aspettare che sia conclusa.</numerusform>
            <numerusform>%Ln modifiche in Telegram sono ancora in corso o senza risposta. Il registro ripristinato non ne sa nulla: meglio aspettare che siano concluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>Ripristinare la copia del registro (%1)?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Verifica della copia…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>Riavvio di Gatehouse…</translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>Joined</source>
        <comment>in a chart</comment>
        <translation>Entrati</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the chat; in a chart</comment>
        <translation>Usciti</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>contati in parte</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>non contati</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>Seleziona prima un link.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Aggiungi prima una chat.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>Spiegazione</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Scad&amp;enza</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>Ric&amp;hiedi approvazione</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>&amp;Nessuna approvazione</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>E&amp;tichetta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>Quali link sono mostrati</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>Link non verificati</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>Link in abbonamento</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>Ora</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>Perché è escluso</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Inclusi: %Ln</numerusform>
            <numerusform>&amp;Inclusi: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>E&amp;sclusi: %Ln</numerusform>
            <numerusform>E&amp;sclusi: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>%Ln link non è verificato: la Bot API non sa dire quali siano le sue impostazioni. Il nuovo link riceve quelle mostrate da Gatehouse.</numerusform>
            <numerusform>%Ln link non sono verificati: la Bot API non sa dire quali siano le loro impostazioni. I nuovi link ricevono quelle mostrate da Gatehouse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>%Ln link non è verificato: la Bot API non sa dire quali siano le sue impostazioni. Questa azione le sovrascrive tutte e quattro (nome, scadenza, limite e approvazione); quelle che Gatehouse non conosce vanno perse.</numerusform>
            <numerusform>%Ln link non sono verificati: la Bot API non sa dire quali siano le loro impostazioni. Questa azione le sovrascrive tutte e quattro (nome, scadenza, limite e approvazione); quelle che Gatehouse non conosce vanno perse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>%Ln è un link in abbonamento: nessun nuovo utente può abbonarsi con un link revocato. Chi già paga resta, e sul prossimo pagamento decide Telegram. Se Telegram respinge la richiesta, tutto resta com’è.</numerusform>
            <numerusform>%Ln sono link in abbonamento: nessun nuovo utente può abbonarsi con un link revocato. Chi già paga resta, e sul prossimo pagamento decide Telegram. Se Telegram respinge la richiesta, tutto resta com’è.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>Con questi link non c’è niente da fare.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>Letti %1 di %2</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>Manca il nome.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>Non è una data. Scrivila come %1 o %2.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>È una data passata.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>In un elenco così lungo il turno di questo link arriva troppo tardi: sarebbe già scaduto.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>Un link con approvazione non può avere un limite.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>Scrivi %1 o %2.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Non è un importo. Scrivilo come %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>Riga %1: c’è una virgoletta dentro una cella. Racchiudi la cella tra virgolette e raddoppia quelle al suo interno.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>Riga %1: c’è qualcosa dopo una virgoletta di chiusura.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>Riga %1: la virgoletta che si apre qui non viene mai chiusa.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a link’s limit</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>Scrivi {n} dove deve stare il numero.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>L’ultimo numero precede il primo.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>Uno schema crea al massimo %Ln link.</numerusform>
            <numerusform>Uno schema crea al massimo %Ln link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>Viene letta solo la prima riga.</numerusform>
            <numerusform>Vengono lette solo le prime %Ln righe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>%Ln colonna non usata: %1.</numerusform>
            <numerusform>%Ln colonne non usate: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>Delle colonne presenti due volte conta la prima: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>Ogni riga è un nome.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>Cosa succede</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Collocazione</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>Nuovo, stesso nome</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln errore</numerusform>
            <numerusform>%Ln errori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>Esclusa: %Ln errore</numerusform>
            <numerusform>Esclusa: %Ln errori</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>Esclusa</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>Duplicato nell’elenco</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>Un link ha già questo nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>Verrà creato %Ln link.</numerusform>
            <numerusform>Verranno creati %Ln link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln riga ha errori: correggila o escludila.</numerusform>
            <numerusform>%Ln righe hanno errori: correggile o escludile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>%Ln duplicato viene escluso.</numerusform>
            <numerusform>%Ln duplicati vengono esclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln riga viene esclusa.</numerusform>
            <numerusform>%Ln righe vengono escluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>Tempo previsto: circa %1, con circa una richiesta al secondo.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
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
        <translation>&amp;Richiedi approvazione</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>Dove l’elenco non dice nulla</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>&amp;Modello</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Scad&amp;enza</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>Cos&amp;to di ogni link</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Collocazione</translation>
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
        <translation>Elenc&amp;o o file</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Schema</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>&amp;Zeri iniziali</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>Un nome per riga, oppure CSV con intestazione: name, expires, limit, approval, tags, cost, placement, note. Puoi anche trascinare qui un file.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>Informazioni sull’elenco</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Apri file…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>&amp;Nomi o CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>Influencer {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>Informazioni sullo schema</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>Sc&amp;hema del nome</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>{n} sta per il numero.</translation>
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
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Collocazioni</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>niente</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (link da aggiornare)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires never</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>required</source>
        <comment>approval</comment>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>non necessaria</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>non indicato</translation>
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
        <translation>Tu</translation>
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
        <translation>Telegram lo registra diversamente: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>Seleziona prima una chat.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Aggiungi prima una chat.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>Telegram ha link in abbonamento solo nei canali, e questo è un gruppo.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>Nuovo link da “%1”.</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>È negli appunti: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>%Ln link acquisito.</numerusform>
            <numerusform>%Ln link acquisiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>Lo stato è “Non verificato” finché Telegram non dice qualcosa al riguardo.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>Rimuovere @%1 da Gatehouse?</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>Il suo token viene eliminato dal portachiavi. I suoi link continuano a funzionare; il registro li conserva con la cronologia e li mostrerà di nuovo quando aggiungerai ancora il bot.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Rimuovi bot</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>Rimuovere “%1” da Gatehouse?</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>Il bot resta nella chat e i suoi link continuano a funzionare. Il registro li conserva con la cronologia e li mostrerà di nuovo quando aggiungerai ancora la chat.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>Rimuovi chat</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Seleziona prima un bot o una chat.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>Aggiungi prima un bot.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>Nuovo link</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Titolo della chat</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>Descrizione della chat</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>Di tutti i bot e di tutte le chat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membro</numerusform>
            <numerusform>%Ln membri</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Aggiornamento…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>Cerca link</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>Cerca nome, link o nota</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>Sezioni della chat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>“%1” è sospeso.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>Chi lo usa deve fare richiesta. “Riattiva” rimette tutto com’era.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Ancora nessuna chat</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>Aggiungi un canale o un gruppo in cui il bot è amministratore.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>Ancora nessuna chat di questo bot</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Nessun link corrispondente</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>Prova altre parole o un altro filtro.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Ancora nessun link</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>Crea il primo o acquisisci quelli che il bot ha creato altrove.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>Seleziona prima una chat.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>Sostituzione già in corso.</translation>
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
        <translation>Nessun risultato. Prova con le prime lettere delle parole.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Tavolozza comandi</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>Cerca un’azione, una chat o un link</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Non possibile al momento.</translation>
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
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1, pagina delle preferenze</translation>
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
        <translation>Importo</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Non è un importo. Scrivilo come %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>Crea link in serie</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>Escludi ri&amp;ghe con errori</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>Crea anche i d&amp;uplicati</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>S&amp;imula</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Crea link</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Apri un elenco di link</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Elenchi (*.csv *.tsv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Come CSV…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Come Markdown…</translation>
    </message>
    <message>
        <source>Writes what would be made into a file. Nothing is sent.</source>
        <translation>Scrive in un file ciò che verrebbe creato. Non viene inviato nulla.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Scegli un normale file di testo che puoi leggere.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>Incolla un elenco, apri un file o scegli uno schema. Qui vedi che cosa ne verrebbe creato; nulla viene inviato senza il tuo consenso.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Crea %Ln link</numerusform>
            <numerusform>&amp;Crea %Ln link</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>&amp;Crea link</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>simulazione</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabella CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabella Markdown (*.md)</translation>
    </message>
    <message>
        <source>What would be made is in the file. Nothing was sent.</source>
        <translation>Nel file c’è ciò che verrebbe creato. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Scrittura del file…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Esame dell’elenco…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>Crea %Ln link in “%1”</numerusform>
            <numerusform>Crea %Ln link in “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>Scrittura dell’operazione nel registro…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Testo tecnico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>widgets::Drops</name>
    <message>
        <source>Drop the file here to import it</source>
        <translation>Rilascia qui il file per importarlo</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>Rilascia qui il file per acquisire i link che contiene</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>Rilascia qui il link per cercarlo</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>Rilascia qui i link per acquisirli</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>In questo testo non c’è alcun link d’invito</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>Il token di un bot non si può rilasciare qui</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Il nome del server non è stato trovato.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>Controlla la connessione a internet e l’indirizzo del server nelle Preferenze.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Il server non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>Controlla la connessione a internet. Non è stato inviato nulla: riprova.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>La connessione non è sicura: il certificato del server non è stato accettato.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>Non è stato inviato nulla. Controlla la data di questo computer e se un proxy o un firewall intercetta il traffico.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>Il semplice http è accettato solo per questo computer.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Usa un indirizzo che inizia con https://.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>La connessione si è interrotta prima della risposta.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>Non è certo che Telegram l’abbia fatto. “Aggiorna” mostra come stanno le cose.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>Telegram non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>Il server voleva inviare la richiesta altrove. Gatehouse non segue i reindirizzamenti.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>Controlla l’indirizzo del server nelle Preferenze.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>La risposta era più grande di qualsiasi risposta di Telegram.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>Risposta incomprensibile: potrebbe aver risposto qualcosa tra qui e Telegram.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>Non è certo che Telegram l’abbia fatto. “Aggiorna” mostra come stanno le cose; se il problema persiste, controlla l’indirizzo del server nelle Preferenze.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>Il server di Telegram segnala un proprio guasto.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>Non è certo che Telegram l’abbia fatto. Tra un minuto “Aggiorna” mostrerà come stanno le cose.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>Telegram respinge il token del bot: è stato revocato o è errato.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>Copia il token attuale da @BotFather (/mybots, API Token) e inseriscilo con “Cambia token…”.</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>Il server non conosce alcun bot con questo token.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>Copia l’intero token da @BotFather e controlla che l’indirizzo del server sia corretto.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>Il bot è stato disconnesso da questo server e lavora su un altro.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>Inserisci l’indirizzo del suo server nelle Preferenze, oppure attendi dieci minuti dopo il suo ritorno.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>Questo server è troppo vecchio per ciò che è stato chiesto.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>Aggiorna il tuo server Bot API.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>Un altro programma riceve gli aggiornamenti di questo bot.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>Gatehouse non interferisce. Se vuoi che Gatehouse rilevi gli ingressi, ferma prima l’altro programma.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram chiede di attendere %1.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>Gatehouse attende e riprende da solo.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>Telegram non trova questa chat per il bot.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>Controlla l’ortografia. Per una chat privata, nomina prima il bot amministratore e inserisci il numero della chat.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Il gruppo è diventato un supergruppo e ha un nuovo numero.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>Usa “Aggiorna”.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>La chat è stata eliminata.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>I suoi link non funzionano più. Rimuovila da Gatehouse.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>Il bot non è in questa chat.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>In Telegram apri le impostazioni della chat, Amministratori, e aggiungi il bot con il permesso “Invita utenti tramite link”.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>Il bot è stato rimosso da questa chat.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>In Telegram toglilo dall’elenco degli utenti rimossi, poi aggiungilo di nuovo come amministratore.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>Qui il bot non può gestire i link d’invito.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>In Telegram apri le impostazioni della chat, Amministratori, il bot, e attiva “Invita utenti tramite link”. Poi usa “Aggiorna”.</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>Questa è una conversazione con una persona: non ha link d’invito.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>Inserisci un canale o un gruppo.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>Questi sono i messaggi diretti di un canale: non hanno link d’invito.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>Inserisci il canale stesso.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>La richiesta di adesione non c’è più.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>Ha deciso un altro amministratore, o la persona l’ha ritirata.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>La persona è già nella chat.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>La persona è nel numero massimo di chat consentito da Telegram e non può entrare.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>Deve prima uscire da un’altra chat. La richiesta resta in attesa.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>L’account Telegram della persona è stato eliminato.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>Non può entrare nessuno. Rifiuta la richiesta.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>Telegram non permette al bot di vedere questa persona.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>Decidi sulla richiesta in Telegram.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>La richiesta non è arrivata intera a Telegram, quindi è stata respinta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>Non è cambiato nulla. Riprova; se il problema persiste, cerca un proxy lungo il percorso e segnala ciò che dice “Dettagli”.</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>Telegram respinge la richiesta senza dire perché.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>Telegram respinge la richiesta: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>Telegram non conosce un link simile di questo bot in questa chat: è già stato revocato, oppure è di un’altra chat o di un altro amministratore.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>Se era di questo bot, nessuno può più usarlo per entrare.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>Questo è il link principale del bot: non si può modificare.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>Puoi invece sostituirlo.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>Telegram non accetta questa data di scadenza; forse nel frattempo è passata.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>Non è cambiato nulla. Scegli una data successiva e controlla l’orologio di questo computer.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>Telegram non accetta questo limite di membri.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>Non è cambiato nulla. Inserisci un numero da 1 a 99999, o nessuno.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>Un link che richiede approvazione non può avere un limite di membri.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>Non è cambiato nulla. Disattiva uno dei due.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>Telegram non accetta questo prezzo o periodo per un abbonamento.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>Non è cambiato nulla. Un abbonamento costa da 1 a 10000 Stelle e dura 30 giorni.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>Questa chat non può avere link in abbonamento: solo i canali possono.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>Non è cambiato nulla. Crea un link senza prezzo o usa un canale privato.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>È stato fermato.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>Ciò che era già stato inviato non viene annullato.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>Questo non è un valore valido.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correggilo e riprova.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>È già in Gatehouse.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>Non è in questo registro.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>Un’altra modifica di questo link è ancora in corso.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>Attendi che sia conclusa, poi riprova. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>Il link è stato modificato nel frattempo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>Non è stato inviato nulla. Guarda com’è adesso e modificalo.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Questo token è di un altro bot.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>Non è cambiato nulla. Per un altro bot usa “Aggiungi bot…”.</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>Questo computer non ha un portachiavi in cui conservare il token, e Gatehouse non conserva i token altrove.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>Installa GNOME Keyring (pacchetto gnome-keyring) o KDE Wallet (pacchetto kwalletmanager), accedi di nuovo e riprova. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Il portachiavi è bloccato.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>Sbloccalo con la tua password di accesso e riprova.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Il portachiavi ha negato l’accesso.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>Quando lo chiede, consenti a Gatehouse di usarlo, e riprova.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>Il portachiavi non ha un token per questo bot.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>Inseriscilo di nuovo con “Cambia token…”.</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>Il portachiavi non ci è riuscito.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>Riprova; se il problema persiste, esci dalla sessione e rientra.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>Il disco è pieno: impossibile scrivere il registro.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>Non è stato inviato nulla. Libera spazio e riprova.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>Impossibile scrivere nella cartella del profilo.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>Consenti al tuo utente di scriverci, oppure avvia con --profile e un’altra cartella.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>Questo profilo è aperto in un altro Gatehouse che non risponde.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>Chiudilo, oppure avvia con --profile e un’altra cartella.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>Il registro è stato scritto da un Gatehouse più recente. Non è stato toccato.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installa la versione più recente.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>Il file del registro è danneggiato. Non è stato toccato.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>“Dettagli” indica il backup più recente: mettine una copia al posto del registro.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Impossibile leggere o scrivere il registro.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>“Dettagli” riporta la risposta del file system.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>Il nome del proxy non è stato trovato.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>Non è stato inviato nulla. Controlla il proxy nelle Preferenze, alla voce Rete.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>Il proxy non è raggiungibile o non raggiunge il server.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>Il proxy respinge il nome utente o la password.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>Non è stato inviato nulla. Inseriscili di nuovo nelle Preferenze, alla voce Rete.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 giorno</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 settimana</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>Altra data</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Data di scadenza</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>%1, seconda volta: quella notte l’orologio torna indietro e segna quest’ora due volte</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>Quella notte l’orologio va avanti e salta quest’ora. Vale come %1.</translation>
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
        <translation>Impossibile avviare la demo.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>Reinstalla Gatehouse o avvialo con --demo.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>La demo si apre in una finestra a parte. Non servono né un bot né una rete, e non lascia tracce.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>Apri un registro esistente</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>Registro, backup o esportazione (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>Questo registro è in uso, oppure il suo programma non è terminato correttamente.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>Chiudi il Gatehouse che lo usa o scegli uno dei suoi backup.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Verifica del registro…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>Riavvio di Gatehouse con questo registro…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Nascondi i primi passi</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Aggiungi un bot</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Aggiungi una chat</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>Permetti al bot di invitare</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>Crea il primo link</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>Copialo</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>Il tuo primo link è negli appunti. È tutto.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>Più avanti</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>Chiudi le porte</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>Cosa viene chiuso</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>Cosa resta aperto</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>Accessi che restano aperti</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>&amp;Trattieni le richieste di adesione: intanto le regole non fanno entrare nessuno</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Riapri</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>Tutte le chat (%Ln)</numerusform>
            <numerusform>Tutte le %Ln chat</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Tra 1 ora</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>Tra 6 ore</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>Tra 1 giorno</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>Esame dei link…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>Resta aperto %Ln accesso; ecco che cosa fare:</numerusform>
            <numerusform>Restano aperti %Ln accessi; ecco che cosa fare:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Chiusura…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina della guida</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Risultati della ricerca</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nessun risultato. Prova un’altra parola.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln risultato</numerusform>
            <numerusform>%Ln risultati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Cosa cambierà</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>Nuovi bot</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importa</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <comment>1 to 100</comment>
        <translation>Letto: %1%</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln nuovo bot</numerusform>
            <numerusform>%Ln nuovi bot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln nuova chat</numerusform>
            <numerusform>%Ln nuove chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln nuovo link</numerusform>
            <numerusform>%Ln nuovi link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>%Ln link noto per cui il file è più recente: viene preso dal file</numerusform>
            <numerusform>%Ln link noti per cui il file è più recente: vengono presi dal file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>%Ln link noto per cui il registro è più recente: resta com’è</numerusform>
            <numerusform>%Ln link noti per cui il registro è più recente: restano come sono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>%Ln link noto a cui vengono aggiunte note, etichette e collocazioni del file</numerusform>
            <numerusform>%Ln link noti a cui vengono aggiunte note, etichette e collocazioni del file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>%Ln link noto, uguale in entrambi</numerusform>
            <numerusform>%Ln link noti, uguali in entrambi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln nuovo colore di etichetta</numerusform>
            <numerusform>%Ln nuovi colori di etichetta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln nuova riga di cronologia</numerusform>
            <numerusform>%Ln nuove righe di cronologia</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>Il registro contiene già tutto ciò che c’è in questo file.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1, sul server %2: vedrà il token che inserisci</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>Un file simile non contiene mai token. Questi bot chiederanno il loro (“Cambia token…”):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>Questo file non è un’esportazione di un registro di Gatehouse.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>Scegli un file scritto con “Esporta…”.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>Questo file è stato scritto da un Gatehouse più recente.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>Aggiorna Gatehouse, poi importalo di nuovo.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>Questo file è danneggiato. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>“Dettagli” dice dove.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>Il file è cambiato nel frattempo. Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importalo di nuovo.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Its successor exists, and this link is still alive.</source>
        <translation>Il suo successore esiste, ma questo link è ancora attivo.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Entrati</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>Predecessore: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>Successore: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non contati</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places used of a limit</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>%Ln membro alla volta</numerusform>
            <numerusform>%Ln membri contemporaneamente</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>Gli amministratori approvano ogni persona</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non necessaria</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>Da %1, un altro amministratore</translation>
    </message>
    <message>
        <source>%1 by this bot</source>
        <translation>%1, da questo bot</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>confirmed</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>time and what happened</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Select a link to see everything about it.</source>
        <translation>Seleziona un link per vedere tutti i suoi dati.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1, %Ln Stella per %2</numerusform>
            <numerusform>%1, %Ln Stelle per %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>Riprova i respinti</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Dettagli…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>Stato dell’operazione</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>Problemi dell’operazione</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>Passo selezionato</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>&amp;Salva risultato…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>&amp;Acquisisci link…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>&amp;Riprova i respinti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a step</comment>
        <translation>N.</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Persona</translation>
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
        <translation>Stato</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: why a step was not done</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Dettagli dell’operazione</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Tutti i passi</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>Rimossa</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>Inizio: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Potrebbe esistere un link: la risposta di Telegram è andata persa. Cercane in Telegram uno senza nome, nelle impostazioni della chat, Link d’invito, il bot; se c’è, incollalo in “Acquisisci link…”.</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Potrebbe esistere un link: la risposta di Telegram è andata persa. Cerca “%1” in Telegram, nelle impostazioni della chat, Link d’invito, il bot; se c’è, incollalo in “Acquisisci link…”.</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>Risposta di Telegram: %1</translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of members</comment>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>Senza approvazione, limite %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>Senza approvazione</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Nessuna etichetta</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1, limite %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>Revocato; al suo posto un nuovo link</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>Un nuovo link</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>Crea %Ln link</numerusform>
            <numerusform>Crea %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>Revoca %Ln link</numerusform>
            <numerusform>Revoca %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>Sospendi %Ln link</numerusform>
            <numerusform>Sospendi %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>Riattiva %Ln link</numerusform>
            <numerusform>Riattiva %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>Prolunga %Ln link</numerusform>
            <numerusform>Prolunga %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>Imposta la scadenza di %Ln link</numerusform>
            <numerusform>Imposta la scadenza di %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Imposta il limite di %Ln link</numerusform>
            <numerusform>Imposta il limite di %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Togli il limite a %Ln link</numerusform>
            <numerusform>Togli il limite a %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>Richiedi approvazione per %Ln link</numerusform>
            <numerusform>Richiedi approvazione per %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>Disattiva l’approvazione per %Ln link</numerusform>
            <numerusform>Disattiva l’approvazione per %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>Etichetta %Ln link</numerusform>
            <numerusform>Etichetta %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>Sostituisci %Ln link</numerusform>
            <numerusform>Sostituisci %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>Sostituisci %Ln link principale</numerusform>
            <numerusform>Sostituisci %Ln link principali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>Chiudi le porte: %Ln link</numerusform>
            <numerusform>Chiudi le porte: %Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>Approva %Ln richiesta di adesione</numerusform>
            <numerusform>Approva %Ln richieste di adesione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>Rifiuta %Ln richiesta di adesione</numerusform>
            <numerusform>Rifiuta %Ln richieste di adesione</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>Crea link in serie</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>Revoca link</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>Sospendi link</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>Riattiva link</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>Prolunga link</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Imposta scadenza</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Imposta limite</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>Imposta approvazione</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>Etichetta link</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>Sostituisci link</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>Sostituisci link principali</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Chiudi le porte</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>Approva richieste di adesione</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>Rifiuta richieste di adesione</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>Nessuno può più entrare con un link revocato, e la revoca è definitiva. I membri entrati con quel link restano.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>Chi usa un link sospeso deve fare richiesta. Il suo limite viene conservato e “Riattiva” rimette tutto com’era.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>Con questi link si entra come prima della sospensione.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>Ogni link scade %Ln giorno dopo la scadenza attuale; uno già scaduto, tra %Ln giorno.</numerusform>
            <numerusform>Ogni link scade %Ln giorni dopo la scadenza attuale; uno già scaduto, tra %Ln giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>Tutti i link scadono nello stesso momento. Nome, limite e approvazione restano come sono.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>Tutti i link ricevono lo stesso limite. Nome, scadenza e approvazione restano come sono.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>Con l’approvazione le persone fanno richiesta e gli amministratori le fanno entrare. Un link con approvazione non può avere anche un limite di membri: se ne ha uno, lo perde.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>L’etichetta si aggiunge a quelle che i link hanno già. Telegram non viene interpellato: le etichette sono solo nel tuo registro.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>Ogni link riceve un successore con le stesse impostazioni e viene poi revocato, in modo definitivo. I nuovi link vanno messi dov’erano i vecchi.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>In ogni chat il link principale del bot lascia il posto a uno nuovo; il vecchio smette di funzionare per tutti quelli che lo hanno, in modo definitivo. I membri già entrati restano.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>Ci vuole un momento. Prosegue come operazione che puoi fermare.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>Tempo previsto: circa %1, con circa una richiesta al secondo per chat. Prosegue come operazione che puoi sospendere o fermare, anche dopo un riavvio.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>Questo link è sospeso e il suo limite è conservato per dopo. Prima riattivalo.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Un link con approvazione non può avere anche un limite di membri.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>È già così.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>Respinto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>Scartato</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>Non c’era più niente da fare: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>Era già chiuso.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>Gestita altrove: ha deciso un altro amministratore, o la persona ha ritirato la richiesta.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>Gestita altrove: la persona è già nella chat.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>La risposta è andata persa: potrebbe esistere un link.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>La risposta è andata persa; Gatehouse sta verificando com’è andata.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>Fermata: fatti %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>Conclusa: 1 passo</numerusform>
            <numerusform>Conclusa: tutti i %Ln passi</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>Terminata: fatti %1 di %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Sospesa</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Arresto: si attende ciò che è in corso</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 L’operazione prosegue da sola.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>Telegram chiede di attendere %1</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 al secondo</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>ancora circa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln respinto</numerusform>
            <numerusform>%Ln respinti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln sconosciuto</numerusform>
            <numerusform>%Ln sconosciuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln scartato</numerusform>
            <numerusform>%Ln scartati</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>Conclusa: %1</translation>
    </message>
    <message>
        <source>Over: %1 (%2)</source>
        <comment>a job&apos;s title, and what went wrong</comment>
        <translation>Terminata: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Chiudi le operazioni</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>Nessuna operazione. Qui prosegue il lavoro su molti link, anche dopo un riavvio: seleziona più link e scegli dal menu Link.</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Nessuna operazione</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>Fermare “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>%Ln passo non ancora iniziato viene scartato definitivamente. Ciò che è in corso riceverà ancora risposta e ciò che è fatto resta fatto.</numerusform>
            <numerusform>%Ln passi non ancora iniziati vengono scartati definitivamente. Ciò che è in corso riceverà ancora risposta e ciò che è fatto resta fatto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Ferma l’operazione</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>Ingressi, ultimo giorno</numerusform>
            <numerusform>Ingressi, ultimi %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non contati</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>Ultimi entrati</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Dentro ora</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Usciti</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>Inizio conteggio</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Qualcuno senza nome</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1, uscita: %2</translation>
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
        <translation>Operazioni in corso</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>Che cosa fare dell’operazione in corso?</numerusform>
            <numerusform>Che cosa fare delle %Ln operazioni in corso?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continua in background</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>In background proseguono mentre la finestra è chiusa; un’icona nell’area di notifica la riapre. Se sospese, riprendono al prossimo avvio di Gatehouse. Se fermate, ciò che non è ancora fatto viene scartato definitivamente.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Se sospese, riprendono al prossimo avvio di Gatehouse. Se fermate, ciò che non è ancora fatto viene scartato definitivamente.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Sospendi fino al prossimo avvio</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>Ferma le operazioni</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>Gatehouse: nessuna operazione in corso</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: %Ln operazione, %1 di %2</numerusform>
            <numerusform>Gatehouse: %Ln operazioni, %1 di %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Export of a ledger (*.json)</source>
        <translation>Esportazione di un registro (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>Il file è stato importato.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>%Ln nuovo bot non ha ancora un token: selezionalo e scegli “Cambia token…” nel menu File.</numerusform>
            <numerusform>%Ln nuovi bot non hanno ancora un token: selezionali uno alla volta e scegli “Cambia token…” nel menu File.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>Registro intero (*.json);;Link per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>Esportazione del registro…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>%Ln link o riga di cronologia finora</numerusform>
            <numerusform>%Ln link e righe di cronologia finora</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>Il registro è stato esportato.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>Backup del registro</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>Registro (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>Backup del registro in corso…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>Il backup del registro è stato eseguito e la copia è integra.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>&amp;Limita i membri</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>Limite di membri</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>Limita a %Ln membro</numerusform>
            <numerusform>Limita a %Ln membri</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Un link con approvazione non può avere anche un limite di membri.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>Conta i membri che sono dentro nello stesso momento: quando esce uno entrato con questo link, può entrarne un altro.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>In questa chat il bot non può gestire i link d’invito. “Verifica permessi” dice che cosa manca.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>Questo è il link principale del bot: Telegram non gli dà impostazioni. Puoi invece sostituirlo.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>Questo è un link in abbonamento: si può cambiare solo il nome.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>Questo non è un link in abbonamento.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>Questo link è revocato, e la revoca è definitiva. Duplicalo per crearne un altro uguale.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>Si possono dimenticare solo i link revocati: senza il registro, nessuno potrebbe fermare questo.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>Questo link è già sospeso.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>Questo link non è sospeso.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>Gli amministratori approvano già ogni persona che usa questo link.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>Questo link è scaduto: nessuno può usarlo per entrare. Prima prolungalo.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>Questo link non scade mai.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>Questo link è stato creato da un altro amministratore. Telegram ne mostra ai bot solo l’inizio, perciò qui non si può fare nulla: chi l’ha creato può modificarlo o revocarlo in Telegram.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>La risposta di Telegram su questo link è andata persa; Gatehouse sta chiedendo di nuovo. Attendi l’esito o revoca il link.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>Annulla: sospendi</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>Annulla: riattiva</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>Annulla: prolunga di %Ln giorno</numerusform>
            <numerusform>Annulla: prolunga di %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>Annulla: dimentica</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>Annulla: modifica nota</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>Annulla: modifica etichette</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>Annulla: modifica collocazioni</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>Annulla: modifica costo</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>Annulla: rinomina</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>Annulla: modifica</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Sospeso.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>Ora chi usa “%1” deve fare richiesta; il limite è conservato.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Riattivato.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>Con “%1” si entra come prima della sospensione.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>Prolungato.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>Nuova scadenza di “%1”: %2.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>“%1” è stato modificato.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>Seleziona un solo link.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Seleziona prima un link.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>Nessuno può entrare con un link revocato.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>Le regole valgono per i link che richiedono approvazione.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>Annulla: sostituisci link principale</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>Annulla: sostituisci</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>Annulla: revoca</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>Annulla (revoche e sostituzioni sono definitive)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>Non c’è niente da annullare. Revoche e sostituzioni si possono annullare solo durante il conto alla rovescia.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>Sostituire un link di cui non sono note le impostazioni?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>“%1” è stato acquisito e la Bot API non sa dire quali siano le sue impostazioni. Il nuovo link riceve quelle mostrate da Gatehouse; se dovessero essere altre, modificalo in seguito.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>Sostituire invece il link principale?</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>In una chat un bot ha sempre un link principale. Sostituendolo ne riceve uno nuovo, e il vecchio smette di funzionare per tutti quelli che lo hanno. I membri già entrati restano.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>Revocare “%1”?</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>Nessun nuovo utente può abbonarsi con un link revocato. Chi già paga resta, e sul prossimo pagamento decide Telegram: la sua documentazione è discorde sulla revoca di questi link. Se Telegram respinge la richiesta, tutto resta com’è. La revoca è definitiva.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>Niente da dimenticare.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>%Ln link dimenticato.</numerusform>
            <numerusform>%Ln link dimenticati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>La cronologia conserva ciò che è successo.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>Il link è tornato com’era.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>Modificare un link di cui non sono note le impostazioni?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>“%1” è stato acquisito e la Bot API non sa dire quali siano le sue impostazioni. Questa modifica le sovrascrive tutte e quattro (nome, scadenza, limite e approvazione) con quelle mostrate da Gatehouse.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifica</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%Ln link copiato.</numerusform>
            <numerusform>%Ln link copiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Nota eliminata.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Etichetta rimossa.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>Collocazione eliminata.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>Costo eliminato.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Nuovo link</translation>
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
        <translation>Avviso</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modello</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Scad&amp;enza</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>Richiedi &amp;approvazione</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>Gli amministratori approvano ogni persona.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>Per &amp;una persona: revocato dopo il primo ingresso</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>Persona attesa</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>Chi aspetti: @nome, numero o nome (facoltativo)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>Gatehouse revoca il link appena entra qualcuno, e ti avvisa se era un’altra persona.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>&amp;Crea link</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Modifica link</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Salva modifiche</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>Le impostazioni di questo link non sono note: è stato creato altrove e Telegram non ha ancora detto nulla al riguardo. Salvando, nome, scadenza, approvazione e limite diventano quelli indicati qui.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>Questo link è scaduto (%1). Salvando torna a funzionare.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Prima correggi ciò che è segnato qui sopra.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>In attesa di Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::LinkEdit</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message>
        <source>Anyone with this link can ask to join until %1. An administrator lets each person in.</source>
        <translation>Chiunque abbia questo link può chiedere di entrare. Scadenza: %1. Un amministratore approva ogni persona.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>Chiunque abbia questo link può chiedere di entrare. Non scade mai. Un amministratore approva ogni persona.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>Con questo link può entrare al massimo %Ln persona. Scadenza: %1.</numerusform>
            <numerusform>Con questo link possono entrare al massimo %Ln persone. Scadenza: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>Con questo link può entrare al massimo %Ln persona. Non scade mai.</numerusform>
            <numerusform>Con questo link possono entrare al massimo %Ln persone. Non scade mai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>Chiunque abbia questo link può entrare. Scadenza: %1.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>Chiunque abbia questo link può entrare. Non scade mai.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit of a link</comment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>no</translation>
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
            <numerusform>È entrata %Ln persona.</numerusform>
            <numerusform>Sono entrate %Ln persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Nome: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Scadenza: %1 → %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>Approvazione: %1 → %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>Limite: %1 → %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>Telegram non ha salvato alcun nome.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>Telegram ha salvato il nome come “%1”.</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>Scadenza impostata da Telegram: %1.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>Telegram non ha salvato alcuna scadenza: il link non scade mai.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>Telegram ha attivato l’approvazione: si entra solo su richiesta.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>Telegram ha disattivato l’approvazione: si entra senza richiesta.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>Telegram ha impostato il limite a %Ln membro.</numerusform>
            <numerusform>Telegram ha impostato il limite a %Ln membri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>Telegram non ha salvato alcun limite.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>Telegram l’ha fatto, ma non è ancora nel registro: %1 Gatehouse continua a provare. Il link è %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>Un nome ha al massimo 32 caratteri.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>È troppo presto. Un link deve durare almeno un minuto.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>È troppo tardi. Ultima data accettata da Telegram: %1.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Inserisci un numero da 1 a %1.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>Gatehouse non chiede due volte. In Telegram, tra i link d’invito della chat, cercane uno nuovo senza nome; se c’è, incollalo in Acquisisci link…</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>Potrebbe esistere un link: la risposta di Telegram è andata persa.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>La risposta di Telegram è andata persa e non è certo che il link sia stato modificato.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>Gatehouse ripete la modifica da solo finché non arriva una risposta. Fino ad allora il link risulta “Sconosciuto”.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>Gatehouse non chiede due volte. In Telegram, tra i link d’invito della chat, cerca “%1”; se c’è, incollalo in “Acquisisci link…”</translation>
    </message>
</context>
<context>
    <name>widgets::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>widgets::ListenDialog</name>
    <message>
        <source>Listen for joins</source>
        <translation>Rileva ingressi</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>Cosa fa il rilevamento</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Altri programmi</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>Cosa ricorda Telegram</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Rilevamento</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>&amp;Ferma rilevamento</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Rileva</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>Mentre è in esecuzione, Gatehouse riceve da Telegram gli aggiornamenti di questo bot. Così conta chi entra e chi esce e con quale link, raccoglie le richieste di adesione e si accorge delle fughe. Ciò che succede quando non è in esecuzione, Telegram lo conserva per un giorno.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>Hai detto che un altro programma usa questo bot. Telegram dà gli aggiornamenti a un solo programma: quello perderebbe tutto ciò che riceve Gatehouse. Attiva il rilevamento solo se non gli servono aggiornamenti.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>Telegram dà gli aggiornamenti di un bot a un solo programma. Se anche uno script o un sito web usa questo bot, perderebbe tutto ciò che riceve Gatehouse: in tal caso non attivare il rilevamento.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>Telegram ricorda per il bot quali aggiornamenti servono: d’ora in poi ingressi e uscite, richieste di adesione e lo stato del bot nelle chat, ma nessun messaggio. Un programma che userà il bot in seguito dovrà indicare di nuovo quali vuole. Puoi fermare il rilevamento in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Richiesta a Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>Rilevamento in attesa: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>Rilevamento attivo da: %1.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>Rilevamento fermo: un altro programma riceve gli aggiornamenti di questo bot a un indirizzo web (un webhook). Gatehouse non interferisce. Se il programma è tuo e non ti serve più, rimuovi il suo webhook da lì e poi riattiva il rilevamento.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>Rilevamento fermo: un altro programma chiede gli aggiornamenti di questo bot nello stesso momento, e Telegram li dà a uno solo. Chiudi quel programma o lascia a lui gli aggiornamenti.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>%Ln link principale viene sostituito: quello attuale smette di funzionare definitivamente.</numerusform>
            <numerusform>%Ln link principali vengono sostituiti: quelli attuali smettono di funzionare definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>%Ln link viene sospeso: chi lo usa deve fare richiesta. Il suo limite è conservato.</numerusform>
            <numerusform>%Ln link vengono sospesi: chi li usa deve fare richiesta. I loro limiti sono conservati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>Con %Ln link si entra già solo su richiesta.</numerusform>
            <numerusform>Con %Ln link si entra già solo su richiesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln chat è già chiusa.</numerusform>
            <numerusform>%Ln chat sono già chiuse.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>Qui non c’è nulla che Gatehouse possa chiudere.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>Chiunque può entrare in “%1” con il suo nome pubblico @%2. In Telegram apri le impostazioni della chat e rendila privata, o attiva l’approvazione dei nuovi membri.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>%1 in “%2” è stato creato da un altro amministratore, che può revocarlo in Telegram.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>%1 in “%2” è stato creato da %3, che può revocarlo in Telegram.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>Il link in abbonamento “%1” in “%2” non si può sospendere. Puoi revocarlo, ma è definitivo.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>L’ultima risposta di Telegram su “%1” in “%2” è andata persa. Revocalo o attendi l’esito.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>In “%1” il bot non può gestire i link. In Telegram concedigli “Invita utenti tramite link”.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>Tutti i link</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 — Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>Il token di un bot non si può rilasciare qui.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>Non ne è stato conservato nulla. Scegli “Aggiungi bot…” nel menu File e incollalo lì: quel campo non lo mostra a nessuno.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>In questo testo non c’è alcun link d’invito.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>È uscito Gatehouse %1.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>“Cerca aggiornamenti…” nel menu Aiuto ti ci porta.</translation>
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
        <translation>adesso</translation>
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
        <translation>%1 g</translation>
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
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>tra un attimo</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>un attimo fa</translation>
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
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 18:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>tra %Ln minuto</numerusform>
            <numerusform>tra %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln minuto fa</numerusform>
            <numerusform>%Ln minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>tra %Ln ora</numerusform>
            <numerusform>tra %Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln ora fa</numerusform>
            <numerusform>%Ln ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>tra %Ln giorno</numerusform>
            <numerusform>tra %Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln giorno fa</numerusform>
            <numerusform>%Ln giorni fa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameEdit</name>
    <message>
        <source>Telegram stores no name: nothing of this can be seen.</source>
        <translation>Telegram non salva alcun nome: qui non c’è nulla di visibile.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>Telegram lo salverà come “%1”.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>letters used and allowed: 15 / 32</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 caratteri su %2.</translation>
    </message>
</context>
<context>
    <name>widgets::Navigation</name>
    <message>
        <source>“%1” is in the ledger.</source>
        <translation>“%1” è nel registro.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>La sua chat o il suo bot è stato rimosso da Gatehouse. Aggiungilo di nuovo per vedere e modificare il link.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>Questo link non è più nel registro.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>Di chi è questo link?</translation>
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
        <translation>A che cosa serve questo link</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Collocazioni</translation>
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
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>Non è una fuga</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Chiudi le porte…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Riapri le porte</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>Prolunga di 7 giorni</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Sostituisci ora</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revoca ora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Acquisisci link…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>Il link principale verrà sostituito tra %1.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Il vecchio link smette di funzionare per tutti quelli che lo hanno. I membri già entrati restano.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram chiede di attendere %1.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>Solo allora Gatehouse sostituirà il link principale. Per ora non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>Sostituzione del link principale in corso.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>In attesa del proprio turno.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>Telegram ci sta lavorando.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>La risposta di Telegram è andata persa.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>Non si sa se il link sia stato sostituito. Gatehouse chiederà di nuovo tra %1.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>Non si sa se il link sia stato sostituito. Gatehouse lo sta chiedendo a Telegram.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>Sostituito, ma non registrato.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>Il nuovo link principale è negli appunti: %1. Impossibile scrivere il registro; si sistemerà al prossimo avvio.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>Il link principale è stato sostituito.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>Il nuovo link è negli appunti: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>Non sostituito.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>La risposta è andata persa e Telegram ha ancora il vecchio link. Puoi sostituirlo di nuovo.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>Non si sa se sia stato sostituito.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>Sostituzione di “%1” in corso.</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>Revoca di “%1” in corso.</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>“%1” verrà sostituito tra %2.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>Viene creato un nuovo link uguale, e questo smette di funzionare. I membri già entrati restano.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>“%1” verrà revocato tra %2.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>Nessuno potrà più usarlo per entrare, definitivamente. I membri già entrati restano.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>Sostituito a metà: entrambi i link sono attivi.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>Non si sa se sia stato creato un nuovo link.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>La risposta di Telegram è andata persa e “%1” funziona come prima. Cerca il suo gemello in Telegram, nelle impostazioni della chat, Link d’invito, il bot; se c’è, incollalo in “Acquisisci link…”.</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Non revocato.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>Fatto, ma non ancora registrato.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>“%1” è stato sostituito.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1” è stato revocato.</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>Era già chiuso. Nessuno può usarlo per entrare.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>Nessuno può più usarlo per entrare. I membri già entrati restano.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>%Ln membro in più in %1</numerusform>
            <numerusform>%Ln membri in più in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>%Ln persona entrata con il link principale in %1</numerusform>
            <numerusform>%Ln persone entrate con il link principale in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>%Ln persona entrata con “%2” in %1</numerusform>
            <numerusform>%Ln persone entrate con “%2” in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>%Ln persona entrata senza link in %1</numerusform>
            <numerusform>%Ln persone entrate senza link in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1; di solito sono %2 all’ora.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>Possibile fuga:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>Riapertura automatica: %1.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>Restano chiuse finché non le riapri.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>Porte chiuse da: %1.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Promemoria:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Non fatto.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>senza nome</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>Potrebbe esistere un link:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>La risposta di Telegram sul nuovo link (%1) è andata persa. Cercalo in Telegram, nelle impostazioni della chat, Link d’invito, il bot; se c’è, incollalo in “Acquisisci link…”.</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>Usati di recente</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>a heading</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>a heading</comment>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message>
        <source>Add</source>
        <comment>a place where a link was put up</comment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Da aggiornare</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Aggiungi collocazione</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>Dov’è stato pubblicato</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>Aggiungi questa collocazione</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>Link da aggiornare</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Link aggiornato</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>Link aggiornato: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>Ancora %Ln collocazione in cui aggiornare il link</numerusform>
            <numerusform>Ancora %Ln collocazioni in cui aggiornare il link</numerusform>
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
        <translation>Questo file contiene tutti i link, la loro cronologia e le tue note. I token no.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Apri cartella</translation>
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
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Cerca nelle preferenze</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>Nessuna preferenza si chiama “%1”.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>&amp;Attesa prima di sostituire</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>Per questo tempo dopo un clic su “Sostituisci” puoi ancora annullare. Con “Nessuna attesa” il link viene sostituito subito.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Of texts, dates and numbers. “System” takes your system’s where Gatehouse speaks it.</source>
        <translation>Per testi, date e numeri. “Sistema” usa la lingua del tuo sistema, se Gatehouse la parla.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Nessuna attesa</translation>
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
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>&amp;Cerca una versione più recente una volta a settimana</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>Chiede a %1 il numero dell’ultima versione e non dice nulla di te; mai durante un’operazione. Gatehouse non installa nulla da solo.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNetworkPage</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Bot API &amp;server</source>
        <translation>&amp;Server Bot API</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>Usa il server &amp;ufficiale</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>Server di &amp;questo bot</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Come sopra</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>Usa il server qui s&amp;opra</translation>
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
        <translation>Il server ufficiale di Telegram. Un altro serve solo a chi lo gestisce in proprio.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>Un server tuo. Vede i token dei tuoi bot: non inserire quello di un estraneo.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>Solo se questo bot lavora su un server diverso dagli altri.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>Questo non è l’indirizzo di un server. Deve essere simile a https://bots.example.org:8081.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>&amp;Mostra notifiche</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>Se disattivato, Gatehouse segnala le fughe solo nella sua finestra. Una notifica non contiene mai un link.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>&amp;Ricordami i link che finiscono entro 3 giorni</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>In background</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>Mostra un’&amp;icona nell’area di notifica</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>&amp;Chiudendo la finestra, Gatehouse resta nell’area di notifica</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>A&amp;vvia Gatehouse quando accedo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fughe</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>Gatehouse segnala una chat e ti avvisa quando entrano molte persone insieme: quante in 30 secondi o in 5 minuti, e quante volte più del solito per quel link a quell’ora, lo stabilisci qui. Devono verificarsi entrambe le condizioni. “Non è una fuga” alza entrambe le soglie di dieci volte per un giorno.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>Ingressi in &amp;30 secondi, almeno</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>Ingressi in 30 secondi</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>Ingressi in &amp;5 minuti, almeno</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>Ingressi in 5 minuti</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>Volte rispetto al so&amp;lito, almeno</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Volte rispetto al solito</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>Nell’area di notifica Gatehouse continua a rilevare gli ingressi. Per chiuderlo usa “Esci” nel menu File o in quello dell’icona.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Questo desktop non ha un’area di notifica.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>Si avvia nell’area di notifica o, se non c’è, ridotto a icona, e non passa in primo piano.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>La demo non si avvia da sola.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>Impossibile scrivere l’elenco dei programmi da avviare con il sistema.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>Impossibile togliere Gatehouse dall’elenco dei programmi da avviare con il sistema.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>Controlla se si può scrivere nella tua cartella delle impostazioni.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>I token dei bot sono nel portachiavi del tuo sistema e da nessun’altra parte.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>&amp;Verifica portachiavi</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>&amp;Bot e relativi token</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>Bot e relativi token</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Condivisione dello schermo</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>&amp;Nascondi link</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>I link appaiono come puntini e i codici QR sono coperti. Copia e ricerca funzionano come prima, e ciò che scrivi resta leggibile. Lo stesso comando è nel menu Visualizza.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Richiesta al portachiavi…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>%1 risponde. Non è ancora configurato: chiederà una nuova password al salvataggio del primo token.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>%1 risponde ed è bloccato. Con “Verifica portachiavi” potrà chiederti la sua password.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>%1 risponde ed è sbloccato.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 — %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>non ancora verificato</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>il token è nel portachiavi</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>il token manca: inseriscilo con “Cambia token…” nel menu File</translation>
    </message>
</context>
<context>
    <name>widgets::PrimaryCard</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Link principale</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>Copia link principale</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>Codice QR del link principale</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Sostituisci link principale</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>ultima sostituzione: %1</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>mai sostituito qui</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>non si sa se il link sia ancora questo</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · %2 entrati</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>Non ancora noto. “Aggiorna” lo chiede a Telegram, “Sostituisci” ne crea uno.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rta</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Pro&amp;va</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Prova del proxy</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Nessuno</translation>
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
        <translation>Come impostato nel tuo sistema; un server su questo computer viene sempre raggiunto direttamente.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>Gatehouse si connette direttamente al server.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>Tutto passa da questo proxy, che risolve anche il nome del server.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>Tutto passa in un tunnel di questo proxy, che non può leggerlo.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>Questo non è né un nome né un indirizzo. Deve essere simile a proxy.example.org o 10.0.0.1.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>In uso.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>Non in uso finché non ha un indirizzo e una porta.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>Nel portachiavi</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>La password è nel portachiavi del tuo sistema. Per sostituirla scrivine un’altra.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>La password viene conservata nel portachiavi del tuo sistema e da nessun’altra parte.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>Richiesta al server Bot API…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>Il server Bot API ha risposto in %1 ms.</translation>
    </message>
</context>
<context>
    <name>widgets::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
    <message>
        <source>Link name</source>
        <translation>Nome del link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>&amp;Dimensione dell’immagine</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Dimensione in pixel</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>D&amp;idascalia sotto il codice</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>&amp;Copia immagine</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Salva come &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Salva come &amp;SVG…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>Salva codice QR</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Immagine PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Disegno SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Impossibile salvare l’immagine.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Scegli un’altra cartella o libera spazio sul disco.</translation>
    </message>
</context>
<context>
    <name>widgets::QrSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>widgets::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a QR code that is covered</comment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Mostra il codice QR</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a QR code</comment>
        <translation>Nascosto</translation>
    </message>
</context>
<context>
    <name>widgets::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>In attesa da: %1</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>A approva e D rifiuta le richieste selezionate</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>Richieste di adesione</translation>
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
        <translation>Attesa</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>senza link</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Richieste di adesione</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>Regole…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Rileva ingressi…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>Richieste non note qui</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>Quante in attesa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Cerca richieste</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>Cerca nome, bio o link</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>Approvazione…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>Rifiuto…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>Approva o rifiuta</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nessuno è in attesa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>%Ln persona in attesa</numerusform>
            <numerusform>%Ln persone in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>14 people are waiting in 3 chats</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link and its chat</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Tutti i link</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>Approva selezione (%1)</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>Rifiuta selezione (%1)</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>Seleziona prima almeno una persona.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>In attesa secondo Telegram: %1, note qui: %2. Telegram non comunica mai le richieste precedenti al rilevamento, o più vecchie di 24 ore se il rilevamento era fermo: decidi su quelle in Telegram.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Nessuna richiesta corrispondente</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>Prova altre parole o un altro link.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Rilevamento non attivo</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>Telegram dice a un bot chi chiede di entrare, ma per questo il rilevamento non è ancora attivo.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>Telegram dice a un bot chi chiede di entrare, ma per i tuoi bot il rilevamento non è ancora attivo.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>Qui compare chi fa richiesta con un link che richiede approvazione.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: la richiesta è stata gestita altrove. Ha deciso un altro amministratore, o la persona l’ha ritirata.</translation>
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
            <numerusform>%Ln chat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ResultDialog</name>
    <message>
        <source>Save result</source>
        <translation>Salva risultato</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copia &amp;tutto</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>Foglio &amp;QR in PDF…</translation>
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
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Avanzamento del salvataggio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln link creato.</numerusform>
            <numerusform>%Ln link creati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>%Ln link è ancora da creare. Ciò che salvi ora contiene quelli che ci sono.</numerusform>
            <numerusform>%Ln link sono ancora da creare. Ciò che salvi ora contiene quelli che ci sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>%Ln link è stato respinto.</numerusform>
            <numerusform>%Ln link sono stati respinti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>Potrebbe esistere %Ln link: la risposta di Telegram è andata persa.</numerusform>
            <numerusform>Potrebbero esistere %Ln link: la risposta di Telegram è andata persa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>%Ln link non è stato creato: l’operazione è stata fermata prima.</numerusform>
            <numerusform>%Ln link non sono stati creati: l’operazione è stata fermata prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Lettura dei link…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln link copiato.</numerusform>
            <numerusform>%Ln link copiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>Copia dei link…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>link</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabella CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabella Markdown (*.md)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Scrittura del file…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Pagina %1 di %2…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>Salvata: %Ln pagina.</numerusform>
            <numerusform>Salvate: %Ln pagine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>Disegno dei codici…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>Verifica permessi</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>Chat e bot</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>Membro della chat</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>Può invitare utenti tramite link</translation>
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
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Verifica di &amp;nuovo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>Cosa può fare @%1 in %2</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Richiesta a Telegram…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>No. In Telegram apri le impostazioni della chat, Amministratori, Aggiungi amministratore, e scegli il bot.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>No. Per questo il bot deve essere nella chat.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>No. In Telegram apri le impostazioni della chat, Amministratori, il bot, e attiva “Invita utenti tramite link”. Fino ad allora i suoi link non si possono creare, modificare o revocare.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>No. Il bot deve essere amministratore con il permesso “Invita utenti tramite link”.</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>Impostato: un altro programma riceve gli aggiornamenti di questo bot. Gatehouse non interferisce; i link funzionano come sempre, ma qui non si possono rilevare gli ingressi. Per farlo, disattiva il webhook in quel programma.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non impostato</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>Regole per le richieste di adesione</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>Che cosa succede in automatico a chi chiede di entrare con un link, finché Gatehouse è in esecuzione e il rilevamento è attivo per il suo bot. Ogni decisione è in “Attività”.</translation>
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
        <translation>&amp;Approva chiunque faccia richiesta con questo link</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>&amp;Rifiuta chi ha una di queste parole nel nome o nella bio</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>Rifiuta chi ha una di queste parole nel nome o nella bio</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>Una parola o frase per riga</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>Applica a chi è già in attesa</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Salva regole</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>Disattivate: chiunque faccia richiesta attende la tua decisione.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>Chiunque faccia richiesta viene approvato.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>Chi scrive %1 viene rifiutato; tutti gli altri vengono approvati.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>Chi scrive %1 viene rifiutato; tutti gli altri attendono la tua decisione.</translation>
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
            <numerusform>Applica alla persona già in attesa</numerusform>
            <numerusform>Applica alle %Ln persone già in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>Nessun link richiede approvazione. Le regole valgono solo per quelli che la richiedono.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>una parola su %Ln</numerusform>
            <numerusform>una tra %Ln parole</numerusform>
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
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Cerca scorciatoie</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Cerca azioni e tasti</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>In tabelle ed elenchi</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Prima e ultima riga</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Seleziona più righe</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Vai a una riga</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>Prime lettere del nome</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>Nelle richieste di adesione</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>Riga precedente e successiva</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Pagina precedente e successiva</translation>
    </message>
</context>
<context>
    <name>widgets::Sidebar</name>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>widgets::Statistics</name>
    <message>
        <source>not counted</source>
        <translation>non contati</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (contati in parte)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>Da (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>A (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Entrati</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>Usciti</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>Contati</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>in parte</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>Nel tempo</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>Collocazioni</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Ultimi 90 giorni</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>Tutto il periodo contato</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>Settimane</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>Rimasti 10 minuti</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>Rimasti 24 ore</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>Rimasti 7 giorni</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%1% (%2 di %3)</translation>
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
        <translation>%1: non contati</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 entrati, %3 usciti; contati in parte</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 entrati, %3 usciti</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>Entrati</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Usciti</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Dentro ora</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>Entrati con un link</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>Entrati senza link</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1: %2 entrati, %3 usciti</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: non contati</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>Inizio del conteggio: %1; quanto precede non è contato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>Per %Ln bot il rilevamento non è mai stato attivo: nulla di suo è contato.</numerusform>
            <numerusform>Per %Ln bot il rilevamento non è mai stato attivo: nulla di loro è contato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>Rilevamento fermo: %1 – %2.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>Rilevamento fermo da: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>In precedenza rilevamento fermo un’altra volta.</numerusform>
            <numerusform>In precedenza rilevamento fermo altre %Ln volte.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Collocazione</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>column: how many</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <comment>column; last 7 days</comment>
        <translation>Entrati: %1</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>Entrati: totale</translation>
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
        <translation>Costo per membro dentro</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>Costo per membro rimasto 7 giorni</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: su</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of a file</comment>
        <translation>Valuta</translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>Il disco è pieno: non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Libera spazio o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>Impossibile scrivere nella cartella: non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>Impossibile salvare le statistiche.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Scegli un’altra cartella o libera spazio sul disco.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Rileva ingressi…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>Perché senza link?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>Telegram indica il link solo quando è stato usato. Chi trova una chat pubblica con la ricerca, tramite il suo @username o un post inoltrato entra senza alcun link, e così anche chi viene aggiunto da un altro membro. Dei link di altri amministratori è indicata solo la prima parte. In una chat pubblica, quindi, molti ingressi non appartengono ad alcun link.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Ingressi e uscite</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Salva CSV…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Ancora nessun bot</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>Aggiungi un bot per contare chi entra con i suoi link.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non contati</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>Gatehouse conta chi entra e chi esce da quando il rilevamento è attivo per il bot.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>In questo periodo gli intervalli sarebbero troppi o troppo pochi.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>Viene confrontato solo il link con più ingressi.</numerusform>
            <numerusform>Vengono confrontati solo i %Ln link con più ingressi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>Viene mostrata solo l’etichetta con più ingressi.</numerusform>
            <numerusform>Vengono mostrate solo le %Ln etichette con più ingressi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>Viene mostrata solo la collocazione con più ingressi.</numerusform>
            <numerusform>Vengono mostrate solo le %Ln collocazioni con più ingressi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>Un link con più etichette conta per ognuna di esse.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>Un link con più collocazioni conta per ognuna di esse.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>Rimasti: tra chi è entrato da abbastanza tempo. Costo: diviso tra chi è entrato con i link per cui è stato pagato.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Salva statistiche</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Immagine PNG (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvato in %1.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>Controlla subito se Telegram è di nuovo raggiungibile.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Rilevamento</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>Novità sulle operazioni</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Non ancora connesso</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>Nessuna connessione, nuovo controllo tra %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nessuna connessione</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>%Ln in coda, nuovo tentativo tra %1</numerusform>
            <numerusform>%Ln in coda, nuovo tentativo tra %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%Ln richiesta in corso</numerusform>
            <numerusform>%Ln richieste in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>Rilevamento in attesa</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>Rilevamento attivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>Rilevamento attivo per %Ln bot</numerusform>
            <numerusform>Rilevamento attivo per %Ln bot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>Operazioni: %Ln</numerusform>
            <numerusform>Operazioni: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Operazioni</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln operazione in corso</numerusform>
            <numerusform>%Ln operazioni in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>412 links in 6 chats</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SubscriptionDialog</name>
    <message>
        <source>New subscription link</source>
        <translation>Nuovo link in abbonamento</translation>
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
        <translation>Avviso</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>&amp;Prezzo in Stelle</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>P&amp;eriodo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>&amp;Crea link</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>Telegram crea link in abbonamento solo per i canali e respingerà questo.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>Questo canale è pubblico: si può entrare gratis, con o senza questo link.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>Rinomina link in abbonamento</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Salva modifiche</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>Il nome di questo link non è noto: è stato creato altrove e Telegram non ha ancora detto nulla al riguardo. Salvando, il nome diventa quello indicato qui.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Inserisci un numero da %1 a %2.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>Prezzo e periodo sono definitivi: Telegram non permette a nessuno di cambiarli in seguito.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>Inserisci prima un prezzo.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>Il link non avrà nome. Prezzo e periodo restano come sono.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>Il link si chiamerà “%1”. Prezzo e periodo restano come sono.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>Con questo link può entrare chiunque paghi %Ln Stella ogni 30 giorni.</numerusform>
            <numerusform>Con questo link può entrare chiunque paghi %Ln Stelle ogni 30 giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>In attesa di Telegram…</translation>
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
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde acqua</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Aggiungi etichetta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>Etichetta %1, %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Rimuovi etichetta</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Rimuovi etichetta %1</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>Ospite: 1 persona, 1 ora</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>Evento: 100 persone, 1 giorno</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Aperto per una settimana</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>Su richiesta: con approvazione</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Scegli un modello</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Elimina modello</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Salva modello</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>Titolo del modello</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Titolo del modello</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Non salvare</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Salva come modello…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>In esaurimento</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>Pieno</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Revocato</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>kind of a link</comment>
        <translation>Principale</translation>
    </message>
    <message>
        <source>Additional</source>
        <comment>kind of a link</comment>
        <translation>Aggiuntivo</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>kind of a link: people ask, administrators let them in</comment>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>Abbonamento</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>Attivi</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>Abbonamento</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>In esaurimento</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>Inattivi</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Scadono in settimana</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Quasi pieni</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>Sospesi</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>Senza scadenza né limite</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>Revocati</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>Non verificati</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Stato</translation>
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
        <translation>Entrati</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: last answer of Telegram</comment>
        <translation>Confermato</translation>
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
        <translation>Chat privata</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Supergruppo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>no right</source>
        <comment>a chat where the bot may not invite; one or two words</comment>
        <translation>senza permesso</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>non admin</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>non in chat</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>fuga?</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>token respinto</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>senza token</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>Bot aggiunto</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>Token cambiato</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>Bot rimosso</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>Chat aggiunta</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>Chat rimossa da Gatehouse</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>Diventato supergruppo</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Permessi cambiati</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Sostituito</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>Trovato su Telegram</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Aggiunto al registro</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>Revocato</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>Riattivato</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>Prolungato</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>Acquisito</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>Dimenticato</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>Annotazioni modificate</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>Approvata</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>Richiesta gestita altrove</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>Non fatto</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Risposta persa</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>il bot può invitare utenti</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>il bot non può invitare utenti: concedi “Invita utenti tramite link”</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>il bot non è amministratore</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>il bot non è nella chat</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>il bot è stato rimosso dalla chat</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>permessi non ancora noti</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Tutti i link</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Richieste di adesione</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>%Ln persona in attesa</numerusform>
            <numerusform>%Ln persone in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln link</numerusform>
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
        <translation>Link principale</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non contati</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Mai</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>Cosa significa</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Chiudi messaggio</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Apri Gatehouse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Cerca aggiornamenti</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A chi si chiede</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>Nelle Preferenze, alla voce Generali, si attiva la ricerca settimanale. Non installa mai nulla.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>Apri la sua &amp;pagina</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>C&amp;erca ora</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>Gatehouse chiederà a %1 il numero dell’ultima versione. Non dice nulla di te, dei tuoi bot e delle tue chat.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Richiesta a %1…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>Hai l’ultima versione, %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>È uscito Gatehouse %1; tu hai %2. Installalo sopra questo: il registro viene copiato prima che vi cambi qualcosa.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>È in corso un’operazione. Cerca quando è finita o in pausa.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>Non è stato possibile sapere se c’è una versione più recente.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Controlla la connessione e riprova.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>Rilevamento fermato per @%1.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Riapri le porte</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Seleziona prima un bot o una chat.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Aggiungi prima una chat.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>Le porte sono già chiuse.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>Le porte non sono chiuse.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Possibile fuga</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>Molte persone entrano insieme con “%1”.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>“%1” era per %2, ma l’ha usato %3. Il link è chiuso; se questa persona resta nella chat lo decidi tu in Telegram.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>È entrata un’altra persona.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>È entrata un’altra persona</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>Un link per una sola persona è stato usato da qualcun altro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>%Ln link scade entro 3 giorni.</numerusform>
            <numerusform>%Ln link scadono entro 3 giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>Al ritmo attuale %Ln link sarà pieno entro 3 giorni.</numerusform>
            <numerusform>Al ritmo attuale %Ln link saranno pieni entro 3 giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>Link in esaurimento</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>Apri un registro esistente…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuto</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Ti diamo il benvenuto in Gatehouse</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>Che cos’è un link di un bot</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>Un link d’invito che un bot ha creato per il tuo canale o gruppo. Le app di Telegram non possono modificarlo né revocarlo, nemmeno per il proprietario. Gatehouse sì, tramite il bot.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>Dove trovi il token</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>In Telegram scrivi a @BotFather: /newbot crea un nuovo bot. Per un bot che hai già, invia /mybots, sceglilo e premi API Token.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>Quale permesso serve al bot</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>Deve essere amministratore con “Invita utenti tramite link”. In Telegram apri le impostazioni della chat, Amministratori, Aggiungi amministratore.</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Dove viene conservato il token</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>Nel portachiavi del tuo sistema e da nessun’altra parte: in nessun file e in nessun backup.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova la demo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
</context>
<context>
    <name>widgets::WhoseLinkDialog</name>
    <message>
        <source>Whose link is this?</source>
        <translation>Di chi è questo link?</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>Link cercato</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>Link possibili</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>&amp;Mostra link</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>Telegram mostra solo l’inizio di questo link. Potrebbe essere uno dei link qui sotto, che iniziano allo stesso modo; è un’ipotesi. Potrebbe anche essere il link di un altro amministratore, che nessun bot può modificare.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>Sono mostrati solo i primi 50.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>Rimossa da Gatehouse</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>Questo non è un link d’invito di Telegram.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>Nessun link in questo registro inizia come %1. Telegram accorcia i link degli altri amministratori; solo loro possono modificarli.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>Questo registro non conosce %1. Se l’ha creato uno dei tuoi bot, acquisiscilo con “Acquisisci link…”; altrimenti può modificarlo solo chi l’ha creato.</translation>
    </message>
</context>
</TS>
