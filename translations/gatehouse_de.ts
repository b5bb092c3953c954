<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>app::DesktopNotices</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Gatehouse öffnen</translation>
    </message>
</context>
<context>
    <name>widgets::AboutDialog</name>
    <message>
        <source>About Gatehouse</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;Copy version information</source>
        <translation>Versionsangaben &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Manages the invite links of your Telegram bots. Not made by Telegram.</source>
        <translation>Verwaltet die Einladungslinks deiner Telegram-Bots. Kein Produkt von Telegram.</translation>
    </message>
    <message>
        <source>© 2026 The Gatehouse authors. Free software under the MIT licence.</source>
        <translation>© 2026 Die Gatehouse-Autoren. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL), QtKeychain (BSD) and libqrencode (LGPL).</source>
        <translation>Erstellt mit Qt %1 (LGPL), QtKeychain (BSD) und libqrencode (LGPL).</translation>
    </message>
</context>
<context>
    <name>widgets::Actions</name>
    <message>
        <source>Add bot…</source>
        <translation>Bot hinzufügen…</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Chat hinzufügen…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Token ersetzen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Back up ledger…</source>
        <translation>Register sichern…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh all chats</source>
        <translation>Alle Chats aktualisieren</translation>
    </message>
    <message>
        <source>New link…</source>
        <translation>Neuer Link…</translation>
    </message>
    <message>
        <source>New link from the last template</source>
        <translation>Neuer Link aus letzter Vorlage</translation>
    </message>
    <message>
        <source>New subscription link…</source>
        <translation>Neuer Abo-Link…</translation>
    </message>
    <message>
        <source>Create many…</source>
        <translation>Viele erstellen…</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Links übernehmen…</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Hauptlink ersetzen</translation>
    </message>
    <message>
        <source>Rotate primary links…</source>
        <translation>Hauptlinks ersetzen…</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Tor schließen…</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Tor wieder öffnen</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Beitritte erfassen…</translation>
    </message>
    <message>
        <source>Check rights</source>
        <translation>Rechte prüfen</translation>
    </message>
    <message>
        <source>Remove from Gatehouse…</source>
        <translation>Aus Gatehouse entfernen…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>QR code…</source>
        <translation>QR-Code…</translation>
    </message>
    <message>
        <source>Name and link</source>
        <translation>Name und Link</translation>
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
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Set expiry…</source>
        <translation>Ablauf festlegen…</translation>
    </message>
    <message>
        <source>Set limit…</source>
        <translation>Limit festlegen…</translation>
    </message>
    <message>
        <source>Set approval…</source>
        <translation>Genehmigung festlegen…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>links</comment>
        <translation>Label…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a link</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>a link</comment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a revoked link</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Rules for requests…</source>
        <translation>Regeln für Anfragen…</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Beitrittsanfragen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Search links</source>
        <translation>Links suchen</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Voriger Chat</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Nächster Chat</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
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
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Hide links</source>
        <translation>Links verbergen</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Next pane</source>
        <comment>a part of the window</comment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <comment>a part of the window</comment>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>Nach Updates suchen…</translation>
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
        <translation>Alles</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>lines of the activity</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Rotations</source>
        <comment>lines of the activity</comment>
        <translation>Ersetzungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lines of the activity</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Join requests</source>
        <comment>lines of the activity</comment>
        <translation>Beitrittsanfragen</translation>
    </message>
    <message>
        <source>Bots and chats</source>
        <comment>lines of the activity</comment>
        <translation>Bots und Chats</translation>
    </message>
    <message>
        <source>Failures</source>
        <comment>lines of the activity</comment>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column</comment>
        <translation>Wer</translation>
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
        <translation>Was</translation>
    </message>
    <message>
        <source>Before → after</source>
        <comment>column</comment>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The disk is full; nothing was exported.</source>
        <translation>Der Datenträger ist voll; es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Schaffe Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was exported.</source>
        <translation>In den Ordner kann nicht geschrieben werden; es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The activity could not be exported.</source>
        <translation>Die Aktivität konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wähle einen anderen Ordner oder schaffe Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice of kinds of activity</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Von (Datum)</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis (Datum)</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>the activity</comment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>Acme News (@acme_invites_bot)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>No activity matches</source>
        <translation>Keine passende Aktivität</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>Noch keine Aktivität</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON for programs (*.json)</source>
        <translation>CSV für Tabellenprogramme (*.csv);;JSON für Programme (*.json)</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Export stoppen</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Export läuft: bisher %Ln Zeile.</numerusform>
            <numerusform>Export läuft: bisher %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert.</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde gestoppt; es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>widgets::AddBotDialog</name>
    <message>
        <source>Add bot</source>
        <translation>Bot hinzufügen</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Bot hinzufügen</translation>
    </message>
    <message>
        <source>Gatehouse works through a bot that is an administrator of your chats with the right to invite users. It keeps the bot’s token in your system keychain, never in a file.</source>
        <translation>Gatehouse arbeitet über einen Bot, der in deinen Chats Administrator ist und Nutzer einladen darf. Den Token des Bots verwahrt es im Schlüsselbund deines Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>Bot-&amp;Token</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>&amp;Used by another program</source>
        <translation>Wird von &amp;anderem Programm genutzt</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add bot</source>
        <translation>&amp;Bot hinzufügen</translation>
    </message>
    <message>
        <source>Gatehouse then never reads the bot’s updates, so that the other program gets all of them. It can’t count joins or show join requests.</source>
        <translation>Gatehouse liest die Updates des Bots dann nie, damit das andere Programm alle bekommt. Es kann weder Beitritte zählen noch Beitrittsanfragen zeigen.</translation>
    </message>
    <message>
        <source>Check shows whose token this is.</source>
        <translation>„Prüfen“ zeigt, zu welchem Bot dieser Token gehört.</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>Replace the token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>The new token takes the old one’s place in your system keychain. Links, chats and history stay as they are.</source>
        <translation>Der neue Token tritt im Schlüsselbund deines Systems an die Stelle des alten. Links, Chats und Verlauf bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Replace token</source>
        <translation>Token &amp;ersetzen</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 – %2</translation>
    </message>
    <message>
        <source>The token was changed. Check it again.</source>
        <translation>Der Token wurde geändert. Prüfe ihn noch einmal.</translation>
    </message>
    <message>
        <source>From @BotFather, under API Token.</source>
        <translation>Von @BotFather, unter API Token.</translation>
    </message>
    <message>
        <source>A token is a number, a colon and 35 letters or digits. Copy the whole of it.</source>
        <translation>Ein Token besteht aus einer Zahl, einem Doppelpunkt und 35 Buchstaben oder Ziffern. Kopiere ihn vollständig.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram wird gefragt…</translation>
    </message>
    <message>
        <source>@%1 — %2, checked just now</source>
        <translation>@%1 – %2, gerade geprüft</translation>
    </message>
    <message>
        <source>%1 is in Gatehouse already. To give it another token, use “Replace token…”.</source>
        <translation>%1 ist schon in Gatehouse. Einen anderen Token gibst du ihm mit „Token ersetzen…“.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (API Token) and enter it here.</source>
        <translation>Kopiere den aktuellen Token von @BotFather (API Token) und gib ihn hier ein.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the internet connection and try again.</source>
        <translation>Es wurde nichts gespeichert. Prüfe die Internetverbindung und versuche es erneut.</translation>
    </message>
    <message>
        <source>Asking Telegram and storing the token…</source>
        <translation>Telegram wird gefragt und der Token gespeichert…</translation>
    </message>
    <message>
        <source>Storing the token in the keychain…</source>
        <translation>Der Token wird im Schlüsselbund gespeichert…</translation>
    </message>
    <message>
        <source>%1, not set up yet: it asks for a new password first</source>
        <translation>%1, noch nicht eingerichtet: fragt zuerst nach einem neuen Passwort</translation>
    </message>
    <message>
        <source>%1, locked: it asks for its password first</source>
        <translation>%1, gesperrt: fragt zuerst nach seinem Passwort</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <comment>a keychain</comment>
        <translation>%1, entsperrt</translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message>
        <source>Add chat</source>
        <translation>Chat hinzufügen</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Chat hinzufügen</translation>
    </message>
    <message>
        <source>A channel or group in which the bot is an administrator with the right “Invite users via link”. Gatehouse only asks Telegram about it; nobody in the chat notices.</source>
        <translation>Ein Kanal oder eine Gruppe, in der der Bot Administrator mit dem Recht „Nutzer per Link einladen“ ist. Gatehouse fragt nur Telegram danach; im Chat merkt das niemand.</translation>
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
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Chat found</source>
        <translation>Gefundener Chat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add chat</source>
        <translation>&amp;Chat hinzufügen</translation>
    </message>
    <message>
        <source>An invite link does not tell which chat it leads to. Enter the chat’s @name or number, or the link of any message in it.</source>
        <translation>Ein Einladungslink verrät nicht, zu welchem Chat er führt. Gib den @Namen oder die Nummer des Chats ein oder den Link zu einer Nachricht darin.</translation>
    </message>
    <message>
        <source>This names no chat. Enter @name, a link such as t.me/name, or a number.</source>
        <translation>Das bezeichnet keinen Chat. Gib @Name, einen Link wie t.me/name oder eine Nummer ein.</translation>
    </message>
    <message>
        <source>No chat has such a name: it is 4 to 32 letters, digits and “_”, and begins with a letter.</source>
        <translation>So kann kein Chat heißen: Ein Name hat 4 bis 32 Buchstaben, Ziffern und „_“ und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>No channel or group has this number. It looks like -1001234567890.</source>
        <translation>Kein Kanal und keine Gruppe hat diese Nummer. Sie sieht so aus: -1001234567890.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot is an administrator and may invite users.</source>
        <translation>Der Bot ist Administrator und darf Nutzer einladen.</translation>
    </message>
    <message>
        <source>The right “Invite users via link” is missing. Grant it in Telegram: the chat’s settings, Administrators, the bot. You can add the chat now and do it later.</source>
        <translation>Das Recht „Nutzer per Link einladen“ fehlt. Erteile es in Telegram: Chat-Einstellungen, Administratoren, der Bot. Du kannst den Chat jetzt hinzufügen und das später nachholen.</translation>
    </message>
    <message>
        <source>The bot is not an administrator. Make it one in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Der Bot ist kein Administrator. Mache ihn in Telegram dazu: Chat-Einstellungen, Administratoren, mit dem Recht „Nutzer per Link einladen“. Du kannst den Chat jetzt hinzufügen und das später nachholen.</translation>
    </message>
    <message>
        <source>The bot is not in this chat. Add it in Telegram: the chat’s settings, Administrators, with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Der Bot ist nicht in diesem Chat. Füge ihn in Telegram hinzu: Chat-Einstellungen, Administratoren, mit dem Recht „Nutzer per Link einladen“. Du kannst den Chat jetzt hinzufügen und das später nachholen.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat. In Telegram, take it off the list of removed users, then add it under Administrators with the right “Invite users via link”. You can add the chat now and do it later.</source>
        <translation>Der Bot wurde aus diesem Chat entfernt. Nimm ihn in Telegram von der Liste der entfernten Nutzer und füge ihn dann unter Administratoren mit dem Recht „Nutzer per Link einladen“ hinzu. Du kannst den Chat jetzt hinzufügen und das später nachholen.</translation>
    </message>
    <message>
        <source>Telegram does not tell what the bot may do here.</source>
        <translation>Telegram verrät nicht, was der Bot hier darf.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 – %2</translation>
    </message>
    <message>
        <source>There is no bot yet. Add one first: File, Add bot…</source>
        <translation>Es gibt noch keinen Bot. Füge zuerst einen hinzu: Datei, Bot hinzufügen…</translation>
    </message>
    <message>
        <source>Check asks Telegram what this chat is.</source>
        <translation>„Prüfen“ fragt Telegram, welcher Chat das ist.</translation>
    </message>
    <message>
        <source>The question was changed. Check it again.</source>
        <translation>Die Eingabe wurde geändert. Prüfe sie noch einmal.</translation>
    </message>
    <message>
        <source>@name, a link to the chat or to a message in it, its number, or its address in a web client.</source>
        <translation>@Name, ein Link zum Chat oder zu einer Nachricht darin, seine Nummer oder seine Adresse in einem Web-Client.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram wird gefragt…</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Die Gruppe wurde zur Supergruppe und hat eine neue Nummer.</translation>
    </message>
    <message>
        <source>This chat is in Gatehouse already.</source>
        <translation>Dieser Chat ist schon in Gatehouse.</translation>
    </message>
    <message>
        <source>Writing it into the ledger…</source>
        <translation>Wird ins Register eingetragen…</translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message>
        <source>Adopt links</source>
        <translation>Links übernehmen</translation>
    </message>
    <message>
        <source>Links that your bots made elsewhere: in another program, or before they came here. They are stored as Unverified, because the Bot API can’t be asked about a link. Revoking such a link needs none of its settings; editing it imposes all four. Only links that the bot made itself can be changed.</source>
        <translation>Links, die deine Bots anderswo erstellt haben: in einem anderen Programm oder bevor sie hierher kamen. Sie werden als „Ungeprüft“ gespeichert, weil man die Bot API nicht nach einem Link fragen kann. Zum Widerrufen muss man die Einstellungen eines Links nicht kennen; beim Bearbeiten werden alle vier neu gesetzt. Nur Links, die der Bot selbst erstellt hat, lassen sich ändern.</translation>
    </message>
    <message>
        <source>&amp;Text with links</source>
        <translation>&amp;Text mit Links</translation>
    </message>
    <message>
        <source>Paste links, or any text with links in it. A file can be dropped here.</source>
        <translation>Füge Links ein oder beliebigen Text, der Links enthält. Du kannst auch eine Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>About the text</source>
        <translation>Angaben zum Text</translation>
    </message>
    <message>
        <source>C&amp;hat for all new links</source>
        <translation>C&amp;hat für alle neuen Links</translation>
    </message>
    <message>
        <source>Choose a chat…</source>
        <translation>Chat wählen…</translation>
    </message>
    <message>
        <source>Links found</source>
        <translation>Gefundene Links</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>a chat that was removed from Gatehouse</source>
        <translation>ein Chat, der aus Gatehouse entfernt wurde</translation>
    </message>
    <message>
        <source>%1 — @%2</source>
        <comment>a chat and the bot in it</comment>
        <translation>%1 – @%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that may be adopted</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known</source>
        <comment>a link that is in the ledger</comment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>No link</source>
        <comment>a line of text without any</comment>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>Truncated by Telegram</source>
        <comment>a link of which only the beginning is shown</comment>
        <translation>Von Telegram gekürzt</translation>
    </message>
    <message>
        <source>Twice</source>
        <comment>a link that stands in the text above already</comment>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <comment>a link&apos;s name and its chat</comment>
        <translation>„%1“ in %2</translation>
    </message>
    <message>
        <source>Another administrator’s; it can’t be adopted</source>
        <translation>Von einem anderen Administrator; kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>column: what stands in a line of a text</comment>
        <translation>Fund</translation>
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
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Wähle eine gewöhnliche Textdatei, die du lesen darfst.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The text is too long to be shown here; its links are below.</source>
        <translation>Der Text ist zu lang, um ihn hier zu zeigen; seine Links stehen unten.</translation>
    </message>
    <message>
        <source>Not all of it was looked at: 10 megabytes and 10,000 links are the most at once. Adopt the rest afterwards.</source>
        <translation>Es wurde nicht alles durchgesehen: Auf einmal gehen höchstens 10 Megabyte und 10.000 Links. Übernimm den Rest danach.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>%Ln weitere Zeile ohne Link</numerusform>
            <numerusform>%Ln weitere Zeilen ohne Link</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them into the ledger…</source>
        <translation>Werden ins Register eingetragen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link ü&amp;bernehmen</numerusform>
            <numerusform>%Ln Links ü&amp;bernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Adopt links</source>
        <translation>Links ü&amp;bernehmen</translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Si&amp;cherungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>Gatehouse kopiert sein Register einmal am Tag und behält die letzte Kopie. Sie enthält keine Tokens.</numerusform>
            <numerusform>Gatehouse kopiert sein Register einmal am Tag und behält die letzten %Ln Kopien. Keine davon enthält Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>%1 — daily, %2</source>
        <comment>moment, size</comment>
        <translation>%1 – täglich, %2</translation>
    </message>
    <message>
        <source>%1 — before an update, %2</source>
        <comment>moment, size</comment>
        <translation>%1 – vor einem Update, %2</translation>
    </message>
    <message>
        <source>%1 — before restoring, %2</source>
        <comment>moment, size</comment>
        <translation>%1 – vor dem Wiederherstellen, %2</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this copy. What was done since then stays as it is in Telegram, but the ledger will not know it. The present ledger is kept as a copy, so that you can come back to it.</source>
        <translation>Gatehouse startet mit dieser Kopie neu. Was seitdem geschehen ist, bleibt in Telegram, wie es ist, aber das Register weiß nichts davon. Das jetzige Register wird als Kopie aufgehoben, damit du dazu zurückkehren kannst.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>%Ln Änderung in Telegram läuft noch oder ist ohne Antwort. Das wiederhergestellte Register weiß nichts davon: Warte besser, bis sie erledigt ist.</numerusform>
            <numerusform>%Ln Änderungen in Telegram laufen noch oder sind ohne Antwort. Das wiederhergestellte Register weiß nichts davon: Warte besser, bis sie erledigt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the ledger of %1?</source>
        <translation>Register vom %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Checking the copy…</source>
        <translation>Die Kopie wird geprüft…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew…</source>
        <translation>Gatehouse startet neu…</translation>
    </message>
</context>
<context>
    <name>widgets::BarChart</name>
    <message>
        <source>Joined</source>
        <comment>in a chart</comment>
        <translation>Beitritte</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>the chat; in a chart</comment>
        <translation>Austritte</translation>
    </message>
    <message>
        <source>counted in part</source>
        <comment>in a chart</comment>
        <translation>teilweise gezählt</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>in a chart</comment>
        <translation>nicht gezählt</translation>
    </message>
