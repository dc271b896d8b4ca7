<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityDialog</name>
    <message numerus="yes">
        <source>%Ln changed since and left as it is.</source>
        <translation>
            <numerusform>%Ln changed since and left as it is.</numerusform>
            <numerusform>%Ln changed since and left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message numerus="yes">
        <source>%Ln wrong attempt(s) since you were last here.</source>
        <translation>
            <numerusform>%Ln wrong attempt since you were last here.</numerusform>
            <numerusform>%Ln wrong attempts since you were last here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%Ln files attached. They themselves stay where they are.</source>
        <translation>
            <numerusform>%Ln file attached. It itself stays where it is.</numerusform>
            <numerusform>%Ln files attached. They themselves stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln backup(s) opened and compared: whole.</source>
        <translation>
            <numerusform>%Ln backup opened and compared: whole.</numerusform>
            <numerusform>%Ln backups opened and compared: whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newest: %1, %Ln item(s)</source>
        <translation>
            <numerusform>Newest: %1, %Ln item</numerusform>
            <numerusform>Newest: %1, %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <translation>
            <numerusform>%1, %Ln item</numerusform>
            <numerusform>%1, %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message numerus="yes">
        <source>Expiry of %Ln item(s) changed</source>
        <translation>
            <numerusform>Expiry of %Ln item changed</numerusform>
            <numerusform>Expiry of %Ln items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Favourite changed for %Ln item(s)</source>
        <translation>
            <numerusform>Favourite changed for %Ln item</numerusform>
            <numerusform>Favourite changed for %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Username of %Ln item(s) changed</source>
        <translation>
            <numerusform>Username of %Ln item changed</numerusform>
            <numerusform>Username of %Ln items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Website of %Ln item(s) changed</source>
        <translation>
            <numerusform>Website of %Ln item changed</numerusform>
            <numerusform>Website of %Ln items changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln items were in the trash there and go to Trash here.</source>
        <translation>
            <numerusform>%Ln item was in the trash there and goes to Trash here.</numerusform>
            <numerusform>%Ln items were in the trash there and go to Trash here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesPart</name>
    <message numerus="yes">
        <source>%Ln items are here already but differ:</source>
        <translation>
            <numerusform>%Ln item is here already but differs:</numerusform>
            <numerusform>%Ln items are here already but differ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are here already, just the same. They are skipped.</source>
        <translation>
            <numerusform>%Ln item is here already, just the same. It is skipped.</numerusform>
            <numerusform>%Ln items are here already, just the same. They are skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>Drop one file at a time. Of %Ln files, none was read.</source>
        <translation>
            <numerusform>Drop one file at a time. Of %Ln file, nothing was read.</numerusform>
            <numerusform>Drop one file at a time. Of %Ln files, none was read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeRows</name>
    <message numerus="yes">
        <source>next in %Ln s</source>
        <translation>
            <numerusform>next in %Ln s</numerusform>
            <numerusform>next in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommonCard</name>
    <message numerus="yes">
        <source>Username of %Ln items</source>
        <translation>
            <numerusform>Username of %Ln item</numerusform>
            <numerusform>Username of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Website of %Ln items</source>
        <translation>
            <numerusform>Website of %Ln item</numerusform>
            <numerusform>Website of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When do %Ln items expire?</source>
        <translation>
            <numerusform>When does %Ln item expire?</numerusform>
            <numerusform>When do %Ln items expire?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%1 copied · expires in %Ln s</source>
        <translation>
            <numerusform>%1 copied · expires in %Ln s</numerusform>
            <numerusform>%1 copied · expires in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gone in %Ln days</source>
        <translation>
            <numerusform>gone in %Ln day</numerusform>
            <numerusform>gone in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln earlier version(s)</source>
        <translation>
            <numerusform>%Ln earlier version</numerusform>
            <numerusform>%Ln earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailPart</name>
    <message numerus="yes">
        <source>%Ln earlier version(s) come from the other copy.</source>
        <translation>
            <numerusform>%Ln earlier version comes from the other copy.</numerusform>
            <numerusform>%Ln earlier versions come from the other copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln item added</numerusform>
            <numerusform>%Ln items added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln not readable</numerusform>
            <numerusform>%Ln not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import undone. %Ln changed since and left as it is.</source>
        <translation>
            <numerusform>Import undone. %Ln changed since and left as it is.</numerusform>
            <numerusform>Import undone. %Ln changed since and left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier versions</source>
        <translation>
            <numerusform>%Ln earlier version</numerusform>
            <numerusform>%Ln earlier versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message numerus="yes">
        <source>Folder %1 with %Ln item(s) moved to Trash</source>
        <translation>
            <numerusform>Folder %1 with %Ln item moved to Trash</numerusform>
            <numerusform>Folder %1 with %Ln items moved to Trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message numerus="yes">
        <source>Anyone who opens the file can read all %Ln passwords.</source>
        <translation>
            <numerusform>Anyone who opens the file can read the one password in it.</numerusform>
            <numerusform>Anyone who opens the file can read all %Ln passwords.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneratorDialog</name>
    <message numerus="yes">
        <source>%Ln generated passwords will be forgotten. Passwords saved in items stay.</source>
        <translation>
            <numerusform>%Ln generated password will be forgotten. Passwords saved in items stay.</numerusform>
            <numerusform>%Ln generated passwords will be forgotten. Passwords saved in items stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>One password in %Ln items</source>
        <translation>
            <numerusform>One password in %Ln item</numerusform>
            <numerusform>One password in %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored</source>
        <translation>
            <numerusform>%Ln ignored</numerusform>
            <numerusform>%Ln ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) checked</source>
        <translation>
            <numerusform>%Ln password checked</numerusform>
            <numerusform>%Ln passwords checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IgnoredCard</name>
    <message numerus="yes">
        <source>%Ln finding(s) ignored</source>
        <translation>
            <numerusform>%Ln finding ignored</numerusform>
            <numerusform>%Ln findings ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln more)</source>
        <translation>
            <numerusform>Show all (%Ln more)</numerusform>
            <numerusform>Show all (%Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IgnoringActs</name>
    <message numerus="yes">
        <source>Counted again for %Ln item(s)</source>
        <translation>
            <numerusform>Counted again for %Ln item</numerusform>
            <numerusform>Counted again for %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored for %Ln item(s)</source>
        <translation>
            <numerusform>Ignored for %Ln item</numerusform>
            <numerusform>Ignored for %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln item</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln not readable</numerusform>
            <numerusform>%Ln not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message numerus="yes">
        <source>%Ln changed since and left as it is.</source>
        <translation>
            <numerusform>%Ln changed since and left as it is.</numerusform>
            <numerusform>%Ln changed since and left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are favourites now</source>
        <translation>
            <numerusform>%Ln item is favourites now</numerusform>
            <numerusform>%Ln items are favourites now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are in no folder now</source>
        <translation>
            <numerusform>%Ln item is in no folder now</numerusform>
            <numerusform>%Ln items are in no folder now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items deleted permanently</source>
        <translation>
            <numerusform>%Ln item deleted permanently</numerusform>
            <numerusform>%Ln items deleted permanently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to %2</source>
        <translation>
            <numerusform>%Ln item moved to %2</numerusform>
            <numerusform>%Ln items moved to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to Trash</source>
        <translation>
            <numerusform>%Ln item moved to Trash</numerusform>
            <numerusform>%Ln items moved to Trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items restored</source>
        <translation>
            <numerusform>%Ln item restored</numerusform>
            <numerusform>%Ln items restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemListView</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LargeDialog</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln item</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln item added</numerusform>
            <numerusform>%Ln items added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergedPage</name>
    <message numerus="yes">
        <source>Merge undone. %Ln changed since and left as it is.</source>
        <translation>
            <numerusform>Merge undone. %Ln changed since and left as it is.</numerusform>
            <numerusform>Merge undone. %Ln changed since and left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message numerus="yes">
        <source>Nothing is mapped to Password. %Ln logins would have none.</source>
        <translation>
            <numerusform>Nothing is mapped to Password. %Ln login would have none.</numerusform>
            <numerusform>Nothing is mapped to Password. %Ln logins would have none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message numerus="yes">
        <source>Locked %1 after %Ln minute(s)</source>
        <translation>
            <numerusform>Locked %1 after %Ln minute</numerusform>
            <numerusform>Locked %1 after %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln item(s) to fix</source>
        <translation>
            <numerusform>%Ln item to fix</numerusform>
            <numerusform>%Ln items to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strength of %Ln password(s)</source>
        <translation>
            <numerusform>Strength of %Ln password</numerusform>
            <numerusform>Strength of %Ln passwords</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerRooms</name>
    <message numerus="yes">
        <source>%Ln backup(s) not reached: the former password still opens them.</source>
        <translation>
            <numerusform>%Ln backup not reached: the former password still opens it.</numerusform>
            <numerusform>%Ln backups not reached: the former password still opens them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordPart</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RememberedRow</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>The wait of %Ln profile(s) ends soon.</source>
        <translation>
            <numerusform>The wait of %Ln profile ends soon.</numerusform>
            <numerusform>The waits of %Ln profiles end soon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier version(s)</source>
        <translation>
            <numerusform>%Ln earlier version</numerusform>
            <numerusform>%Ln earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s)</source>
        <translation>
            <numerusform>Delete %Ln item</numerusform>
            <numerusform>Delete %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln items permanently?</source>
        <translation>
            <numerusform>Delete %Ln item permanently?</numerusform>
            <numerusform>Delete %Ln items permanently?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty Trash? %Ln item(s) will be deleted permanently.</source>
        <translation>
            <numerusform>Empty Trash? %Ln item will be deleted permanently.</numerusform>
            <numerusform>Empty Trash? %Ln items will be deleted permanently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message numerus="yes">
        <source>%Ln more: replace everything, or open as a profile of its own</source>
        <translation>
            <numerusform>%Ln more: replace everything, or open as a profile of its own</numerusform>
            <numerusform>%Ln more: replace everything, or open as a profile of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RingTimer</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>Search all %Ln item(s)</source>
        <translation>
            <numerusform>Search all %Ln item</numerusform>
            <numerusform>Search all %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln more)</source>
        <translation>
            <numerusform>Show all (%Ln more)</numerusform>
            <numerusform>Show all (%Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln setting found</numerusform>
            <numerusform>%Ln settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthReason</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln digit</numerusform>
            <numerusform>%Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random place(s)</source>
        <translation>
            <numerusform>%Ln random place</numerusform>
            <numerusform>%Ln random places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>%Ln syllable</numerusform>
            <numerusform>%Ln syllables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln characters to make it good.</source>
        <translation>
            <numerusform>Use %Ln character to make it good.</numerusform>
            <numerusform>Use %Ln characters to make it good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln words to make it good.</source>
        <translation>
            <numerusform>Use %Ln word to make it good.</numerusform>
            <numerusform>Use %Ln words to make it good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln item(s)</source>
        <translation>
            <numerusform>Tag “%1” removed from %Ln item</numerusform>
            <numerusform>Tag “%1” removed from %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadablePart</name>
    <message numerus="yes">
        <source>%Ln items cannot be read: %1</source>
        <translation>
            <numerusform>%Ln item cannot be read: %1</numerusform>
            <numerusform>%Ln items cannot be read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read: %1</source>
        <translation>
            <numerusform>%Ln line cannot be read: %1</numerusform>
            <numerusform>%Ln lines cannot be read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
