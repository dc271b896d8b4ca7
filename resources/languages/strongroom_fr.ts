<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It protects your files against whoever takes the disk. It does not protect against a program that runs as you while a profile is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps passwords on this computer. It never uses the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change master password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Favourite on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leftovers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with another copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receipts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal or hide secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acti&amp;vity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy one-&amp;time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete permanentl&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empt&amp;y Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New no&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store from Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password &amp;large…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>A file saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file saved: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong master password was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as it was: parts that were changed outside Strongroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older or other copy of the profile accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic backups turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic backups turned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of {items} made and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of {items} done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of {items} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change taken back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of {items} written and checked ({format})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy written and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted for good: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted for good: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of the profile called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of the profile scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of the profile scheduled without the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line is as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite changed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites changed: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder renamed or moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, export and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items, folders and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines before {day} were changed outside Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines were changed outside Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with another copy: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged with another copy: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to Trash: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to Trash: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or picture of the profile changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New master password by the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer bound to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, kit and profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a backup with {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that this version of Strongroom has no words for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked with the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked with the master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking with a PIN turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking with a PIN turned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} copied: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} shown: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tries}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message numerus="yes">
        <source>%Ln changed since and left as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies encrypted in this profile and goes with it. No secret is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like that in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to open for this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddFieldButton</name>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnchorKeeping</name>
    <message>
        <source>The keyring answered late: it knows a newer or other copy of this profile. Lock it, and the next unlock asks what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>“%1” attached. The file itself stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” saved. Anyone who opens the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>Change picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AvatarPicker</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup was made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is back, as it was in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>All backups are on the disk of the profile itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up by itself, daily and before large changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as in that backup. What was until then is the backup of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made, but not in %1 as well: nothing could be written there. Connect that disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no second folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsHead</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BindDialog</name>
    <message>
        <source>Bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master password then opens %1 only together with a key in the keyring of this computer. Elsewhere, and where the keyring is lost, it and its backups need the recovery key: show that you have it. Programs that run as you can read the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BindingRow</name>
    <message>
        <source>Bind to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound. Elsewhere, and where the keyring is lost, only the recovery key opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. It needs a keyring, and this computer has none to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. Make a recovery kit first: it opens the profile elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. The master password opens a copy of this profile anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbind from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbind…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “%1” from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup takes the place of the profile, with the master password it had. What is there now is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this profile that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. The last step may not have been done. The details below hold no secrets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the start screen. Everyone who uses this computer can see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your current master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the profile is sealed anew. Your recovery kit stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharactersControls</name>
    <message>
        <source>0–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose characters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid look-alikes: l 1 I | O 0 o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a–z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln items were in the trash there and go to Trash here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was in the trash there and goes to Trash here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the names of the columns. Look at it before you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns have no names. Say what each of them holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line holds the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file also holds what Strongroom does not keep: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPart</name>
    <message numerus="yes">
        <source>%Ln items are here already but differ:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are here already, just the same. They are skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is here already but differs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item is here already, just the same. It is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put items without a folder in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update what is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose how to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop one file at a time. Of %Ln files, none was read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most exports are not encrypted. Save yours where nobody else looks; when all is here, you can have it deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no file on this computer. Save it first, then drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooserView</name>
    <message>
        <source>Choose a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its deletion is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its deletion stopped, and everything is there. Delete it or keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is over. Delete it or keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is over. It waits one more day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over and belonging to no profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled for deletion,