</context>
<context>
    <name>widgets::BulkCommands</name>
    <message>
        <source>Select a link first.</source>
        <translation>Wähle zuerst einen Link aus.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Füge zuerst einen Chat hinzu.</translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Re&amp;quire approval</source>
        <translation>Nur &amp;mit Genehmigung</translation>
    </message>
    <message>
        <source>&amp;No approval</source>
        <translation>&amp;Ohne Genehmigung</translation>
    </message>
    <message>
        <source>T&amp;ag</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Which links are shown</source>
        <translation>Welche Links gezeigt werden</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Unverified links</source>
        <translation>Ungeprüfte Links</translation>
    </message>
    <message>
        <source>Subscription links</source>
        <translation>Abo-Links</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>column</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
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
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <comment>column</comment>
        <translation>Warum ausgelassen</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <comment>column: what a link will be like</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Enthalten: %Ln</numerusform>
            <numerusform>&amp;Enthalten: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>A&amp;usgelassen: %Ln</numerusform>
            <numerusform>A&amp;usgelassen: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>%Ln Link ist ungeprüft: Die Bot API kann seine Einstellungen nicht nennen. Der neue Link bekommt die, die Gatehouse zeigt.</numerusform>
            <numerusform>%Ln Links sind ungeprüft: Die Bot API kann ihre Einstellungen nicht nennen. Die neuen Links bekommen die, die Gatehouse zeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>%Ln Link ist ungeprüft: Die Bot API kann seine Einstellungen nicht nennen. Dies ersetzt alle vier: Name, Ablauf, Limit und Genehmigung; was Gatehouse nicht kennt, geht verloren.</numerusform>
            <numerusform>%Ln Links sind ungeprüft: Die Bot API kann ihre Einstellungen nicht nennen. Dies ersetzt alle vier: Name, Ablauf, Limit und Genehmigung; was Gatehouse nicht kennt, geht verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>%Ln davon ist ein Abo-Link: Über einen widerrufenen kann niemand mehr ein Abo abschließen. Wer schon zahlt, bleibt; was aus der nächsten Zahlung wird, entscheidet Telegram. Verweigert Telegram es, bleibt alles, wie es ist.</numerusform>
            <numerusform>%Ln davon sind Abo-Links: Über einen widerrufenen kann niemand mehr ein Abo abschließen. Wer schon zahlt, bleibt; was aus der nächsten Zahlung wird, entscheidet Telegram. Verweigert Telegram es, bleibt alles, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do with these links.</source>
        <translation>Mit diesen Links ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>links</comment>
        <translation>%1 von %2 gelesen</translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Not a date. Write it like %1 or %2.</source>
        <translation>Kein Datum. Schreib es so: %1 oder %2.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Das liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>In so long a list this link’s turn comes too late: it would have expired by then.</source>
        <translation>In einer so langen Liste kommt dieser Link zu spät an die Reihe: Er wäre dann schon abgelaufen.</translation>
    </message>
    <message>
        <source>A link with approval can’t have a limit.</source>
        <translation>Ein Link mit Genehmigung kann kein Limit haben.</translation>
    </message>
    <message>
        <source>Write %1 or %2.</source>
        <translation>Schreib %1 oder %2.</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Kein Betrag. Schreib ihn so: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark stands inside a cell. Put the cell in quotation marks and double those in it.</source>
        <translation>Zeile %1: Ein Anführungszeichen steht mitten in einer Zelle. Setze die Zelle in Anführungszeichen und verdopple die darin.</translation>
    </message>
    <message>
        <source>Line %1: something follows a closing quotation mark.</source>
        <translation>Zeile %1: Auf ein schließendes Anführungszeichen folgt noch etwas.</translation>
    </message>
    <message>
        <source>Line %1: the quotation mark that opens here is never closed.</source>
        <translation>Zeile %1: Das Anführungszeichen, das hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a link’s limit</comment>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Write {n} where the number is to stand.</source>
        <comment>{n} stays as it is</comment>
        <translation>Schreib {n} dorthin, wo die Nummer stehen soll.</translation>
    </message>
    <message>
        <source>The last number is before the first.</source>
        <translation>Die letzte Nummer liegt vor der ersten.</translation>
    </message>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>Ein Muster ergibt höchstens %Ln Link.</numerusform>
            <numerusform>Ein Muster ergibt höchstens %Ln Links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>Nur die erste Zeile wird gelesen.</numerusform>
            <numerusform>Nur die ersten %Ln Zeilen werden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>%Ln Spalte wird nicht verwendet: %1.</numerusform>
            <numerusform>%Ln Spalten werden nicht verwendet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of columns that are there twice the first counts: %1.</source>
        <translation>Von doppelten Spalten zählt die erste: %1.</translation>
    </message>
    <message>
        <source>Each line is a name.</source>
        <translation>Jede Zeile ist ein Name.</translation>
    </message>
    <message>
        <source>What happens</source>
        <comment>column</comment>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>column</comment>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>column</comment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a link that will be made</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New, same name</source>
        <comment>a link that will be made</comment>
        <translation>Neu, gleicher Name</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>Ausgelassen: %Ln Fehler</numerusform>
            <numerusform>Ausgelassen: %Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>a row of a list</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Duplicate in the list</source>
        <translation>Doppelt in der Liste</translation>
    </message>
    <message>
        <source>A link has this name</source>
        <translation>Ein Link heißt schon so</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>%Ln Link wird erstellt.</numerusform>
            <numerusform>%Ln Links werden erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln Zeile hat Fehler: Korrigiere sie oder lass sie aus.</numerusform>
            <numerusform>%Ln Zeilen haben Fehler: Korrigiere sie oder lass sie aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>%Ln Duplikat wird ausgelassen.</numerusform>
            <numerusform>%Ln Duplikate werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes about %1 at about one request per second.</source>
        <comment>%1: a duration</comment>
        <translation>Dauert etwa %1, bei ungefähr einer Anfrage pro Sekunde.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
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
        <translation>Nu&amp;r mit Genehmigung</translation>
    </message>
    <message>
        <source>Where the list says nothing</source>
        <translation>Wenn die Liste nichts angibt</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Cos&amp;t of each link</source>
        <translation>Kos&amp;ten je Link</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>widgets::CampaignSource</name>
    <message>
        <source>&amp;List or file</source>
        <translation>&amp;Liste oder Datei</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Muster</translation>
    </message>
    <message>
        <source>Leading &amp;zeros</source>
        <translation>Führende N&amp;ullen</translation>
    </message>
    <message>
        <source>One name a line, or CSV with a header: name, expires, limit, approval, tags, cost, placement, note. A file can be dropped here.</source>
        <translation>Ein Name pro Zeile oder CSV mit Kopfzeile: name, expires, limit, approval, tags, cost, placement, note. Du kannst auch eine Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>Angaben zur Liste</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Names or CSV</source>
        <translation>&amp;Namen oder CSV</translation>
    </message>
    <message>
        <source>Influencer {n}</source>
        <comment>name of a link; {n} stays as it is</comment>
        <translation>Influencer {n}</translation>
    </message>
    <message>
        <source>About the pattern</source>
        <translation>Angaben zum Muster</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <comment>the first number</comment>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>the last number</comment>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>Na&amp;me pattern</source>
        <translation>Nam&amp;ensmuster</translation>
    </message>
    <message>
        <source>{n} stands for the number.</source>
        <comment>{n} stays as it is</comment>
        <translation>{n} steht für die Nummer.</translation>
    </message>
</context>
<context>
    <name>widgets::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Platzierungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no name, limit, note, tag or placement</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>%1 (link to be replaced)</source>
        <comment>where a link was put up</comment>
        <translation>%1 (Link noch auszutauschen)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12.50 EUR</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires never</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>required</source>
        <comment>approval</comment>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>cost</comment>
        <translation>nicht angegeben</translation>
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
        <translation>Du</translation>
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
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Telegram keeps it differently: %1</source>
        <comment>Telegram keeps it differently: Limit: 100 → 50</comment>
        <translation>Telegram hat es anders gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message>
        <source>Select a chat first.</source>
        <translation>Wähle zuerst einen Chat aus.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Füge zuerst einen Chat hinzu.</translation>
    </message>
    <message>
        <source>Telegram has subscription links in channels only, and this is a group.</source>
        <translation>Abo-Links gibt es in Telegram nur in Kanälen, und das hier ist eine Gruppe.</translation>
    </message>
    <message>
        <source>New link from “%1”.</source>
        <translation>Neuer Link aus „%1“.</translation>
    </message>
    <message>
        <source>It is in the clipboard: %1</source>
        <translation>Er ist in der Zwischenablage: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>%Ln Link übernommen.</numerusform>
            <numerusform>%Ln Links übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Unverified until Telegram says something about them.</source>
        <translation>„Ungeprüft“, bis Telegram etwas darüber sagt.</translation>
    </message>
    <message>
        <source>Remove @%1 from Gatehouse?</source>
        <translation>@%1 aus Gatehouse entfernen?</translation>
    </message>
    <message>
        <source>Its token is deleted from the keychain. Its links keep working; the ledger keeps them and their history, and shows them again when you add the bot again.</source>
        <translation>Sein Token wird aus dem Schlüsselbund gelöscht. Seine Links funktionieren weiter; das Register behält sie samt Verlauf und zeigt sie wieder, wenn du den Bot erneut hinzufügst.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Bot entfernen</translation>
    </message>
    <message>
        <source>Remove “%1” from Gatehouse?</source>
        <translation>„%1“ aus Gatehouse entfernen?</translation>
    </message>
    <message>
        <source>The bot stays in the chat and its links keep working. The ledger keeps them and their history, and shows them again when you add the chat again.</source>
        <translation>Der Bot bleibt im Chat, und seine Links funktionieren weiter. Das Register behält sie samt Verlauf und zeigt sie wieder, wenn du den Chat erneut hinzufügst.</translation>
    </message>
    <message>
        <source>Remove chat</source>
        <translation>Chat entfernen</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Wähle zuerst einen Bot oder einen Chat aus.</translation>
    </message>
    <message>
        <source>Add a bot first.</source>
        <translation>Füge zuerst einen Bot hinzu.</translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Titel des Chats</translation>
    </message>
    <message>
        <source>Chat description</source>
        <translation>Beschreibung des Chats</translation>
    </message>
    <message>
        <source>Of all bots and chats</source>
        <translation>Aller Bots und Chats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
</context>
<context>
    <name>widgets::ChatPage</name>
    <message>
        <source>Search links</source>
        <translation>Links suchen</translation>
    </message>
    <message>
        <source>Search name, link or note</source>
        <translation>Name, Link oder Notiz suchen</translation>
    </message>
    <message>
        <source>Parts of the chat</source>
        <translation>Bereiche des Chats</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a part of the chat, and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>„%1“ ist pausiert.</translation>
    </message>
    <message>
        <source>Whoever comes by it has to ask. Resume puts everything back.</source>
        <translation>Wer über diesen Link kommt, muss anfragen. „Fortsetzen“ stellt alles wieder her.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Noch kein Chat</translation>
    </message>
    <message>
        <source>Add a channel or group in which the bot is an administrator.</source>
        <translation>Füge einen Kanal oder eine Gruppe hinzu, in der der Bot Administrator ist.</translation>
    </message>
    <message>
        <source>No chat of this bot yet</source>
        <translation>Noch kein Chat dieses Bots</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>Kein passender Link</translation>
    </message>
    <message>
        <source>Try other words, or another filter.</source>
        <translation>Versuche es mit anderen Wörtern oder einem anderen Filter.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Noch keine Links</translation>
    </message>
    <message>
        <source>Make the first one, or adopt those that the bot made elsewhere.</source>
        <translation>Erstelle den ersten oder übernimm die, die der Bot anderswo erstellt hat.</translation>
    </message>
    <message>
        <source>Select a chat first.</source>
        <translation>Wähle zuerst einen Chat aus.</translation>
    </message>
    <message>
        <source>It is being rotated already.</source>
        <comment>a primary link</comment>
        <translation>Er wird schon ersetzt.</translation>
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
        <translation>%1, Link %2, %3</translation>
    </message>
    <message>
        <source>Nothing found. Try the first letters of the words.</source>
        <translation>Nichts gefunden. Versuche es mit den Anfangsbuchstaben der Wörter.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find an action, a chat or a link</source>
        <translation>Aktion, Chat oder Link finden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Im Moment nicht möglich.</translation>
    </message>
    <message>
        <source>%1 menu</source>
        <comment>where an action is</comment>
        <translation>Menü %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1, page of the preferences</source>
        <translation>%1, Seite der Einstellungen</translation>
    </message>
    <message>
        <source>@%1 · %2</source>
        <comment>a chat&apos;s username, and the bot&apos;s</comment>
        <translation>@%1 · %2</translation>
    </message>
    <message>
        <source>%1, chat, %2</source>
        <translation>%1, Chat, %2</translation>
    </message>
</context>
<context>
    <name>widgets::CostEdit</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>what a link cost</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Not an amount. Write it like %1.</source>
        <translation>Kein Betrag. Schreib ihn so: %1.</translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message>
        <source>Create many links</source>
        <translation>Viele Links erstellen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Leave &amp;out rows with errors</source>
        <translation>&amp;Zeilen mit Fehlern auslassen</translation>
    </message>
    <message>
        <source>Make &amp;duplicates too</source>
        <translation>Du&amp;plikate auch erstellen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Dr&amp;y run</source>
        <translation>Probelau&amp;f</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create links</source>
        <translation>Links erstellen</translation>
    </message>
    <message>
        <source>Open a list of links</source>
        <translation>Liste von Links öffnen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <source>As Markdown…</source>
        <translation>Als Markdown…</translation>
    </message>
    <message>
        <source>Writes what would be made into a file. Nothing is sent.</source>
        <translation>Schreibt in eine Datei, was erstellt würde. Gesendet wird nichts.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choose an ordinary text file that you may read.</source>
        <translation>Wähle eine gewöhnliche Textdatei, die du lesen darfst.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Paste a list, open a file, or choose a pattern. What would be made of it is shown here; nothing is sent before you say so.</source>
        <translation>Füge eine Liste ein, öffne eine Datei oder wähle ein Muster. Hier siehst du, was daraus würde; gesendet wird erst, wenn du es sagst.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link er&amp;stellen</numerusform>
            <numerusform>%Ln Links er&amp;stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create links</source>
        <translation>Links er&amp;stellen</translation>
    </message>
    <message>
        <source>dry-run</source>
        <comment>a file’s name</comment>
        <translation>probelauf</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown-Tabelle (*.md)</translation>
    </message>
    <message>
        <source>What would be made is in the file. Nothing was sent.</source>
        <translation>Was erstellt würde, steht in der Datei. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Die Liste wird durchgesehen…</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>%Ln Link in „%1“ erstellen</numerusform>
            <numerusform>%Ln Links in „%1“ erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the job into the ledger…</source>
        <translation>Der Auftrag wird ins Register eingetragen…</translation>
    </message>
</context>
<context>
    <name>widgets::DetailsBox</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Technischer Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::Drops</name>
    <message>
        <source>Drop the file here to import it</source>
        <translation>Datei hier ablegen, um sie zu importieren</translation>
    </message>
    <message>
        <source>Drop the file here to adopt the links in it</source>
        <translation>Datei hier ablegen, um ihre Links zu übernehmen</translation>
    </message>
    <message>
        <source>Drop the link here to look it up</source>
        <translation>Link hier ablegen, um ihn nachzuschlagen</translation>
    </message>
    <message>
        <source>Drop the links here to adopt them</source>
        <translation>Links hier ablegen, um sie zu übernehmen</translation>
    </message>
    <message>
        <source>There is no invite link in this text</source>
        <translation>In diesem Text ist kein Einladungslink</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here</source>
        <translation>Ein Bot-Token kann hier nicht abgelegt werden</translation>
    </message>
