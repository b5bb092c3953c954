<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>widgets::Actions</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ActivityView</name>
    <message numerus="yes">
        <source>Exporting: %n line(s) so far.</source>
        <translation>
            <numerusform>Exporting: %n line so far.</numerusform>
            <numerusform>Exporting: %n lines so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported to %1.</source>
        <translation>
            <numerusform>%n line exported to %1.</numerusform>
            <numerusform>%n lines exported to %1.</numerusform>
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
    <name>widgets::ChatCommands</name>
    <message numerus="yes">
        <source>%n link(s) adopted.</source>
        <translation>
            <numerusform>%n link adopted.</numerusform>
            <numerusform>%n links adopted.</numerusform>
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
    <name>widgets::Inspector</name>
    <message numerus="yes">
        <source>%n member(s) inside at a time</source>
        <translation>
            <numerusform>%n member inside at a time</numerusform>
            <numerusform>%n members inside at a time</numerusform>
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
            <numerusform>Undo: extend by %n day</numerusform>
            <numerusform>Undo: extend by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LinkCommands</name>
    <message numerus="yes">
        <source>%n selected link(s) can&apos;t be revoked and are left out.</source>
        <translation>
            <numerusform>%n selected link can&apos;t be revoked and are left out.</numerusform>
            <numerusform>%n selected links can&apos;t be revoked and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n link(s)?</source>
        <translation>
            <numerusform>Revoke %n link?</numerusform>
            <numerusform>Revoke %n links?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n link(s)</source>
        <translation>
            <numerusform>Revoke %n link</numerusform>
            <numerusform>Revoke %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) forgotten.</source>
        <translation>
            <numerusform>%n link forgotten.</numerusform>
            <numerusform>%n links forgotten.</numerusform>
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
    <name>widgets::NoticeStrip</name>
    <message numerus="yes">
        <source>%n more member(s) came in %1</source>
        <translation>
            <numerusform>%n more member came in %1</numerusform>
            <numerusform>%n more members came in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n link(s).</source>
        <translation>
            <numerusform>Revoking %n link.</numerusform>
            <numerusform>Revoking %n links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done.</source>
        <comment>how many of several links</comment>
        <translation>
            <numerusform>%Ln done.</numerusform>
            <numerusform>%Ln done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n link(s) in %1.</source>
        <translation>
            <numerusform>Revoking %n link in %1.</numerusform>
            <numerusform>Revoking %n links in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) could not be revoked.</source>
        <translation>
            <numerusform>%n link could not be revoked.</numerusform>
            <numerusform>%n links could not be revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are revoked.</source>
        <translation>
            <numerusform>%n link are revoked.</numerusform>
            <numerusform>%n links are revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were closed already.</source>
        <translation>
            <numerusform>%n of them was closed already.</numerusform>
            <numerusform>%n of them were closed already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PlacementList</name>
    <message numerus="yes">
        <source>%n place(s) left where the link is to be replaced</source>
        <translation>
            <numerusform>%n place left where the link is to be replaced</numerusform>
            <numerusform>%n places left where the link is to be replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message numerus="yes">
        <source>%n queued, next try in %1</source>
        <translation>
            <numerusform>%n queued, next try in %1</numerusform>
            <numerusform>%n queued, next try in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n request under way</numerusform>
            <numerusform>%n requests under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
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
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