%1 days left (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled for deletion.
Will be deleted today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon to be deleted,
%1 days left (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile needs repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>From a picture file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1 – compare with the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>%1 not the same, %2 the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy also holds what Strongroom does not keep: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionBanner</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every part of the profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written while this lasts. Export what can be read, and keep that copy; then bring back a backup from before, or import the copy into a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only: a part of the profile is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only: something is not as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only: the profile’s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only: this is an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only: this is another copy, changed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy than the one last opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another copy, which was changed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the matter with this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier version of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier versions of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an earlier time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of the activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of the activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not put there by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note of something removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes of things removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not match yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deletion can be confirmed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the profile’s own name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyChoices</name>
    <message>
        <source>Bitwarden, encrypted (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KeePass, encrypted (.kdbx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer. All but its name, look, settings and unfinished edits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended. Complete: nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, not encrypted (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What such a file cannot hold is said before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, an encrypted copy (.strongroom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, for another password manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, move everything to another profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyFields</name>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a temporary folder. The system empties it sooner or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyOutcome</name>
    <message>
        <source>Make another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy holds all that its format can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Anyone who opens the file can read all passwords in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup of the other profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was left in the other profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nothing is left of this profile once it is deleted permanently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyStep</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the copy be?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>%1 copied · clears in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateProfileView</name>
    <message>
        <source>%1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating your profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the master password? This key is the only other way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only key. Strongroom cannot reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this profile for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>gone in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>gone today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In Trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields of this item are lost. The list knew no more than this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPart</name>
    <message numerus="yes">
        <source>%Ln earlier version(s) come from the other copy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not here. Tick it, and it comes with everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the other copy. It stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays here, unless you tick it: then it goes to Trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in Trash, unless you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both copies say of it is the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencePart</name>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 is unencrypted and still on your disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who opens it can read every password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import undone. %Ln changed since and left as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all that is in it came along: look above before you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also undo it later, for 30 days, under Activity (Ctrl+5).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftBanner</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved changes to %1 are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved new item is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCardDialog</name>
    <message>
        <source>Name and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes discarded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Give it a title to find it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a valid key. Letters A–Z and digits 2–7, or an otpauth:// link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Add a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create login “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from another manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star of an item, or Ctrl+D, puts it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you add or import stands in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete waits here for 30 days, then it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enlarging</name>
    <message>
        <source>There is no password to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Strongroom cannot be used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to change name and picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to delete this profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste a key or an otpauth:// link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A PIN has 4 to 12 digits. Choose a number between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being restored. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket is empty or not closed. Write it as in [abc].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing after “{found}” at place {at}. Write it as in minlength: 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing. Write it as in minlength: 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column that is needed is not mapped. Choose one, or say that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy in that format holds up to {limit} bytes, and this one would be larger. Make a Strongroom archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy in that format would be too large. Make a Strongroom archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is damaged. Nothing was changed; bring back a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot lie inside itself. Choose a folder outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line holds no word of letters. Mend it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code changes every 5 to 300 seconds. Check the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-time code has 6 to 8 digits. Ask the website for such a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern makes 4 to 128 characters. Change how many places it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile cannot hold so many folders. Remove some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile cannot hold so many tags. Remove some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile holds at most {limit} folders. Remove some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile holds at most {limit} items. Remove some, or use another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile holds at most {limit} tags. Remove some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile keeps at most {limit} recipes. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile keeps at most {limit} word lists of your own. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs a number from 1 to 9999. Write one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is there twice. Leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is too long. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word list has at most {limit} KiB. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word list has at most {limit} words. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word list needs at least {limit} words, or it is guessed too quickly. Add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the profile is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted copy needs a passphrase. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is under way. Wait until it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is under way. Wait until it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented word has 2 to 5 syllables. Choose a number between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Strongroom (process {holder}) uses the folder {path}. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Strongroom uses the folder {path}. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Strongroom uses this folder. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At place {at}, “{found}” cannot stand in a rule. Use plain keyboard characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At place {at}, “{found}” is no number from 1 to 9999. Write one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At place {at}, “{found}” is no rule. There are minlength, maxlength, max-consecutive, required and allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At place {at}, “{found}” means nothing. Write \{found} for the character itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At place {at}, “{found}” names no characters. Use upper, lower, digit, special, or characters in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At place {at}, “{found}” repeats nothing. Write it as in a{{3}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets are empty or not closed. Write them as in [-_.].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders can lie {limit} deep, else no copy of them could be read back. Remove the ones further down, or make new ones higher up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders lie too deep for a copy to be read back. Remove the ones further down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets a hyphen comes first. There are no ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line {line}, “{word}” is no word of letters. Mend it, or leave the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which profile is meant. Name one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not decided whether to keep a copy, so nothing was deleted. Make a copy, or say that you want none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of another backup of that profile may open that. Remove the other backups first, or connect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of another backup of that profile may open {path}. Remove the other backups first, or connect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No characters are left to choose from. Allow more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password can be made this way. Change what you ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password of that length can keep these rules. Ask for fewer kinds, or for more characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete: what was read back differs from the profile. Export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete: what was read back from {path} differs from the profile. Nothing was kept of it; export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete: {missing} could not be read back from {path}. Nothing was kept of it; export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every word of this list has a capital letter. Choose none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved, and what was written could not be taken out of the other profile again. Nothing was deleted here; look for its folder there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved, and what was written could not be taken out of {name} again: it is in the folder “{folder}” there. Nothing was deleted here; remove that folder, or keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved: what was read back differs from the profile. Nothing was deleted; move again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved: what was read back from {name} differs from the profile. Nothing was deleted and {name} is as it was; move again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved: {missing} could not be read back from {name}. Nothing was deleted and {name} is as it was; move again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: that disk cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full (at {path}). Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {path} is on a disk that cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this pattern is random. Use signs such as A, a, 9 or *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is mapped to {missing}. Choose a column, or say that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item holds more than a copy could be read back with. Shorten its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item holds more than a copy could be read back with: the limit is {limit} bytes. Shorten its fields, or attach the text as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item in the file holds too much. Shorten it, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these characters cannot be used in a PIN. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these characters cannot be used in a password. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of the profile is damaged and cannot be read ({table} {id}). The others are not affected; export them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of the profile is damaged and cannot be read. The others are not affected; export them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value in the file is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value in {path} is too long: the limit is {limit} bytes. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is in Trash can be deleted permanently. Move the item to Trash first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the file would take more memory than is spent here. Export it again at a lower cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {path} would take {value} MiB of memory; the limit here is {limit} MiB. Export it again at a lower cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the one-time code key is missing. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are damaged and cannot be read. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of {name} are damaged and cannot be read: {broken}. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of {name} were copied by something other than Strongroom: {doubled}. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of {name} were put back to an earlier time by something other than Strongroom: {old}. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of {name} were removed by something other than Strongroom: {missing}. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts were copied by something other than Strongroom. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts were put back to an earlier time. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts were put in that are not yours. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts were put into {name} that are not yours: {foreign}. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts were removed by something other than Strongroom. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of a website have at most 1,024 characters. Shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in {name} is not as you left it. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being done with the profile. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not as you left it. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom did not make that and never removes it. Move it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom did not make {path} and never removes it. Move it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom keeps its own files in that folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That QR code hands over several accounts at once. Export only this one from Google Authenticator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That QR code holds no key for one-time codes. Look for the one of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be understood. Look at the help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot stand in a rule. Use plain keyboard characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is no plain text in UTF-8. Save it as one, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is too large for a word list. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is too large to attach. Attach a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is too large to attach. It can have up to {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file makes no word list. Choose one with a word on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is in memory only. Choose one on a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is part of what will be deleted. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is the Trash of this computer. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That format cannot be written. Choose one of the list of formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a backup that Strongroom made. Get it back under Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder. Add a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder. Choose the export file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a whole profile. Delete it from its card, with its master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no key for one-time codes. Copy it again from the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no key for one-time codes. Use letters A–Z and digits 2–7, or an otpauth:// link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no otpauth:// link for one-time codes. Copy it again from the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no picture. Choose one, such as a photo or a screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no recovery key: there is a typing mistake. Compare each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no rule. There are minlength, maxlength, max-consecutive, required and allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN for {name}. Tries left: {tries_left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN. Check what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the master password for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the master password for {name}. Try again in {wait_seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the master password. Check what you typed, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the recovery key for {name}. Look for the newest recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is only a link to the file, so it was not deleted. Delete the file it leads to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the profile itself. Choose another one that is to take everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too large to keep. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too large to keep: {what} goes up to {limit}. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long for a one-time code key. Copy only the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {name} itself. Choose another profile that is to take everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key asks for a kind of code unknown here. Keep it in a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key file alone does not open the file. Choose the right one, and type the passphrase if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key file alone does not open {path}. Choose the right one, and type the passphrase if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key file does not open the file. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key file does not open {path}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key makes codes by counting, not by the clock. Ask the website for a time-based one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That length is not possible. Choose 4 to 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That means nothing in a pattern. Write a backslash before what is meant as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is too long. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name is too long. Use at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That names no characters. Use upper, lower, digit, special, or characters in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That number of words is not possible. Choose 3 to 12 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase alone does not open the file. Check what you typed; if it has a key file, too, choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase alone does not open {path}. Check what you typed; if it has a key file, too, choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase and that key file together do not open the file. Check what you typed and which file you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase and that key file together do not open {path}. Check what you typed and which file you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open the file. Check what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open {path}. Check what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open the backup {path}. It opens with the master password of the day it was made; type that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open the backup. It opens with the master password of the day it was made; type that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password is too long. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password is too long. Use at most {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That picture cannot be used. Choose a PNG or JPEG file, or a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That picture is too large to be read. Cut out the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery key does not open this profile. Look for the newest recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That repeats nothing. Write it as in a{{3}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That secret does not open it. Check what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That title is too long. Use at most {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That value is too long. Use at most {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That wait is not offered. Choose 7, 14, 30, 60 or 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the PIN either. Use the master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That word list has too many words. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That word list is too short, and would be guessed too quickly. Add words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN does not open this now. Use the master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is cut short or was changed. Use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is cut short or was changed. Use another copy of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is longer than the memory of this computer. Import it on a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written. It was removed and the profile is unchanged; check the disk, then back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} could not be read back as it was written. It was removed and the profile is unchanged; check the disk, then back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket at place {at} is empty or not closed. Write it as in [abc].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets at place {at} are empty or not closed. Write them as in [-_.].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a key. Copy the QR code, then take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy changed since it was checked, so nothing was deleted. Make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy does not hold everything, so nothing was deleted. Make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is no longer at {path}, so nothing was deleted. Make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is no longer where it was, so nothing was deleted. Make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {path} changed since it was checked, so nothing was deleted. Make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {path} does not hold everything, so nothing was deleted. Make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of opening {path} is set outside of what is safe ({parameter} is {value}). The file was changed by something else; use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of unlocking is set outside of what is safe ({parameter} is {value}). The file was changed by something else; use a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of unlocking is set outside of what is safe. Use a copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography this program needs does not work here ({primitive}), so nothing was opened. Install Strongroom again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography this program needs does not work here. Install Strongroom again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file claims to be far larger than what is in it: something made it that large. Nothing was changed; bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file {path} claims to be {mib} MiB large and is almost all holes: something made it that large. Nothing was changed; bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deletion began and did not finish. Finish it; nothing can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deletion of {name} began and did not finish. Finish it; nothing can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed at {path} ({detail}). Nothing was changed; check it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed at {path}. Nothing was changed; check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed. Nothing was changed; check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for more work than any real export. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file belongs to a profile or backup of Strongroom and is not read here. Get a backup back under Backups, or import a Strongroom archive of that profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read only by the program that wrote it. Export from that and import what it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot go there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot go to {path}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read in time. Nothing was imported; split it or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: it asks for too much memory. Nothing was imported; split it or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file derives its key in a way that is not read here. In KeePassXC, choose Argon2id in its security settings and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header but no rows. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has another name on this disk under which it would stay, so it was not deleted. Delete both yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many columns. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many folders. Make fewer, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many tags. Make fewer, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds items of another program, not a copy of a profile. Import it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Export fewer items at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the passwords of Firefox, encrypted. Export them from the list of passwords in Firefox as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds too many items. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds too many others. Export fewer items at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds too many values. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a document or spreadsheet. Open it in its program, save it as CSV, then import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a key file for KeePass, in which there are no passwords. Choose the .kdbx file that it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a keychain of macOS. Export all passwords from Apple Passwords as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a packed file with no export in it that is known here. Unpack it and choose the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a packed file. Unpack it and choose the export in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a page to print (.pdf), which cannot be read reliably. Export it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a picture, not an export. Choose the file that your password manager wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a wallet that only KWallet opens. Copy from there what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a web page, which is not read here. Export it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an encrypted backup of Stratum. Back up there without a password and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an encrypted export of Dashlane. Export as CSV there and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an encrypted export of Ente Auth. Export it there as plain text and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an encrypted keyring of Gnome. Save what “secret-tool search --all” prints of it, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted in a way that cannot be opened here. Export it unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted with OpenPGP. Export without encryption, or decrypt it with gpg, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted with OpenSSL. Decrypt it and import what was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted with Twofish, which is not read here. In KeePassXC, choose ChaCha20 in its security settings and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encrypted with age. Decrypt it and import what was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is from Buttercup. Export it there as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is from Enpass. Export it there as .json and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is from KeePass 1. Import it into KeePassXC, save it there as .kdbx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is from Password Safe. Export it there as .xml and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is from a version of KeePass that is too old. Open it in KeePassXC, save it again, then import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is in no format Strongroom knows. Export it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not opened with a key file. Leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not plain text. Save it as UTF-8, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not well formed. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not what was exported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not what was imported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is one of the files in which 1Password keeps its items. Export them there as .1pux and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to read. Nothing was imported; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to read. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is where a program keeps what it knows, and no export. Export from that program and import what it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Export it again with all columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names too many folders or tags. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file nests deeper than any real export. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {name} is another copy, which was changed elsewhere. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {name} is damaged, so this cannot be done. Bring back a copy of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens only in the Bitwarden account that made it. In Bitwarden, export again and choose “Password protected”, or the format .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file unpacks to far more than any real export. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not deleted. Look at it and delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot lie there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” cannot lie inside itself. Choose a folder outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hyphen at place {at} must come first in its brackets. There are no ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file for {path} is damaged: what it holds is not what was written. Use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file for {path} is of a newer kind than Strongroom knows. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged (checksum differs). Nothing was changed; bring back a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged (checksum differs). Nothing was changed; restore the profile from a backup, or bring back a copy of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is damaged: what it holds is not what was written. Use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is of a newer kind than Strongroom knows. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was changed by something other than Strongroom. Bring back a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was changed by something other than Strongroom. Nothing was opened; restore the profile from a backup, or bring back a copy of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of the operating system did not keep what it was given. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of the operating system does not answer. Look for a question it asks behind other windows, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of the operating system is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link holds no key for one-time codes. Copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not match, so nothing was deleted. Type it exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not match, so nothing was deleted. Type {name} to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. Type it again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was changed or damaged since it was written. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but {path} was changed or damaged since it was written. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile changed since it was copied, so nothing was deleted. Make another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is being deleted permanently. It cannot be opened any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not deleted completely. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; nothing was overwritten yet: the key file on this computer is whole; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer is gone; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer is still there, and part of it may be overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer was overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer was removed, but not every file with keys could be overwritten first; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is not scheduled for deletion. There is nothing to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is scheduled for deletion. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile that took everything changed since that was checked, so nothing was deleted. Move again, which replaces what nobody changed there, or make a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile that took everything is not there any more, so nothing was deleted. Choose another one, or make a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s file is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s file is another copy, which was changed elsewhere. Open it read-only to look, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s file is damaged and cannot be opened. Nothing was changed; open it read-only for what can still be read, or bring back a backup of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s file is damaged and cannot be opened. Open it read-only for what can still be read, or bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s file is damaged. Bring back a copy of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s state forbids this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is not as it was written. Use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is not as it was written. Use another copy of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half of a character, which cannot be kept. Type it again, or copy it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two files of the profile are from different times: one was put back. Nothing was changed; bring back both from the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two files of {name} are from different times: one was put back. Nothing was changed; bring back both from the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait for the deletion is over. Restore the profile, or delete it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait for the deletion of {name} is over. Restore the profile, or delete it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word in line {line} is too long. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “{word}” in line {line} is there already. Leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several QR codes in that picture. Cut out the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many recipes. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many word lists. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Rename one of the two first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of this name already. Rename one of the two first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a profile called {name}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no QR code in that picture. Show all of it, sharp and large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup “{id}”. Look at the list of backups for its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checked copy, so nothing was deleted. Make a copy, or say that you want none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item {id}. Look at the list of items for its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for one-time codes. Copy one from the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyring of the operating system to use. Everything else works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile called “{name}”. Look at the list of profiles for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile that can be opened. Create one, or restore one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such backup. Look at the list of backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Check where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such item. Look at the list of items for its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such profile. Look at the list of profiles for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word list of that name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of that name. Check what you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again: nothing was undone last, or its files are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo, or too much has changed since. Look into Trash and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one called “{name}” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of that name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do not match. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules allow no length up to 128. Look at minlength and maxlength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s key for {name} is missing from the keyring. Unlock the keyring and try again, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s key is missing from the keyring. Unlock the keyring and try again, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in KWallet. Open that and try again, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the Windows Credential Manager. Try again, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the login keyring of the desktop. Unlock that and try again, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the macOS Keychain. Unlock that and try again, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of Strongroom: it broke off, and may be done in part. See what is there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item changed on disk. Look at it again, then repeat your change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs your master password again. Type it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is full. Remove some items, or use another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is open for reading only, so nothing was changed. Export what you need, or lock it and open it as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer version of Strongroom. Nothing was changed; use that version to open {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by a newer version of Strongroom. Nothing was changed; use that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess. Choose another PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess. Use five random words or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: a computer finds it quickly. Add another random word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: it is a date. Choose another PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: it is a sequence. Choose another PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: it is a year. Choose another PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: it is on lists attackers try first. Use five random words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile. Use five random words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: it repeats itself. Choose another PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: many people use it. Choose another PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for a PIN. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong master passwords for {name}. Try again in {wait_seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong master passwords. Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short for a PIN. Make it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short for a master password. Make it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short for a master password. Use at least {minimum} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short for one character of each kind. Make it longer, or ask for fewer kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short for this. Use at least {minimum} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the damaged file takes more memory than reading around the damage may take here. Use a computer with more memory, or bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the damaged file {path} takes more than the {limit_mib} MiB of memory that reading around the damage may take here. Use a computer with more memory, or bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads pictures failed at that one. Try another picture of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads the file failed at it. Nothing was imported; export it again, in another format if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reads {path} failed at it. Nothing was imported; export it again, in another format if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen as the key file for {path} is far too large for one. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen as the key file is far too large for one. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of this list could run into each other. Put something between them that is no letter, digit or part of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read or write there. Change the permissions, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read or write {path}. Change its permissions, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to that folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to the folder of {path}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be used for this now. Look at the list of profiles for its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being deleted permanently. It cannot be opened or restored any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; nothing was overwritten yet: the key file on this computer is whole; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer is gone; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer is still there, and part of it may be overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer was overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer was removed, but not every file with keys could be overwritten first; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not scheduled for deletion. There is nothing to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is scheduled for deletion. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s file is damaged (checksum differs). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s file is damaged and cannot be opened. Nothing was changed; open it read-only for what can still be read, or bring back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} asks for more work than any real export. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to a profile or backup of Strongroom and is not read here. Get a backup back under Backups, or import a Strongroom archive of that profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can be read only by the program that wrote it. Export from that and import what it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read within {limit} seconds. Nothing was imported; split it or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read: it asks for more than {limit} MiB of memory. Nothing was imported; split it or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} derives its key in a way that is not read here. In KeePassXC, choose Argon2id in its security settings and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends too early, at {where}. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends too early. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has a header but no rows. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has another name on this disk under which it would stay, so it was not deleted. Delete both yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no column {columns}. Export it again with all columns, or import it as any CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no column {columns}; it has {found}. Export it again with all columns, or import it as any CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has too many columns: the limit is {limit}. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has too many folders: the limit is {limit}. Make fewer, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has too many tags: the limit is {limit}. Make fewer, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds items of another program, not a copy of a profile. Import it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds more than is read at once: the limit is {limit} bytes. Export fewer items at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds the passwords of Firefox, encrypted. Export them from the list of passwords in Firefox as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds too many files: the limit is {limit}. Export fewer items at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds too many items: the limit is {limit}. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds too many values: the limit is {limit}. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a backup that Strongroom made. Get it back under Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a document or spreadsheet. Open it in its program, save it as CSV, then import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the export file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a key file for KeePass, in which there are no passwords. Choose the .kdbx file that it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a keychain of macOS. Export all passwords from Apple Passwords as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a packed file with no export in it that is known here. Unpack it and choose the file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a packed file. Unpack it and choose the export in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a page to print (.pdf), which cannot be read reliably. Export it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a picture, not an export. Choose the file that your password manager wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a wallet that only KWallet opens. Copy from there what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a web page, which is not read here. Export it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an encrypted backup of Stratum. Back up there without a password and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an encrypted export of Dashlane. Export as CSV there and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an encrypted export of Ente Auth. Export it there as plain text and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an encrypted keyring of Gnome. Save what “secret-tool search --all” prints of it, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is encrypted in a way that cannot be opened here. Export it unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is encrypted with OpenPGP. Export without encryption, or decrypt it with gpg, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is encrypted with OpenSSL. Decrypt it and import what was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is encrypted with Twofish, which is not read here. In KeePassXC, choose ChaCha20 in its security settings and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is encrypted with age. Decrypt it and import what was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from Buttercup. Export it there as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from Enpass. Export it there as .json and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from KeePass 1. Import it into KeePassXC, save it there as .kdbx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from Password Safe. Export it there as .xml and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is from a version of KeePass that is too old. Open it in KeePassXC, save it again, then import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in a folder that would be deleted. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in memory only and gone when the computer restarts. Choose a folder on a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in no format Strongroom knows. Export it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in the Trash of this computer. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in the folder where Strongroom keeps its own files. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is longer than the memory of this computer ({limit} bytes). Import it on a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not opened with a key file. Leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not plain text at {where}. Save it as UTF-8, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not plain text. Save it as UTF-8, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not well formed at {where}. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not well formed. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not what was exported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not what was imported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is one of the files in which 1Password keeps its items. Export them there as .1pux and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is only a link to the file, so it was not deleted. Delete the file it leads to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large to read. Nothing was imported; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large to read: the limit is {limit} bytes. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is where a program keeps what it knows, and no export. Export from that program and import what it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lacks a column that is needed. Export it again with all columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} names too many folders or tags: the limit is {limit}. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} nests deeper than any real export. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} opens only in the Bitwarden account that made it. In Bitwarden, export again and choose “Password protected”, or the format .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} unpacks to over {limit} times its size, as no real export does. Nothing was imported; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was not deleted. Look at it and delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleCell</name>
    <message>
        <source>Hide the example of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal %1’s example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 earlier version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Bitwarden file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CXF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 unencrypted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export encrypted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KeePass file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>&amp;Undo the deletion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Strongroom cannot start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultView</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileHead</name>
    <message>
        <source>%1 is read as: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide file details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilingPart</name>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>Folder %1 moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder %1 moved to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder %1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Folder %1 with %n item(s) moved to Trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Add another website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message numerus="yes">
        <source>Anyone who opens the file can read all %Ln passwords.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone who opens the file can read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who opens the file can read the password in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what it leaves out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand that anyone can read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatPart</name>
    <message>
        <source>Bitwarden (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitwarden takes it in with its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CXF, the exchange format (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted archive (.strongroom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, for another password manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KeePass (.kdbx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KeePassXC and many others open it, also on phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many password managers take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each item, for most password managers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for paper (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended. Complete: nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended. With the earlier versions and attachments of these items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for other programs (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print and lock away; one-time codes can be scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unencrypted format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unencrypted, for other programs or for paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What password managers agreed on for moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be computed has an apostrophe before it, passwords too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneratedLabel</name>
    <message>
        <source>Generated password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneratorDialog</name>
    <message numerus="yes">
        <source>%Ln generated passwords will be forgotten. Passwords saved in items stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create login with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this profile: the last 50, for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password copied · clears in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaker than your default: %1 instead of %2 bits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Expired on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One password in %Ln items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The same since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very weak password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthBindings</name>
    <message>
        <source>%1 has a new password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a few logins, and what can be improved stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is weak, used twice, expired or old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passwords yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery kit for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1
Changed then: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Copy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Every password made here is kept in this list for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a Bitwarden export, protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a KeePass file, closed by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Strongroom archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a keychain of macOS, printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a keyring of GNOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a list of one-time codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a page for paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a table (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a table for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an Aegis export, protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a Bitwarden export with attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a Bitwarden export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a CSV export of Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a Firefox export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a Proton Pass export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a backup of 2FAS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like an Aegis export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like an Enpass export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like an export of %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like an export of Chrome, Edge, Brave or Opera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the column “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln item</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>2FAS (backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aegis (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bitwarden (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrome, Edge, Brave, Opera (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enpass (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firefox (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain of macOS, printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring of GNOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of otpauth:// links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proton Pass (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1252, Western Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab  ⇥</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before you import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message numerus="yes">
        <source>%n changed since and left as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are in no folder now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items deleted permanently</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items moved to Trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back from Trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder %1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Trash again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: changes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: favourite of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: moving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: new folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: renaming %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” deleted permanently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in no folder now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” moved to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemDelegate</name>
    <message>
        <source>Copy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy username</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemListView</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoiningControls</name>
    <message>
        <source>Between words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot  .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first letter of every word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphen  -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some words, at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space  ␣</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underscore  _</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>%1 is still on your disk, unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lines that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Passwords may be in it in clear: put it right, import it, and delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFileRow</name>
    <message>
        <source>Key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the file has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it without a key file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file, or master password of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what opens it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Wi-Fi network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit custom item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Wi-Fi network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New custom item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KitPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the kit as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional. Only you see this, in your open vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed it or wrote it down? Type two of its groups to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom recovery kit.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is cleared again after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the two groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you keep it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargeDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new item?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftoverLine</name>
    <message>
        <source>Remove: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>A deletion could not reach the keyring, or the profile lies in another data folder. A profile or backup bound to this computer opens only with such an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of a profile that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of a profile that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in the keyring for a profile that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a profile without its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-written file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be reached when its profile was deleted; the receipt names it. It still opens with the master password of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside and a new one made. It may still say where copies were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder was put here, or the list was lost. Opening the profile enters it again; it is deleted from its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder was removed, or lies elsewhere. The line remembers its copies and backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key file is gone. Nothing in it can be read unless that file comes back, but backups in it may still open with their master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line about a profile that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of profiles that was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it was cut off. Nothing was ever kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of a deletion that is not under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile that the list does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile that was never finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of a backup of a profile that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of a backup that the keys of another may open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom did not make it and never removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. It may be the last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. Nobody can bring the profile back from it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry goes. What was bound to this computer by it then opens with its recovery key only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with its keys is gone, but another backup of that profile has its keys, or is not connected. With such keys the rest may still be read. It can be removed once the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with its keys is gone: removing the backup was cut off, or the file was lost. Without it nobody can read the rest. If you kept that file, put it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder goes with everything in it, its backups included. Their keys are overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder goes, its keys are overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of its profile is gone. It still opens with its master password and can bring the profile back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer tells no list, or is locked. Entries in it were not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line goes, and with it where copies and backups of that profile were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old list goes. The new one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan goes. No profile is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile it names was never touched, or says otherwise by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest goes. A file with its keys that lies anywhere else then opens nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it was cut off. What it was to replace is still whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>A deletion could not reach the keyring, or the profile lies in another data folder. A profile or backup bound to this computer opens only with such an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of a profile that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of a profile that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in the keyring for a profile that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a profile without its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-written file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be reached when its profile was deleted; the receipt names it. It still opens with the master password of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside and a new one made. It may still say where copies were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder was put here, or the list was lost. Opening the profile enters it again; it is deleted from its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder was removed, or lies elsewhere. The line remembers its copies and backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key file is gone. Nothing in it can be read unless that file comes back, but backups in it may still open with their master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line about a profile that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of profiles that was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it was cut off. Nothing was ever kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of a deletion that is not under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile that the list does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile that was never finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of a backup of a profile that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of a backup that the keys of another may open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom did not make it and never removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. It may be the last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. Nobody can bring the profile back from it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry goes. What was bound to this computer by it then opens with its recovery key only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with its keys is gone, but another backup of that profile has its keys, or is not connected. With such keys the rest may still be read. It can be removed once the others are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with its keys is gone: removing the backup was cut off, or the file was lost. Without it nobody can read the rest. If you kept that file, put it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder goes with everything in it, its backups included. Their keys are overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder goes, its keys are overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of its profile is gone. It still opens with its master password and can bring the profile back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer tells no list, or is locked. Entries in it were not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line goes, and with it where copies and backups of that profile were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old list goes. The new one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan goes. No profile is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile it names was never touched, or says otherwise by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest goes. A file with its keys that lies anywhere else then opens nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to no profile on this computer. Nothing goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it was cut off. What it was to replace is still whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery kit: its key opens nothing on this computer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of this profile is over. Nothing has been deleted yet, because somebody must say so once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not wait for the rest of the time. A copy cannot be made any more: restore the profile first if you want one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last profile. Strongroom then starts with its first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stays, for Strongroom cannot delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the master password no copy can be made and nothing is deleted at once. The profile waits 60 days. Whoever opens it, or restores it on the start screen, cancels the deletion. At the end you are asked once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>%1 goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column in file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part from another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep both where possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the newer item’s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the other copy’s value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeChoosePage</name>
    <message>
        <source>A Strongroom archive, a KeePass file that was edited on a phone, or a backup. It is compared with this profile first; nothing changes before you have seen what would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens with the master password of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeTable</name>
    <message>
        <source>Items of both copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeWizard</name>
    <message>
        <source>%1 (other copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item was changed meanwhile. Go back and compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergedPage</name>
    <message numerus="yes">
        <source>Merge undone. %Ln changed since and left as it is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge undone. Everything is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>No column holds a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing is mapped to Password. %Ln logins would have none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is mapped to Password. 1 login would have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is mapped to Title or Website, so items would have no name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveFields</name>
    <message>
        <source>A backup of that profile is made first. Undoing the move there puts the items into its Trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter this master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password of that profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile that takes everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Locked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked %1 after %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked %1, the computer was asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked — %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new master password is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery kit yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewKitDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot the master password? This key is the only other way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former kit then opens nothing any more. Destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five random words are stronger and easier to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five random words make a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down now. You can destroy the note once you know it by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a common password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotAsLeft</name>
    <message>
        <source>Damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an earlier time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotAsLeftDialog</name>
    <message>
        <source>%1 is an older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And all of it is an older copy than the one last opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And all of it is another copy, which was changed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you put an earlier copy back yourself, or a backup of this computer did, accept it. If not, somebody else may have written to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only changes nothing: what can still be found is shown and can be exported, and what is lost is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only changes nothing: you can look, copy and export. Accepting goes on with what is there, and notes that in the profile’s own log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile’s file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenVault</name>
    <message numerus="yes">
        <source>%n backup(s) not reached: the former password still opens them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is there again, as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this computer was changed outside Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master password is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery kit is in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Aegis (also with its password), 2FAS and andOTP without one, FreeOTP+, links of Google Authenticator, lists of otpauth:// links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other: as CSV. Then you say what each of its columns holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best is .zip or .json, without PGP encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best is .zip, with attachments, or .json (Encrypted) with a password of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best is 1PUX: it holds every kind of item, and the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enpass, Keeper: as JSON. RoboForm, SafeInCloud, Buttercup: as CSV. Password Safe, Revelation: as XML. CXF too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export in the app, to a file, and bring that here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app or on the web: Settings ▸ Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the app: File ▸ Export vault. On the web: Tools ▸ Export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop app: File ▸ Export ▸ your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop app: Settings ▸ Export items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other profile: Export, as a Strongroom archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the settings, under passwords: Export passwords, or Download file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a CSV of logins, cards, notes and identities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a CSV of websites, usernames and passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a CSV, with one-time codes and notes, without passkeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a CSV. Attachments are not in it: save them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a CSV. Passkeys are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens here with its password, its key file or both, and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with its passphrase, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It packs several CSV files; credentials.csv has the logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu ▸ Passwords ▸ ⋯ ▸ Export passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to export: choose the .kdbx file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a Mac, in Passwords: File ▸ Export All Passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the web: Advanced Options ▸ Export, which asks by e-mail first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the web: My account ▸ Settings ▸ Export data ▸ CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginsPart</name>
    <message>
        <source>How to get your passwords out of …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your passwords come from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln item(s) to fix</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 less the share of passwords that are weak (counted whole), used more than once (seven tenths), expired (three) or old (two), and 5 without a recovery kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a few logins to see a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Strength of %Ln password(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1: switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create login “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of Trash is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item with a one-time code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item with a username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item with a website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>&gt; actions · / folders · # tags · , settings · @ profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, an item, a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseControls</name>
    <message>
        <source>%1 (not here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English (%1 words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, easy to tell apart (%1 words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, short (%1 words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish (%1 words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German (%1 words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German, short (%1 words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian (%1 words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese, Brazil (%1 words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish (%1 words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish (%1 words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Generate password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordPart</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternControls</name>
    <message>
        <source>A and a are letters, 9 is a digit, # is a symbol, * is any of them.
C c consonants, V v vowels, H h hexadecimal digits; [abc] one of these.
{3} three times what stands before it, \a the letter itself; marks stand for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinControls</name>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid what people choose: 1234, 0000, years, dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPart</name>
    <message>
        <source>Enter your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use master password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>A PIN opens this profile until you quit Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN opens this profile, also after a restart. Programs that run as you could guess it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quick unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. Only the master password opens this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN for quick unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN opens this profile again once the master password did.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainCopyBanner</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unencrypted export “%3”, made %1 and changed since, is in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unencrypted export “%3”, made %1, is still in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs, skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Items in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs, skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is here already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in the profile until all of it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PronounceableControls</name>
    <message>
        <source>Syllables of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Recovery key as QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickUnlockDialog</name>
    <message>
        <source>A PIN opens %1 after a lock, until you quit Strongroom. After three wrong ones the master password is needed, and always to export, delete or change passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 4 digits or other characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would need a keyring, and this computer has none to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn quick unlock off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning it off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the PIN opens then lies in the keyring of this computer. A program that runs as you could copy it and try every PIN. Use at least 6 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this, nothing of the PIN is kept outside of memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy made as {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that Strongroom does not know of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in the system’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which file system this is: old blocks can remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On SSDs and memory cards traces can remain until they are overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings and other traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots and backups of this computer are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system lies on top of another one, where old blocks can remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system's journal keeps contents too: old ones can remain in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files lay on another computer, which may keep copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file system writes new content elsewhere: old blocks can remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by something else before the profile was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at again when this one was deleted, because that profile was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be found when the profile was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overwritten, then removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed, but could not be overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there and the same when the profile was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that profile was not changed since, when this one was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that profile was not found when this one was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>were gone already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptLine</name>
    <message>
        <source>Show the receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>No printer is set up on this computer. Save the receipt as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongroom receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptsDialog</name>
    <message>
        <source>Check a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each deleted profile leaves one. It names nobody unless its owner wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 is unaltered, and this computer wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 is unaltered. This computer does not know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That receipt is not as it was written, or no receipt at all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as my default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as set here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeNames</name>
    <message>
        <source>Like the present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe of this item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipePages</name>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronounceable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverView</name>
    <message>
        <source>Afterwards only the new master password opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set new password and open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look inside the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it now as you would have to after the deletion. It is read from the disk and only shown: nothing is written, and no profile is made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderBanner</name>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The wait of %n profile(s) ends soon.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 go too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items permanently?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” permanently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Empty Trash? %n item(s) will be deleted permanently.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 go too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Where backups are made by themselves, one is made first. Undo takes all of it back, for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as here; the other value stays as an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message numerus="yes">
        <source>%Ln more: replace everything, or open as a profile of its own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First a backup is made of what is there now: that takes this back. Master password and recovery kit stay those of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is selected. Select at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a profile of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open profile stays as it is. The new one has no recovery kit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is from before a change of the master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these items are now becomes an earlier version of each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use master password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Checked: %1 items are in the file, as far as they could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: %1 of %1 items and %2 of %2 attachments are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: %1 of %1 items are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is unencrypted. Delete it once you have used it; a day from now you are asked about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightBindings</name>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightPane</name>
    <message>
        <source>No item selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingTimer</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a one-time code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunUpPage</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting “%1” in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting “%1” in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Picture with a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreRing</name>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search all %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretLabel</name>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretsPart</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a passphrase for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens with the master password as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down: without it nobody can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Default: %1 · Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copied secret is taken away again after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revealed secret is covered again after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black, white and thick outlines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed profiles are shown as Profile 1, 2, …, without pictures. Their files still tell the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl++ and Ctrl+- change it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or whatever the computer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fades or turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile locks after this time without a key or a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by themselves, compared, and what brings something back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and picture on the start screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the current one. Everything is sealed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New kit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile · for %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile · for %1 only · open read-only, so nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first what would go, and offers to keep a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only other way in when the master password is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for everyone at this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Items whose passwords were made with it keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes that use it make nothing any more. Passwords stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the word list “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a recipe of this name. Passwords made with it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word list: plain text, a word on each line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, Trash and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move folder to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteRulesControls</name>
    <message>
        <source>Length, if allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minlength, maxlength, max-consecutive: a number. required, allowed: upper, lower, digit, special, or characters in brackets. A semicolon after each. Every “required” asks for one of its characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthReason</name>
    <message>
        <source>%1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syllable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Allow more kinds of characters to make it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the pattern longer to make it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a lock that counts the tries, such as a phone or a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules allow nothing good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln characters to make it good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln words to make it good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at least one of each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less what people choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less what the rules forbid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many computers can guess it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one computer can guess it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of reach for any guesser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too costly to guess</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>%1 bits, five words drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>Tag “%1” taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitlePart</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnbindDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master password then opens %1 and any copy of it, on every computer. Everything in the profile is sealed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unbind from this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it? The recovery key on your kit opens this profile as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know the master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was not left so by Strongroom on this computer: it comes from elsewhere, or was changed. Unlocking checks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnreadablePart</name>
    <message numerus="yes">
        <source>%Ln items cannot be read: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 item cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the unreadable lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueCell</name>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>%1 here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultViewModel</name>
    <message>
        <source>Elsewhere · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>%1 is due. It is deleted after one more day with this window open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deletion of %1 is not complete. Continue on its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of %1 is over. It is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of %1 is over. Its card asks what to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Coming from another password manager? You can import afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person gets a profile with its own master password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passwords, on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatPart</name>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include Trash (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a folder or a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>After a wait (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until the deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, permanently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the profile’s name on the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are destroyed first, and overwritten where the disk allows it. Nobody can bring the profile back from this computer, not even with the recovery kit. On SSDs traces can remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is closed now and shown on the start screen with a countdown. You can restore it until %1 with its master password or its recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unencrypted: anyone can read it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong master password was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong master password was typed {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one more word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added beside what was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All capitals are as easy as none. Add a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment of “{title}”: it cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attachment: it cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item without a name left ({id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {number} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters help little. Add a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted for somebody who has your files and ten fast graphics cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are tried early. Use a word instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attachment of {profile} can be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every draft of {profile} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item of {profile} can be read, and all that belongs to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in {profile} can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into {profile}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds titles, no usernames and no passwords. Whether all is well you can see in the profile; the import can be undone for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a row of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a sequence such as abc or 6543.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a short pattern on the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a single name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a single word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built around a common name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built around a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built around a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nearly one that is on lists attackers try first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on lists that attackers try first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of the hundred most used passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one of the ten most used passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too short, or made of parts that are tried early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of items in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring keys are tried early. Use words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part of {profile} was removed, added or put back by anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every attachment of {profile} can be read: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every draft of {profile} can be read; the items they belong to are not affected. {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in {profile} can be read. {found} Export what can be read, and bring back a backup from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in {profile} can be read: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from Strongroom: {found}. Move it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed. Export what you need, or lock and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written while this lasts. Export what can be read, and keep that copy; then bring back a backup from before, or import the copy into a new profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the characters cannot be used in a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One {what} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only: a part of the profile is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only: something is not as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only: the profile’s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only: this is an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only: this is another copy, changed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this computer can read: {found}. Take away their permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts from another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of its list are lost, so there may have been more, and nothing tells how recent the rest is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating does not help. Add another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled for deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences such as abc or 6543 are tried early. Use words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped, here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped, here already and different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {day} has items that are {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of {day} has the same items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder holds nothing but files of Strongroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged; {found} of {all} items were found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys of {profile} is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys of {profile} is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this computer is unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of this computer was altered, or ends too early. What it says of deletions is not to be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy than the one last opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another copy, which was changed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess. Add a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: it is on lists that attackers try first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 12 characters. Five random words are a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use several words that have nothing to do with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words written backwards help little. Add a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing 3 for e helps little. Add a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years are tried early. Use a word instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind of item unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} centuries to guess offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} days to guess offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} hours to guess offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} minutes to guess offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} months to guess offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} years to guess offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an item without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another part of this export is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates of creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates of last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier version of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier versions of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer columns than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an earlier time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items of unknown kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items’ places in Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item’s place in Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute to guess offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of the activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of the activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than anyone will live to guess offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more columns than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and look of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and looks of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not built like the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not put there by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note of something removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes of things removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part from another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts from other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usernames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website matching rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website matching rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>websites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: its fields, passwords included, are lost; the list still shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: nothing of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} is not as you left it: {found}. Open it read-only to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of the column “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ask again” mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ask again” marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Checking the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what was typed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearing the system’s keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting files and backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroying the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for traces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file back from the disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing it from the list of profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gets its name only after it was read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be stopped now. If it is interrupted, it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing down what will be deleted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