</context>
<context>
    <name>widgets::Errors</name>
    <message>
        <source>The server&apos;s name was not found.</source>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the server&apos;s address in Preferences.</source>
        <translation>Prüfe die Internetverbindung und die Adresse des Servers in den Einstellungen.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the internet connection. Nothing was sent; try again.</source>
        <translation>Prüfe die Internetverbindung. Es wurde nichts gesendet; versuche es erneut.</translation>
    </message>
    <message>
        <source>The connection is not secure: the server&apos;s certificate was not accepted.</source>
        <translation>Die Verbindung ist nicht sicher: Das Zertifikat des Servers wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check this computer&apos;s date, and whether a proxy or firewall reads along.</source>
        <translation>Es wurde nichts gesendet. Prüfe das Datum dieses Computers und ob ein Proxy oder eine Firewall mitliest.</translation>
    </message>
    <message>
        <source>Plain http is accepted for this computer only.</source>
        <translation>Unverschlüsseltes http ist nur für diesen Computer erlaubt.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Verwende eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands.</source>
        <translation>Ob Telegram es ausgeführt hat, ist nicht sicher. „Aktualisieren“ zeigt den Stand.</translation>
    </message>
    <message>
        <source>Telegram did not answer in time.</source>
        <translation>Telegram hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere. Gatehouse does not follow.</source>
        <translation>Der Server wollte die Anfrage umleiten. Gatehouse folgt dem nicht.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in Preferences.</source>
        <translation>Prüfe die Adresse des Servers in den Einstellungen.</translation>
    </message>
    <message>
        <source>The answer was larger than any answer of Telegram.</source>
        <translation>Die Antwort war größer als jede Antwort von Telegram.</translation>
    </message>
    <message>
        <source>The answer could not be understood: something between here and Telegram may have answered instead.</source>
        <translation>Die Antwort war nicht zu verstehen: Vielleicht hat unterwegs etwas anderes anstelle von Telegram geantwortet.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh shows how it stands; if this stays so, check the server&apos;s address in Preferences.</source>
        <translation>Ob Telegram es ausgeführt hat, ist nicht sicher. „Aktualisieren“ zeigt den Stand; bleibt es dabei, prüfe die Adresse des Servers in den Einstellungen.</translation>
    </message>
    <message>
        <source>Telegram&apos;s server reports a fault of its own.</source>
        <translation>Der Server von Telegram meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>It is not certain whether Telegram did it. Refresh in a minute shows how it stands.</source>
        <translation>Ob Telegram es ausgeführt hat, ist nicht sicher. „Aktualisieren“ zeigt in einer Minute den Stand.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token: it was revoked or is wrong.</source>
        <translation>Telegram weist den Token des Bots zurück: Er wurde widerrufen oder ist falsch.</translation>
    </message>
    <message>
        <source>Copy the current token from @BotFather (/mybots, API Token) and enter it with “Replace token…”.</source>
        <translation>Kopiere den aktuellen Token von @BotFather (/mybots, API Token) und gib ihn mit „Token ersetzen…“ ein.</translation>
    </message>
    <message>
        <source>The server knows no bot with this token.</source>
        <translation>Der Server kennt keinen Bot mit diesem Token.</translation>
    </message>
    <message>
        <source>Copy the whole token from @BotFather, and check that the server&apos;s address is right.</source>
        <translation>Kopiere den ganzen Token von @BotFather und prüfe, ob die Adresse des Servers stimmt.</translation>
    </message>
    <message>
        <source>The bot was logged out of this server and works on another one.</source>
        <translation>Der Bot wurde von diesem Server abgemeldet und arbeitet auf einem anderen.</translation>
    </message>
    <message>
        <source>Enter the address of its own server in Preferences, or wait ten minutes after it came back.</source>
        <translation>Gib in den Einstellungen die Adresse seines eigenen Servers ein oder warte zehn Minuten, nachdem er zurückgekehrt ist.</translation>
    </message>
    <message>
        <source>This server is too old for what was asked.</source>
        <translation>Dieser Server ist zu alt für diese Anfrage.</translation>
    </message>
    <message>
        <source>Update the self-hosted Bot API server.</source>
        <translation>Aktualisiere den selbst betriebenen Bot-API-Server.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s updates.</source>
        <translation>Ein anderes Programm empfängt die Updates dieses Bots.</translation>
    </message>
    <message>
        <source>Gatehouse leaves it alone. Stop the other program first if you want Gatehouse to listen.</source>
        <translation>Gatehouse lässt es in Ruhe. Beende zuerst das andere Programm, wenn Gatehouse die Beitritte erfassen soll.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram verlangt %1 Wartezeit.</translation>
    </message>
    <message>
        <source>Gatehouse waits and goes on by itself.</source>
        <translation>Gatehouse wartet und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Telegram finds no such chat for this bot.</source>
        <translation>Telegram findet für diesen Bot keinen solchen Chat.</translation>
    </message>
    <message>
        <source>Check the spelling. For a private chat, make the bot an administrator there first and enter the chat&apos;s number.</source>
        <translation>Prüfe die Schreibweise. Bei einem privaten Chat mache den Bot dort zuerst zum Administrator und gib die Nummer des Chats ein.</translation>
    </message>
    <message>
        <source>The group was upgraded to a supergroup and has a new number.</source>
        <translation>Die Gruppe wurde zur Supergruppe und hat eine neue Nummer.</translation>
    </message>
    <message>
        <source>Use Refresh.</source>
        <translation>Wähle „Aktualisieren“.</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>Der Chat wurde gelöscht.</translation>
    </message>
    <message>
        <source>Its links are dead. Remove it from Gatehouse.</source>
        <translation>Seine Links sind tot. Entferne ihn aus Gatehouse.</translation>
    </message>
    <message>
        <source>The bot is not in this chat.</source>
        <translation>Der Bot ist nicht in diesem Chat.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, and add the bot with the right “Invite users via link”.</source>
        <translation>Öffne in Telegram die Chat-Einstellungen, Administratoren, und füge den Bot mit dem Recht „Nutzer per Link einladen“ hinzu.</translation>
    </message>
    <message>
        <source>The bot was removed from this chat.</source>
        <translation>Der Bot wurde aus diesem Chat entfernt.</translation>
    </message>
    <message>
        <source>In Telegram, take it off the list of removed users, then add it as an administrator again.</source>
        <translation>Nimm ihn in Telegram von der Liste der entfernten Nutzer und füge ihn dann wieder als Administrator hinzu.</translation>
    </message>
    <message>
        <source>The bot may not manage invite links here.</source>
        <translation>Der Bot darf hier keine Einladungslinks verwalten.</translation>
    </message>
    <message>
        <source>In Telegram, open the chat&apos;s settings, Administrators, the bot, and switch on “Invite users via link”. Then use Refresh.</source>
        <translation>Öffne in Telegram die Chat-Einstellungen, Administratoren, den Bot, und schalte „Nutzer per Link einladen“ ein. Wähle danach „Aktualisieren“.</translation>
    </message>
    <message>
        <source>This is a conversation with one person; it has no invite links.</source>
        <translation>Das ist ein Gespräch mit einer einzelnen Person; dort gibt es keine Einladungslinks.</translation>
    </message>
    <message>
        <source>Enter a channel or a group.</source>
        <translation>Gib einen Kanal oder eine Gruppe ein.</translation>
    </message>
    <message>
        <source>These are the direct messages of a channel; they have no invite links.</source>
        <translation>Das sind die Direktnachrichten eines Kanals; dort gibt es keine Einladungslinks.</translation>
    </message>
    <message>
        <source>Enter the channel itself.</source>
        <translation>Gib den Kanal selbst ein.</translation>
    </message>
    <message>
        <source>The join request is no longer there.</source>
        <translation>Die Beitrittsanfrage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Another administrator decided, or the person took it back.</source>
        <translation>Ein anderer Administrator hat entschieden, oder die Person hat sie zurückgezogen.</translation>
    </message>
    <message>
        <source>The person is in the chat already.</source>
        <translation>Die Person ist schon im Chat.</translation>
    </message>
    <message>
        <source>The person is in as many chats as Telegram allows and can&apos;t be let in.</source>
        <translation>Die Person ist in so vielen Chats, wie Telegram erlaubt, und kann nicht hereingelassen werden.</translation>
    </message>
    <message>
        <source>They have to leave another chat first. The request waits.</source>
        <translation>Sie muss zuerst einen anderen Chat verlassen. Die Anfrage wartet.</translation>
    </message>
    <message>
        <source>The person&apos;s Telegram account was deleted.</source>
        <translation>Das Telegram-Konto der Person wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nobody can be let in. Decline the request.</source>
        <translation>Es kann niemand hereingelassen werden. Lehne die Anfrage ab.</translation>
    </message>
    <message>
        <source>Telegram does not let the bot see this person.</source>
        <translation>Telegram lässt den Bot diese Person nicht sehen.</translation>
    </message>
    <message>
        <source>Decide about the request in Telegram.</source>
        <translation>Entscheide in Telegram über die Anfrage.</translation>
    </message>
    <message>
        <source>The request did not reach Telegram whole, so it was refused.</source>
        <translation>Die Anfrage kam nicht vollständig bei Telegram an und wurde deshalb verweigert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if this stays so, look for a proxy on the way, and report what Details says.</source>
        <translation>Es wurde nichts geändert. Versuche es erneut; bleibt es dabei, suche nach einem Proxy dazwischen und melde, was unter „Details“ steht.</translation>
    </message>
    <message>
        <source>Telegram refuses and does not say why.</source>
        <translation>Telegram verweigert es und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Telegram refuses: %1</source>
        <translation>Telegram verweigert es: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Telegram knows no such link of this bot in this chat: it was revoked already, or belongs to another chat or administrator.</source>
        <translation>Telegram kennt keinen solchen Link dieses Bots in diesem Chat: Er wurde schon widerrufen oder gehört zu einem anderen Chat oder Administrator.</translation>
    </message>
    <message>
        <source>If it was this bot&apos;s, nobody can join by it any more.</source>
        <translation>Wenn er von diesem Bot war, kann niemand mehr darüber beitreten.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link; it can&apos;t be edited.</source>
        <translation>Das ist der Hauptlink des Bots; er lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Rotate it instead.</source>
        <translation>Ersetze ihn stattdessen durch einen neuen.</translation>
    </message>
    <message>
        <source>Telegram does not take this expiry date; it may have passed meanwhile.</source>
        <translation>Telegram nimmt dieses Ablaufdatum nicht an; vielleicht ist es inzwischen verstrichen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a later date, and check this computer&apos;s clock.</source>
        <translation>Es wurde nichts geändert. Wähle ein späteres Datum und prüfe die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Telegram does not take this member limit.</source>
        <translation>Telegram nimmt dieses Mitgliederlimit nicht an.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter a number from 1 to 99999, or none.</source>
        <translation>Es wurde nichts geändert. Gib eine Zahl von 1 bis 99999 ein oder keine.</translation>
    </message>
    <message>
        <source>A link that needs approval can&apos;t have a member limit.</source>
        <translation>Ein Link mit Genehmigung kann kein Mitgliederlimit haben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Switch off one of the two.</source>
        <translation>Es wurde nichts geändert. Schalte eines von beiden aus.</translation>
    </message>
    <message>
        <source>Telegram does not take this price or period for a subscription.</source>
        <translation>Telegram nimmt diesen Preis oder Zeitraum für ein Abo nicht an.</translation>
    </message>
    <message>
        <source>Nothing was changed. A subscription costs 1 to 10000 Stars and lasts 30 days.</source>
        <translation>Es wurde nichts geändert. Ein Abo kostet 1 bis 10000 Sterne und läuft 30 Tage.</translation>
    </message>
    <message>
        <source>This chat can&apos;t have subscription links; only channels can.</source>
        <translation>Dieser Chat kann keine Abo-Links haben; das können nur Kanäle.</translation>
    </message>
    <message>
        <source>Nothing was changed. Create a link without a price, or use a private channel.</source>
        <translation>Es wurde nichts geändert. Erstelle einen Link ohne Preis oder verwende einen privaten Kanal.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde gestoppt.</translation>
    </message>
    <message>
        <source>What had been sent already is not taken back.</source>
        <translation>Was schon gesendet war, wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>This is not a valid value.</source>
        <translation>Das ist kein gültiger Wert.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigiere ihn und versuche es erneut.</translation>
    </message>
    <message>
        <source>It is in Gatehouse already.</source>
        <translation>Ist schon in Gatehouse.</translation>
    </message>
    <message>
        <source>It is not in this ledger.</source>
        <translation>Ist nicht in diesem Register.</translation>
    </message>
    <message>
        <source>Another change of this link is still under way.</source>
        <translation>Eine andere Änderung dieses Links läuft noch.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again. Nothing was sent.</source>
        <translation>Warte, bis sie erledigt ist, und versuche es dann erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The link was changed since.</source>
        <translation>Der Link wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at it as it is now, and edit it.</source>
        <translation>Es wurde nichts gesendet. Sieh ihn dir an, wie er jetzt ist, und bearbeite ihn dann.</translation>
    </message>
    <message>
        <source>This token belongs to another bot.</source>
        <translation>Dieser Token gehört zu einem anderen Bot.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use “Add bot…” for another bot.</source>
        <translation>Es wurde nichts geändert. Für einen anderen Bot wähle „Bot hinzufügen…“.</translation>
    </message>
    <message>
        <source>This computer has no keychain service to keep the token in, and Gatehouse keeps tokens nowhere else.</source>
        <translation>Dieser Computer hat keinen Schlüsselbunddienst für den Token, und Gatehouse verwahrt Tokens nirgends sonst.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring (package gnome-keyring) or KDE Wallet (package kwalletmanager), log in again, and try once more. Nothing was stored.</source>
        <translation>Installiere GNOME Keyring (Paket gnome-keyring) oder KDE Wallet (Paket kwalletmanager), melde dich neu an und versuche es noch einmal. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again.</source>
        <translation>Entsperre ihn mit deinem Anmeldepasswort und versuche es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Allow Gatehouse to use it when it asks, and try again.</source>
        <translation>Erlaube Gatehouse den Zugriff, wenn er danach fragt, und versuche es erneut.</translation>
    </message>
    <message>
        <source>The keychain has no token for this bot.</source>
        <translation>Der Schlüsselbund hat keinen Token für diesen Bot.</translation>
    </message>
    <message>
        <source>Enter it again with “Replace token…”.</source>
        <translation>Gib ihn mit „Token ersetzen…“ erneut ein.</translation>
    </message>
    <message>
        <source>The keychain did not do it.</source>
        <translation>Der Schlüsselbund hat es nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, log out and in once.</source>
        <translation>Versuche es erneut; bleibt es dabei, melde dich einmal ab und wieder an.</translation>
    </message>
    <message>
        <source>The disk is full; the ledger could not be written.</source>
        <translation>Der Datenträger ist voll; das Register konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room and try again.</source>
        <translation>Es wurde nichts gesendet. Schaffe Platz und versuche es erneut.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder can&apos;t be written to.</source>
        <translation>In den Ordner des Profils kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Allow your user to write there, or start with --profile and another folder.</source>
        <translation>Erlaube deinem Benutzer, dort zu schreiben, oder starte mit --profile und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>This profile is open in another Gatehouse that does not answer.</source>
        <translation>Dieses Profil ist in einem anderen Gatehouse geöffnet, das nicht antwortet.</translation>
    </message>
    <message>
        <source>Close it, or start with --profile and another folder.</source>
        <translation>Schließe es oder starte mit --profile und einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer Gatehouse. It was left untouched.</source>
        <translation>Das Register wurde von einem neueren Gatehouse geschrieben. Es wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installiere die neueste Version.</translation>
    </message>
    <message>
        <source>The ledger file is damaged. It was left untouched.</source>
        <translation>Die Registerdatei ist beschädigt. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Details names the newest backup: put a copy of it in the ledger&apos;s place.</source>
        <translation>„Details“ nennt die neueste Sicherung: Lege eine Kopie davon an die Stelle des Registers.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Das Register konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Details says what the file system answered.</source>
        <translation>Unter „Details“ steht, was das Dateisystem geantwortet hat.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name was not found.</source>
        <translation>Der Name des Proxys wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in Preferences, under Network.</source>
        <translation>Es wurde nichts gesendet. Prüfe den Proxy in den Einstellungen unter „Netzwerk“.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached, or does not reach the server.</source>
        <translation>Der Proxy ist nicht erreichbar oder erreicht den Server nicht.</translation>
    </message>
    <message>
        <source>The proxy refuses the user name or the password.</source>
        <translation>Der Proxy weist den Benutzernamen oder das Passwort zurück.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter them again in Preferences, under Network.</source>
        <translation>Es wurde nichts gesendet. Gib beides in den Einstellungen unter „Netzwerk“ noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>widgets::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a link expires on another date</comment>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>The second %1: that night the clock goes back and shows it twice</source>
        <comment>a time</comment>
        <translation>Zum zweiten Mal %1: In dieser Nacht wird die Uhr zurückgestellt und zeigt diese Zeit doppelt</translation>
    </message>
    <message>
        <source>That night the clock goes forward over this time. It counts as %1.</source>
        <translation>In dieser Nacht springt die Uhr über diese Zeit hinweg. Sie zählt als %1.</translation>
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
        <translation>Die Demo konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Install Gatehouse anew, or start it with --demo.</source>
        <translation>Installiere Gatehouse neu oder starte es mit --demo.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own. It needs neither a bot nor a network, and leaves nothing behind.</source>
        <translation>Die Demo öffnet sich in einem eigenen Fenster. Sie braucht weder Bot noch Netzwerk und hinterlässt nichts.</translation>
    </message>
    <message>
        <source>Open an existing ledger</source>
        <translation>Vorhandenes Register öffnen</translation>
    </message>
    <message>
        <source>Ledger, backup or export (*.sqlite *.backup-* *.json)</source>
        <translation>Register, Sicherung oder Export (*.sqlite *.backup-* *.json)</translation>
    </message>
    <message>
        <source>This ledger is in use, or its program did not end properly.</source>
        <translation>Dieses Register wird gerade benutzt, oder sein Programm wurde nicht ordentlich beendet.</translation>
    </message>
    <message>
        <source>Close the Gatehouse that uses it, or choose one of its backups.</source>
        <translation>Schließe das Gatehouse, das es benutzt, oder wähle eine Sicherung des Registers.</translation>
    </message>
    <message>
        <source>Checking the ledger…</source>
        <translation>Das Register wird geprüft…</translation>
    </message>
    <message>
        <source>Gatehouse starts anew with this ledger…</source>
        <translation>Gatehouse startet mit diesem Register neu…</translation>
    </message>
</context>
<context>
    <name>widgets::FirstStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Erste Schritte ausblenden</translation>
    </message>
    <message>
        <source>Add a bot</source>
        <translation>Bot hinzufügen</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Chat hinzufügen</translation>
    </message>
    <message>
        <source>Let the bot invite</source>
        <translation>Einladen erlauben</translation>
    </message>
    <message>
        <source>Make the first link</source>
        <translation>Ersten Link erstellen</translation>
    </message>
    <message>
        <source>Copy it</source>
        <comment>the first link</comment>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Your first link is in the clipboard. That was all.</source>
        <translation>Dein erster Link ist in der Zwischenablage. Das war schon alles.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a step</comment>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message>
        <source>Close the gate</source>
        <translation>Tor schließen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>Was geschlossen wird</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>Was offen bleibt</translation>
    </message>
    <message>
        <source>Ways in that stay open</source>
        <translation>Zugänge, die offen bleiben</translation>
    </message>
    <message>
        <source>&amp;Hold join requests: rules let nobody in meanwhile</source>
        <translation>&amp;Beitrittsanfragen zurückhalten: Regeln lassen so lange niemanden herein</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>Alle %Ln Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>reopen the gate</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>In 6 hours</source>
        <translation>In 6 Stunden</translation>
    </message>
    <message>
        <source>In 1 day</source>
        <translation>In 1 Tag</translation>
    </message>
    <message>
        <source>Looking at the links…</source>
        <translation>Die Links werden geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>%Ln Zugang bleibt offen; das kannst du tun:</numerusform>
            <numerusform>%Ln Zugänge bleiben offen; das kannst du tun:</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Wird geschlossen…</translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>places in the guide</comment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite der Anleitung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Found places</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuche es mit einem anderen Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Fundstelle</numerusform>
            <numerusform>%Ln Fundstellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>New bots</source>
        <translation>Neue Bots</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <comment>1 to 100</comment>
        <translation>%1&#xa0;% gelesen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln neuer Bot</numerusform>
            <numerusform>%Ln neue Bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln neuer Chat</numerusform>
            <numerusform>%Ln neue Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln neuer Link</numerusform>
            <numerusform>%Ln neue Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>%Ln bekannter Link, zu dem die Datei neuer ist: wird aus der Datei genommen</numerusform>
            <numerusform>%Ln bekannte Links, zu denen die Datei neuer ist: werden aus der Datei genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>%Ln bekannter Link, zu dem das Register neuer ist: bleibt, wie er ist</numerusform>
            <numerusform>%Ln bekannte Links, zu denen das Register neuer ist: bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>%Ln bekannter Link bekommt Notizen, Labels und Platzierungen aus der Datei dazu</numerusform>
            <numerusform>%Ln bekannte Links bekommen Notizen, Labels und Platzierungen aus der Datei dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>%Ln bekannter Link, in beiden gleich</numerusform>
            <numerusform>%Ln bekannte Links, in beiden gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln neue Labelfarbe</numerusform>
            <numerusform>%Ln neue Labelfarben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln neue Zeile im Verlauf</numerusform>
            <numerusform>%Ln neue Zeilen im Verlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger has everything that is in this file.</source>
        <translation>Das Register enthält schon alles, was in dieser Datei steht.</translation>
    </message>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>@%1, on the server %2: it will see the token you enter</source>
        <translation>@%1, auf dem Server %2: Er bekommt den Token zu sehen, den du eingibst</translation>
    </message>
    <message>
        <source>No token is ever in such a file. These bots will ask for theirs (“Replace token…”):</source>
        <translation>Eine solche Datei enthält nie Tokens. Diese Bots brauchen ihren noch („Token ersetzen…“):</translation>
    </message>
    <message>
        <source>This file is no export of a Gatehouse ledger.</source>
        <translation>Diese Datei ist kein Export eines Gatehouse-Registers.</translation>
    </message>
    <message>
        <source>Choose a file that “Export…” has written.</source>
        <translation>Wähle eine Datei, die mit „Exportieren…“ geschrieben wurde.</translation>
    </message>
    <message>
        <source>A newer Gatehouse has written this file.</source>
        <translation>Diese Datei stammt von einem neueren Gatehouse.</translation>
    </message>
    <message>
        <source>Update Gatehouse, then import it again.</source>
        <translation>Aktualisiere Gatehouse und importiere sie dann erneut.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was imported.</source>
        <translation>Diese Datei ist beschädigt. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“Details” says where.</source>
        <translation>Wo, steht unter „Details“.</translation>
    </message>
    <message>
        <source>The file has changed meanwhile. Nothing was imported.</source>
        <translation>Die Datei hat sich inzwischen geändert. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importiere sie noch einmal.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message>
        <source>Its successor exists, and this link is still alive.</source>
        <translation>Sein Nachfolger existiert, und dieser Link gilt noch.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beitritte</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Predecessor: %1</source>
        <comment>a link</comment>
        <translation>Vorgänger: %1</translation>
    </message>
    <message>
        <source>Successor: %1</source>
        <comment>a link</comment>
        <translation>Nachfolger: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places used of a limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>%Ln Mitglied gleichzeitig im Chat</numerusform>
            <numerusform>%Ln Mitglieder gleichzeitig im Chat</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no limit</comment>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Administrators approve each person</source>
        <translation>Administratoren genehmigen jede Person</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>By %1, another administrator</source>
        <translation>Von %1, einem anderen Administrator</translation>
    </message>
    <message>
        <source>%1 by this bot</source>
        <translation>%1 von diesem Bot</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>confirmed</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>time and what happened</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Select a link to see everything about it.</source>
        <translation>Wähle einen Link aus, um alles über ihn zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1, %Ln Stern für %2</numerusform>
            <numerusform>%1, %Ln Sterne für %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobCard</name>
    <message>
        <source>Retry refused</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a job</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>a job</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a job</comment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a job from the list</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Job status</source>
        <translation>Auftragsstatus</translation>
    </message>
    <message>
        <source>Job problems</source>
        <translation>Auftragsprobleme</translation>
    </message>
