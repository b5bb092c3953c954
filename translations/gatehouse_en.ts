<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>widgets::Actions</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ActivityView</name>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Exporting: %Ln line so far.</numerusform>
            <numerusform>Exporting: %Ln lines so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln line exported to %1.</numerusform>
            <numerusform>%Ln lines exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::AddChatDialog</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::AdoptDialog</name>
    <message numerus="yes">
        <source>%Ln more line(s) without a link</source>
        <translation>
            <numerusform>%Ln more line without a link</numerusform>
            <numerusform>%Ln more lines without a link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Adopt %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Adopt %Ln link</numerusform>
            <numerusform>&amp;Adopt %Ln links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BackupsPage</name>
    <message numerus="yes">
        <source>Gatehouse copies its ledger once a day and keeps the last %n copies. Tokens are in none of them.</source>
        <translation>
            <numerusform>Gatehouse copies its ledger once a day and keeps the last %Ln copy. Tokens are not in it.</numerusform>
            <numerusform>Gatehouse copies its ledger once a day and keeps the last %Ln copies. Tokens are in none of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</source>
        <translation>
            <numerusform>%Ln change in Telegram is still under way or without an answer. The restored ledger knows nothing of it: better wait until it is done.</numerusform>
            <numerusform>%Ln changes in Telegram are still under way or without an answer. The restored ledger knows nothing of them: better wait until they are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BulkDialog</name>
    <message numerus="yes">
        <source>&amp;Included: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Included: %Ln</numerusform>
            <numerusform>&amp;Included: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Left out: %Ln</source>
        <comment>links</comment>
        <translation>
            <numerusform>&amp;Left out: %Ln</numerusform>
            <numerusform>&amp;Left out: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</source>
        <translation>
            <numerusform>%Ln link is unverified: the Bot API can’t say what its settings are. The new link gets those that Gatehouse shows.</numerusform>
            <numerusform>%Ln links are unverified: the Bot API can’t say what their settings are. The new links get those that Gatehouse shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</source>
        <translation>
            <numerusform>%Ln link is unverified: the Bot API can’t say what its settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</numerusform>
            <numerusform>%Ln links are unverified: the Bot API can’t say what their settings are. This replaces all four of them, name, expiry, limit and approval; those that Gatehouse does not know are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</source>
        <translation>
            <numerusform>%Ln of them is a subscription link: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</numerusform>
            <numerusform>%Ln of them are subscription links: nobody new can subscribe by a revoked one. Those who pay already stay, and what becomes of their next payment is Telegram’s to decide. If it refuses, everything stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Campaign</name>
    <message numerus="yes">
        <source>A pattern makes %Ln link(s) at most.</source>
        <translation>
            <numerusform>A pattern makes %Ln link at most.</numerusform>
            <numerusform>A pattern makes %Ln links at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) are read.</source>
        <translation>
            <numerusform>Only the first %Ln row is read.</numerusform>
            <numerusform>Only the first %Ln rows are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %n column(s): %1.</source>
        <comment>%1: the columns’ titles</comment>
        <translation>
            <numerusform>Not used: %Ln column: %1.</numerusform>
            <numerusform>Not used: %Ln columns: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n error(s)</source>
        <translation>
            <numerusform>Left out: %Ln error</numerusform>
            <numerusform>Left out: %Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be made.</source>
        <translation>
            <numerusform>%Ln link will be made.</numerusform>
            <numerusform>%Ln links will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have errors: correct them or leave them out.</source>
        <translation>
            <numerusform>%Ln row has errors: correct it or leave it out.</numerusform>
            <numerusform>%Ln rows have errors: correct them or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) are left out.</source>
        <translation>
            <numerusform>%Ln duplicate is left out.</numerusform>
            <numerusform>%Ln duplicates are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln row is left out.</numerusform>
            <numerusform>%Ln rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ChatCommands</name>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>%Ln link adopted.</numerusform>
            <numerusform>%Ln links adopted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ChatHeader</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CreateManyDialog</name>
    <message numerus="yes">
        <source>&amp;Create %Ln link(s)</source>
        <translation>
            <numerusform>&amp;Create %Ln link</numerusform>
            <numerusform>&amp;Create %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln link(s) in “%1”</source>
        <comment>%1: a chat</comment>
        <translation>
            <numerusform>Create %Ln link in “%1”</numerusform>
            <numerusform>Create %Ln links in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::GateDialog</name>
    <message numerus="yes">
        <source>All %Ln chat(s)</source>
        <translation>
            <numerusform>All %Ln chat</numerusform>
            <numerusform>All %Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) in stay open, and what to do about them:</source>
        <translation>
            <numerusform>%Ln way in stays open, and what to do about it:</numerusform>
            <numerusform>%Ln ways in stay open, and what to do about them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::GuideWindow</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ImportDialog</name>
    <message numerus="yes">
        <source>%n new bot(s)</source>
        <translation>
            <numerusform>%Ln new bot</numerusform>
            <numerusform>%Ln new bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new chat(s)</source>
        <translation>
            <numerusform>%Ln new chat</numerusform>
            <numerusform>%Ln new chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new link(s)</source>
        <translation>
            <numerusform>%Ln new link</numerusform>
            <numerusform>%Ln new links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the file is newer: taken from the file</source>
        <translation>
            <numerusform>%Ln known link about which the file is newer: taken from the file</numerusform>
            <numerusform>%Ln known links about which the file is newer: taken from the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) about which the ledger is newer: stay as they are</source>
        <translation>
            <numerusform>%Ln known link about which the ledger is newer: stays as it is</numerusform>
            <numerusform>%Ln known links about which the ledger is newer: stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) to which the file’s notes, tags and places are added</source>
        <translation>
            <numerusform>%Ln known link to which the file’s notes, tags and places are added</numerusform>
            <numerusform>%Ln known links to which the file’s notes, tags and places are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known link(s) that are the same in both</source>
        <translation>
            <numerusform>%Ln known link that is the same in both</numerusform>
            <numerusform>%Ln known links that are the same in both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new tag colour(s)</source>
        <translation>
            <numerusform>%Ln new tag colour</numerusform>
            <numerusform>%Ln new tag colours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) of history</source>
        <translation>
            <numerusform>%Ln new line of history</numerusform>
            <numerusform>%Ln new lines of history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Inspector</name>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>%Ln member inside at a time</numerusform>
            <numerusform>%Ln members inside at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n Star(s) for %2</source>
        <comment>Subscription, 250 Stars for 30 days</comment>
        <translation>
            <numerusform>%1, %Ln Star for %2</numerusform>
            <numerusform>%1, %Ln Stars for %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobTexts</name>
    <message numerus="yes">
        <source>Create %Ln link(s)</source>
        <translation>
            <numerusform>Create %Ln link</numerusform>
            <numerusform>Create %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln link(s)</source>
        <translation>
            <numerusform>Revoke %Ln link</numerusform>
            <numerusform>Revoke %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %Ln link(s)</source>
        <translation>
            <numerusform>Pause %Ln link</numerusform>
            <numerusform>Pause %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln link(s)</source>
        <translation>
            <numerusform>Resume %Ln link</numerusform>
            <numerusform>Resume %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend %Ln link(s)</source>
        <translation>
            <numerusform>Extend %Ln link</numerusform>
            <numerusform>Extend %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the expiry of %Ln link(s)</source>
        <translation>
            <numerusform>Set the expiry of %Ln link</numerusform>
            <numerusform>Set the expiry of %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Set the limit of %Ln link</numerusform>
            <numerusform>Set the limit of %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the limit of %Ln link(s)</source>
        <translation>
            <numerusform>Remove the limit of %Ln link</numerusform>
            <numerusform>Remove the limit of %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Require approval on %Ln link(s)</source>
        <translation>
            <numerusform>Require approval on %Ln link</numerusform>
            <numerusform>Require approval on %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch approval off on %Ln link(s)</source>
        <translation>
            <numerusform>Switch approval off on %Ln link</numerusform>
            <numerusform>Switch approval off on %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln link(s)</source>
        <translation>
            <numerusform>Tag %Ln link</numerusform>
            <numerusform>Tag %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln link(s)</source>
        <translation>
            <numerusform>Rotate %Ln link</numerusform>
            <numerusform>Rotate %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln primary link(s)</source>
        <translation>
            <numerusform>Rotate %Ln primary link</numerusform>
            <numerusform>Rotate %Ln primary links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each link ends %n day(s) later than now; one that has expired, %n day(s) from now on.</source>
        <translation>
            <numerusform>Each link ends %Ln day later than now; one that has expired, %n day from now on.</numerusform>
            <numerusform>Each link ends %Ln days later than now; one that has expired, %n days from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>Done: all %Ln</numerusform>
            <numerusform>Done: all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <comment>steps of a job</comment>
        <translation>
            <numerusform>%Ln dropped</numerusform>
            <numerusform>%Ln dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the gate: %Ln link(s)</source>
        <translation>
            <numerusform>Close the gate: %Ln link</numerusform>
            <numerusform>Close the gate: %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln join request(s)</source>
        <translation>
            <numerusform>Approve %Ln join request</numerusform>
            <numerusform>Approve %Ln join requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %Ln join request(s)</source>
        <translation>
            <numerusform>Decline %Ln join request</numerusform>
            <numerusform>Decline %Ln join requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JobsPanel</name>
    <message numerus="yes">
        <source>%Ln step(s) that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</source>
        <translation>
            <numerusform>%Ln step that was not taken yet is dropped for good. What is under way is still answered, and what was done stays done.</numerusform>
            <numerusform>%Ln steps that were not taken yet are dropped for good. What is under way is still answered, and what was done stays done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::JoinsPanel</name>
    <message numerus="yes">
        <source>Joins, last %n day(s)</source>
        <translation>
            <numerusform>Joins, last %Ln day</numerusform>
            <numerusform>Joins, last %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Leaving</name>
    <message numerus="yes">
        <source>What is to become of %Ln running job(s)?</source>
        <translation>
            <numerusform>What is to become of %Ln running job?</numerusform>
            <numerusform>What is to become of %Ln running jobs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gatehouse: %Ln job(s), %1 of %2</source>
        <comment>37 of 300</comment>
        <translation>
            <numerusform>Gatehouse: %Ln job, %1 of %2</numerusform>
            <numerusform>Gatehouse: %Ln jobs, %1 of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LedgerCommands</name>
    <message numerus="yes">
        <source>%n new bot(s) have no token yet: select each and choose “Replace token…” in the File menu.</source>
        <translation>
            <numerusform>%Ln new bot has no token yet: select it and choose “Replace token…” in the File menu.</numerusform>
            <numerusform>%Ln new bots have no token yet: select each and choose “Replace token…” in the File menu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and lines of history so far</source>
        <translation>
            <numerusform>%Ln link and lines of history so far</numerusform>
            <numerusform>%Ln links and lines of history so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LimitField</name>
    <message numerus="yes">
        <source>Limit to %Ln member(s)</source>
        <translation>
            <numerusform>Limit to %Ln member</numerusform>
            <numerusform>Limit to %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LinkActs</name>
    <message numerus="yes">
        <source>Undo: extend by %n day(s)</source>
        <translation>
            <numerusform>Undo: extend by %Ln day</numerusform>
            <numerusform>Undo: extend by %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>%Ln link forgotten.</numerusform>
            <numerusform>%Ln links forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%Ln link copied.</numerusform>
            <numerusform>%Ln links copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LinkSummary</name>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link until %1.</source>
        <translation>
            <numerusform>Up to %Ln person can join with this link until %1.</numerusform>
            <numerusform>Up to %Ln people can join with this link until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln person(s) can join with this link. It never expires.</source>
        <translation>
            <numerusform>Up to %Ln person can join with this link. It never expires.</numerusform>
            <numerusform>Up to %Ln people can join with this link. It never expires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have joined.</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln has joined.</numerusform>
            <numerusform>%Ln have joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Telegram set the limit to %Ln member(s).</source>
        <translation>
            <numerusform>Telegram set the limit to %Ln member.</numerusform>
            <numerusform>Telegram set the limit to %Ln members.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ListeningTexts</name>
    <message numerus="yes">
        <source>%Ln primary link(s) are rotated: the present one stops working for good.</source>
        <translation>
            <numerusform>%Ln primary link is rotated: the present one stops working for good.</numerusform>
            <numerusform>%Ln primary links are rotated: the present ones stop working for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are paused: whoever comes by them has to ask. Their limits are kept.</source>
        <translation>
            <numerusform>%Ln link is paused: whoever comes by it has to ask. Its limit is kept.</numerusform>
            <numerusform>%Ln links are paused: whoever comes by them has to ask. Their limits are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln link(s) people have to ask already.</source>
        <translation>
            <numerusform>By %Ln link people have to ask already.</numerusform>
            <numerusform>By %Ln links people have to ask already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are closed already.</source>
        <translation>
            <numerusform>%Ln chat are closed already.</numerusform>
            <numerusform>%Ln chats are closed already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Moments</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NoticeStrip</name>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>%Ln more member came in %1</numerusform>
            <numerusform>%Ln more members came in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by the primary link in %1</source>
        <translation>
            <numerusform>%Ln person joined by the primary link in %1</numerusform>
            <numerusform>%Ln people joined by the primary link in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined by “%2” in %1</source>
        <translation>
            <numerusform>%Ln person joined by “%2” in %1</numerusform>
            <numerusform>%Ln people joined by “%2” in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people joined without a link in %1</source>
        <translation>
            <numerusform>%Ln person joined without a link in %1</numerusform>
            <numerusform>%Ln people joined without a link in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>%Ln place left where the link is to be replaced</numerusform>
            <numerusform>%Ln places left where the link is to be replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RequestsView</name>
    <message numerus="yes">
        <source>%Ln person(s) are waiting</source>
        <translation>
            <numerusform>%Ln person is waiting</numerusform>
            <numerusform>%Ln people are waiting</numerusform>
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
    <name>widgets::ResultDialog</name>
    <message numerus="yes">
        <source>%Ln link(s) made.</source>
        <translation>
            <numerusform>%Ln link made.</numerusform>
            <numerusform>%Ln links made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) are still to be made. What you save now has those that are there.</source>
        <translation>
            <numerusform>%Ln link is still to be made. What you save now has those that are there.</numerusform>
            <numerusform>%Ln links are still to be made. What you save now has those that are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were refused.</source>
        <translation>
            <numerusform>%Ln link was refused.</numerusform>
            <numerusform>%Ln links were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) may exist: Telegram’s answer was lost.</source>
        <translation>
            <numerusform>%Ln link may exist: Telegram’s answer was lost.</numerusform>
            <numerusform>%Ln links may exist: Telegram’s answer was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) were not made, the job was stopped before.</source>
        <translation>
            <numerusform>%Ln link was not made, the job was stopped before.</numerusform>
            <numerusform>%Ln links were not made, the job was stopped before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied.</source>
        <translation>
            <numerusform>%Ln link copied.</numerusform>
            <numerusform>%Ln links copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %Ln page(s).</source>
        <translation>
            <numerusform>Saved: %Ln page.</numerusform>
            <numerusform>Saved: %Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RulesDialog</name>
    <message numerus="yes">
        <source>Apply to the %Ln person(s) who wait already</source>
        <translation>
            <numerusform>Apply to the %Ln person who waits already</numerusform>
            <numerusform>Apply to the %Ln people who wait already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln word(s)</source>
        <translation>
            <numerusform>one of %Ln word</numerusform>
            <numerusform>one of %Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Statistics</name>
    <message numerus="yes">
        <source>%Ln bot(s) were never listened to; nothing of theirs is counted.</source>
        <translation>
            <numerusform>%Ln bot was never listened to; nothing of it is counted.</numerusform>
            <numerusform>%Ln bots were never listened to; nothing of theirs is counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not listening %Ln more time(s) before that.</source>
        <translation>
            <numerusform>Not listening %Ln more time before that.</numerusform>
            <numerusform>Not listening %Ln more times before that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StatisticsView</name>
    <message numerus="yes">
        <source>Only the %Ln link(s) with most joins are compared.</source>
        <translation>
            <numerusform>Only the %Ln link with most joins is compared.</numerusform>
            <numerusform>Only the %Ln links with most joins are compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln tag(s) with most joins are shown.</source>
        <translation>
            <numerusform>Only the %Ln tag with most joins is shown.</numerusform>
            <numerusform>Only the %Ln tags with most joins are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln placement(s) with most joins are shown.</source>
        <translation>
            <numerusform>Only the %Ln placement with most joins is shown.</numerusform>
            <numerusform>Only the %Ln placements with most joins are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>%Ln queued, next try in %1</numerusform>
            <numerusform>%Ln queued, next try in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%Ln request under way</numerusform>
            <numerusform>%Ln requests under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %Ln</source>
        <comment>how many run</comment>
        <translation>
            <numerusform>Jobs: %Ln</numerusform>
            <numerusform>Jobs: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) running</source>
        <translation>
            <numerusform>%Ln job running</numerusform>
            <numerusform>%Ln jobs running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bot(s) are listened to</source>
        <translation>
            <numerusform>%Ln bot is listened to</numerusform>
            <numerusform>%Ln bots are listened to</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Anyone who pays %Ln Star(s) every 30 days can join with this link.</source>
        <translation>
            <numerusform>Anyone who pays %Ln Star every 30 days can join with this link.</numerusform>
            <numerusform>Anyone who pays %Ln Stars every 30 days can join with this link.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Texts</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) wait</source>
        <translation>
            <numerusform>%Ln person waits</numerusform>
            <numerusform>%Ln people wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::WatchCommands</name>
    <message numerus="yes">
        <source>%Ln link(s) expire within 3 days.</source>
        <translation>
            <numerusform>%Ln link expires within 3 days.</numerusform>
            <numerusform>%Ln links expire within 3 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) will be full within 3 days at the present rate.</source>
        <translation>
            <numerusform>%Ln link will be full within 3 days at the present rate.</numerusform>
            <numerusform>%Ln links will be full within 3 days at the present rate.</numerusform>
        </translation>
    </message>
</context>
</TS>