</context>
<context>
    <name>widgets::JobDialog</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Selected step</source>
        <translation>Ausgewählter Schritt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Save result…</source>
        <translation>Ergebnis &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Adopt links…</source>
        <translation>Links ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>&amp;Retry refused</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column: number of a step</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Person</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: why a step was not done</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column: what the server said</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Job details</source>
        <translation>Auftragsdetails</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a chat</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Started %1</source>
        <comment>a moment</comment>
        <translation>Begonnen am %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many steps are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for one without a name in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Vielleicht gibt es einen Link: Die Antwort von Telegram darüber ging verloren. Suche in Telegram in den Chat-Einstellungen unter Einladungslinks beim Bot nach einem ohne Namen; wenn er da ist, füge ihn unter „Links übernehmen…“ ein.</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer about it was lost. Look for “%1” in Telegram, in the chat’s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Vielleicht gibt es einen Link: Die Antwort von Telegram darüber ging verloren. Suche in Telegram in den Chat-Einstellungen unter Einladungslinks beim Bot nach „%1“; wenn er da ist, füge ihn unter „Links übernehmen…“ ein.</translation>
    </message>
    <message>
        <source>Telegram’s answer: %1</source>
        <translation>Antwort von Telegram: %1</translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No limit</source>
        <comment>of members</comment>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>people ask, administrators let them in</comment>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>No approval, limit %1</source>
        <translation>Ohne Genehmigung, Limit %1</translation>
    </message>
    <message>
        <source>No approval</source>
        <translation>Ohne Genehmigung</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Labels</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a link</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a setting of an unverified link</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <comment>state of a link, and its limit</comment>
        <translation>%1, Limit %2</translation>
    </message>
    <message>
        <source>Revoked; a new link in its place</source>
        <translation>Widerrufen; dafür ein neuer Link</translation>
    </message>
    <message>
        <source>A new link</source>
        <translation>Ein neuer Link</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link erstellen</numerusform>
            <numerusform>%Ln Links erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link widerrufen</numerusform>
            <numerusform>%Ln Links widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link pausieren</numerusform>
            <numerusform>%Ln Links pausieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link fortsetzen</numerusform>
            <numerusform>%Ln Links fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link verlängern</numerusform>
            <numerusform>%Ln Links verlängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>Ablauf von %Ln Link festlegen</numerusform>
            <numerusform>Ablauf von %Ln Links festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Limit von %Ln Link festlegen</numerusform>
            <numerusform>Limit von %Ln Links festlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Limit von %Ln Link aufheben</numerusform>
            <numerusform>Limit von %Ln Links aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>Genehmigung für %Ln Link einschalten</numerusform>
            <numerusform>Genehmigung für %Ln Links einschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>Genehmigung für %Ln Link ausschalten</numerusform>
            <numerusform>Genehmigung für %Ln Links ausschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>Label an %Ln Link vergeben</numerusform>
            <numerusform>Label an %Ln Links vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link ersetzen</numerusform>
            <numerusform>%Ln Links ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>%Ln Hauptlink ersetzen</numerusform>
            <numerusform>%Ln Hauptlinks ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>Tor schließen: %Ln Link</numerusform>
            <numerusform>Tor schließen: %Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>%Ln Beitrittsanfrage genehmigen</numerusform>
            <numerusform>%Ln Beitrittsanfragen genehmigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>%Ln Beitrittsanfrage ablehnen</numerusform>
            <numerusform>%Ln Beitrittsanfragen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Create many links</source>
        <translation>Viele Links erstellen</translation>
    </message>
    <message>
        <source>Revoke links</source>
        <translation>Links widerrufen</translation>
    </message>
    <message>
        <source>Pause links</source>
        <translation>Links pausieren</translation>
    </message>
    <message>
        <source>Resume links</source>
        <translation>Links fortsetzen</translation>
    </message>
    <message>
        <source>Extend links</source>
        <translation>Links verlängern</translation>
    </message>
    <message>
        <source>Set expiry</source>
        <translation>Ablauf festlegen</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Limit festlegen</translation>
    </message>
    <message>
        <source>Set approval</source>
        <translation>Genehmigung festlegen</translation>
    </message>
    <message>
        <source>Tag links</source>
        <translation>Label vergeben</translation>
    </message>
    <message>
        <source>Rotate links</source>
        <translation>Links ersetzen</translation>
    </message>
    <message>
        <source>Rotate primary links</source>
        <translation>Hauptlinks ersetzen</translation>
    </message>
    <message>
        <source>Close the gate</source>
        <translation>Tor schließen</translation>
    </message>
    <message>
        <source>Approve join requests</source>
        <translation>Beitrittsanfragen genehmigen</translation>
    </message>
    <message>
        <source>Decline join requests</source>
        <translation>Beitrittsanfragen ablehnen</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link any more, and revoking is final. Members who came by it stay.</source>
        <translation>Über einen widerrufenen Link kann niemand mehr beitreten, und Widerrufen ist endgültig. Mitglieder, die darüber kamen, bleiben.</translation>
    </message>
    <message>
        <source>Whoever comes by a paused link has to ask. Its limit is kept, and Resume puts everything back.</source>
        <translation>Wer über einen pausierten Link kommt, muss anfragen. Sein Limit bleibt gemerkt, und „Fortsetzen“ stellt alles wieder her.</translation>
    </message>
    <message>
        <source>The links admit people as they did before the pause.</source>
        <translation>Die Links lassen Personen wieder herein wie vor der Pause.</translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>Jeder Link endet %Ln Tag später als jetzt; ein abgelaufener %Ln Tag ab jetzt.</numerusform>
            <numerusform>Jeder Link endet %Ln Tage später als jetzt; ein abgelaufener %Ln Tage ab jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the links end at the same time. Name, limit and approval stay as they are.</source>
        <translation>Alle Links enden zur selben Zeit. Name, Limit und Genehmigung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>All of the links get the same limit. Name, expiry and approval stay as they are.</source>
        <translation>Alle Links bekommen dasselbe Limit. Name, Ablauf und Genehmigung bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>With approval, people ask and administrators let them in. A link with approval can’t also have a member limit: it loses the one it has.</source>
        <translation>Mit Genehmigung fragen die Personen an, und Administratoren lassen sie herein. Ein Link mit Genehmigung kann nicht auch ein Mitgliederlimit haben: Er verliert seines.</translation>
    </message>
    <message>
        <source>The tag is added to those that the links have. Telegram is not asked: tags are in your ledger only.</source>
        <translation>Das Label kommt zu denen hinzu, die die Links schon haben. Telegram wird nicht gefragt: Labels stehen nur in deinem Register.</translation>
    </message>
    <message>
        <source>Each link gets a successor with the same settings and is revoked then, which is final. The new links have to be put where the old ones were.</source>
        <translation>Jeder Link bekommt einen Nachfolger mit denselben Einstellungen und wird danach endgültig widerrufen. Die neuen Links müssen dorthin, wo die alten standen.</translation>
    </message>
    <message>
        <source>The bot’s primary link of each chat is replaced by a new one, and the old one stops working for everyone who has it, which is final. Members who already joined stay.</source>
        <translation>Der Hauptlink des Bots wird in jedem Chat durch einen neuen ersetzt, und der alte funktioniert endgültig für niemanden mehr. Wer schon beigetreten ist, bleibt Mitglied.</translation>
    </message>
    <message>
        <source>This takes a moment. It goes on as a job that you can stop.</source>
        <translation>Das dauert einen Moment. Es läuft als Auftrag weiter, den du stoppen kannst.</translation>
    </message>
    <message>
        <source>This takes about %1, at about one request per second and chat. It goes on as a job that you can pause or stop, also after a restart.</source>
        <translation>Das dauert etwa %1, bei ungefähr einer Anfrage pro Sekunde und Chat. Es läuft als Auftrag weiter, den du pausieren oder stoppen kannst, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>This link is paused, and its limit is kept for later. Resume it first.</source>
        <translation>Dieser Link ist pausiert, und sein Limit ist für später gemerkt. Setze ihn zuerst fort.</translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Ein Link mit Genehmigung kann nicht auch ein Mitgliederlimit haben.</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a step of a job</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>a step of a job</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step of a job</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a step of a job</comment>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a step of a job: the answer was lost</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a step of a job that was stopped before</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>There was nothing left to do: %1</source>
        <translation>Es war nichts mehr zu tun: %1</translation>
    </message>
    <message>
        <source>It was closed already.</source>
        <comment>a link that is to be revoked</comment>
        <translation>Er war schon geschlossen.</translation>
    </message>
    <message>
        <source>Handled elsewhere: another administrator decided, or the person took the request back.</source>
        <translation>Anderswo erledigt: Ein anderer Administrator hat entschieden, oder die Person hat die Anfrage zurückgezogen.</translation>
    </message>
    <message>
        <source>Handled elsewhere: the person is in the chat already.</source>
        <translation>Anderswo erledigt: Die Person ist schon im Chat.</translation>
    </message>
    <message>
        <source>The answer was lost: a link may exist.</source>
        <translation>Die Antwort ging verloren: Vielleicht gibt es einen Link.</translation>
    </message>
    <message>
        <source>The answer was lost; Gatehouse finds out what became of it.</source>
        <translation>Die Antwort ging verloren; Gatehouse stellt fest, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>37 of 300</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done</source>
        <translation>Gestoppt: %1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>Erledigt: %Ln</numerusform>
            <numerusform>Erledigt: alle %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Over: %1 of %2 done</source>
        <translation>Beendet: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Wird gestoppt: Was läuft, wird noch abgewartet</translation>
    </message>
    <message>
        <source>%1 It goes on by itself.</source>
        <comment>an error&apos;s sentence</comment>
        <translation>%1 Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1</source>
        <translation>Telegram verlangt %1 Wartezeit</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>4 minutes</comment>
        <translation>noch etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln verweigert</numerusform>
            <numerusform>%Ln verweigert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln verworfen</numerusform>
            <numerusform>%Ln verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a job&apos;s title</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Over: %1 (%2)</source>
        <comment>a job&apos;s title, and what went wrong</comment>
        <translation>Beendet: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Close the jobs</source>
        <translation>Aufträge schließen</translation>
    </message>
    <message>
        <source>No jobs. What is done with many links goes on here, also after a restart: select several links and choose from the menu Link.</source>
        <translation>Keine Aufträge. Was mit vielen Links geschieht, läuft hier weiter, auch nach einem Neustart: Wähle mehrere Links aus und dann etwas im Menü „Link“.</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Aufträge</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>„%1“ stoppen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>%Ln Schritt, der noch aussteht, wird endgültig verworfen. Was läuft, wird noch beantwortet, und was erledigt ist, bleibt erledigt.</numerusform>
            <numerusform>%Ln Schritte, die noch ausstehen, werden endgültig verworfen. Was läuft, wird noch beantwortet, und was erledigt ist, bleibt erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Auftrag stoppen</translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>Beitritte, letzter Tag</numerusform>
            <numerusform>Beitritte, letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Who came last</source>
        <translation>Wer zuletzt kam</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Jetzt im Chat</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Austritte</translation>
    </message>
    <message>
        <source>Counted since</source>
        <translation>Gezählt seit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>%1 (@%2)</source>
        <comment>a person: Ann Lee (@ann)</comment>
        <translation>%1 (@%2)</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>Ann Lee (@ann), left 3 days ago</comment>
        <translation>%1, %2 ausgetreten</translation>
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
        <translation>Es laufen Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>Was soll mit dem laufenden Auftrag geschehen?</numerusform>
            <numerusform>Was soll mit den %Ln laufenden Aufträgen geschehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>In the background they go on while the window is closed; an icon in the system&apos;s tray brings it back. Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Im Hintergrund laufen sie weiter, während das Fenster geschlossen ist; ein Symbol im Infobereich des Systems holt es zurück. Pausierte laufen weiter, sobald Gatehouse wieder startet. Beim Stoppen wird endgültig verworfen, was noch nicht erledigt ist.</translation>
    </message>
    <message>
        <source>Paused, they go on when Gatehouse is started again. Stopped, what was not done yet is dropped for good.</source>
        <translation>Pausierte laufen weiter, sobald Gatehouse wieder startet. Beim Stoppen wird endgültig verworfen, was noch nicht erledigt ist.</translation>
    </message>
    <message>
        <source>Pause until the next start</source>
        <translation>Bis zum nächsten Start pausieren</translation>
    </message>
    <message>
        <source>Stop the jobs</source>
        <translation>Aufträge stoppen</translation>
    </message>
    <message>
        <source>Gatehouse: no job is running</source>
        <translation>Gatehouse: kein Auftrag läuft</translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: %Ln Auftrag, %1 von %2</numerusform>
            <numerusform>Gatehouse: %Ln Aufträge, %1 von %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export of a ledger (*.json)</source>
        <translation>Export eines Registers (*.json)</translation>
    </message>
    <message>
        <source>The file was imported.</source>
        <translation>Die Datei wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>%Ln neuer Bot hat noch keinen Token: Wähle ihn aus und dann „Token ersetzen…“ im Menü „Datei“.</numerusform>
            <numerusform>%Ln neue Bots haben noch keinen Token: Wähle jeden einzeln aus und dann „Token ersetzen…“ im Menü „Datei“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Whole ledger (*.json);;Links for spreadsheets (*.csv)</source>
        <translation>Ganzes Register (*.json);;Links für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger…</source>
        <translation>Das Register wird exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>bisher %Ln Link oder Verlaufszeile</numerusform>
            <numerusform>bisher %Ln Links und Verlaufszeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger was exported.</source>
        <translation>Das Register wurde exportiert.</translation>
    </message>
    <message>
        <source>Back up ledger</source>
        <translation>Register sichern</translation>
    </message>
    <message>
        <source>Ledger (*.sqlite)</source>
        <translation>Register (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up the ledger…</source>
        <translation>Das Register wird gesichert…</translation>
    </message>
    <message>
        <source>The ledger was backed up, and the copy is sound.</source>
        <translation>Das Register wurde gesichert, und die Kopie ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message>
        <source>&amp;Limit members</source>
        <translation>Mit&amp;glieder begrenzen</translation>
    </message>
    <message>
        <source>Member limit</source>
        <translation>Mitgliederlimit</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>Auf %Ln Mitglied begrenzen</numerusform>
            <numerusform>Auf %Ln Mitglieder begrenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with approval can’t also have a member limit.</source>
        <translation>Ein Link mit Genehmigung kann nicht auch ein Mitgliederlimit haben.</translation>
    </message>
    <message>
        <source>It counts the members who are inside at the same time: when one who came by this link leaves, another can join.</source>
        <translation>Es zählt die Mitglieder, die gleichzeitig im Chat sind: Verlässt ihn jemand, der über diesen Link kam, kann jemand anders beitreten.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message>
        <source>The bot may not manage invite links in this chat. “Check rights” says what is missing.</source>
        <translation>Der Bot darf in diesem Chat keine Einladungslinks verwalten. „Rechte prüfen“ sagt, was fehlt.</translation>
    </message>
    <message>
        <source>This is the bot&apos;s primary link: Telegram gives it no settings. Rotate it instead.</source>
        <translation>Das ist der Hauptlink des Bots: Telegram gibt ihm keine Einstellungen. Ersetze ihn stattdessen durch einen neuen.</translation>
    </message>
    <message>
        <source>This is a subscription link: only its name can change.</source>
        <translation>Das ist ein Abo-Link: Nur sein Name lässt sich ändern.</translation>
    </message>
    <message>
        <source>This is not a subscription link.</source>
        <translation>Das ist kein Abo-Link.</translation>
    </message>
    <message>
        <source>This link is revoked, and revoking is final. Duplicate it to make another one like it.</source>
        <translation>Dieser Link ist widerrufen, und Widerrufen ist endgültig. Dupliziere ihn, um einen gleichen zu erstellen.</translation>
    </message>
    <message>
        <source>Only revoked links can be forgotten: nobody could stop this one without the ledger.</source>
        <translation>Nur widerrufene Links können vergessen werden: Ohne das Register könnte niemand diesen hier abstellen.</translation>
    </message>
    <message>
        <source>This link is paused already.</source>
        <translation>Dieser Link ist schon pausiert.</translation>
    </message>
    <message>
        <source>This link is not paused.</source>
        <translation>Dieser Link ist nicht pausiert.</translation>
    </message>
    <message>
        <source>Administrators approve each person who comes by this link already.</source>
        <translation>Administratoren genehmigen schon jede Person, die über diesen Link kommt.</translation>
    </message>
    <message>
        <source>This link has expired: nobody can join by it. Extend it first.</source>
        <translation>Dieser Link ist abgelaufen: Niemand kann darüber beitreten. Verlängere ihn zuerst.</translation>
    </message>
    <message>
        <source>This link never expires.</source>
        <translation>Dieser Link läuft nie ab.</translation>
    </message>
    <message>
        <source>Another administrator made this link. Telegram shows bots only its beginning, so nothing can be done with it here: its creator can change or revoke it in Telegram.</source>
        <translation>Ein anderer Administrator hat diesen Link erstellt. Telegram zeigt Bots nur seinen Anfang, darum lässt sich hier nichts mit ihm tun: Wer ihn erstellt hat, kann ihn in Telegram ändern oder widerrufen.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about this link was lost; Gatehouse is asking again. Wait until it is known, or revoke the link.</source>
        <translation>Die Antwort von Telegram zu diesem Link ging verloren; Gatehouse fragt noch einmal. Warte, bis sie da ist, oder widerrufe den Link.</translation>
    </message>
    <message>
        <source>Undo: pause</source>
        <translation>Rückgängig: Pausieren</translation>
    </message>
    <message>
        <source>Undo: resume</source>
        <translation>Rückgängig: Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>Rückgängig: Um %Ln Tag verlängern</numerusform>
            <numerusform>Rückgängig: Um %Ln Tage verlängern</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: forget</source>
        <translation>Rückgängig: Vergessen</translation>
    </message>
    <message>
        <source>Undo: change the note</source>
        <translation>Rückgängig: Notiz ändern</translation>
    </message>
    <message>
        <source>Undo: change the tags</source>
        <translation>Rückgängig: Labels ändern</translation>
    </message>
    <message>
        <source>Undo: change the placements</source>
        <translation>Rückgängig: Platzierungen ändern</translation>
    </message>
    <message>
        <source>Undo: change the cost</source>
        <translation>Rückgängig: Kosten ändern</translation>
    </message>
    <message>
        <source>Undo: rename</source>
        <translation>Rückgängig: Umbenennen</translation>
    </message>
    <message>
        <source>Undo: edit</source>
        <translation>Rückgängig: Bearbeiten</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Whoever comes by “%1” now has to ask; its limit is kept.</source>
        <translation>Wer über „%1“ kommt, muss jetzt anfragen; das Limit bleibt gemerkt.</translation>
    </message>
    <message>
        <source>Resumed.</source>
        <translation>Fortgesetzt.</translation>
    </message>
    <message>
        <source>“%1” admits people as it did before the pause.</source>
        <translation>„%1“ lässt Personen wieder herein wie vor der Pause.</translation>
    </message>
    <message>
        <source>Extended.</source>
        <translation>Verlängert.</translation>
    </message>
    <message>
        <source>“%1” expires %2 now.</source>
        <translation>„%1“ läuft jetzt am %2 ab.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>„%1“ wurde geändert.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message>
        <source>Select one link for this.</source>
        <translation>Wähle dafür genau einen Link aus.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Wähle zuerst einen Link aus.</translation>
    </message>
    <message>
        <source>Nobody can join by a revoked link.</source>
        <translation>Über einen widerrufenen Link kann niemand beitreten.</translation>
    </message>
    <message>
        <source>Rules are for links that require approval.</source>
        <translation>Regeln gibt es nur für Links mit Genehmigung.</translation>
    </message>
    <message>
        <source>Undo: rotate primary link</source>
        <translation>Rückgängig: Hauptlink ersetzen</translation>
    </message>
    <message>
        <source>Undo: rotate</source>
        <translation>Rückgängig: Ersetzen</translation>
    </message>
    <message>
        <source>Undo: revoke</source>
        <translation>Rückgängig: Widerrufen</translation>
    </message>
    <message>
        <source>Undo (revoking and rotating are final)</source>
        <translation>Rückgängig (Widerrufen und Ersetzen sind endgültig)</translation>
    </message>
    <message>
        <source>There is nothing to take back. Revoking and rotating can be taken back only while their strip counts down.</source>
        <translation>Es gibt nichts zurückzunehmen. Widerrufen und Ersetzen lassen sich nur zurücknehmen, solange ihr Streifen herunterzählt.</translation>
    </message>
    <message>
        <source>Rotate a link whose settings are not known?</source>
        <translation>Einen Link ersetzen, dessen Einstellungen nicht bekannt sind?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. The new link gets those that Gatehouse shows; edit it afterwards if they should be others.</source>
        <translation>„%1“ wurde übernommen, und die Bot API kann seine Einstellungen nicht nennen. Der neue Link bekommt die, die Gatehouse zeigt; bearbeite ihn danach, wenn sie anders sein sollen.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Rotate the primary link instead?</source>
        <translation>Stattdessen den Hauptlink ersetzen?</translation>
    </message>
    <message>
        <source>A bot always has a primary link in a chat. Rotating gives it a new one, and the old one stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Ein Bot hat in einem Chat immer einen Hauptlink. Beim Ersetzen bekommt er einen neuen, und der alte funktioniert für niemanden mehr. Wer schon beigetreten ist, bleibt Mitglied.</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>„%1“ widerrufen?</translation>
    </message>
    <message>
        <source>Nobody new can subscribe by a revoked link. Those who pay already stay, and what becomes of their next payment is Telegram&apos;s to decide: its references disagree on revoking such links. If it refuses, everything stays as it is. Revoking is final.</source>
        <translation>Über einen widerrufenen Link kann niemand mehr ein Abo abschließen. Wer schon zahlt, bleibt; was aus der nächsten Zahlung wird, entscheidet Telegram: Seine Dokumentation ist sich über das Widerrufen solcher Links nicht einig. Verweigert Telegram es, bleibt alles, wie es ist. Widerrufen ist endgültig.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>a link</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Nothing to forget.</source>
        <translation>Nichts zu vergessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>%Ln Link vergessen.</numerusform>
            <numerusform>%Ln Links vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history keeps what happened to them.</source>
        <translation>Was damit geschah, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The link is as it was before.</source>
        <translation>Der Link ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Change a link whose settings are not known?</source>
        <translation>Einen Link ändern, dessen Einstellungen nicht bekannt sind?</translation>
    </message>
    <message>
        <source>“%1” was adopted, and the Bot API can&apos;t say what its settings are. This replaces all four of them, name, expiry, limit and approval, by what Gatehouse shows.</source>
        <translation>„%1“ wurde übernommen, und die Bot API kann seine Einstellungen nicht nennen. Dies ersetzt alle vier, Name, Ablauf, Limit und Genehmigung, durch das, was Gatehouse zeigt.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%Ln Link kopiert.</numerusform>
            <numerusform>%Ln Links kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Notiz gelöscht.</translation>
    </message>
    <message>
        <source>Tag removed.</source>
        <translation>Label entfernt.</translation>
    </message>
    <message>
        <source>Placement deleted.</source>
        <translation>Platzierung gelöscht.</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>Kosten gelöscht.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkDialog</name>
    <message>
        <source>New link</source>
        <translation>Neuer Link</translation>
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
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>A&amp;blauf</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Require &amp;approval</source>
        <translation>Nur &amp;mit Genehmigung</translation>
    </message>
    <message>
        <source>Administrators approve each person.</source>
        <translation>Administratoren genehmigen jede Person.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>For &amp;one person: revoked after the first join</source>
        <translation>Für &amp;eine Person: nach dem ersten Beitritt widerrufen</translation>
    </message>
    <message>
        <source>Expected person</source>
        <translation>Erwartete Person</translation>
    </message>
    <message>
        <source>Whom you expect: @name, number or name (optional)</source>
        <translation>Wen du erwartest: @Name, Nummer oder Name (optional)</translation>
    </message>
    <message>
        <source>Gatehouse revokes the link once somebody joined, and tells you if it was somebody else.</source>
        <translation>Gatehouse widerruft den Link, sobald jemand beigetreten ist, und sagt dir, wenn es jemand anders war.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>Link er&amp;stellen</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Link bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>What this link is set to is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets name, expiry, approval and limit to what stands here.</source>
        <translation>Wie dieser Link eingestellt ist, ist nicht bekannt: Er wurde anderswo erstellt, und Telegram hat noch nichts über ihn gesagt. Beim Speichern werden Name, Ablauf, Genehmigung und Limit so gesetzt, wie sie hier stehen.</translation>
    </message>
    <message>
        <source>This link expired on %1. Saving makes it work again.</source>
        <translation>Dieser Link ist am %1 abgelaufen. Nach dem Speichern funktioniert er wieder.</translation>
    </message>
    <message>
        <source>Correct what is marked above first.</source>
        <translation>Korrigiere zuerst, was oben markiert ist.</translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Warten auf Telegram…</translation>
    </message>
</context>
<context>
    <name>widgets::LinkEdit</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message>
        <source>Anyone with this link can ask to join until %1. An administrator lets each person in.</source>
        <translation>Bis %1 kann jeder mit diesem Link um Beitritt bitten. Ein Administrator lässt jede Person einzeln herein.</translation>
    </message>
    <message>
        <source>Anyone with this link can ask to join. It never expires. An administrator lets each person in.</source>
        <translation>Jeder mit diesem Link kann um Beitritt bitten. Der Link läuft nie ab. Ein Administrator lässt jede Person einzeln herein.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>Höchstens %Ln Person kann mit diesem Link bis %1 beitreten.</numerusform>
            <numerusform>Bis zu %Ln Personen können mit diesem Link bis %1 beitreten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>Höchstens %Ln Person kann mit diesem Link beitreten. Er läuft nie ab.</numerusform>
            <numerusform>Bis zu %Ln Personen können mit diesem Link beitreten. Er läuft nie ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone with this link can join until %1.</source>
        <translation>Bis %1 kann jeder mit diesem Link beitreten.</translation>
    </message>
    <message>
        <source>Anyone with this link can join. It never expires.</source>
        <translation>Jeder mit diesem Link kann beitreten. Der Link läuft nie ab.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>name of a link</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a link expires</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <comment>limit of a link</comment>
        <translation>keins</translation>
    </message>
    <message>
        <source>on</source>
        <comment>approval</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>approval</comment>
        <translation>aus</translation>
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
            <numerusform>%Ln ist beigetreten.</numerusform>
            <numerusform>%Ln sind beigetreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name: %1 → %2</source>
        <translation>Name: %1 → %2</translation>
    </message>
    <message>
        <source>Expires: %1 → %2</source>
        <translation>Ablauf: %1 → %2</translation>
    </message>
    <message>
        <source>Approval: %1 → %2</source>
        <translation>Genehmigung: %1 → %2</translation>
    </message>
    <message>
        <source>Limit: %1 → %2</source>
        <translation>Limit: %1 → %2</translation>
    </message>
    <message>
        <source>Telegram stored no name.</source>
        <translation>Telegram hat keinen Namen gespeichert.</translation>
    </message>
    <message>
        <source>Telegram stored the name as “%1”.</source>
        <translation>Telegram hat den Namen als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Telegram lets the link expire on %1.</source>
        <translation>Telegram lässt den Link am %1 ablaufen.</translation>
    </message>
    <message>
        <source>Telegram stored no expiry: the link never expires.</source>
        <translation>Telegram hat keinen Ablauf gespeichert: Der Link läuft nie ab.</translation>
    </message>
    <message>
        <source>Telegram switched approval on: people have to ask.</source>
        <translation>Telegram hat die Genehmigung eingeschaltet: Wer kommt, muss anfragen.</translation>
    </message>
    <message>
        <source>Telegram switched approval off: people join without asking.</source>
        <translation>Telegram hat die Genehmigung ausgeschaltet: Man tritt ohne Anfrage bei.</translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>Telegram hat das Limit auf %Ln Mitglied gesetzt.</numerusform>
            <numerusform>Telegram hat das Limit auf %Ln Mitglieder gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegram stored no limit.</source>
        <translation>Telegram hat kein Limit gespeichert.</translation>
    </message>
    <message>
        <source>Telegram did it, but it is not in the ledger yet: %1 Gatehouse goes on trying. The link is %2</source>
        <comment>%1: a sentence, %2: an address</comment>
        <translation>Telegram hat es ausgeführt, aber es steht noch nicht im Register: %1 Gatehouse versucht es weiter. Der Link lautet %2</translation>
    </message>
    <message>
        <source>A name has at most 32 characters.</source>
        <translation>Ein Name hat höchstens 32 Zeichen.</translation>
    </message>
    <message>
        <source>This is too soon. A link has to live for a minute at least.</source>
        <translation>Das ist zu früh. Ein Link muss mindestens eine Minute gelten.</translation>
    </message>
    <message>
        <source>This is too late. Telegram counts until %1 only.</source>
        <translation>Das ist zu spät. Telegram zählt nur bis %1.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to %1.</source>
        <translation>Gib eine Zahl von 1 bis %1 ein.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for one without a name that is new; if it is there, paste it into Adopt links…</source>
        <translation>Gatehouse fragt nicht zweimal. Suche in Telegram unter den Einladungslinks des Chats nach einem neuen ohne Namen; wenn er da ist, füge ihn ein unter: Links übernehmen…</translation>
    </message>
    <message>
        <source>A link may exist: Telegram’s answer was lost.</source>
        <translation>Vielleicht gibt es einen Link: Die Antwort von Telegram ging verloren.</translation>
    </message>
    <message>
        <source>Telegram’s answer was lost, and it is not certain whether the link was changed.</source>
        <translation>Die Antwort von Telegram ging verloren, und es ist nicht sicher, ob der Link geändert wurde.</translation>
    </message>
    <message>
        <source>Gatehouse repeats the change by itself until an answer comes. Until then the link is shown as Unknown.</source>
        <translation>Gatehouse wiederholt die Änderung von selbst, bis eine Antwort kommt. Bis dahin steht der Link auf „Unbekannt“.</translation>
    </message>
    <message>
        <source>Gatehouse does not ask twice. Look in Telegram under the chat’s invite links for “%1”; if it is there, paste it into “Adopt links…”</source>
        <translation>Gatehouse fragt nicht zweimal. Suche in Telegram unter den Einladungslinks des Chats nach „%1“; wenn er da ist, füge ihn unter „Links übernehmen…“ ein.</translation>
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
        <translation>Beitritte erfassen</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>What listening does</source>
        <translation>Was die Erfassung tut</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>What Telegram remembers</source>
        <translation>Was Telegram sich merkt</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop listening</source>
        <translation>Erfassung &amp;beenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Erfassen</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 – %2</translation>
    </message>
    <message>
        <source>While it runs, Gatehouse receives this bot’s updates from Telegram. So it counts who joins and leaves by which link, collects join requests, and notices leaks. What happens while it does not run, Telegram keeps for a day.</source>
        <translation>Solange Gatehouse läuft, empfängt es von Telegram die Updates dieses Bots. So zählt es, wer über welchen Link beitritt und wer austritt, sammelt Beitrittsanfragen und bemerkt Lecks. Was geschieht, während es nicht läuft, hebt Telegram einen Tag lang auf.</translation>
    </message>
    <message>
        <source>You said that another program uses this bot. Telegram gives updates to one program only: that one would miss whatever Gatehouse receives. Listen only if it needs no updates.</source>
        <translation>Du hast angegeben, dass ein anderes Programm diesen Bot nutzt. Telegram gibt Updates nur an ein Programm: Dem anderen würde fehlen, was Gatehouse empfängt. Schalte die Erfassung nur ein, wenn es keine Updates braucht.</translation>
    </message>
    <message>
        <source>Telegram gives a bot’s updates to one program only. If a script or a website works with this bot too, it would miss whatever Gatehouse receives: don’t listen then.</source>
        <translation>Telegram gibt die Updates eines Bots nur an ein Programm. Arbeitet auch ein Skript oder eine Website mit diesem Bot, würde dort fehlen, was Gatehouse empfängt: Schalte die Erfassung dann nicht ein.</translation>
    </message>
    <message>
        <source>Telegram remembers for the bot which updates are wanted: from now on joins and leaves, join requests and the bot’s own place in chats, and no messages. A program that uses the bot later has to say anew what it wants. You can stop at any time.</source>
        <translation>Telegram merkt sich für den Bot, welche Updates gewünscht sind: von jetzt an Beitritte und Austritte, Beitrittsanfragen und der Status des Bots in Chats, aber keine Nachrichten. Ein Programm, das den Bot später nutzt, muss neu angeben, was es möchte. Du kannst die Erfassung jederzeit beenden.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram wird gefragt…</translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message>
        <source>Listening waits: %1</source>
        <translation>Die Erfassung wartet: %1</translation>
    </message>
    <message>
        <source>Listening since %1.</source>
        <translation>Erfassung seit %1.</translation>
    </message>
    <message>
        <source>Not listening: another program receives this bot’s updates at a web address (a webhook). Gatehouse leaves that alone. If the program is yours and you don’t need it any more, remove its webhook there, then listen again.</source>
        <translation>Keine Erfassung: Ein anderes Programm empfängt die Updates dieses Bots unter einer Webadresse (einem Webhook). Gatehouse rührt sie nicht an. Wenn das Programm dir gehört und du es nicht mehr brauchst, entferne dort seinen Webhook und schalte die Erfassung dann wieder ein.</translation>
    </message>
    <message>
        <source>Not listening: another program asks for this bot’s updates at the same time, and Telegram gives them to one only. End that program, or leave the updates to it.</source>
        <translation>Keine Erfassung: Ein anderes Programm fragt gleichzeitig nach den Updates dieses Bots, und Telegram gibt sie nur an eines. Beende dieses Programm oder überlasse ihm die Updates.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>%Ln Hauptlink wird ersetzt: Der jetzige funktioniert endgültig nicht mehr.</numerusform>
            <numerusform>%Ln Hauptlinks werden ersetzt: Die jetzigen funktionieren endgültig nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>%Ln Link wird pausiert: Wer darüber kommt, muss anfragen. Sein Limit bleibt gemerkt.</numerusform>
            <numerusform>%Ln Links werden pausiert: Wer darüber kommt, muss anfragen. Ihre Limits bleiben gemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>Bei %Ln Link muss man schon jetzt anfragen.</numerusform>
            <numerusform>Bei %Ln Links muss man schon jetzt anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln Chat ist schon geschlossen.</numerusform>
            <numerusform>%Ln Chats sind schon geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that Gatehouse can close.</source>
        <translation>Hier gibt es nichts, was Gatehouse schließen kann.</translation>
    </message>
    <message>
        <source>Anybody can join “%1” by its public name @%2. In Telegram, open the chat’s settings and make it private, or approve new members.</source>
        <translation>Jeder kann „%1“ über den öffentlichen Namen @%2 beitreten. Öffne in Telegram die Chat-Einstellungen und mache den Chat privat, oder lass neue Mitglieder genehmigen.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by another administrator, who can revoke it in Telegram.</source>
        <translation>%1 in „%2“ hat ein anderer Administrator erstellt, der ihn in Telegram widerrufen kann.</translation>
    </message>
    <message>
        <source>%1 in “%2” was made by %3, who can revoke it in Telegram.</source>
        <translation>%1 in „%2“ wurde von %3 erstellt; dieses Konto kann ihn in Telegram widerrufen.</translation>
    </message>
    <message>
        <source>The subscription link “%1” in “%2” can’t be paused. You can revoke it, which is final.</source>
        <translation>Der Abo-Link „%1“ in „%2“ lässt sich nicht pausieren. Du kannst ihn widerrufen; das ist endgültig.</translation>
    </message>
    <message>
        <source>Telegram’s last answer about “%1” in “%2” was lost. Revoke it, or wait until it is known.</source>
        <translation>Die letzte Antwort von Telegram zu „%1“ in „%2“ ging verloren. Widerrufe ihn oder warte, bis sie da ist.</translation>
    </message>
    <message>
        <source>In “%1” the bot may not manage links. In Telegram, grant it “Invite users via link”.</source>
        <translation>In „%1“ darf der Bot keine Links verwalten. Erteile ihm in Telegram „Nutzer per Link einladen“.</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>All links</source>
        <translation>Alle Links</translation>
    </message>
    <message>
        <source>%1 — Gatehouse</source>
        <comment>window title</comment>
        <translation>%1 – Gatehouse</translation>
    </message>
    <message>
        <source>A bot&apos;s token can&apos;t be dropped here.</source>
        <translation>Ein Bot-Token kann hier nicht abgelegt werden.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Choose “Add bot…” in the File menu and paste it there: that field shows it to nobody.</source>
        <translation>Er wurde nirgends gespeichert. Wähle „Bot hinzufügen…“ im Menü „Datei“ und füge ihn dort ein: Dieses Feld zeigt ihn niemandem.</translation>
    </message>
    <message>
        <source>There is no invite link in this text.</source>
        <translation>In diesem Text ist kein Einladungslink.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out.</source>
        <translation>Gatehouse %1 ist da.</translation>
    </message>
    <message>
        <source>“Check for updates…” in the Help menu leads to it.</source>
        <translation>„Nach Updates suchen…“ im Menü „Hilfe“ führt dorthin.</translation>
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
        <translation>eben</translation>
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
        <translation>%1&#xa0;Tage</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>form of a date, as Qt writes it: 2 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date, as Qt writes it: 2 Nov 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>form of a date, as Qt writes it: Mon 2 Nov 2026</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 Nov 2026, 18:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NameEdit</name>
    <message>
        <source>Telegram stores no name: nothing of this can be seen.</source>
        <translation>Telegram speichert keinen Namen: Nichts davon ist sichtbar.</translation>
    </message>
    <message>
        <source>Telegram will store it as “%1”.</source>
        <translation>Telegram wird ihn als „%1“ speichern.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>letters used and allowed: 15 / 32</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 von %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>widgets::Navigation</name>
    <message>
        <source>“%1” is in the ledger.</source>
        <translation>„%1“ steht im Register.</translation>
    </message>
    <message>
        <source>Its chat or its bot was removed from Gatehouse. Add it again to see and change the link.</source>
        <translation>Sein Chat oder sein Bot wurde aus Gatehouse entfernt. Füge ihn wieder hinzu, um den Link zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>This link is not in the ledger any more.</source>
        <translation>Dieser Link steht nicht mehr im Register.</translation>
    </message>
    <message>
        <source>Whose link is this?</source>
        <translation>Wessen Link ist das?</translation>
    </message>
</context>
<context>
    <name>widgets::NotesPanel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What this link is for</source>
        <translation>Wofür dieser Link ist</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Platzierungen</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>what was paid to spread a link</comment>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>widgets::NoticeStrip</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Not a leak</source>
        <translation>Kein Leck</translation>
    </message>
    <message>
        <source>Close the gate…</source>
        <translation>Tor schließen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a link</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Tor wieder öffnen</translation>
    </message>
    <message>
        <source>Extend by 7 days</source>
        <translation>Um 7 Tage verlängern</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>links of a reminder</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Jetzt ersetzen</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Jetzt widerrufen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Adopt links…</source>
        <translation>Links übernehmen…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a notice</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rotating the primary link in %1.</source>
        <translation>Der Hauptlink wird in %1 ersetzt.</translation>
    </message>
    <message>
        <source>The old link stops working for everyone who has it. Members who already joined stay.</source>
        <translation>Der alte Link funktioniert dann für niemanden mehr. Wer schon beigetreten ist, bleibt Mitglied.</translation>
    </message>
    <message>
        <source>Telegram asks to wait %1.</source>
        <translation>Telegram verlangt %1 Wartezeit.</translation>
    </message>
    <message>
        <source>Gatehouse rotates the primary link then. Nothing has been changed yet.</source>
        <translation>Dann ersetzt Gatehouse den Hauptlink. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Rotating the primary link.</source>
        <translation>Der Hauptlink wird ersetzt.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>Telegram is working on it.</source>
        <translation>Telegram arbeitet daran.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost.</source>
        <translation>Die Antwort von Telegram ging verloren.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse asks again in %1.</source>
        <translation>Es ist unbekannt, ob der Link ersetzt wurde. Gatehouse fragt in %1 noch einmal.</translation>
    </message>
    <message>
        <source>It is unknown whether the link was rotated. Gatehouse is asking Telegram.</source>
        <translation>Es ist unbekannt, ob der Link ersetzt wurde. Gatehouse fragt Telegram.</translation>
    </message>
    <message>
        <source>Rotated, but not recorded.</source>
        <translation>Ersetzt, aber nicht eingetragen.</translation>
    </message>
    <message>
        <source>The new primary link is in the clipboard: %1. The ledger could not be written; the next start puts that right.</source>
        <translation>Der neue Hauptlink ist in der Zwischenablage: %1. Das Register konnte nicht geschrieben werden; der nächste Start bringt das in Ordnung.</translation>
    </message>
    <message>
        <source>The primary link is rotated.</source>
        <translation>Der Hauptlink ist ersetzt.</translation>
    </message>
    <message>
        <source>The new link is in the clipboard: %1</source>
        <translation>Der neue Link ist in der Zwischenablage: %1</translation>
    </message>
    <message>
        <source>Not rotated.</source>
        <translation>Nicht ersetzt.</translation>
    </message>
    <message>
        <source>The answer was lost, and Telegram still has the old link. You can rotate it again.</source>
        <translation>Die Antwort ging verloren, und Telegram hat noch den alten Link. Du kannst ihn noch einmal ersetzen.</translation>
    </message>
    <message>
        <source>Unknown whether rotated.</source>
        <translation>Unbekannt, ob ersetzt.</translation>
    </message>
    <message>
        <source>Rotating “%1”.</source>
        <translation>„%1“ wird ersetzt.</translation>
    </message>
    <message>
        <source>Revoking “%1”.</source>
        <translation>„%1“ wird widerrufen.</translation>
    </message>
    <message>
        <source>Rotating “%1” in %2.</source>
        <translation>„%1“ wird in %2 ersetzt.</translation>
    </message>
    <message>
        <source>A new link like it is made, and this one stops working. Members who already joined stay.</source>
        <translation>Ein gleicher neuer Link wird erstellt, und der alte funktioniert dann nicht mehr. Wer schon beigetreten ist, bleibt Mitglied.</translation>
    </message>
    <message>
        <source>Revoking “%1” in %2.</source>
        <translation>„%1“ wird in %2 widerrufen.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more, for good. Members who already joined stay.</source>
        <translation>Danach kann endgültig niemand mehr darüber beitreten. Wer schon beigetreten ist, bleibt Mitglied.</translation>
    </message>
    <message>
        <source>Rotated by halves: both links are alive.</source>
        <translation>Nur halb ersetzt: Beide Links gelten noch.</translation>
    </message>
    <message>
        <source>Unknown whether a new link was made.</source>
        <translation>Unbekannt, ob ein neuer Link erstellt wurde.</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer was lost, and “%1” works as before. Look for its twin in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Die Antwort von Telegram ging verloren, und „%1“ funktioniert wie vorher. Suche in Telegram in den Chat-Einstellungen unter Einladungslinks beim Bot nach seinem Zwilling; wenn er da ist, füge ihn unter „Links übernehmen…“ ein.</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Nicht widerrufen.</translation>
    </message>
    <message>
        <source>Done, but not recorded yet.</source>
        <translation>Erledigt, aber noch nicht eingetragen.</translation>
    </message>
    <message>
        <source>“%1” is rotated.</source>
        <translation>„%1“ ist ersetzt.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>„%1“ ist widerrufen.</translation>
    </message>
    <message>
        <source>It was closed already. Nobody can join by it.</source>
        <translation>Er war schon geschlossen. Niemand kann darüber beitreten.</translation>
    </message>
    <message>
        <source>Nobody can join by it any more. Members who already joined stay.</source>
        <translation>Niemand kann mehr darüber beitreten. Wer schon beigetreten ist, bleibt Mitglied.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>%Ln weiteres Mitglied kam in %1 hinzu</numerusform>
            <numerusform>%Ln weitere Mitglieder kamen in %1 hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>%Ln Person ist in %1 über den Hauptlink beigetreten</numerusform>
            <numerusform>%Ln Personen sind in %1 über den Hauptlink beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>%Ln Person ist in %1 über „%2“ beigetreten</numerusform>
            <numerusform>%Ln Personen sind in %1 über „%2“ beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>%Ln Person ist in %1 ohne Link beigetreten</numerusform>
            <numerusform>%Ln Personen sind in %1 ohne Link beigetreten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; it is usually %2 an hour.</source>
        <translation>%1; üblich sind %2 pro Stunde.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Possible leak:</source>
        <translation>Mögliches Leck:</translation>
    </message>
    <message>
        <source>It opens by itself on %1.</source>
        <translation>Es öffnet sich von selbst am %1.</translation>
    </message>
    <message>
        <source>It stays closed until you reopen it.</source>
        <translation>Es bleibt geschlossen, bis du es wieder öffnest.</translation>
    </message>
    <message>
        <source>The gate is closed since %1.</source>
        <translation>Das Tor ist seit %1 geschlossen.</translation>
    </message>
    <message>
        <source>Reminder:</source>
        <translation>Erinnerung:</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Nicht ausgeführt.</translation>
    </message>
    <message>
        <source>without a name</source>
        <comment>a link</comment>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a link&apos;s name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A link may exist:</source>
        <translation>Vielleicht gibt es einen Link:</translation>
    </message>
    <message>
        <source>Telegram&apos;s answer about the new link (%1) was lost. Look for it in Telegram, in the chat&apos;s settings under Invite links, the bot; if it is there, paste it into “Adopt links…”.</source>
        <translation>Die Antwort von Telegram zu dem neuen Link (%1) ging verloren. Suche ihn in Telegram in den Chat-Einstellungen unter Einladungslinks beim Bot; wenn er da ist, füge ihn unter „Links übernehmen…“ ein.</translation>
    </message>
</context>
<context>
    <name>widgets::Outcome</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>widgets::PaletteDelegate</name>
    <message>
        <source>Used last</source>
        <comment>a heading</comment>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>a heading</comment>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>a heading</comment>
        <translation>Einstellungen</translation>
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
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Noch auszutauschen</translation>
    </message>
    <message>
        <source>Add placement</source>
        <translation>Platzierung hinzufügen</translation>
    </message>
    <message>
        <source>Where it was put up</source>
        <translation>Wo er veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Add this placement</source>
        <translation>Diese Platzierung hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a place where a link was put up</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace the link there</source>
        <translation>Link dort austauschen</translation>
    </message>
    <message>
        <source>Replaced there</source>
        <translation>Dort ausgetauscht</translation>
    </message>
    <message>
        <source>Replaced there: %1</source>
        <comment>a place</comment>
        <translation>Dort ausgetauscht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>Der Link ist noch an %Ln Stelle auszutauschen</numerusform>
            <numerusform>Der Link ist noch an %Ln Stellen auszutauschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDataPage</name>
    <message>
        <source>Ledger</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>All links, their history and your notes are in this file. Tokens are not.</source>
        <translation>Diese Datei enthält alle Links, ihren Verlauf und deine Notizen, aber keine Tokens.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a file and its size</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No preference is called “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesGeneralPage</name>
    <message>
        <source>&amp;Wait before rotating</source>
        <translation>&amp;Wartezeit vor dem Ersetzen</translation>
    </message>
    <message>
        <source>So long after a click on Rotate you can still undo it. With “Don’t wait” the link is replaced at once.</source>
        <translation>So lange nach einem Klick auf „Ersetzen“ kannst du es noch rückgängig machen. Mit „Nicht warten“ wird der Link sofort ersetzt.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Of texts, dates and numbers. “System” takes your system’s where Gatehouse speaks it.</source>
        <translation>Für Texte, Datumsangaben und Zahlen. „System“ nimmt die Sprache deines Systems, sofern Gatehouse sie spricht.</translation>
    </message>
    <message>
        <source>Don’t wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number in a field</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <comment>language</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Loo&amp;k for a newer version once a week</source>
        <translation>&amp;Einmal pro Woche nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>Asks %1 for the number of the newest version and tells nothing about you; never while a job is under way. Gatehouse installs nothing by itself.</source>
        <translation>Fragt %1 nach der Nummer der neuesten Version und verrät nichts über dich; nie, solange ein Auftrag läuft. Gatehouse installiert nichts von selbst.</translation>
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
        <translation>Bot-API-&amp;Server</translation>
    </message>
    <message>
        <source>Use the &amp;official server</source>
        <translation>&amp;Offiziellen Server verwenden</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>Server of &amp;this bot</source>
        <translation>Server dieses Bo&amp;ts</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Wie oben</translation>
    </message>
    <message>
        <source>Use the server &amp;above</source>
        <translation>Obi&amp;gen Server verwenden</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <translation>@%1 – %2</translation>
    </message>
    <message>
        <source>Telegram’s official server. Another one is for those who run it themselves.</source>
        <translation>Der offizielle Server von Telegram. Ein anderer ist für alle, die selbst einen betreiben.</translation>
    </message>
    <message>
        <source>A server of your own. It sees your bots’ tokens: enter no stranger’s.</source>
        <translation>Ein eigener Server. Er bekommt die Tokens deiner Bots zu sehen: Gib keinen fremden Server ein.</translation>
    </message>
    <message>
        <source>Only where this bot works on another server than the others.</source>
        <translation>Nur wenn dieser Bot auf einem anderen Server arbeitet als die übrigen.</translation>
    </message>
    <message>
        <source>This is not a server’s address. It looks like https://bots.example.org:8081.</source>
        <translation>Das ist keine Serveradresse. Sie sieht so aus: https://bots.example.org:8081.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesNotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Show notifications</source>
        <translation>&amp;Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Off, Gatehouse tells of leaks in its window only. A notification never holds a link.</source>
        <translation>Ist das aus, meldet Gatehouse Lecks nur in seinem Fenster. Eine Benachrichtigung enthält nie einen Link.</translation>
    </message>
    <message>
        <source>&amp;Remind me of links that end within 3 days</source>
        <translation>An Links &amp;erinnern, die innerhalb von 3 Tagen enden</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>&amp;Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Gatehouse in the tray</source>
        <translation>Beim S&amp;chließen des Fensters bleibt Gatehouse im Infobereich</translation>
    </message>
    <message>
        <source>Start Gatehouse when I &amp;log in</source>
        <translation>Gatehouse beim &amp;Anmelden starten</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Lecks</translation>
    </message>
    <message>
        <source>Gatehouse marks a chat and tells you when many people come at once: so many in 30 seconds or in 5 minutes, and so many times what is usual for the link at this hour. Both have to be met. “Not a leak” raises both tenfold for a day.</source>
        <translation>Gatehouse markiert einen Chat und meldet sich, wenn viele Personen auf einmal kommen: so viele in 30 Sekunden oder in 5 Minuten und ein solches Vielfaches dessen, was bei diesem Link um diese Uhrzeit üblich ist. Beides muss zutreffen. „Kein Leck“ hebt beide Schwellen für einen Tag auf das Zehnfache.</translation>
    </message>
    <message>
        <source>Joins in &amp;30 seconds, at least</source>
        <translation>Beitritte in &amp;30 Sekunden, mindestens</translation>
    </message>
    <message>
        <source>Joins in 30 seconds</source>
        <translation>Beitritte in 30 Sekunden</translation>
    </message>
    <message>
        <source>Joins in &amp;5 minutes, at least</source>
        <translation>Beitritte in &amp;5 Minuten, mindestens</translation>
    </message>
    <message>
        <source>Joins in 5 minutes</source>
        <translation>Beitritte in 5 Minuten</translation>
    </message>
    <message>
        <source>Times the &amp;usual, at least</source>
        <translation>&amp;Vielfaches des Üblichen, mindestens</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Vielfaches des Üblichen</translation>
    </message>
    <message>
        <source>In the tray Gatehouse goes on listening for joins. Quit in the File menu, or in the icon’s, ends it.</source>
        <translation>Im Infobereich erfasst Gatehouse weiter Beitritte. „Beenden“ im Menü „Datei“ oder im Menü des Symbols beendet es ganz.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>Dieser Desktop hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>It starts in the tray, or minimised where there is none, and takes no focus.</source>
        <translation>Es startet im Infobereich oder, wo es keinen gibt, minimiert, und drängt sich nicht in den Vordergrund.</translation>
    </message>
    <message>
        <source>The demo does not start by itself.</source>
        <translation>Die Demo startet nicht von selbst.</translation>
    </message>
    <message>
        <source>The system’s list of programs to start could not be written.</source>
        <translation>Die Autostart-Liste des Systems konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Gatehouse could not be taken off the system’s list of programs to start.</source>
        <translation>Gatehouse konnte nicht aus der Autostart-Liste des Systems entfernt werden.</translation>
    </message>
    <message>
        <source>Look whether your settings folder can be written to.</source>
        <translation>Prüfe, ob in deinen Einstellungsordner geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>widgets::PreferencesSecurityPage</name>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>The bots’ tokens are in your system’s keychain and nowhere else.</source>
        <translation>Die Tokens der Bots liegen im Schlüsselbund deines Systems und nirgends sonst.</translation>
    </message>
    <message>
        <source>&amp;Check keychain</source>
        <translation>Schlüsselbund &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Bots and their tokens</source>
        <translation>&amp;Bots und ihre Tokens</translation>
    </message>
    <message>
        <source>Bots and their tokens</source>
        <translation>Bots und ihre Tokens</translation>
    </message>
    <message>
        <source>Screen sharing</source>
        <translation>Bildschirmfreigabe</translation>
    </message>
    <message>
        <source>&amp;Hide links</source>
        <translation>&amp;Links verbergen</translation>
    </message>
    <message>
        <source>Links show as dots, and QR codes are covered. Copying and searching work as before, and what you type stays readable. The View menu does the same.</source>
        <translation>Links erscheinen als Punkte, und QR-Codes sind verdeckt. Kopieren und Suchen gehen wie vorher, und was du eintippst, bleibt lesbar. Dasselbe geht im Menü „Ansicht“.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>%1 answers. It is not set up yet: it asks for a new password when the first token is stored.</source>
        <translation>%1 antwortet, ist aber noch nicht eingerichtet: Beim Speichern des ersten Tokens wird nach einem neuen Passwort gefragt.</translation>
    </message>
    <message>
        <source>%1 answers, and is locked. “Check keychain” lets it ask you for its password.</source>
        <translation>%1 antwortet, ist aber gesperrt. Mit „Schlüsselbund prüfen“ kannst du das Passwort eingeben.</translation>
    </message>
    <message>
        <source>%1 answers, and is unlocked.</source>
        <translation>%1 antwortet und ist entsperrt.</translation>
    </message>
    <message>
        <source>@%1 — %2</source>
        <comment>a bot, and whether its token is there</comment>
        <translation>@%1 – %2</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <comment>a bot’s token</comment>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>its token is in the keychain</source>
        <translation>Token ist im Schlüsselbund</translation>
    </message>
    <message>
        <source>its token is missing; “Replace token…” in the File menu enters it</source>
        <translation>Token fehlt; gib ihn mit „Token ersetzen…“ im Menü „Datei“ ein</translation>
    </message>
</context>
<context>
    <name>widgets::PrimaryCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Primary link</source>
        <translation>Hauptlink</translation>
    </message>
    <message>
        <source>Copy primary link</source>
        <translation>Hauptlink kopieren</translation>
    </message>
    <message>
        <source>QR code of primary link</source>
        <translation>QR-Code des Hauptlinks</translation>
    </message>
    <message>
        <source>Rotate primary link</source>
        <translation>Hauptlink ersetzen</translation>
    </message>
    <message>
        <source>last rotated %1</source>
        <translation>zuletzt %1 ersetzt</translation>
    </message>
    <message>
        <source>never rotated here</source>
        <translation>hier noch nie ersetzt</translation>
    </message>
    <message>
        <source>unknown whether this is still the link</source>
        <translation>unbekannt, ob das noch der Link ist</translation>
    </message>
    <message>
        <source>%1 · %2 joined</source>
        <comment>last rotated 12 days ago · 1,204 joined</comment>
        <translation>%1 · %2 beigetreten</translation>
    </message>
    <message>
        <source>Not known yet. Refresh asks Telegram, Rotate makes one.</source>
        <translation>Noch nicht bekannt. „Aktualisieren“ fragt Telegram, „Ersetzen“ erstellt einen.</translation>
    </message>
</context>
<context>
    <name>widgets::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a proxy’s user name</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <comment>a password</comment>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;esten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Test of the proxy</source>
        <translation>Test des Proxys</translation>
    </message>
    <message>
        <source>System</source>
        <comment>proxy</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>None</source>
        <comment>proxy</comment>
        <translation>Keiner</translation>
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
        <translation>Wie in deinem System eingestellt; ein Server auf diesem Computer wird immer direkt angesprochen.</translation>
    </message>
    <message>
        <source>Gatehouse connects to the server directly.</source>
        <translation>Gatehouse verbindet sich direkt mit dem Server.</translation>
    </message>
    <message>
        <source>Everything goes by this proxy, which also looks up the server’s name.</source>
        <translation>Alles läuft über diesen Proxy, der auch den Namen des Servers auflöst.</translation>
    </message>
    <message>
        <source>Everything goes through a tunnel of this proxy, which can’t read it.</source>
        <translation>Alles läuft durch einen Tunnel dieses Proxys, der nichts davon mitlesen kann.</translation>
    </message>
    <message>
        <source>This is not a name or an address. It looks like proxy.example.org or 10.0.0.1.</source>
        <translation>Das ist weder ein Name noch eine Adresse. Richtig wäre zum Beispiel proxy.example.org oder 10.0.0.1.</translation>
    </message>
    <message>
        <source>In use.</source>
        <comment>a proxy</comment>
        <translation>Wird verwendet.</translation>
    </message>
    <message>
        <source>Not in use before it has an address and a port.</source>
        <comment>a proxy</comment>
        <translation>Wird erst verwendet, wenn Adresse und Port angegeben sind.</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <comment>a password</comment>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no password</comment>
        <translation>Keins</translation>
    </message>
    <message>
        <source>The password is in your system’s keychain. Type another one to replace it.</source>
        <translation>Das Passwort liegt im Schlüsselbund deines Systems. Tippe ein anderes ein, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>A password is kept in your system’s keychain and nowhere else.</source>
        <translation>Ein Passwort wird im Schlüsselbund deines Systems verwahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Asking the Bot API server…</source>
        <translation>Der Bot-API-Server wird gefragt…</translation>
    </message>
    <message>
        <source>The Bot API server answered in %1 ms.</source>
        <comment>milliseconds</comment>
        <translation>Der Bot-API-Server hat in %1&#xa0;ms geantwortet.</translation>
    </message>
</context>
<context>
    <name>widgets::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Link name</source>
        <translation>Name des Links</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Si&amp;ze of the picture</source>
        <translation>B&amp;ildgröße</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>C&amp;aption below the code</source>
        <translation>Beschri&amp;ftung unter dem Code</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>QR-Code speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Das Bild konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wähle einen anderen Ordner oder schaffe Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>widgets::QrSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>widgets::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a QR code that is covered</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR-Code anzeigen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a QR code</comment>
        <translation>Verdeckt</translation>
    </message>
</context>
<context>
    <name>widgets::RequestDelegate</name>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a moment</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>A approves and D declines those that are selected</source>
        <translation>A genehmigt die Auswahl, D lehnt sie ab</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsTable</name>
    <message>
        <source>Join requests</source>
        <translation>Beitrittsanfragen</translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message>
        <source>Person</source>
        <comment>column</comment>
        <translation>Person</translation>
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
        <translation>Über sich</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>column: how long</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>without a link</source>
        <comment>a join request</comment>
        <translation>ohne Link</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <comment>a link</comment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Beitrittsanfragen</translation>
    </message>
    <message>
        <source>Rules…</source>
        <comment>for join requests</comment>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Beitritte erfassen…</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of deciding about a join request</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Requests that are not known here</source>
        <translation>Anfragen, die hier nicht bekannt sind</translation>
    </message>
    <message>
        <source>How many wait</source>
        <translation>Wie viele warten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Anfragen suchen</translation>
    </message>
    <message>
        <source>Search name, bio or link</source>
        <translation>Name, Bio oder Link suchen</translation>
    </message>
    <message>
        <source>Approving…</source>
        <comment>a join request</comment>
        <translation>Wird genehmigt…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <comment>a join request</comment>
        <translation>Wird abgelehnt…</translation>
    </message>
    <message>
        <source>Approve or decline</source>
        <comment>a join request</comment>
        <translation>Genehmigen oder ablehnen</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>%Ln Person wartet</numerusform>
            <numerusform>%Ln Personen warten</numerusform>
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
        <translation>Alle Links</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>a join request</comment>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a join request</comment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Approve %1 selected</source>
        <comment>join requests</comment>
        <translation>%1 ausgewählte genehmigen</translation>
    </message>
    <message>
        <source>Decline %1 selected</source>
        <comment>join requests</comment>
        <translation>%1 ausgewählte ablehnen</translation>
    </message>
    <message>
        <source>Select people first.</source>
        <translation>Wähle zuerst Personen aus.</translation>
    </message>
    <message>
        <source>%1 waiting according to Telegram, %2 known here. Telegram never tells of requests that are older than the listening, or than 24 hours when nobody listened: decide about those in Telegram.</source>
        <translation>Laut Telegram warten %1, hier bekannt sind %2. Telegram meldet nie Anfragen, die älter sind als die Erfassung oder, solange sie aus war, älter als 24 Stunden: Entscheide darüber in Telegram.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine passende Anfrage</translation>
    </message>
    <message>
        <source>Try other words, or another link.</source>
        <translation>Versuche es mit anderen Wörtern oder einem anderen Link.</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Die Erfassung ist aus</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to this one yet.</source>
        <translation>Telegram sagt einem Bot, wer hereinmöchte, aber für diesen hier ist die Erfassung noch nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Telegram tells a bot who asks to be let in, and nobody listens to your bots yet.</source>
        <translation>Telegram sagt einem Bot, wer hereinmöchte, aber für deine Bots ist die Erfassung noch nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Whoever asks by a link that requires approval appears here.</source>
        <translation>Wer über einen Link mit Genehmigung anfragt, erscheint hier.</translation>
    </message>
    <message>
        <source>%1: the request was handled elsewhere. Another administrator decided, or the person took it back.</source>
        <comment>a person</comment>
        <translation>%1: Die Anfrage wurde anderswo erledigt. Ein anderer Administrator hat entschieden, oder die Person hat sie zurückgezogen.</translation>
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
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ResultDialog</name>
    <message>
        <source>Save result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alle kopieren</translation>
    </message>
    <message>
        <source>&amp;QR sheet as PDF…</source>
        <translation>&amp;QR-Bogen als PDF…</translation>
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
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Progress of saving</source>
        <translation>Fortschritt des Speicherns</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln Link erstellt.</numerusform>
            <numerusform>%Ln Links erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>%Ln Link steht noch aus. Was du jetzt speicherst, enthält die vorhandenen.</numerusform>
            <numerusform>%Ln Links stehen noch aus. Was du jetzt speicherst, enthält die vorhandenen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>%Ln Link wurde verweigert.</numerusform>
            <numerusform>%Ln Links wurden verweigert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>%Ln Link existiert vielleicht: Die Antwort von Telegram ging verloren.</numerusform>
            <numerusform>%Ln Links existieren vielleicht: Die Antwort von Telegram ging verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>%Ln Link wurde nicht erstellt, weil der Auftrag vorher gestoppt wurde.</numerusform>
            <numerusform>%Ln Links wurden nicht erstellt, weil der Auftrag vorher gestoppt wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the links…</source>
        <translation>Die Links werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln Link kopiert.</numerusform>
            <numerusform>%Ln Links kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying the links…</source>
        <translation>Die Links werden kopiert…</translation>
    </message>
    <message>
        <source>links</source>
        <comment>a file’s name</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown-Tabelle (*.md)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2…</source>
        <translation>Seite %1 von %2…</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>Gespeichert: %Ln Seite.</numerusform>
            <numerusform>Gespeichert: %Ln Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Painting the codes…</source>
        <translation>Die Codes werden gezeichnet…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>widgets::RightsDialog</name>
    <message>
        <source>Check rights</source>
        <translation>Rechte prüfen</translation>
    </message>
    <message>
        <source>Chat and bot</source>
        <translation>Chat und Bot</translation>
    </message>
    <message>
        <source>Member of the chat</source>
        <translation>Mitglied des Chats</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>May invite users via link</source>
        <translation>Darf Nutzer per Link einladen</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What @%1 may do in %2</source>
        <comment>a bot, a chat</comment>
        <translation>Was @%1 in %2 darf</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram wird gefragt…</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>whether a bot has a right</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>a bot has a right</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, Add admin, and choose the bot.</source>
        <translation>Nein. Öffne in Telegram die Chat-Einstellungen, Administratoren, Administrator hinzufügen, und wähle den Bot.</translation>
    </message>
    <message>
        <source>No. The bot has to be in the chat for that.</source>
        <translation>Nein. Dafür muss der Bot im Chat sein.</translation>
    </message>
    <message>
        <source>No. In Telegram, open the chat’s settings, Administrators, the bot, and switch on “Invite users via link”. Until then its links can’t be created, changed or revoked.</source>
        <translation>Nein. Öffne in Telegram die Chat-Einstellungen, Administratoren, den Bot, und schalte „Nutzer per Link einladen“ ein. Bis dahin lassen sich seine Links weder erstellen noch ändern noch widerrufen.</translation>
    </message>
    <message>
        <source>No. The bot has to be an administrator with the right “Invite users via link”.</source>
        <translation>Nein. Der Bot muss Administrator mit dem Recht „Nutzer per Link einladen“ sein.</translation>
    </message>
    <message>
        <source>Set: another program receives this bot’s updates. Gatehouse leaves it alone; links work as ever, but joins can’t be listened to here. To listen, switch the webhook off in that program.</source>
        <translation>Gesetzt: Ein anderes Programm empfängt die Updates dieses Bots. Gatehouse rührt ihn nicht an; Links funktionieren wie immer, aber Beitritte lassen sich hier nicht erfassen. Schalte dafür den Webhook in jenem Programm aus.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message>
        <source>Rules for join requests</source>
        <translation>Regeln für Beitrittsanfragen</translation>
    </message>
    <message>
        <source>What is done by itself with whoever asks to come in by a link, as long as Gatehouse runs and listens to its bot. Each decision is in Activity.</source>
        <translation>Was mit allen, die über einen Link hereinmöchten, von selbst geschieht, solange Gatehouse läuft und die Erfassung für seinen Bot eingeschaltet ist. Jede Entscheidung steht unter „Aktivität“.</translation>
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
        <translation>Alle &amp;genehmigen, die über diesen Link anfragen</translation>
    </message>
    <message>
        <source>&amp;Decline whoever has one of these words in name or bio</source>
        <translation>&amp;Ablehnen, wer eines dieser Wörter in Name oder Bio hat</translation>
    </message>
    <message>
        <source>Decline whoever has one of these words in name or bio</source>
        <translation>Ablehnen, wer eines dieser Wörter in Name oder Bio hat</translation>
    </message>
    <message>
        <source>One word or phrase a line</source>
        <translation>Ein Wort oder eine Wortgruppe pro Zeile</translation>
    </message>
    <message>
        <source>Apply to those who wait already</source>
        <translation>Auf alle anwenden, die schon warten</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Off: everybody who asks waits for you.</source>
        <translation>Aus: Alle, die anfragen, warten auf dich.</translation>
    </message>
    <message>
        <source>Everybody who asks is approved.</source>
        <translation>Alle, die anfragen, werden genehmigt.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else is approved.</source>
        <translation>Wer %1 schreibt, wird abgelehnt; alle anderen werden genehmigt.</translation>
    </message>
    <message>
        <source>Whoever writes %1 is declined; everybody else waits for you.</source>
        <translation>Wer %1 schreibt, wird abgelehnt; alle anderen warten auf dich.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a link&apos;s name and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a link and its chat</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Apply to the %Ln person(s) who wait already</source>
        <translation>
            <numerusform>Auf die %Ln Person anwenden, die schon wartet</numerusform>
            <numerusform>Auf die %Ln Personen anwenden, die schon warten</numerusform>
        </translation>
    </message>
    <message>
        <source>No link requires approval. Rules are for those that do.</source>
        <translation>Kein Link verlangt eine Genehmigung. Regeln gibt es nur für solche.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>eines von %Ln Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two words</comment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>widgets::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In tables and lists</source>
        <translation>In Tabellen und Listen</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Erste und letzte Zeile</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Zu einer Zeile springen</translation>
    </message>
    <message>
        <source>First letters of its name</source>
        <translation>Anfangsbuchstaben des Namens</translation>
    </message>
    <message>
        <source>In join requests</source>
        <translation>Bei Beitrittsanfragen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Previous and next row</source>
        <translation>Vorige und nächste Zeile</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Seitenweise blättern</translation>
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
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>%1 (counted in part)</source>
        <comment>a number of people</comment>
        <translation>%1 (teilweise gezählt)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 Nov 18:00, under a chart</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <comment>column of a file</comment>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <comment>column of a file</comment>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Beitritte</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>column: how many left the chat</comment>
        <translation>Austritte</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>column of a file: yes, in part or no</comment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>counted</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>counted</comment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <comment>counted</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Over time</source>
        <comment>joins and leaves</comment>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>compared</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>compared</comment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Placements</source>
        <comment>compared</comment>
        <translation>Platzierungen</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>All that was counted</source>
        <translation>Alles Gezählte</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>a bar for each</comment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>a bar for each</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>a bar for each</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Stayed 10 minutes</source>
        <translation>10 Minuten geblieben</translation>
    </message>
    <message>
        <source>Stayed 24 hours</source>
        <translation>24 Stunden geblieben</translation>
    </message>
    <message>
        <source>Stayed 7 days</source>
        <translation>7 Tage geblieben</translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <comment>81% (22 of 27)</comment>
        <translation>%1&#xa0;% (%2 von %3)</translation>
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
        <translation>%1: nicht gezählt</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left; counted in part</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 beigetreten, %3 ausgetreten; teilweise gezählt</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>a time and two numbers</comment>
        <translation>%1: %2 beigetreten, %3 ausgetreten</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>how many</comment>
        <translation>Beitritte</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>how many left the chat</comment>
        <translation>Austritte</translation>
    </message>
    <message>
        <source>Inside now</source>
        <comment>how many</comment>
        <translation>Jetzt im Chat</translation>
    </message>
    <message>
        <source>Came by a link</source>
        <comment>how many</comment>
        <translation>Über einen Link</translation>
    </message>
    <message>
        <source>Came without a link</source>
        <comment>how many</comment>
        <translation>Ohne Link</translation>
    </message>
    <message>
        <source>%1: %2 joined, %3 left</source>
        <comment>last 7 days and two numbers</comment>
        <translation>%1: %2 beigetreten, %3 ausgetreten</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <comment>last 7 days</comment>
        <translation>%1: nicht gezählt</translation>
    </message>
    <message>
        <source>Counted since %1; what was before is not counted.</source>
        <comment>a moment</comment>
        <translation>Gezählt seit %1; was davor war, ist nicht gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>Bei %Ln Bot war die Erfassung nie eingeschaltet; von ihm ist nichts gezählt.</numerusform>
            <numerusform>Bei %Ln Bots war die Erfassung nie eingeschaltet; von ihnen ist nichts gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not listening from %1 to %2.</source>
        <comment>two moments</comment>
        <translation>Keine Erfassung vom %1 bis %2.</translation>
    </message>
    <message>
        <source>Not listening since %1 (%2).</source>
        <comment>a moment, 3 days ago</comment>
        <translation>Keine Erfassung seit %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>Davor noch %Ln Mal keine Erfassung.</numerusform>
            <numerusform>Davor noch %Ln Mal keine Erfassung.</numerusform>
        </translation>
    </message>
    <message>
        <source>without any</source>
        <comment>links without tags or placements</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>column</comment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Placement</source>
        <comment>column</comment>
        <translation>Platzierung</translation>
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
        <translation>Beitritte: %1</translation>
    </message>
    <message>
        <source>Joined: ever</source>
        <comment>column: how many</comment>
        <translation>Beitritte: gesamt</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>column: how many are inside now</comment>
        <translation>Im Chat</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost per member inside</source>
        <comment>column</comment>
        <translation>Kosten je Mitglied im Chat</translation>
    </message>
    <message>
        <source>Cost per member staying 7 days</source>
        <comment>column</comment>
        <translation>Kosten je Mitglied nach 7 Tagen</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a file: a link’s</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1: of</source>
        <comment>column of a file: of how many</comment>
        <translation>%1: von</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column of a file</comment>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>Der Datenträger ist voll; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Make room or choose another folder.</source>
        <translation>Schaffe Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written to; nothing was saved.</source>
        <translation>In den Ordner kann nicht geschrieben werden; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The statistics could not be saved.</source>
        <translation>Die Statistik konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wähle einen anderen Ordner oder schaffe Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Listen for joins…</source>
        <translation>Beitritte erfassen…</translation>
    </message>
    <message>
        <source>Why without a link?</source>
        <translation>Warum ohne Link?</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Telegram names the link only where it was used. Whoever finds a public chat by search, by its @username or by a forwarded post joins without any link, and so does whom another member adds. Other administrators’ links are named by their first part only. In a public chat, therefore, many joins belong to no link.</source>
        <translation>Telegram nennt den Link nur, wenn einer benutzt wurde. Wer einen öffentlichen Chat über die Suche, über seinen @Nutzernamen oder über einen weitergeleiteten Beitrag findet, tritt ganz ohne Link bei; ebenso, wen ein anderes Mitglied hinzufügt. Links anderer Administratoren nennt Telegram nur mit ihrem Anfang. In einem öffentlichen Chat gehören darum viele Beitritte zu keinem Link.</translation>
    </message>
    <message>
        <source>Saving</source>
        <comment>of statistics</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>Beitritte und Austritte</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>No bot yet</source>
        <translation>Noch kein Bot</translation>
    </message>
    <message>
        <source>Add a bot to count who joins by its links.</source>
        <translation>Füge einen Bot hinzu, um zu zählen, wer über seine Links beitritt.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Gatehouse counts who comes and goes from the moment it listens to the bot.</source>
        <translation>Gatehouse zählt, wer kommt und geht, sobald die Erfassung für den Bot eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Too many or too few of them are in this time span.</source>
        <translation>Davon lägen zu viele oder zu wenige in diesem Zeitraum.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>Nur der Link mit den meisten Beitritten wird verglichen.</numerusform>
            <numerusform>Nur die %Ln Links mit den meisten Beitritten werden verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>Nur das Label mit den meisten Beitritten wird gezeigt.</numerusform>
            <numerusform>Nur die %Ln Labels mit den meisten Beitritten werden gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>Nur die Platzierung mit den meisten Beitritten wird gezeigt.</numerusform>
            <numerusform>Nur die %Ln Platzierungen mit den meisten Beitritten werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link with several tags counts for each of them.</source>
        <translation>Ein Link mit mehreren Labels zählt für jedes davon.</translation>
    </message>
    <message>
        <source>A link with several placements counts for each of them.</source>
        <translation>Ein Link mit mehreren Platzierungen zählt für jede davon.</translation>
    </message>
    <message>
        <source>Stayed: of those who came long enough ago. Cost: shared by those who came by the links for which it was paid.</source>
        <translation>Geblieben: von denen, deren Beitritt lange genug zurückliegt. Kosten: verteilt auf alle, die über die Links kamen, für die bezahlt wurde.</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Statistik speichern</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>Look now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Asks at once whether Telegram can be reached again.</source>
        <translation>Fragt sofort nach, ob Telegram wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>News of jobs</source>
        <translation>Neues von Aufträgen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No connection, next look in %1</source>
        <translation>Keine Verbindung, nächster Versuch in %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>%Ln wartet, neuer Versuch in %1</numerusform>
            <numerusform>%Ln warten, neuer Versuch in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%Ln Anfrage läuft</numerusform>
            <numerusform>%Ln Anfragen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Listening waits</source>
        <translation>Erfassung wartet</translation>
    </message>
    <message>
        <source>Listening for joins</source>
        <translation>Beitritte werden erfasst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>Erfassung bei %Ln Bot</numerusform>
            <numerusform>Erfassung bei %Ln Bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>Aufträge: %Ln</numerusform>
            <numerusform>Aufträge: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln Auftrag läuft</numerusform>
            <numerusform>%Ln Aufträge laufen</numerusform>
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
            <numerusform>%Ln Link</numerusform>
            <numerusform>%Ln Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <comment>in so many chats</comment>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SubscriptionDialog</name>
    <message>
        <source>New subscription link</source>
        <translation>Neuer Abo-Link</translation>
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
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Price in Stars</source>
        <translation>&amp;Preis in Sternen</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Create link</source>
        <translation>Link er&amp;stellen</translation>
    </message>
    <message>
        <source>Telegram makes subscription links for channels only, and will refuse this one.</source>
        <translation>Telegram erstellt Abo-Links nur für Kanäle und wird diesen verweigern.</translation>
    </message>
    <message>
        <source>This channel is public: people can join it free of charge, with this link or without.</source>
        <translation>Dieser Kanal ist öffentlich: Man kann ihm kostenlos beitreten, mit diesem Link oder ohne.</translation>
    </message>
    <message>
        <source>Rename subscription link</source>
        <translation>Abo-Link umbenennen</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>What this link is called is not known: it was made elsewhere, and Telegram has said nothing about it yet. Saving sets the name to what stands here.</source>
        <translation>Wie dieser Link heißt, ist nicht bekannt: Er wurde anderswo erstellt, und Telegram hat noch nichts über ihn gesagt. Beim Speichern bekommt er den Namen, der hier steht.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Gib eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Price and period are final: Telegram lets nobody change them later.</source>
        <translation>Preis und Zeitraum sind endgültig: Telegram lässt sie später von niemandem ändern.</translation>
    </message>
    <message>
        <source>Enter a price first.</source>
        <translation>Gib zuerst einen Preis ein.</translation>
    </message>
    <message>
        <source>The link will have no name. Price and period stay as they are.</source>
        <translation>Der Link wird keinen Namen haben. Preis und Zeitraum bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The link will be called “%1”. Price and period stay as they are.</source>
        <translation>Der Link wird „%1“ heißen. Preis und Zeitraum bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>Wer alle 30 Tage %Ln Stern zahlt, kann mit diesem Link beitreten.</numerusform>
            <numerusform>Wer alle 30 Tage %Ln Sterne zahlt, kann mit diesem Link beitreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for Telegram…</source>
        <translation>Warten auf Telegram…</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <comment>30 days (2,592,000 s)</comment>
        <translation>%1 (%2&#xa0;s)</translation>
    </message>
</context>
<context>
    <name>widgets::Table</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>widgets::TagEdit</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Tag %1, %2</source>
        <comment>Tag press, blue</comment>
        <translation>Label %1, %2</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Label %1 entfernen</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateBar</name>
    <message>
        <source>Guest: 1 person, 1 hour</source>
        <translation>Gast: 1 Person, 1 Stunde</translation>
    </message>
    <message>
        <source>Event: 100 people, 1 day</source>
        <translation>Event: 100 Personen, 1 Tag</translation>
    </message>
    <message>
        <source>Open for a week</source>
        <translation>Eine Woche lang offen</translation>
    </message>
    <message>
        <source>Ask first: with approval</source>
        <translation>Erst fragen: mit Genehmigung</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Template title</source>
        <translation>Vorlagentitel</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Titel der Vorlage</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message>
        <source>Active</source>
        <comment>state of a link</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>state of a link</comment>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a link</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>state of a link</comment>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a link: the answer was lost</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>state of a link</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>kind of a link</comment>
        <translation>Hauptlink</translation>
    </message>
    <message>
        <source>Additional</source>
        <comment>kind of a link</comment>
        <translation>Zusatzlink</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>kind of a link: people ask, administrators let them in</comment>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>kind of a link</comment>
        <translation>Abo</translation>
    </message>
    <message>
        <source>All</source>
        <comment>links</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>links</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Approval</source>
        <comment>links that need it</comment>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>links</comment>
        <translation>Abo</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <comment>links</comment>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>links: full, expired or revoked</comment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Endet diese Woche</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>Fast voll</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>links</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>No expiry and no limit</source>
        <translation>Ohne Ablauf und Limit</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>links</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Unverified</source>
        <comment>links</comment>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>column</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>column: how many</comment>
        <translation>Beitritte</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column</comment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>column: join requests waiting</comment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: last answer of Telegram</comment>
        <translation>Bestätigt</translation>
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
        <translation>Privater Chat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Supergruppe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>no right</source>
        <comment>a chat where the bot may not invite; one or two words</comment>
        <translation>kein Recht</translation>
    </message>
    <message>
        <source>no admin</source>
        <comment>a chat where the bot is a plain member; one or two words</comment>
        <translation>kein Admin</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>a chat that the bot is not in; one or two words</comment>
        <translation>nicht drin</translation>
    </message>
    <message>
        <source>leak?</source>
        <comment>a chat that many people join at once; one or two words</comment>
        <translation>Leck?</translation>
    </message>
    <message>
        <source>token refused</source>
        <comment>a bot; one or two words</comment>
        <translation>Token ungültig</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>a bot whose token the keychain does not give; one or two words</comment>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>Bot added</source>
        <translation>Bot hinzugefügt</translation>
    </message>
    <message>
        <source>Token replaced</source>
        <translation>Token ersetzt</translation>
    </message>
    <message>
        <source>Bot removed</source>
        <translation>Bot entfernt</translation>
    </message>
    <message>
        <source>Chat added</source>
        <translation>Chat hinzugefügt</translation>
    </message>
    <message>
        <source>Chat removed from Gatehouse</source>
        <translation>Chat aus Gatehouse entfernt</translation>
    </message>
    <message>
        <source>Upgraded to a supergroup</source>
        <translation>Zur Supergruppe geworden</translation>
    </message>
    <message>
        <source>Rights changed</source>
        <translation>Rechte geändert</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Found at Telegram</source>
        <translation>Bei Telegram gefunden</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Ins Register eingetragen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>history of a link</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>history of a link</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>history of a link</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>history of a link</comment>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Extended</source>
        <comment>history of a link</comment>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Adopted</source>
        <comment>history of a link</comment>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <comment>history of a link</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <comment>note, tags, placements or cost of a link</comment>
        <translation>Notizen geändert</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a join request, in the activity</comment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a join request, in the activity</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Request handled elsewhere</source>
        <translation>Anfrage anderswo erledigt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>history of a link</comment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>history of a link</comment>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>bot may invite users</source>
        <translation>Bot darf Nutzer einladen</translation>
    </message>
    <message>
        <source>bot may not invite users: grant “Invite users via link”</source>
        <translation>Bot darf keine Nutzer einladen: Erteile „Nutzer per Link einladen“</translation>
    </message>
    <message>
        <source>bot is not an administrator</source>
        <translation>Bot ist kein Administrator</translation>
    </message>
    <message>
        <source>bot is not in the chat</source>
        <translation>Bot ist nicht im Chat</translation>
    </message>
    <message>
        <source>bot was removed from the chat</source>
        <translation>Bot wurde aus dem Chat entfernt</translation>
    </message>
    <message>
        <source>rights not known yet</source>
        <translation>Rechte noch nicht bekannt</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Alle Links</translation>
    </message>
    <message>
        <source>Join requests</source>
        <translation>Beitrittsanfragen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Join requests, 14 people wait</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>%Ln Person wartet</numerusform>
            <numerusform>%Ln Personen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln Link</numerusform>
            <numerusform>%Ln Links</numerusform>
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
        <translation>Hauptlink</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a link expires never</comment>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What it means</source>
        <comment>of a message</comment>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>widgets::TrayBackground</name>
    <message>
        <source>Open Gatehouse</source>
        <translation>Gatehouse öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>widgets::UpdatesDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Preferences, General, lets it look once a week by itself. It never installs anything.</source>
        <translation>In den Einstellungen unter „Allgemein“ lässt sich das einmal pro Woche einschalten. Installiert wird nie etwas von selbst.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>Seine &amp;Seite öffnen</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>Jetzt &amp;suchen</translation>
    </message>
    <message>
        <source>Gatehouse will ask %1 for the number of the newest version. It tells nothing about you, your bots or your chats.</source>
        <translation>Gatehouse wird %1 nach der Nummer der neuesten Version fragen. Über dich, deine Bots und deine Chats verrät es nichts.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>You have the newest version, %1.</source>
        <translation>Du hast die neueste Version, %1.</translation>
    </message>
    <message>
        <source>Gatehouse %1 is out; you have %2. Install it over this one: your ledger is copied before anything in it changes.</source>
        <translation>Gatehouse %1 ist da; du hast %2. Installiere es über dieses: Bevor sich in deinem Register etwas ändert, wird es kopiert.</translation>
    </message>
    <message>
        <source>A job is under way. Check when it is done, or paused.</source>
        <translation>Ein Auftrag läuft. Such, wenn er fertig ist oder pausiert.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out.</source>
        <translation>Ob es eine neuere Version gibt, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Prüfe die Verbindung und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message>
        <source>@%1 is not listened to any more.</source>
        <translation>Die Erfassung für @%1 ist beendet.</translation>
    </message>
    <message>
        <source>Reopen the gate</source>
        <translation>Tor wieder öffnen</translation>
    </message>
    <message>
        <source>Select a bot or a chat first.</source>
        <translation>Wähle zuerst einen Bot oder einen Chat aus.</translation>
    </message>
    <message>
        <source>Add a chat first.</source>
        <translation>Füge zuerst einen Chat hinzu.</translation>
    </message>
    <message>
        <source>The gate is closed already.</source>
        <translation>Das Tor ist schon geschlossen.</translation>
    </message>
    <message>
        <source>The gate is not closed.</source>
        <translation>Das Tor ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Possible leak</source>
        <translation>Mögliches Leck</translation>
    </message>
    <message>
        <source>Many people join “%1” at once.</source>
        <translation>Viele Personen treten „%1“ auf einmal bei.</translation>
    </message>
    <message>
        <source>“%1” was meant for %2, and %3 came. The link is closed; whether they stay in the chat is yours to decide in Telegram.</source>
        <translation>„%1“ war für %2 gedacht, gekommen ist %3. Der Link ist geschlossen; ob diese Person im Chat bleibt, entscheidest du in Telegram.</translation>
    </message>
    <message>
        <source>Somebody else came.</source>
        <translation>Jemand anders kam.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Jemand anders kam</translation>
    </message>
    <message>
        <source>A link for one person was used by somebody else.</source>
        <translation>Ein Link für eine Person wurde von jemand anderem benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>%Ln Link läuft innerhalb von 3 Tagen ab.</numerusform>
            <numerusform>%Ln Links laufen innerhalb von 3 Tagen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>%Ln Link ist beim jetzigen Tempo innerhalb von 3 Tagen voll.</numerusform>
            <numerusform>%Ln Links sind beim jetzigen Tempo innerhalb von 3 Tagen voll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that end soon</source>
        <translation>Links, die bald enden</translation>
    </message>
</context>
<context>
    <name>widgets::WelcomePage</name>
    <message>
        <source>Open an existing ledger…</source>
        <translation>Vorhandenes Register öffnen…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Gatehouse</source>
        <translation>Willkommen bei Gatehouse</translation>
    </message>
    <message>
        <source>What a bot link is</source>
        <translation>Was ein Bot-Link ist</translation>
    </message>
    <message>
        <source>An invite link that a bot made for your channel or group. Telegram’s own apps can’t change or revoke it, not even for the owner. Gatehouse can, through the bot.</source>
        <translation>Ein Einladungslink, den ein Bot für deinen Kanal oder deine Gruppe erstellt hat. In den Telegram-Apps lässt er sich weder ändern noch widerrufen, nicht einmal vom Eigentümer. Gatehouse kann es, über den Bot.</translation>
    </message>
    <message>
        <source>Where you get the token</source>
        <translation>Woher du den Token bekommst</translation>
    </message>
    <message>
        <source>In Telegram, write to @BotFather: /newbot makes a new bot. For a bot that you have, send /mybots, choose it and press API Token.</source>
        <translation>Schreibe in Telegram an @BotFather: /newbot erstellt einen neuen Bot. Hast du schon einen, sende /mybots, wähle ihn aus und drücke „API Token“.</translation>
    </message>
    <message>
        <source>Which right the bot needs</source>
        <translation>Welches Recht der Bot braucht</translation>
    </message>
    <message>
        <source>It must be an administrator with “Invite users via link”. In Telegram, open the chat’s settings, Administrators, Add admin.</source>
        <translation>Er muss Administrator mit dem Recht „Nutzer per Link einladen“ sein. Öffne in Telegram die Chat-Einstellungen, Administratoren, Administrator hinzufügen.</translation>
    </message>
    <message>
        <source>Where the token is kept</source>
        <translation>Wo der Token liegt</translation>
    </message>
    <message>
        <source>In the keychain of your system and nowhere else: in no file and in no backup.</source>
        <translation>Im Schlüsselbund deines Systems und nirgends sonst: in keiner Datei und in keiner Sicherung.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>widgets::WhoseLinkDialog</name>
    <message>
        <source>Whose link is this?</source>
        <translation>Wessen Link ist das?</translation>
    </message>
    <message>
        <source>Link asked about</source>
        <translation>Gesuchter Link</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>Links that it may be</source>
        <translation>Links, die es sein könnten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Show link</source>
        <translation>Link an&amp;zeigen</translation>
    </message>
    <message>
        <source>Telegram shows only the beginning of this link. It may be one of the links below, which begin alike; that is a guess. It may also be another administrator’s link, which no bot can change.</source>
        <translation>Telegram zeigt nur den Anfang dieses Links. Es kann einer der Links unten sein, die gleich beginnen; das ist eine Vermutung. Es kann auch der Link eines anderen Administrators sein, den kein Bot ändern kann.</translation>
    </message>
    <message>
        <source>Only the first 50 are shown.</source>
        <translation>Nur die ersten 50 werden gezeigt.</translation>
    </message>
    <message>
        <source>Removed from Gatehouse</source>
        <comment>a chat</comment>
        <translation>Aus Gatehouse entfernt</translation>
    </message>
    <message>
        <source>This is not an invite link of Telegram.</source>
        <translation>Das ist kein Einladungslink von Telegram.</translation>
    </message>
    <message>
        <source>No link in this ledger begins like %1. Telegram cuts the links of other administrators short; only they can change them.</source>
        <translation>Kein Link in diesem Register beginnt wie %1. Telegram kürzt die Links anderer Administratoren; nur sie können sie ändern.</translation>
    </message>
    <message>
        <source>This ledger does not know %1. If one of your bots made it, adopt it with “Adopt links…”; if not, only who made it can change it.</source>
        <translation>Dieses Register kennt %1 nicht. Wenn einer deiner Bots ihn erstellt hat, übernimm ihn mit „Links übernehmen…“; wenn nicht, kann ihn nur ändern, wer ihn erstellt hat.</translation>
    </message>
</context>
</TS>
