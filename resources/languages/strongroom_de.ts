<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Strongroom</source>
        <translation>Über Strongroom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It protects your files against whoever takes the disk. It does not protect against a program that runs as you while a profile is open.</source>
        <translation>Es schützt Ihre Dateien vor jedem, der den Datenträger mitnimmt. Es schützt nicht vor einem Programm, das unter Ihrem Namen läuft, während ein Profil offen ist.</translation>
    </message>
    <message>
        <source>Keeps passwords on this computer. It never uses the network.</source>
        <translation>Bewahrt Passwörter auf diesem Computer auf. Es benutzt nie das Netz.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Your data is in %1</source>
        <translation>Ihre Daten liegen in %1</translation>
    </message>
</context>
<context>
    <name>AboutGroup</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>AboutRow</name>
    <message>
        <source>About Strongroom</source>
        <translation>Über Strongroom</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Über…</translation>
    </message>
    <message>
        <source>Strongroom %1</source>
        <translation>Strongroom %1</translation>
    </message>
    <message>
        <source>What it protects against, what not, and where your data is.</source>
        <translation>Wovor es schützt, wovor nicht, und wo Ihre Daten liegen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Strongroom</source>
        <translation>Ü&amp;ber Strongroom</translation>
    </message>
    <message>
        <source>&amp;All items</source>
        <translation>&amp;Alle Einträge</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Change master password…</source>
        <translation>&amp;Master-Passwort ändern…</translation>
    </message>
    <message>
        <source>&amp;Collapse sidebar</source>
        <translation>&amp;Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Delete profile…</source>
        <translation>Profil &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Favourite on or off</source>
        <translation>&amp;Favorit an oder aus</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoriten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>&amp;Generator</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Passwort-&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Leftovers…</source>
        <translation>&amp;Überreste…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Merge with another copy…</source>
        <translation>&amp;Mit anderer Kopie zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;In den Papierkorb</translation>
    </message>
    <message>
        <source>&amp;New login</source>
        <translation>&amp;Neuer Zugang</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>&amp;Nächster Eintrag</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>&amp;Voriger Eintrag</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Receipts…</source>
        <translation>&amp;Belege…</translation>
    </message>
    <message>
        <source>&amp;Recovery kit…</source>
        <translation>&amp;Notfallblatt…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide secrets</source>
        <translation>&amp;Geheimes zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>2FA, TOTP, authenticator</source>
        <translation>2FA, TOTP, Authenticator</translation>
    </message>
    <message>
        <source>Acti&amp;vity…</source>
        <translation>Aktivi&amp;täten…</translation>
    </message>
    <message>
        <source>Attach a file, scan a QR code, set tags</source>
        <translation>Datei anhängen, QR-Code einlesen, Schlagwörter setzen</translation>
    </message>
    <message>
        <source>Chec&amp;k profile</source>
        <translation>Profil &amp;prüfen</translation>
    </message>
    <message>
        <source>Copy &amp;password</source>
        <translation>&amp;Passwort kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;username</source>
        <translation>Be&amp;nutzernamen kopieren</translation>
    </message>
    <message>
        <source>Copy one-&amp;time code</source>
        <translation>Einmal&amp;code kopieren</translation>
    </message>
    <message>
        <source>Copy we&amp;bsite</source>
        <translation>&amp;Website kopieren</translation>
    </message>
    <message>
        <source>Delete permanentl&amp;y…</source>
        <translation>Endgültig &amp;löschen…</translation>
    </message>
    <message>
        <source>Empt&amp;y Trash…</source>
        <translation>Papierkorb lee&amp;ren…</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>Zur &amp;Meldung</translation>
    </message>
    <message>
        <source>Move t&amp;o folder…</source>
        <translation>In &amp;Ordner verschieben…</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>N&amp;ormaler Text</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>Neuer O&amp;rdner…</translation>
    </message>
    <message>
        <source>New &amp;profile…</source>
        <translation>Neues Pro&amp;fil…</translation>
    </message>
    <message>
        <source>New no&amp;te</source>
        <translation>Neue N&amp;otiz</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Nächster B&amp;ereich</translation>
    </message>
    <message>
        <source>Open &amp;website</source>
        <translation>&amp;Website öffnen</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Re&amp;store from Trash</source>
        <translation>Aus Papierkorb wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>S&amp;witch profile</source>
        <translation>Profil &amp;wechseln</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>Save as PDF for paper</source>
        <translation>Als PDF für Papier speichern</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Show password &amp;large…</source>
        <translation>Passwort &amp;groß zeigen…</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>A file saved</source>
        <translation>Eine Datei gespeichert</translation>
    </message>
    <message>
        <source>A file saved: {title}</source>
        <translation>Eine Datei gespeichert: {title}</translation>
    </message>
    <message>
        <source>A wrong PIN was typed</source>
        <translation>Eine falsche PIN wurde eingegeben</translation>
    </message>
    <message>
        <source>A wrong master password was typed</source>
        <translation>Ein falsches Master-Passwort wurde eingegeben</translation>
    </message>
    <message>
        <source>Accepted as it was: parts that were changed outside Strongroom</source>
        <translation>Angenommen, wie es war: Teile, die außerhalb von Strongroom geändert wurden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added {items}</source>
        <translation>{items} hinzugefügt</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Hinzugefügt: {title}</translation>
    </message>
    <message>
        <source>An older or other copy of the profile accepted</source>
        <translation>Eine ältere oder andere Kopie des Profils angenommen</translation>
    </message>
    <message>
        <source>Automatic backups turned off</source>
        <translation>Automatische Sicherungen ausgeschaltet</translation>
    </message>
    <message>
        <source>Automatic backups turned on</source>
        <translation>Automatische Sicherungen eingeschaltet</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>Sicherung erstellt und geprüft</translation>
    </message>
    <message>
        <source>Backup of {items} made and checked</source>
        <translation>Sicherung erstellt und geprüft: {items}</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Bound to this computer</source>
        <translation>An diesen Computer gebunden</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Brought back {items}</source>
        <translation>{items} zurückgeholt</translation>
    </message>
    <message>
        <source>Brought back: {title}</source>
        <translation>Zurückgeholt: {title}</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Karteninhaber</translation>
    </message>
    <message>
        <source>Change done again</source>
        <translation>Änderung wiederholt</translation>
    </message>
    <message>
        <source>Change of {items} done again</source>
        <translation>Änderung wiederholt: {items}</translation>
    </message>
    <message>
        <source>Change of {items} taken back</source>
        <translation>Änderung zurückgenommen: {items}</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>Change taken back: {title}</source>
        <translation>Änderung zurückgenommen: {title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed {items}</source>
        <translation>{items} geändert</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Geändert: {title}</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied and shown</source>
        <translation>Kopiert und gezeigt</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>Kopiert: {title}</translation>
    </message>
    <message>
        <source>Copy of {items} written and checked ({format})</source>
        <translation>Kopie geschrieben und geprüft: {items} ({format})</translation>
    </message>
    <message>
        <source>Copy written and checked</source>
        <translation>Kopie geschrieben und geprüft</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Deleted for good: {items}</source>
        <translation>Endgültig gelöscht: {items}</translation>
    </message>
    <message>
        <source>Deleted for good: {title}</source>
        <translation>Endgültig gelöscht: {title}</translation>
    </message>
    <message>
        <source>Deletion of the profile called off</source>
        <translation>Löschung des Profils abgesagt</translation>
    </message>
    <message>
        <source>Deletion of the profile scheduled</source>
        <translation>Löschung des Profils geplant</translation>
    </message>
    <message>
        <source>Deletion of the profile scheduled without the password</source>
        <translation>Löschung des Profils ohne das Passwort geplant</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Wiederholt: {title}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Every line is as it was written.</source>
        <translation>Jede Zeile ist so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Favourite changed: {title}</source>
        <translation>Favorit geändert: {title}</translation>
    </message>
    <message>
        <source>Favourites changed</source>
        <translation>Favoriten geändert</translation>
    </message>
    <message>
        <source>Favourites changed: {items}</source>
        <translation>Favoriten geändert: {items}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Folder added</source>
        <translation>Ordner hinzugefügt</translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation>Ordner verschoben</translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation>Ordner entfernt</translation>
    </message>
    <message>
        <source>Folder renamed or moved</source>
        <translation>Ordner umbenannt oder verschoben</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>Aus einer neueren Version</translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days</source>
        <translation>Nach 30 Tagen aus dem Papierkorb verschwunden</translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days: {items}</source>
        <translation>Nach 30 Tagen aus dem Papierkorb verschwunden: {items}</translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days: {title}</source>
        <translation>Nach 30 Tagen aus dem Papierkorb verschwunden: {title}</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Verstecktes Netz</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Verborgener Text</translation>
    </message>
    <message>
        <source>Import, export and backups</source>
        <translation>Import, Export und Sicherungen</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported {items}</source>
        <translation>{items} importiert</translation>
    </message>
    <message>
        <source>Imported: {title}</source>
        <translation>Importiert: {title}</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Items, folders and tags</source>
        <translation>Einträge, Ordner und Schlagwörter</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Führerscheinnummer</translation>
    </message>
    <message>
        <source>Lines before {day} were changed outside Strongroom.</source>
        <translation>Zeilen vor dem {day} wurden außerhalb von Strongroom geändert.</translation>
    </message>
    <message>
        <source>Lines were changed outside Strongroom.</source>
        <translation>Zeilen wurden außerhalb von Strongroom geändert.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>Master password changed</source>
        <translation>Master-Passwort geändert</translation>
    </message>
    <message>
        <source>Merged with another copy</source>
        <translation>Mit einer anderen Kopie zusammengeführt</translation>
    </message>
    <message>
        <source>Merged with another copy: {items}</source>
        <translation>Mit einer anderen Kopie zusammengeführt: {items}</translation>
    </message>
    <message>
        <source>Merged with another copy: {title}</source>
        <translation>Mit einer anderen Kopie zusammengeführt: {title}</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Monat und Jahr</translation>
    </message>
    <message>
        <source>Moved to Trash</source>
        <translation>In den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Moved to Trash: {items}</source>
        <translation>In den Papierkorb verschoben: {items}</translation>
    </message>
    <message>
        <source>Moved to Trash: {title}</source>
        <translation>In den Papierkorb verschoben: {title}</translation>
    </message>
    <message>
        <source>Moved {items}</source>
        <translation>{items} verschoben</translation>
    </message>
    <message>
        <source>Moved: {title}</source>
        <translation>Verschoben: {title}</translation>
    </message>
    <message>
        <source>Name or picture of the profile changed</source>
        <translation>Name oder Bild des Profils geändert</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Netzwerkname</translation>
    </message>
    <message>
        <source>New master password by the recovery key</source>
        <translation>Neues Master-Passwort mit dem Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>Neues Notfallblatt</translation>
    </message>
    <message>
        <source>No longer bound to this computer</source>
        <translation>Nicht mehr an diesen Computer gebunden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Reisepassnummer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password, kit and profile</source>
        <translation>Passwort, Notfallblatt und Profil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Profil erstellt</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>Durch eine Sicherung ersetzt</translation>
    </message>
    <message>
        <source>Replaced by a backup with {items}</source>
        <translation>Durch eine Sicherung ersetzt: {items}</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Prüfziffer</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Shown: {title}</source>
        <translation>Gezeigt: {title}</translation>
    </message>
    <message>
        <source>Something that this version of Strongroom has no words for</source>
        <translation>Etwas, wofür diese Version von Strongroom keine Worte hat</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>Schlagwort hinzugefügt</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Schlagwort entfernt</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>Schlagwort umbenannt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Unlocked with the PIN</source>
        <translation>Mit der PIN entsperrt</translation>
    </message>
    <message>
        <source>Unlocked with the master password</source>
        <translation>Mit dem Master-Passwort entsperrt</translation>
    </message>
    <message>
        <source>Unlocked with the recovery key</source>
        <translation>Mit dem Wiederherstellungsschlüssel entsperrt</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>Entsperren und Sperren</translation>
    </message>
    <message>
        <source>Unlocking with a PIN turned off</source>
        <translation>Entsperren mit PIN ausgeschaltet</translation>
    </message>
    <message>
        <source>Unlocking with a PIN turned on</source>
        <translation>Entsperren mit PIN eingeschaltet</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What Health finds ignored, or counted again</source>
        <translation>Fund im Passwort-Zustand ignoriert oder wieder gezählt</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>{part} copied: {title}</source>
        <translation>{part} kopiert: {title}</translation>
    </message>
    <message>
        <source>{part} shown: {title}</source>
        <translation>{part} gezeigt: {title}</translation>
    </message>
    <message>
        <source>{pins}</source>
        <translation>{pins}</translation>
    </message>
    <message>
        <source>{tries}</source>
        <translation>{tries}</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message numerus="yes">
        <source>%Ln changed since and left as it is.</source>
        <translation>
            <numerusform>%Ln ist seither geändert und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln sind seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>All that is kept</source>
        <translation>Alles, was aufbewahrt ist</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Import undone.</source>
        <translation>Import rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It lies encrypted in this profile and goes with it. No secret is in it.</source>
        <translation>Sie liegen verschlüsselt in diesem Profil und gehen mit ihm. Nichts Geheimes steht darin.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Lines shown: %1</source>
        <translation>Gezeigte Zeilen: %1</translation>
    </message>
    <message>
        <source>Merge undone.</source>
        <translation>Zusammenführen rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing like that in this time.</source>
        <translation>In dieser Zeit nichts dergleichen.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Search in what happened</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>There is nothing to open for this line.</source>
        <translation>Zu dieser Zeile gibt es nichts zu öffnen.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Zusammenführen rückgängig machen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>AddFieldButton</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
</context>
<context>
    <name>AnchorKeeping</name>
    <message>
        <source>The keyring answered late: it knows a newer or other copy of this profile. Lock it, and the next unlock asks what to do.</source>
        <translation>Der Schlüsselbund hat spät geantwortet: Er kennt eine neuere oder andere Kopie dieses Profils. Sperren Sie es; beim nächsten Entsperren werden Sie gefragt, was geschehen soll.</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message numerus="yes">
        <source>%Ln wrong attempt(s) since you were last here.</source>
        <translation>
            <numerusform>%Ln falscher Versuch, seit Sie zuletzt hier waren.</numerusform>
            <numerusform>%Ln falsche Versuche, seit Sie zuletzt hier waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a kit…</source>
        <translation>Notfallblatt erstellen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The export “%1” was finished and checked before the lock; it is in “%2”.</source>
        <translation>Der Export „%1“ wurde vor dem Sperren fertig und geprüft; er liegt in „%2“.</translation>
    </message>
    <message>
        <source>The log of this computer was changed outside Strongroom.</source>
        <translation>Das Protokoll dieses Computers wurde außerhalb von Strongroom geändert.</translation>
    </message>
    <message>
        <source>The new master password is set.</source>
        <translation>Das neue Master-Passwort gilt.</translation>
    </message>
    <message>
        <source>The unencrypted export “%1” was finished and checked before the lock; it is in “%2”.</source>
        <translation>Der unverschlüsselte Export „%1“ wurde vor dem Sperren fertig und geprüft; er liegt in „%2“.</translation>
    </message>
    <message>
        <source>There is no recovery kit yet.</source>
        <translation>Es gibt noch kein Notfallblatt.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%Ln files attached. They themselves stay where they are.</source>
        <translation>
            <numerusform>%Ln Datei angehängt. Sie selbst bleibt, wo sie ist.</numerusform>
            <numerusform>%Ln Dateien angehängt. Sie selbst bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files was attached.</source>
        <translation>Keine der Dateien wurde angehängt.</translation>
    </message>
    <message>
        <source>“%1” attached. The file itself stays where it is.</source>
        <translation>„%1“ angehängt. Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>“%1” saved. Anyone who opens the file can read it.</source>
        <translation>„%1“ gespeichert. Wer die Datei öffnet, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>Save %1…</source>
        <translation>%1 speichern…</translation>
    </message>
</context>
<context>
    <name>AutostartRow</name>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Starts locked when you sign in; in the tray, where closing hides the window.</source>
        <translation>Startet gesperrt, wenn Sie sich anmelden; im Infobereich, wo Schließen das Fenster nur verbirgt.</translation>
    </message>
    <message>
        <source>This system starts programs in a way that Strongroom does not change.</source>
        <translation>Dieses System startet Programme auf eine Weise, die Strongroom nicht ändert.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>Change picture</source>
        <translation>Bild ändern</translation>
    </message>
</context>
<context>
    <name>AvatarPicker</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild auswählen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Letter or symbol</source>
        <translation>Buchstabe oder Symbol</translation>
    </message>
    <message>
        <source>Symbol %1</source>
        <translation>Symbol %1</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln backup(s) opened and compared: whole.</source>
        <translation>
            <numerusform>%Ln Sicherung geöffnet und verglichen: heil.</numerusform>
            <numerusform>%Ln Sicherungen geöffnet und verglichen: heil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>Verglichen mit jetzt: %1.</translation>
    </message>
    <message>
        <source>Damaged, do not rely on it: %1.</source>
        <translation>Beschädigt, kein Verlass darauf: %1.</translation>
    </message>
    <message>
        <source>Every item is now as it is in the backup.</source>
        <translation>Jeder Eintrag ist jetzt so wie in der Sicherung.</translation>
    </message>
    <message>
        <source>From before a change of password, so only looked into by Restore…: %1.</source>
        <translation>Von vor einer Passwortänderung, darum erst mit Wiederherstellen… einsehbar: %1.</translation>
    </message>
    <message>
        <source>In which folder is the backup?</source>
        <translation>In welchem Ordner liegt die Sicherung?</translation>
    </message>
    <message numerus="yes">
        <source>Newest: %1, %Ln item(s)</source>
        <translation>
            <numerusform>Neueste: %1, %Ln Eintrag</numerusform>
            <numerusform>Neueste: %1, %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>Es wurde keine Sicherung erstellt. %1</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>No backup yet. The first is made by itself within a day, or now.</source>
        <translation>Noch keine Sicherung. Die erste entsteht von selbst innerhalb eines Tages, oder jetzt.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>The profile is back, as it was in the backup.</source>
        <translation>Das Profil ist wieder da, so wie es in der Sicherung war.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify the backup of %1</source>
        <translation>Sicherung von %1 prüfen</translation>
    </message>
    <message>
        <source>damaged, cannot be used</source>
        <translation>beschädigt, nicht verwendbar</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht angeschlossen</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>jetzt nicht da</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>Passwort vom %1</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>intakt</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>All backups are on the disk of the profile itself.</source>
        <translation>Alle Sicherungen liegen auf demselben Datenträger wie das Profil.</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Auch in %1</translation>
    </message>
    <message>
        <source>Back up automatically, daily and before large changes</source>
        <translation>Automatisch sichern, täglich und vor großen Änderungen</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sicherungen von %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Zweiten Ordner auswählen…</translation>
    </message>
    <message>
        <source>Everything is as in that backup. What was until then is the backup of %1.</source>
        <translation>Alles ist wie in jener Sicherung. Was bis dahin da war, ist die Sicherung von %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>The backup is made, but not in %1 as well: nothing could be written there. Connect that disk, or choose another folder.</source>
        <translation>Die Sicherung ist erstellt, aber nicht auch in %1: Dorthin konnte nichts geschrieben werden. Schließen Sie den Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>Wiederherstellung rückgängig machen…</translation>
    </message>
    <message>
        <source>Use no second folder</source>
        <translation>Keinen zweiten Ordner verwenden</translation>
    </message>
</context>
<context>
    <name>BackupsHead</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Alle prüfen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>BindDialog</name>
    <message>
        <source>Bind</source>
        <translation>Binden</translation>
    </message>
    <message>
        <source>Bind to this computer</source>
        <translation>An diesen Computer binden</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Neun Vierergruppen. Großschreibung, Leerzeichen und Striche sind egal.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Alles wird neu versiegelt…</translation>
    </message>
    <message>
        <source>The master password then opens %1 only together with a key in the keyring of this computer. Elsewhere, and where the keyring is lost, it and its backups need the recovery key: show that you have it. Programs that run as you can read the keyring.</source>
        <translation>Das Master-Passwort öffnet %1 dann nur zusammen mit einem Schlüssel im Schlüsselbund dieses Computers. Anderswo, und wenn der Schlüsselbund verloren ist, brauchen das Profil und seine Sicherungen den Wiederherstellungsschlüssel: Zeigen Sie, dass Sie ihn haben. Programme, die unter Ihrem Namen laufen, können den Schlüsselbund lesen.</translation>
    </message>
</context>
<context>
    <name>BindingRow</name>
    <message>
        <source>Bind to this computer</source>
        <translation>An diesen Computer binden</translation>
    </message>
    <message>
        <source>Bind…</source>
        <translation>Binden…</translation>
    </message>
    <message>
        <source>Bound. Elsewhere, and where the keyring is lost, only the recovery key opens it.</source>
        <translation>Gebunden. Anderswo, und wenn der Schlüsselbund verloren ist, öffnet nur der Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Off. It needs a keyring, and this computer has none to use.</source>
        <translation>Aus. Es braucht einen Schlüsselbund, und dieser Computer hat keinen nutzbaren.</translation>
    </message>
    <message>
        <source>Off. Make a recovery kit first: it opens the profile elsewhere.</source>
        <translation>Aus. Erstellen Sie zuerst ein Notfallblatt: Damit öffnet sich das Profil anderswo.</translation>
    </message>
    <message>
        <source>Off. The master password opens a copy of this profile anywhere.</source>
        <translation>Aus. Das Master-Passwort öffnet eine Kopie dieses Profils überall.</translation>
    </message>
    <message>
        <source>Unbind from this computer</source>
        <translation>Bindung an diesen Computer lösen</translation>
    </message>
    <message>
        <source>Unbind…</source>
        <translation>Lösen…</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln item(s)</source>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Choose the folder of a backup: one that Strongroom wrote to another disk, or a copy of it. An archive or an export is imported instead: create a profile first.</source>
        <translation>Wählen Sie den Ordner einer Sicherung: einer, die Strongroom auf einen anderen Datenträger geschrieben hat, oder einer Kopie davon. Ein Archiv oder ein Export wird stattdessen importiert: Legen Sie zuerst ein Profil an.</translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation>Geben Sie das Master-Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>In einem Ordner nachsehen…</translation>
    </message>
    <message>
        <source>Master password of that day</source>
        <translation>Master-Passwort von jenem Tag</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Neun Gruppen zu vier Zeichen. Großschreibung, Leerzeichen und Striche sind egal.</translation>
    </message>
    <message>
        <source>Recovery key of that day</source>
        <translation>Wiederherstellungsschlüssel jenes Tages</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore profile</source>
        <translation>Profil wiederherstellen</translation>
    </message>
    <message>
        <source>Restore “%1” from a backup</source>
        <translation>„%1“ aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>The backup takes the place of the profile, with the master password it had. What is there now is kept beside it.</source>
        <translation>Die Sicherung tritt an die Stelle des Profils, mit dem Master-Passwort von damals. Was jetzt da ist, wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>The profile comes back as it was in the backup, with the master password it had then. Where it is here already, what is there now is kept beside it.</source>
        <translation>Das Profil kommt zurück, wie es in der Sicherung war, mit dem Master-Passwort von damals. Ist es schon hier, bleibt das jetzige daneben erhalten.</translation>
    </message>
    <message>
        <source>There is no backup in “%1” that can be read.</source>
        <translation>In „%1“ gibt es keine lesbare Sicherung.</translation>
    </message>
    <message>
        <source>There is no backup of this profile that can be read.</source>
        <translation>Es gibt keine lesbare Sicherung dieses Profils.</translation>
    </message>
    <message>
        <source>Use master password…</source>
        <translation>Master-Passwort verwenden…</translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation>Wiederherstellungsschlüssel verwenden…</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Sperren und beenden</translation>
    </message>
    <message>
        <source>Strongroom made a mistake</source>
        <translation>Strongroom hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>What was saved is safe. The last step may not have been done. The details below hold no secrets.</source>
        <translation>Was gespeichert war, ist sicher. Der letzte Schritt wurde vielleicht nicht ausgeführt. Die Einzelheiten unten enthalten nichts Geheimes.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>(several values)</source>
        <translation>(mehrere Werte)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message numerus="yes">
        <source>Expiry of %Ln item(s) changed</source>
        <translation>
            <numerusform>Ablauf von %Ln Eintrag geändert</numerusform>
            <numerusform>Ablauf von %Ln Einträgen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Favourite changed for %Ln item(s)</source>
        <translation>
            <numerusform>Favorit bei %Ln Eintrag geändert</numerusform>
            <numerusform>Favorit bei %Ln Einträgen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Username of %Ln item(s) changed</source>
        <translation>
            <numerusform>Benutzername von %Ln Eintrag geändert</numerusform>
            <numerusform>Benutzername von %Ln Einträgen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Website of %Ln item(s) changed</source>
        <translation>
            <numerusform>Website von %Ln Eintrag geändert</numerusform>
            <numerusform>Website von %Ln Einträgen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapsLockSensor</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Shown on the start screen. Everyone who uses this computer can see it.</source>
        <translation>Steht auf dem Startbildschirm. Alle, die diesen Computer benutzen, können es sehen.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change master password</source>
        <translation>Master-Passwort ändern</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Current master password</source>
        <translation>Bisheriges Master-Passwort</translation>
    </message>
    <message>
        <source>Enter your current master password.</source>
        <translation>Geben Sie Ihr bisheriges Master-Passwort ein.</translation>
    </message>
    <message>
        <source>Everything in the profile is sealed anew. Your recovery kit stays as it is.</source>
        <translation>Alles im Profil wird neu versiegelt. Ihr Notfallblatt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>New master password</source>
        <translation>Neues Master-Passwort</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Alles wird neu versiegelt…</translation>
    </message>
    <message>
        <source>This is the same as the current one. Choose another.</source>
        <translation>Das ist dasselbe wie das jetzige. Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>CharactersControls</name>
    <message>
        <source>0–9</source>
        <translation>0–9</translation>
    </message>
    <message>
        <source>Also use</source>
        <translation>Auch verwenden</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Choose characters…</source>
        <translation>Zeichen wählen…</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Weniger Auswahl</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Never use</source>
        <translation>Nie verwenden</translation>
    </message>
    <message>
        <source>These symbols</source>
        <translation>Diese Sonderzeichen</translation>
    </message>
    <message>
        <source>Usual symbols</source>
        <translation>Übliche Sonderzeichen</translation>
    </message>
    <message>
        <source>at least one of each</source>
        <translation>mindestens eines von jeder Art</translation>
    </message>
    <message>
        <source>avoid look-alikes: l 1 I | O 0 o</source>
        <translation>Verwechselbares meiden: l 1 I | O 0 o</translation>
    </message>
    <message>
        <source>a–z</source>
        <translation>a–z</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>Sonderzeichen</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Check of this profile</source>
        <translation>Prüfung dieses Profils</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export what can be read…</source>
        <translation>Lesbares exportieren…</translation>
    </message>
    <message>
        <source>Not all is well</source>
        <translation>Nicht alles in Ordnung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln items were in the trash there and go to Trash here.</source>
        <translation>
            <numerusform>%Ln Eintrag war dort im Papierkorb und kommt hier in den Papierkorb.</numerusform>
            <numerusform>%Ln Einträge waren dort im Papierkorb und kommen hier in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was in the trash there and goes to Trash here.</source>
        <translation>1 Eintrag war dort im Papierkorb und kommt hier in den Papierkorb.</translation>
    </message>
    <message>
        <source>Guessed from the names of the columns. Look at it before you import.</source>
        <translation>Nach den Namen der Spalten geraten. Sehen Sie es an, bevor Sie importieren.</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Eintrag für Eintrag</translation>
    </message>
    <message>
        <source>The columns have no names. Say what each of them holds.</source>
        <translation>Die Spalten haben keine Namen. Sagen Sie, was jede enthält.</translation>
    </message>
    <message>
        <source>The first line holds the names of the columns</source>
        <translation>Die erste Zeile enthält die Namen der Spalten</translation>
    </message>
    <message>
        <source>This file also holds what Strongroom does not keep: %1.</source>
        <translation>Diese Datei enthält auch, was Strongroom nicht aufbewahrt: %1.</translation>
    </message>
</context>
<context>
    <name>ChoicesPart</name>
    <message numerus="yes">
        <source>%Ln items are here already but differ:</source>
        <translation>
            <numerusform>%Ln Eintrag ist schon hier, aber anders:</numerusform>
            <numerusform>%Ln Einträge sind schon hier, aber anders:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are here already, just the same. They are skipped.</source>
        <translation>
            <numerusform>%Ln Eintrag ist genauso schon hier. Er wird übersprungen.</numerusform>
            <numerusform>%Ln Einträge sind genauso schon hier. Sie werden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is here already but differs:</source>
        <translation>1 Eintrag ist schon hier, aber anders:</translation>
    </message>
    <message>
        <source>1 item is here already, just the same. It is skipped.</source>
        <translation>1 Eintrag ist genauso schon hier. Er wird übersprungen.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Put items without a folder in</source>
        <translation>Einträge ohne Ordner ablegen in</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>beide behalten</translation>
    </message>
    <message>
        <source>skip them</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>update what is here</source>
        <translation>aktualisieren, was hier ist</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Choose how to read it</source>
        <translation>Wählen Sie, wie gelesen wird</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Datei zum Importieren auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Drop one file at a time. Of %Ln files, none was read.</source>
        <translation>
            <numerusform>Legen Sie nur eine Datei auf einmal ab. Von %Ln Datei wurde nichts gelesen.</numerusform>
            <numerusform>Legen Sie nur eine Datei auf einmal ab. Von %Ln Dateien wurde keine gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports and archives</source>
        <translation>Exporte und Archive</translation>
    </message>
    <message>
        <source>Most exports are not encrypted. Save yours where nobody else looks; when all is here, you can have it deleted.</source>
        <translation>Die meisten Exporte sind nicht verschlüsselt. Speichern Sie Ihren dort, wo sonst niemand hinsieht; ist alles hier, können Sie ihn löschen lassen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>That is no file on this computer. Save it first, then drop it here.</source>
        <translation>Das ist keine Datei auf diesem Computer. Speichern Sie sie zuerst und legen Sie sie dann hier ab.</translation>
    </message>
</context>
<context>
    <name>ChooserView</name>
    <message>
        <source>Choose a profile</source>
        <translation>Profil auswählen</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortfahren…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation>Jetzt löschen…</translation>
    </message>
    <message>
        <source>Delete profile…</source>
        <translation>Profil löschen…</translation>
    </message>
    <message>
        <source>Its deletion is not complete</source>
        <translation>Seine Löschung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Its deletion stopped, and everything is there. Delete it or keep it?</source>
        <translation>Seine Löschung blieb stehen, und alles ist noch da. Löschen oder behalten?</translation>
    </message>
    <message>
        <source>Its time is over. Delete it or keep it?</source>
        <translation>Seine Zeit ist um. Löschen oder behalten?</translation>
    </message>
    <message>
        <source>Its time is over. It waits one more day.</source>
        <translation>Seine Zeit ist um. Es wartet noch einen Tag.</translation>
    </message>
    <message>
        <source>Last opened %1</source>
        <translation>Zuletzt geöffnet: %1</translation>
    </message>
    <message>
        <source>Last opened today %1</source>
        <translation>Zuletzt geöffnet: heute, %1</translation>
    </message>
    <message>
        <source>Last opened yesterday</source>
        <translation>Zuletzt geöffnet: gestern</translation>
    </message>
    <message>
        <source>Left over and belonging to no profile: %1</source>
        <translation>Überreste, die zu keinem Profil gehören: %1</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Name and picture…</source>
        <translation>Name und Bild…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Noch nie geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>%1 reparieren</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Scheduled for deletion,
%1 days left (%2)</source>
        <translation>Zum Löschen vorgesehen,
noch %1 Tage (%2)</translation>
    </message>
    <message>
        <source>Scheduled for deletion.
Will be deleted today.</source>
        <translation>Zum Löschen vorgesehen.
Wird heute gelöscht.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>In Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Soon to be deleted,
%1 days left (%2)</source>
        <translation>Wird bald gelöscht,
noch %1 Tage (%2)</translation>
    </message>
    <message>
        <source>The password was not given.</source>
        <translation>Das Passwort wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>This profile needs repair</source>
        <translation>Dieses Profil muss repariert werden</translation>
    </message>
    <message>
        <source>Unreadable profile</source>
        <translation>Unlesbares Profil</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>From a picture file…</source>
        <translation>Aus einer Bilddatei…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>From the screen…</source>
        <translation>Vom Bildschirm…</translation>
    </message>
    <message>
        <source>Now: %1 – compare with the website.</source>
        <translation>Jetzt: %1 – vergleichen Sie mit der Website.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>Scan a QR code</source>
        <translation>QR-Code einlesen</translation>
    </message>
</context>
<context>
    <name>CodeRows</name>
    <message numerus="yes">
        <source>next in %Ln s</source>
        <translation>
            <numerusform>nächster in %Ln s</numerusform>
            <numerusform>nächster in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeShapeButton</name>
    <message>
        <source>%1 digits</source>
        <translation>%1 Ziffern</translation>
    </message>
    <message>
        <source>Codes as Steam has them</source>
        <translation>Codes wie bei Steam</translation>
    </message>
    <message>
        <source>Codes of %1 digits, every %2 s</source>
        <translation>Codes mit %1 Ziffern, alle %2 s</translation>
    </message>
    <message>
        <source>Letters, as Steam has them</source>
        <translation>Buchstaben, wie bei Steam</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>CommonCard</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Schlagwörter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>An einem Tag…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message numerus="yes">
        <source>Username of %Ln items</source>
        <translation>
            <numerusform>Benutzername von %Ln Eintrag</numerusform>
            <numerusform>Benutzername von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message numerus="yes">
        <source>Website of %Ln items</source>
        <translation>
            <numerusform>Website von %Ln Eintrag</numerusform>
            <numerusform>Website von %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When do %Ln items expire?</source>
        <translation>
            <numerusform>Wann läuft %Ln Eintrag ab?</numerusform>
            <numerusform>Wann laufen %Ln Einträge ab?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>%1 not the same, %2 the same</source>
        <translation>%1 verschieden, %2 gleich</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>All that is not the same</source>
        <translation>Alles, was verschieden ist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The copy also holds what Strongroom does not keep: %1.</source>
        <translation>Die Kopie enthält auch, was Strongroom nicht aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>The two copies are the same.</source>
        <translation>Die beiden Kopien sind gleich.</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Alle gezeigten ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Where both changed</source>
        <translation>Wo beide geändert haben</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionBanner</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Reading every part of the profile…</source>
        <translation>Jeder Teil des Profils wird gelesen…</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Was gefunden wurde…</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export what can be read…</source>
        <translation>Lesbares exportieren…</translation>
    </message>
    <message>
        <source>Nothing is written while this lasts. Export what can be read, and keep that copy; then bring back a backup from before, or import the copy into a new profile.</source>
        <translation>Solange das so ist, wird nichts geschrieben. Exportieren Sie, was lesbar ist, und heben Sie diese Kopie auf; holen Sie dann eine Sicherung von vorher zurück oder importieren Sie die Kopie in ein neues Profil.</translation>
    </message>
    <message>
        <source>Open read-only, as you asked.</source>
        <translation>Schreibgeschützt geöffnet, wie gewünscht.</translation>
    </message>
    <message>
        <source>Open read-only: a part of the profile is damaged.</source>
        <translation>Schreibgeschützt geöffnet: Ein Teil des Profils ist beschädigt.</translation>
    </message>
    <message>
        <source>Open read-only: something is not as you left it.</source>
        <translation>Schreibgeschützt geöffnet: Etwas ist nicht so, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Open read-only: the profile’s file is damaged.</source>
        <translation>Schreibgeschützt geöffnet: Die Datei des Profils ist beschädigt.</translation>
    </message>
    <message>
        <source>Open read-only: this is an older copy.</source>
        <translation>Schreibgeschützt geöffnet: Dies ist eine ältere Kopie.</translation>
    </message>
    <message>
        <source>Open read-only: this is another copy, changed elsewhere.</source>
        <translation>Schreibgeschützt geöffnet: Dies ist eine andere Kopie, die anderswo geändert wurde.</translation>
    </message>
    <message>
        <source>This is an older copy than the one last opened here.</source>
        <translation>Dies ist eine ältere Kopie als die zuletzt hier geöffnete.</translation>
    </message>
    <message>
        <source>This is another copy, which was changed elsewhere.</source>
        <translation>Dies ist eine andere Kopie, die anderswo geändert wurde.</translation>
    </message>
    <message>
        <source>What is the matter with this profile</source>
        <translation>Was mit diesem Profil los ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>change that could be undone</source>
        <translation>Änderung, die rückgängig zu machen war</translation>
    </message>
    <message>
        <source>changes that could be undone</source>
        <translation>Änderungen, die rückgängig zu machen waren</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>earlier version of an item</source>
        <translation>frühere Fassung eines Eintrags</translation>
    </message>
    <message>
        <source>earlier versions of items</source>
        <translation>frühere Fassungen von Einträgen</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>from an earlier time</source>
        <translation>aus einer früheren Zeit</translation>
    </message>
    <message>
        <source>generated value</source>
        <translation>erzeugter Wert</translation>
    </message>
    <message>
        <source>generated values</source>
        <translation>erzeugte Werte</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>line of the activity log</source>
        <translation>Zeile der Aktivitäten</translation>
    </message>
    <message>
        <source>lines of the activity log</source>
        <translation>Zeilen der Aktivitäten</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not put there by you</source>
        <translation>nicht von Ihnen dort abgelegt</translation>
    </message>
    <message>
        <source>note of something removed</source>
        <translation>Vermerk über etwas Entferntes</translation>
    </message>
    <message>
        <source>notes of things removed</source>
        <translation>Vermerke über Entferntes</translation>
    </message>
    <message>
        <source>saved recipe</source>
        <translation>gespeichertes Rezept</translation>
    </message>
    <message>
        <source>saved recipes</source>
        <translation>gespeicherte Rezepte</translation>
    </message>
    <message>
        <source>setting of the profile</source>
        <translation>Einstellung des Profils</translation>
    </message>
    <message>
        <source>settings of the profile</source>
        <translation>Einstellungen des Profils</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>doppelt vorhanden</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Does not match yet</source>
        <translation>Stimmt noch nicht überein</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Ich weiß, dass sich das nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation>Master-Passwort von %1</translation>
    </message>
    <message>
        <source>The deletion can be confirmed now.</source>
        <translation>Die Löschung kann jetzt bestätigt werden.</translation>
    </message>
    <message>
        <source>Type the profile’s own name to confirm</source>
        <translation>Geben Sie zur Bestätigung den Namen des Profils ein</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Geben Sie zur Bestätigung „%1“ ein</translation>
    </message>
</context>
<context>
    <name>CopyChoices</name>
    <message>
        <source>Bitwarden, encrypted (.json)</source>
        <translation>Bitwarden, verschlüsselt (.json)</translation>
    </message>
    <message>
        <source>KeePass, encrypted (.kdbx)</source>
        <translation>KeePass, verschlüsselt (.kdbx)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Keine Kopie</translation>
    </message>
    <message>
        <source>On this computer. All but its name, look, settings and unfinished edits.</source>
        <translation>Auf diesem Computer. Alles außer Name, Aussehen, Einstellungen und unfertigen Änderungen.</translation>
    </message>
    <message>
        <source>Recommended. Complete: nothing is left out.</source>
        <translation>Empfohlen. Vollständig: Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>Table, not encrypted (.csv)</source>
        <translation>Tabelle, nicht verschlüsselt (.csv)</translation>
    </message>
    <message>
        <source>What such a file cannot hold is said before.</source>
        <translation>Was eine solche Datei nicht fassen kann, wird vorher gesagt.</translation>
    </message>
    <message>
        <source>Yes, an encrypted copy (.strongroom)</source>
        <translation>Ja, eine verschlüsselte Kopie (.strongroom)</translation>
    </message>
    <message>
        <source>Yes, for another password manager</source>
        <translation>Ja, für einen anderen Passwortmanager</translation>
    </message>
    <message>
        <source>Yes, move everything to another profile</source>
        <translation>Ja, alles in ein anderes Profil verschieben</translation>
    </message>
</context>
<context>
    <name>CopyFields</name>
    <message>
        <source>Choose where…</source>
        <translation>Ort auswählen…</translation>
    </message>
    <message>
        <source>Place of the copy: %1</source>
        <translation>Ort der Kopie: %1</translation>
    </message>
    <message>
        <source>This is a temporary folder. The system empties it sooner or later.</source>
        <translation>Das ist ein temporärer Ordner. Das System leert ihn früher oder später.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing else to copy</source>
        <translation>Sonst nichts zu kopieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>CopyOutcome</name>
    <message>
        <source>Make another copy</source>
        <translation>Noch eine Kopie erstellen</translation>
    </message>
    <message>
        <source>Open a look inside</source>
        <translation>Einen Blick hinein öffnen</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>Von Ihnen geöffnet</translation>
    </message>
    <message>
        <source>The copy holds all that its format can hold</source>
        <translation>Die Kopie enthält alles, was ihr Format fassen kann</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>Die Kopie ist vollständig</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Anyone who opens the file can read all passwords in it.</source>
        <translation>Wer die Datei öffnet, kann alle Passwörter darin lesen.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Passwort wird geprüft…</translation>
    </message>
    <message>
        <source>Export and check</source>
        <translation>Exportieren und prüfen</translation>
    </message>
    <message>
        <source>It leaves out: %1.</source>
        <translation>Ausgelassen wird: %1.</translation>
    </message>
    <message>
        <source>Making a backup of the other profile…</source>
        <translation>Das andere Profil wird gesichert…</translation>
    </message>
    <message>
        <source>Move and check</source>
        <translation>Verschieben und prüfen</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>Reading it back…</source>
        <translation>Wird zurückgelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Angehalten. Keine Datei blieb zurück.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left in the other profile.</source>
        <translation>Angehalten. Im anderen Profil blieb nichts zurück.</translation>
    </message>
    <message>
        <source>Then nothing is left of this profile once it is deleted permanently.</source>
        <translation>Dann bleibt von diesem Profil nichts, sobald es endgültig gelöscht ist.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>CopyStep</name>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Where should the copy be?</source>
        <translation>Wo soll die Kopie liegen?</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>%1 copied · clears in %2 s</source>
        <translation>%1 kopiert · wird in %2 s gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied · expires in %Ln s</source>
        <translation>
            <numerusform>%1 kopiert · läuft in %Ln s ab</numerusform>
            <numerusform>%1 kopiert · läuft in %Ln s ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>%1 von %2 kopiert</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Copy next</source>
        <translation>Nächsten kopieren</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>Es gibt nichts zu kopieren</translation>
    </message>
    <message>
        <source>This item has no website</source>
        <translation>Dieser Eintrag hat keine Website</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Passwords by strength and age</source>
        <translation>Passwörter nach Stärke und Alter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>CreateProfileView</name>
    <message>
        <source>%1 of 3</source>
        <translation>%1 von 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a master password</source>
        <translation>Master-Passwort wählen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Creating your profile…</source>
        <translation>Ihr Profil wird erstellt…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Forgot the master password? This key is the only other way in.</source>
        <translation>Master-Passwort vergessen? Dieser Schlüssel ist der einzige andere Weg hinein.</translation>
    </message>
    <message>
        <source>It is the only key. Strongroom cannot reset it.</source>
        <translation>Es ist der einzige Schlüssel. Strongroom kann es nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <source>Save your recovery kit</source>
        <translation>Notfallblatt speichern</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Who is this profile for?</source>
        <translation>Für wen ist dieses Profil?</translation>
    </message>
</context>
<context>
    <name>DangerGroup</name>
    <message>
        <source>Danger zone</source>
        <translation>Gefahrenbereich</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete profile…</source>
        <translation>Profil löschen…</translation>
    </message>
    <message>
        <source>Shows first what would go, and offers to keep a copy.</source>
        <translation>Zeigt zuerst, was verschwände, und bietet eine Kopie an.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Abgelaufen am %1.</translation>
    </message>
    <message>
        <source>Expires on %1.</source>
        <translation>Läuft am %1 ab.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>gelöscht %1</translation>
    </message>
    <message numerus="yes">
        <source>gone in %Ln days</source>
        <translation>
            <numerusform>verschwindet in %Ln Tag</numerusform>
            <numerusform>verschwindet in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>gone today</source>
        <translation>verschwindet heute</translation>
    </message>
    <message>
        <source>gone tomorrow</source>
        <translation>verschwindet morgen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>%1 is scheduled for deletion.</source>
        <translation>%1 ist zum Löschen vorgesehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of profile %2, %3</source>
        <translation>%1 des Profils %2, %3</translation>
    </message>
    <message>
        <source>%1 restored. Deletion cancelled.</source>
        <translation>%1 wiederhergestellt. Löschung abgesagt.</translation>
    </message>
    <message>
        <source>%1 waits for its deletion until %2.</source>
        <translation>%1 wartet bis zum %2 auf die Löschung.</translation>
    </message>
    <message>
        <source>%1 was deleted, %2. Receipt saved.</source>
        <translation>%1 wurde gelöscht, %2. Beleg gespeichert.</translation>
    </message>
    <message>
        <source>%1 was deleted. Receipt saved.</source>
        <translation>%1 wurde gelöscht. Beleg gespeichert.</translation>
    </message>
    <message>
        <source>%1 will be deleted on %2.</source>
        <translation>%1 wird am %2 gelöscht.</translation>
    </message>
    <message>
        <source>%1: profile %2, %3</source>
        <translation>%1: Profil %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>(unencrypted: anyone can read it)</source>
        <translation>(unverschlüsselt: jeder kann sie lesen)</translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation>Eine Sicherung wurde als {where} erstellt; sie ist jetzt nicht angeschlossen</translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation>Eine Kopie wurde als {where} erstellt; sie ist jetzt nicht da</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Asked about once more on %1, and deleted if you say so then</source>
        <translation>Am %1 wird noch einmal gefragt, und gelöscht, wenn Sie es dann sagen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close whatever uses these files, or give this account the right to remove them, and try again. It goes on where it stopped.</source>
        <translation>Schließen Sie, was diese Dateien benutzt, oder geben Sie diesem Konto das Recht, sie zu entfernen, und versuchen Sie es noch einmal. Es geht dort weiter, wo es stehen blieb.</translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation>Kopien in Cloud-Ordnern, Snapshots oder anderen Sicherungen dieses Computers; sie lassen sich weiter mit dem alten Master-Passwort öffnen</translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation>Bekannte Kopien, die bleiben: {copies}.</translation>
    </message>
    <message>
        <source>Copy checked: %1, %2</source>
        <translation>Kopie geprüft: %1, %2</translation>
    </message>
    <message>
        <source>Could not be removed: %1</source>
        <translation>Ließ sich nicht entfernen: %1</translation>
    </message>
    <message>
        <source>Delete %1 now</source>
        <translation>%1 jetzt löschen</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete profile “%1”</source>
        <translation>Profil „%1“ löschen</translation>
    </message>
    <message>
        <source>Deleted on %1</source>
        <translation>Wird gelöscht am %1</translation>
    </message>
    <message>
        <source>Deleted on %1, or at the first start after it</source>
        <translation>Wird am %1 gelöscht, oder beim ersten Start danach</translation>
    </message>
    <message>
        <source>Deleted permanently</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Deleted permanently as soon as you confirm</source>
        <translation>Wird endgültig gelöscht, sobald Sie bestätigen</translation>
    </message>
    <message>
        <source>Do you want to keep a copy?</source>
        <translation>Möchten Sie eine Kopie behalten?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Everything in the profile</source>
        <translation>Alles im Profil</translation>
    </message>
    <message>
        <source>Everything is in the other profile</source>
        <translation>Alles ist im anderen Profil</translation>
    </message>
    <message>
        <source>I do not need a copy</source>
        <translation>Ich brauche keine Kopie</translation>
    </message>
    <message>
        <source>I do not need a copy of these %1</source>
        <translation>Ich brauche keine Kopie: %1</translation>
    </message>
    <message>
        <source>In %1, folder “%2”</source>
        <translation>In %1, Ordner „%2“</translation>
    </message>
    <message>
        <source>Its time ends on %1. It is not deleted then before somebody says so again</source>
        <translation>Seine Zeit endet am %1. Gelöscht wird dann erst, wenn es jemand noch einmal sagt</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Profil behalten</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moved and checked: %1. %2</source>
        <translation>Verschoben und geprüft: %1. %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not taken along: %1</source>
        <translation>Nicht mitgenommen: %1</translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation>Noch wurde nichts überschrieben: Die Schlüsseldatei auf diesem Computer ist heil.</translation>
    </message>
    <message>
        <source>Read back from the disk</source>
        <translation>Vom Datenträger zurückgelesen</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Schedule deletion</source>
        <translation>Löschung vormerken</translation>
    </message>
    <message>
        <source>Scheduled for deletion</source>
        <translation>Zum Löschen vorgesehen</translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation>Die Sicherung {where}</translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation>Die Kopie, die davon erstellt wurde, ist nicht erreichbar. Suchen Sie sie, oder stellen Sie zuerst das Profil wieder her.</translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation>Die Kopie, die davon erstellt wurde, ist nicht mehr so, wie sie geschrieben wurde. Stellen Sie zuerst das Profil wieder her, wenn Sie eine andere brauchen.</translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation>Die Kopie, die davon erstellt wurde, ist noch da, unverändert.</translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation>Die Kopie {where}</translation>
    </message>
    <message>
        <source>The deletion is not complete</source>
        <translation>Die Löschung ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The deletion of %1 is finished already.</source>
        <translation>Die Löschung von %1 ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>The deletion of %1 is not complete.</source>
        <translation>Die Löschung von %1 ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation>Die Schlüsseldatei auf diesem Computer ist weg.</translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation>Die Schlüsseldatei auf diesem Computer ist noch da, und ein Teil davon kann überschrieben sein.</translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation>Die Schlüsseldatei auf diesem Computer wurde überschrieben.</translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation>Die Schlüsseldatei auf diesem Computer wurde entfernt, aber nicht jede Datei mit Schlüsseln konnte vorher überschrieben werden.</translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation>Das Profil, das alles übernommen hat, ist nicht zu finden. Stellen Sie zuerst dieses wieder her, wenn Sie es noch brauchen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Until then: start screen, %1, Restore, with its master password</source>
        <translation>Bis dahin: Startbildschirm, %1, Wiederherstellen, mit dem Master-Passwort</translation>
    </message>
    <message>
        <source>Until then: whoever opens %1, or restores it, cancels the deletion</source>
        <translation>Bis dahin: Wer %1 öffnet oder wiederherstellt, sagt die Löschung ab</translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation>Was verschoben wurde, lässt sich nicht ansehen, solange das andere Profil gesperrt ist. Öffnen Sie jenes, um es zu sehen.</translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation>Was verschoben wurde, ist im anderen Profil, unverändert.</translation>
    </message>
    <message>
        <source>When should it be deleted?</source>
        <translation>Wann soll es gelöscht werden?</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation>WLANs</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>custom item</source>
        <translation>eigener Eintrag</translation>
    </message>
    <message>
        <source>custom items</source>
        <translation>eigene Einträge</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>frühere Fassung</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>frühere Fassungen</translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation>Einträge im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation>Eintrag im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation>Datei mit allen Einträgen</translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation>Datei mit den Schlüsseln</translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation>Dateien mit allen Einträgen</translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation>Dateien mit den Schlüsseln</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation>erzeugtes Passwort im Verlauf</translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation>erzeugte Passwörter im Verlauf</translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation>Generator-Rezept</translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation>Generator-Rezepte</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation>Eintrag im Papierkorb</translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation>Einträge im Papierkorb</translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation>weniger als ein Tag bleibt</translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation>weniger als eine Woche bleibt</translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation>Zeile in der Liste der Profile</translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation>Zeile im Protokoll dieses Computers</translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation>Zeile der Aktivitäten</translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation>Zeilen in der Liste der Profile</translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation>Zeilen im Protokoll dieses Computers</translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation>Zeilen der Aktivitäten</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation>Einstellung dieses Profils</translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation>Einstellungen dieses Profils</translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation>Schritt, der rückgängig zu machen war</translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation>Schritte, die rückgängig zu machen waren</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation>ungespeicherter Entwurf</translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation>ungespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>with their attachments and earlier versions</source>
        <translation>mit ihren Anhängen und früheren Fassungen</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>Die Zwischenablage ist geleert.</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln earlier version(s)</source>
        <translation>
            <numerusform>%Ln frühere Fassung</numerusform>
            <numerusform>%Ln frühere Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>In Trash: %1</source>
        <translation>Im Papierkorb: %1</translation>
    </message>
    <message>
        <source>Modified %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The fields of this item are lost. The list knew no more than this.</source>
        <translation>Die Felder dieses Eintrags sind verloren. Mehr als das wusste die Liste nicht.</translation>
    </message>
</context>
<context>
    <name>DetailPart</name>
    <message numerus="yes">
        <source>%Ln earlier version(s) come from the other copy.</source>
        <translation>
            <numerusform>%Ln frühere Fassung kommt aus der anderen Kopie.</numerusform>
            <numerusform>%Ln frühere Fassungen kommen aus der anderen Kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not here. Tick it, and it comes with everything in it.</source>
        <translation>Er ist nicht hier. Kreuzen Sie ihn an, und er kommt mit allem, was dazugehört.</translation>
    </message>
    <message>
        <source>It is not in the other copy. It stays.</source>
        <translation>Er ist nicht in der anderen Kopie. Er bleibt.</translation>
    </message>
    <message>
        <source>It stays here, unless you tick it: then it goes to Trash.</source>
        <translation>Er bleibt hier. Kreuzen Sie ihn an, so kommt er in den Papierkorb.</translation>
    </message>
    <message>
        <source>It stays in Trash, unless you tick it.</source>
        <translation>Er bleibt im Papierkorb, es sei denn, Sie kreuzen ihn an.</translation>
    </message>
    <message>
        <source>What both copies say of it is the same.</source>
        <translation>Was beide Kopien davon sagen, ist gleich.</translation>
    </message>
</context>
<context>
    <name>DifferencePart</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before: not known</source>
        <translation>Vorher: nicht bekannt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the other copy</source>
        <translation>In der anderen Kopie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep both, side by side</source>
        <translation>Beide behalten, nebeneinander</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>in beiden geändert</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 is unencrypted and still on your disk.</source>
        <translation>%1 ist unverschlüsselt und noch auf Ihrem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln Eintrag hinzugefügt</numerusform>
            <numerusform>%Ln Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln aktualisiert</numerusform>
            <numerusform>%Ln aktualisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>1 Eintrag hinzugefügt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Anyone who opens it can read every password in it.</source>
        <translation>Wer sie öffnet, kann jedes Passwort darin lesen.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Gelöscht. Auf SSDs können Spuren bleiben, bis sie überschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>Import undone. %Ln changed since and left as it is.</source>
        <translation>
            <numerusform>Import rückgängig gemacht. %Ln ist seither geändert und bleibt, wie er ist.</numerusform>
            <numerusform>Import rückgängig gemacht. %Ln sind seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone. Everything is as it was before.</source>
        <translation>Import rückgängig gemacht. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not all that is in it came along: look above before you delete it.</source>
        <translation>Nicht alles darin kam mit: Sehen Sie oben nach, bevor Sie sie löschen.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>Nicht übernommen: %1.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>You can also undo it later, for 30 days, under Activity.</source>
        <translation>Sie können es auch später, 30 Tage lang, unter Aktivitäten rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>DraftBanner</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Your unsaved changes to %1 are back.</source>
        <translation>Ihre ungespeicherten Änderungen an %1 sind wieder da.</translation>
    </message>
    <message>
        <source>Your unsaved new item is back.</source>
        <translation>Ihr ungespeicherter neuer Eintrag ist wieder da.</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unsaved changes discarded</source>
        <translation>Ungespeicherte Änderungen verworfen</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Legen Sie eine Datei hier ab, oder</translation>
    </message>
</context>
<context>
    <name>EditCardDialog</name>
    <message>
        <source>Name and picture</source>
        <translation>Name und Bild</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Give it a title to find it by.</source>
        <translation>Geben Sie ihm einen Titel, unter dem er zu finden ist.</translation>
    </message>
    <message>
        <source>That is not a valid key. Letters A–Z and digits 2–7, or an otpauth:// link.</source>
        <translation>Das ist kein gültiger Schlüssel. Buchstaben A–Z und Ziffern 2–7, oder ein otpauth://-Link.</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Add a login</source>
        <translation>Zugang hinzufügen</translation>
    </message>
    <message>
        <source>Add your first login</source>
        <translation>Ersten Zugang hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Create login “%1”</source>
        <translation>Zugang „%1“ anlegen</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Drag items onto a tag, or tag them from their menu.</source>
        <translation>Ziehen Sie Einträge auf ein Schlagwort oder vergeben Sie es aus ihrem Menü.</translation>
    </message>
    <message>
        <source>Everything is in Trash</source>
        <translation>Alles ist im Papierkorb</translation>
    </message>
    <message>
        <source>Import from another manager</source>
        <translation>Aus anderem Manager importieren</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Noch keine %1</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Nothing carries this tag</source>
        <translation>Nichts trägt dieses Schlagwort</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The items could not be read</source>
        <translation>Die Einträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The star of an item puts it here.</source>
        <translation>Der Stern eines Eintrags bringt ihn hierher.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Dieser Ordner ist leer</translation>
    </message>
    <message>
        <source>Trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Try %1 to find any command.</source>
        <translation>Mit %1 finden Sie jeden Befehl.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What you delete waits here for 30 days, then it is gone.</source>
        <translation>Was Sie löschen, wartet hier 30 Tage, dann ist es weg.</translation>
    </message>
</context>
<context>
    <name>Enlarging</name>
    <message>
        <source>There is no password to show</source>
        <translation>Es gibt kein Passwort zu zeigen</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Strongroom cannot be used here</source>
        <translation>Strongroom kann hier nicht verwendet werden</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Die Profile können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Unlock to change name and picture.</source>
        <translation>Entsperren Sie, um Name und Bild zu ändern.</translation>
    </message>
    <message>
        <source>Unlock to delete this profile.</source>
        <translation>Entsperren Sie, um dieses Profil zu löschen.</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>MM/YY</source>
        <translation>MM/JJ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>WPA2, WPA3 or WEP</source>
        <translation>WPA2, WPA3 oder WEP</translation>
    </message>
    <message>
        <source>paste a key or an otpauth:// link</source>
        <translation>Schlüssel oder otpauth://-Link einfügen</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A PIN has 4 to 12 digits. Choose a number between them.</source>
        <translation>Eine PIN hat 4 bis 12 Ziffern. Wählen Sie eine Zahl dazwischen.</translation>
    </message>
    <message>
        <source>A backup is being made. Wait until it is done, then try again.</source>
        <translation>Gerade wird gesichert. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A backup is being restored. Wait until it is done, then try again.</source>
        <translation>Gerade wird eine Sicherung wiederhergestellt. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A bracket is empty or not closed. Write it as in [abc].</source>
        <translation>Eine Klammer ist leer oder nicht geschlossen. Schreiben Sie sie wie in [abc].</translation>
    </message>
    <message>
        <source>A colon is missing after “{found}” at place {at}. Write it as in minlength: 8.</source>
        <translation>Nach „{found}“ an Stelle {at} fehlt ein Doppelpunkt. Schreiben Sie es wie in minlength: 8.</translation>
    </message>
    <message>
        <source>A colon is missing. Write it as in minlength: 8.</source>
        <translation>Ein Doppelpunkt fehlt. Schreiben Sie es wie in minlength: 8.</translation>
    </message>
    <message>
        <source>A column that is needed is not mapped. Choose one, or say that there is none.</source>
        <translation>Eine nötige Spalte ist nicht zugeordnet. Wählen Sie eine, oder sagen Sie, dass es keine gibt.</translation>
    </message>
    <message>
        <source>A copy in that format cannot hold folders so deep. Make a Strongroom archive.</source>
        <translation>Eine Kopie in diesem Format fasst so tiefe Ordner nicht. Erstellen Sie ein Strongroom-Archiv.</translation>
    </message>
    <message>
        <source>A copy in that format holds folders up to {limit} deep, and some of yours lie deeper. Make a Strongroom archive, or move those higher up.</source>
        <translation>Eine Kopie in diesem Format fasst Ordner bis zur Tiefe {limit}, und einige Ihrer Ordner liegen tiefer. Erstellen Sie ein Strongroom-Archiv oder verschieben Sie diese weiter nach oben.</translation>
    </message>
    <message>
        <source>A copy in that format holds up to {limit} bytes, and this one would be larger. Make a Strongroom archive.</source>
        <translation>Eine Kopie in diesem Format fasst bis zu {limit} Byte, und diese wäre größer. Erstellen Sie ein Strongroom-Archiv.</translation>
    </message>
    <message>
        <source>A copy in that format would be too large. Make a Strongroom archive.</source>
        <translation>Eine Kopie in diesem Format wäre zu groß. Erstellen Sie ein Strongroom-Archiv.</translation>
    </message>
    <message>
        <source>A copy in that format would hold more than any import takes. Choose fewer items at once, or make a Strongroom archive.</source>
        <translation>Eine Kopie in diesem Format enthielte mehr, als ein Import annimmt. Wählen Sie weniger Einträge auf einmal oder erstellen Sie ein Strongroom-Archiv.</translation>
    </message>
    <message>
        <source>A file is damaged. Nothing was changed; bring back a copy of it.</source>
        <translation>Eine Datei ist beschädigt. Nichts wurde geändert; holen Sie eine Kopie davon zurück.</translation>
    </message>
    <message>
        <source>A folder cannot lie inside itself. Choose a folder outside of it.</source>
        <translation>Ein Ordner kann nicht in sich selbst liegen. Wählen Sie einen Ordner außerhalb.</translation>
    </message>
    <message>
        <source>A line holds no word of letters. Mend it, or leave it out.</source>
        <translation>Eine Zeile enthält kein Wort aus Buchstaben. Berichtigen Sie sie oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A name is missing. Type one.</source>
        <translation>Ein Name fehlt. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>A one-time code changes every 5 to 300 seconds. Check the link.</source>
        <translation>Ein Einmalcode wechselt alle 5 bis 300 Sekunden. Prüfen Sie den Link.</translation>
    </message>
    <message>
        <source>A one-time code has 6 to 8 digits. Ask the website for such a key.</source>
        <translation>Ein Einmalcode hat 6 bis 8 Ziffern. Bitten Sie die Website um einen solchen Schlüssel.</translation>
    </message>
    <message>
        <source>A pattern makes 4 to 128 characters. Change how many places it has.</source>
        <translation>Ein Muster ergibt 4 bis 128 Zeichen. Ändern Sie, wie viele Stellen es hat.</translation>
    </message>
    <message>
        <source>A profile cannot hold so many folders. Remove some first.</source>
        <translation>So viele Ordner fasst ein Profil nicht. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>A profile cannot hold so many tags. Remove some first.</source>
        <translation>So viele Schlagwörter fasst ein Profil nicht. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>A profile holds at most {limit} folders. Remove some first.</source>
        <translation>Ein Profil fasst höchstens {limit} Ordner. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>A profile holds at most {limit} items. Remove some, or use another profile.</source>
        <translation>Ein Profil fasst höchstens {limit} Einträge. Entfernen Sie einige oder verwenden Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>A profile holds at most {limit} tags. Remove some first.</source>
        <translation>Ein Profil fasst höchstens {limit} Schlagwörter. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>A profile keeps at most {limit} recipes. Remove one first.</source>
        <translation>Ein Profil behält höchstens {limit} Rezepte. Entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>A profile keeps at most {limit} word lists of your own. Remove one first.</source>
        <translation>Ein Profil behält höchstens {limit} eigene Wortlisten. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A rule needs a number from 1 to 9999. Write one there.</source>
        <translation>Eine Regel braucht eine Zahl von 1 bis 9999. Schreiben Sie eine hin.</translation>
    </message>
    <message>
        <source>A word is there twice. Leave one of the two out.</source>
        <translation>Ein Wort steht zweimal da. Lassen Sie eines der beiden weg.</translation>
    </message>
    <message>
        <source>A word is too long. Leave it out.</source>
        <translation>Ein Wort ist zu lang. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>A word list has at most {limit} KiB. Shorten it.</source>
        <translation>Eine Wortliste hat höchstens {limit} KiB. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>A word list has at most {limit} words. Shorten it.</source>
        <translation>Eine Wortliste hat höchstens {limit} Wörter. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>A word list needs at least {limit} words, or it is guessed too quickly. Add some.</source>
        <translation>Eine Wortliste braucht mindestens {limit} Wörter, sonst ist zu schnell erraten, was daraus entsteht. Fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>All of the profile is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Das ganze Profil ist eine ältere Kopie als die zuletzt hier geöffnete. Öffnen Sie es schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>All of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Alles in {name} ist eine ältere Kopie als die zuletzt hier geöffnete. Öffnen Sie es schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>An encrypted copy needs a passphrase. Type one.</source>
        <translation>Eine verschlüsselte Kopie braucht eine Passphrase. Geben Sie eine ein.</translation>
    </message>
    <message>
        <source>An export is under way. Wait until it is done, or cancel it.</source>
        <translation>Ein Export läuft. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it is done, or cancel it.</source>
        <translation>Ein Import läuft. Warten Sie, bis er fertig ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>An invented word has 2 to 5 syllables. Choose a number between them.</source>
        <translation>Ein erfundenes Wort hat 2 bis 5 Silben. Wählen Sie eine Zahl dazwischen.</translation>
    </message>
    <message>
        <source>Another Strongroom (process {holder}) uses the folder {path}. Close it, then try again.</source>
        <translation>Ein anderes Strongroom (Prozess {holder}) benutzt den Ordner {path}. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another Strongroom uses the folder {path}. Close it, then try again.</source>
        <translation>Ein anderes Strongroom benutzt den Ordner {path}. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another Strongroom uses this folder. Close it, then try again.</source>
        <translation>Ein anderes Strongroom benutzt diesen Ordner. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another profile has this name. Choose another one.</source>
        <translation>Ein anderes Profil hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” cannot stand in a rule. Use plain keyboard characters.</source>
        <translation>An Stelle {at} steht „{found}“, das in keiner Regel stehen darf. Verwenden Sie gewöhnliche Zeichen der Tastatur.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” is no number from 1 to 9999. Write one there.</source>
        <translation>An Stelle {at} ist „{found}“ keine Zahl von 1 bis 9999. Schreiben Sie eine hin.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” is no rule. There are minlength, maxlength, max-consecutive, required and allowed.</source>
        <translation>An Stelle {at} ist „{found}“ keine Regel. Es gibt minlength, maxlength, max-consecutive, required und allowed.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” means nothing. Write \{found} for the character itself.</source>
        <translation>An Stelle {at} bedeutet „{found}“ nichts. Schreiben Sie \{found} für das Zeichen selbst.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” names no characters. Use upper, lower, digit, special, or characters in brackets.</source>
        <translation>An Stelle {at} nennt „{found}“ keine Zeichen. Verwenden Sie upper, lower, digit, special oder Zeichen in Klammern.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” repeats nothing. Write it as in a{{3}}.</source>
        <translation>An Stelle {at} wiederholt „{found}“ nichts. Schreiben Sie es wie in a{{3}}.</translation>
    </message>
    <message>
        <source>Brackets are empty or not closed. Write them as in [-_.].</source>
        <translation>Klammern sind leer oder nicht geschlossen. Schreiben Sie sie wie in [-_.].</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Folders can lie {limit} deep, else no copy of them could be read back. Remove the ones further down, or make new ones higher up.</source>
        <translation>Ordner können {limit} tief liegen, sonst ließe sich keine Kopie davon zurücklesen. Entfernen Sie die tieferen oder legen Sie neue weiter oben an.</translation>
    </message>
    <message>
        <source>Folders lie too deep for a copy to be read back. Remove the ones further down.</source>
        <translation>Ordner liegen zu tief, als dass sich eine Kopie zurücklesen ließe. Entfernen Sie die tieferen.</translation>
    </message>
    <message>
        <source>In brackets a hyphen comes first. There are no ranges.</source>
        <translation>In Klammern steht ein Bindestrich zuerst. Bereiche gibt es nicht.</translation>
    </message>
    <message>
        <source>In line {line}, “{word}” is no word of letters. Mend it, or leave the line out.</source>
        <translation>In Zeile {line} ist „{word}“ kein Wort aus Buchstaben. Berichtigen Sie es oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>It is not clear which profile is meant. Name one of {names}.</source>
        <translation>Es ist nicht klar, welches Profil gemeint ist. Nennen Sie eines von {names}.</translation>
    </message>
    <message>
        <source>It is not decided whether to keep a copy, so nothing was deleted. Make a copy, or say that you want none.</source>
        <translation>Es ist nicht entschieden, ob eine Kopie behalten wird, darum wurde nichts gelöscht. Erstellen Sie eine Kopie oder sagen Sie, dass Sie keine wollen.</translation>
    </message>
    <message>
        <source>Keys of another backup of that profile may open that. Remove the other backups first, or connect them.</source>
        <translation>Schlüssel einer anderen Sicherung jenes Profils können dies öffnen. Entfernen Sie zuerst die anderen Sicherungen oder schließen Sie sie an.</translation>
    </message>
    <message>
        <source>Keys of another backup of that profile may open {path}. Remove the other backups first, or connect them.</source>
        <translation>Schlüssel einer anderen Sicherung jenes Profils können {path} öffnen. Entfernen Sie zuerst die anderen Sicherungen oder schließen Sie sie an.</translation>
    </message>
    <message>
        <source>No characters are left to choose from. Allow more of them.</source>
        <translation>Es bleiben keine Zeichen zur Wahl. Erlauben Sie mehr davon.</translation>
    </message>
    <message>
        <source>No password can be made this way. Change what you ask for.</source>
        <translation>So lässt sich kein Passwort bilden. Ändern Sie, was Sie verlangen.</translation>
    </message>
    <message>
        <source>No password of that length can keep these rules. Ask for fewer kinds, or for more characters.</source>
        <translation>Kein Passwort dieser Länge kann diese Regeln einhalten. Verlangen Sie weniger Arten oder mehr Zeichen.</translation>
    </message>
    <message>
        <source>Not complete: what was read back differs from the profile. Export again.</source>
        <translation>Nicht vollständig: Was zurückgelesen wurde, weicht vom Profil ab. Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not complete: what was read back from {path} differs from the profile. Nothing was kept of it; export again.</source>
        <translation>Nicht vollständig: Was aus {path} zurückgelesen wurde, weicht vom Profil ab. Nichts davon wurde behalten; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not complete: {missing} could not be read back from {path}. Nothing was kept of it; export again.</source>
        <translation>Nicht vollständig: Aus {path} ließ sich nicht zurücklesen: {missing}. Nichts davon wurde behalten; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not every word of this list has a capital letter. Choose none.</source>
        <translation>Nicht jedes Wort dieser Liste hat einen Großbuchstaben. Wählen Sie keine.</translation>
    </message>
    <message>
        <source>Not moved, and what was written could not be taken out of the other profile again. Nothing was deleted here; look for its folder there.</source>
        <translation>Nicht verschoben, und was geschrieben wurde, ließ sich aus dem anderen Profil nicht wieder entfernen. Hier wurde nichts gelöscht; suchen Sie dort nach dem Ordner.</translation>
    </message>
    <message>
        <source>Not moved, and what was written could not be taken out of {name} again: it is in the folder “{folder}” there. Nothing was deleted here; remove that folder, or keep it.</source>
        <translation>Nicht verschoben, und was geschrieben wurde, ließ sich aus {name} nicht wieder entfernen: Es liegt dort im Ordner „{folder}“. Hier wurde nichts gelöscht; entfernen Sie jenen Ordner oder behalten Sie ihn.</translation>
    </message>
    <message>
        <source>Not moved: what was read back differs from the profile. Nothing was deleted; move again.</source>
        <translation>Nicht verschoben: Was zurückgelesen wurde, weicht vom Profil ab. Nichts wurde gelöscht; verschieben Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not moved: what was read back from {name} differs from the profile. Nothing was deleted and {name} is as it was; move again.</source>
        <translation>Nicht verschoben: Was aus {name} zurückgelesen wurde, weicht vom Profil ab. Nichts wurde gelöscht, und {name} ist wie zuvor; verschieben Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not moved: {missing} could not be read back from {name}. Nothing was deleted and {name} is as it was; move again.</source>
        <translation>Nicht verschoben: Aus {name} ließ sich nicht zurücklesen: {missing}. Nichts wurde gelöscht, und {name} ist wie zuvor; verschieben Sie noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: that disk cannot be written. Choose another place.</source>
        <translation>Nicht gespeichert: Auf diesen Datenträger kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full (at {path}). Free some space, then try again.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll (bei {path}). Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then try again.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: {path} is on a disk that cannot be written. Choose another place.</source>
        <translation>Nicht gespeichert: {path} liegt auf einem Datenträger, auf den nicht geschrieben werden kann. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Nothing in this pattern is random. Use signs such as A, a, 9 or *.</source>
        <translation>Nichts in diesem Muster ist zufällig. Verwenden Sie Zeichen wie A, a, 9 oder *.</translation>
    </message>
    <message>
        <source>Nothing is mapped to {missing}. Choose a column, or say that there is none.</source>
        <translation>Nichts ist {missing} zugeordnet. Wählen Sie eine Spalte oder sagen Sie, dass es keine gibt.</translation>
    </message>
    <message>
        <source>One item holds more than a copy could be read back with. Shorten its fields.</source>
        <translation>Ein Eintrag enthält mehr, als eine Kopie zurücklesen ließe. Kürzen Sie seine Felder.</translation>
    </message>
    <message>
        <source>One item holds more than a copy could be read back with: the limit is {limit} bytes. Shorten its fields, or attach the text as a file.</source>
        <translation>Ein Eintrag enthält mehr, als eine Kopie zurücklesen ließe: Die Grenze ist {limit} Byte. Kürzen Sie seine Felder oder hängen Sie den Text als Datei an.</translation>
    </message>
    <message>
        <source>One item in the file holds too much. Shorten it, then export again.</source>
        <translation>Ein Eintrag in der Datei enthält zu viel. Kürzen Sie ihn und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>One of these characters cannot be used in a PIN. Leave it out.</source>
        <translation>Eines dieser Zeichen kann nicht in einer PIN stehen. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>One of these characters cannot be used in a password. Leave it out.</source>
        <translation>Eines dieser Zeichen kann nicht in einem Passwort stehen. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>One part of the profile is damaged and cannot be read ({table} {id}). The others are not affected; export them.</source>
        <translation>Ein Teil des Profils ist beschädigt und nicht lesbar ({table} {id}). Die anderen sind nicht betroffen; exportieren Sie sie.</translation>
    </message>
    <message>
        <source>One part of the profile is damaged and cannot be read. The others are not affected; export them.</source>
        <translation>Ein Teil des Profils ist beschädigt und nicht lesbar. Die anderen sind nicht betroffen; exportieren Sie sie.</translation>
    </message>
    <message>
        <source>One value in the file is too long. Shorten it.</source>
        <translation>Ein Wert in der Datei ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>One value in {path} is too long: the limit is {limit} bytes. Shorten it.</source>
        <translation>Ein Wert in {path} ist zu lang: Die Grenze ist {limit} Byte. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Only what is in Trash can be deleted permanently. Move the item to Trash first.</source>
        <translation>Nur was im Papierkorb ist, kann endgültig gelöscht werden. Legen Sie den Eintrag zuerst in den Papierkorb.</translation>
    </message>
    <message>
        <source>Opening the file would take more memory than is spent here. Export it again at a lower cost.</source>
        <translation>Das Öffnen der Datei würde mehr Speicher brauchen, als hier aufgewendet wird. Exportieren Sie sie noch einmal mit geringerem Aufwand.</translation>
    </message>
    <message>
        <source>Opening {path} would take {value} MiB of memory; the limit here is {limit} MiB. Export it again at a lower cost.</source>
        <translation>Das Öffnen von {path} würde {value} MiB Speicher brauchen; die Grenze ist hier {limit} MiB. Exportieren Sie noch einmal mit geringerem Aufwand.</translation>
    </message>
    <message>
        <source>Part of the one-time code key is missing. Copy all of it.</source>
        <translation>Ein Teil des Schlüssels für Einmalcodes fehlt. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>Parts are damaged and cannot be read. Open it read-only to look, or accept what is there.</source>
        <translation>Teile sind beschädigt und nicht lesbar. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Parts of {name} are damaged and cannot be read: {broken}. Open it read-only to look, or accept what is there.</source>
        <translation>Teile von {name} sind beschädigt und nicht lesbar: {broken}. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Parts of {name} were copied by something other than Strongroom: {doubled}. Open it read-only to look, or accept what is there.</source>
        <translation>Teile von {name} wurden von etwas anderem als Strongroom kopiert: {doubled}. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Parts of {name} were put back to an earlier time by something other than Strongroom: {old}. Open it read-only to look, or accept what is there.</source>
        <translation>Teile von {name} wurden von etwas anderem als Strongroom auf eine frühere Zeit zurückgesetzt: {old}. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Parts of {name} were removed by something other than Strongroom: {missing}. Open it read-only to look, or accept what is there.</source>
        <translation>Teile von {name} wurden von etwas anderem als Strongroom entfernt: {missing}. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Parts were copied by something other than Strongroom. Open it read-only to look, or accept what is there.</source>
        <translation>Teile wurden von etwas anderem als Strongroom kopiert. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Parts were put back to an earlier time. Open it read-only to look, or accept what is there.</source>
        <translation>Teile wurden auf eine frühere Zeit zurückgesetzt. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Parts were put in that are not yours. Open it read-only to look, or accept what is there.</source>
        <translation>Es kamen Teile hinein, die nicht von Ihnen sind. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Parts were put into {name} that are not yours: {foreign}. Open it read-only to look, or accept what is there.</source>
        <translation>In {name} kamen Teile, die nicht von Ihnen sind: {foreign}. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Parts were removed by something other than Strongroom. Open it read-only to look, or accept what is there.</source>
        <translation>Teile wurden von etwas anderem als Strongroom entfernt. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Rules of a website have at most 1,024 characters. Shorten them.</source>
        <translation>Regeln einer Website haben höchstens 1.024 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Kürzen Sie den Titel.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Kürzen Sie den Wert.</translation>
    </message>
    <message>
        <source>Something in {name} is not as you left it. Open it read-only to look, or accept what is there.</source>
        <translation>Etwas in {name} ist nicht so, wie Sie es verlassen haben. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Something is being done with the profile. Wait until it is done, then try again.</source>
        <translation>Mit dem Profil geschieht gerade etwas. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something is not as you left it. Open it read-only to look, or accept what is there.</source>
        <translation>Etwas ist nicht so, wie Sie es verlassen haben. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>Strongroom did not make that and never removes it. Move it yourself.</source>
        <translation>Das hat Strongroom nicht angelegt, und es entfernt es nie. Verschieben Sie es selbst.</translation>
    </message>
    <message>
        <source>Strongroom did not make {path} and never removes it. Move it yourself.</source>
        <translation>Strongroom hat {path} nicht angelegt und entfernt es nie. Verschieben Sie es selbst.</translation>
    </message>
    <message>
        <source>Strongroom keeps its own files in that folder. Choose another one.</source>
        <translation>In diesem Ordner bewahrt Strongroom seine eigenen Dateien auf. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That QR code hands over several accounts at once. Export only this one from Google Authenticator.</source>
        <translation>Dieser QR-Code übergibt mehrere Konten auf einmal. Exportieren Sie aus Google Authenticator nur dieses eine.</translation>
    </message>
    <message>
        <source>That QR code holds no key for one-time codes. Look for the one of your account.</source>
        <translation>Dieser QR-Code enthält keinen Schlüssel für Einmalcodes. Suchen Sie den Ihres Kontos.</translation>
    </message>
    <message>
        <source>That cannot be understood. Look at the help.</source>
        <translation>Das ist nicht zu verstehen. Sehen Sie in der Hilfe nach.</translation>
    </message>
    <message>
        <source>That cannot stand in a rule. Use plain keyboard characters.</source>
        <translation>Das darf in keiner Regel stehen. Verwenden Sie gewöhnliche Zeichen der Tastatur.</translation>
    </message>
    <message>
        <source>That file is no plain text in UTF-8. Save it as one, or choose another.</source>
        <translation>Diese Datei ist kein reiner Text in UTF-8. Speichern Sie sie so oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That file is too large for a word list. Shorten it.</source>
        <translation>Diese Datei ist zu groß für eine Wortliste. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>That file is too large to attach. Attach a smaller one.</source>
        <translation>Diese Datei ist zum Anhängen zu groß. Hängen Sie eine kleinere an.</translation>
    </message>
    <message>
        <source>That file is too large to attach. It can have up to {limit} bytes.</source>
        <translation>Diese Datei ist zum Anhängen zu groß. Sie darf bis zu {limit} Byte haben.</translation>
    </message>
    <message>
        <source>That file makes no word list. Choose one with a word on each line.</source>
        <translation>Diese Datei ergibt keine Wortliste. Wählen Sie eine mit einem Wort in jeder Zeile.</translation>
    </message>
    <message>
        <source>That folder is in memory only. Choose one on a disk.</source>
        <translation>Dieser Ordner liegt nur im Arbeitsspeicher. Wählen Sie einen auf einem Datenträger.</translation>
    </message>
    <message>
        <source>That folder is part of what will be deleted. Choose another one.</source>
        <translation>Dieser Ordner gehört zu dem, was gelöscht wird. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That folder is the Trash of this computer. Choose another one.</source>
        <translation>Dieser Ordner ist der Papierkorb dieses Computers. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That format cannot be written. Choose one of the list of formats.</source>
        <translation>Dieses Format kann nicht geschrieben werden. Wählen Sie eines aus der Liste der Formate.</translation>
    </message>
    <message>
        <source>That is a backup that Strongroom made. Get it back under Backups.</source>
        <translation>Das ist eine Sicherung, die Strongroom erstellt hat. Holen Sie sie unter Sicherungen zurück.</translation>
    </message>
    <message>
        <source>That is a device or a pipe. Choose a file name.</source>
        <translation>Das ist ein Gerät oder eine Pipe. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name.</source>
        <translation>Das ist ein Ordner. Fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>That is a folder. Choose the export file in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie die Exportdatei darin.</translation>
    </message>
    <message>
        <source>That is a whole profile. Delete it from its card, with its master password.</source>
        <translation>Das ist ein ganzes Profil. Löschen Sie es von seiner Karte aus, mit seinem Master-Passwort.</translation>
    </message>
    <message>
        <source>That is no key for one-time codes. Copy it again from the website.</source>
        <translation>Das ist kein Schlüssel für Einmalcodes. Kopieren Sie ihn noch einmal von der Website.</translation>
    </message>
    <message>
        <source>That is no key for one-time codes. Use letters A–Z and digits 2–7, or an otpauth:// link.</source>
        <translation>Das ist kein Schlüssel für Einmalcodes. Verwenden Sie Buchstaben A–Z und Ziffern 2–7, oder einen otpauth://-Link.</translation>
    </message>
    <message>
        <source>That is no otpauth:// link for one-time codes. Copy it again from the website.</source>
        <translation>Das ist kein otpauth://-Link für Einmalcodes. Kopieren Sie ihn noch einmal von der Website.</translation>
    </message>
    <message>
        <source>That is no picture. Choose one, such as a photo or a screenshot.</source>
        <translation>Das ist kein Bild. Wählen Sie eines, etwa ein Foto oder ein Bildschirmfoto.</translation>
    </message>
    <message>
        <source>That is no recovery key: there is a typing mistake. Compare each group.</source>
        <translation>Das ist kein Wiederherstellungsschlüssel: Darin ist ein Tippfehler. Vergleichen Sie jede Gruppe.</translation>
    </message>
    <message>
        <source>That is no rule. There are minlength, maxlength, max-consecutive, required and allowed.</source>
        <translation>Das ist keine Regel. Es gibt minlength, maxlength, max-consecutive, required und allowed.</translation>
    </message>
    <message>
        <source>That is not the PIN for {name}. Tries left: {tries_left}.</source>
        <translation>Das ist nicht die PIN für {name}. Verbleibende Versuche: {tries_left}.</translation>
    </message>
    <message>
        <source>That is not the PIN. Check what you typed.</source>
        <translation>Das ist nicht die PIN. Prüfen Sie, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>That is not the master password for {name}.</source>
        <translation>Das ist nicht das Master-Passwort für {name}.</translation>
    </message>
    <message>
        <source>That is not the master password for {name}. Try again in {wait_seconds} s.</source>
        <translation>Das ist nicht das Master-Passwort für {name}. Versuchen Sie es in {wait_seconds} s noch einmal.</translation>
    </message>
    <message>
        <source>That is not the master password. Check what you typed, then try again.</source>
        <translation>Das ist nicht das Master-Passwort. Prüfen Sie, was Sie eingegeben haben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is not the recovery key for {name}. Look for the newest recovery kit.</source>
        <translation>Das ist nicht der Wiederherstellungsschlüssel für {name}. Suchen Sie das neueste Notfallblatt.</translation>
    </message>
    <message>
        <source>That is only a link to the file, so it was not deleted. Delete the file it leads to yourself.</source>
        <translation>Das ist nur eine Verknüpfung mit der Datei, darum wurde sie nicht gelöscht. Löschen Sie die Datei, zu der sie führt, selbst.</translation>
    </message>
    <message>
        <source>That is the profile itself. Choose another one that is to take everything.</source>
        <translation>Das ist das Profil selbst. Wählen Sie ein anderes, das alles übernehmen soll.</translation>
    </message>
    <message>
        <source>That is too large to keep. Shorten it.</source>
        <translation>Das ist zu groß, um es aufzubewahren. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>That is too large to keep: {what} goes up to {limit}. Shorten it.</source>
        <translation>Das ist zu groß, um es aufzubewahren: {what} geht bis {limit}. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>That is too long for a one-time code key. Copy only the key.</source>
        <translation>Das ist zu lang für einen Schlüssel für Einmalcodes. Kopieren Sie nur den Schlüssel.</translation>
    </message>
    <message>
        <source>That is {name} itself. Choose another profile that is to take everything.</source>
        <translation>Das ist {name} selbst. Wählen Sie ein anderes Profil, das alles übernehmen soll.</translation>
    </message>
    <message>
        <source>That key asks for a kind of code unknown here. Keep it in a note.</source>
        <translation>Dieser Schlüssel verlangt eine Art von Code, die hier unbekannt ist. Bewahren Sie ihn in einer Notiz auf.</translation>
    </message>
    <message>
        <source>That key file alone does not open the file. Choose the right one, and type the passphrase if there is one.</source>
        <translation>Diese Schlüsseldatei allein öffnet die Datei nicht. Wählen Sie die richtige, und geben Sie die Passphrase ein, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>That key file alone does not open {path}. Choose the right one, and type the passphrase if there is one.</source>
        <translation>Diese Schlüsseldatei allein öffnet {path} nicht. Wählen Sie die richtige, und geben Sie die Passphrase ein, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>That key file does not open the file. Choose another.</source>
        <translation>Diese Schlüsseldatei öffnet die Datei nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That key file does not open {path}. Choose another.</source>
        <translation>Diese Schlüsseldatei öffnet {path} nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That key makes codes by counting, not by the clock. Ask the website for a time-based one.</source>
        <translation>Dieser Schlüssel bildet Codes durch Zählen, nicht nach der Uhr. Bitten Sie die Website um einen zeitbasierten.</translation>
    </message>
    <message>
        <source>That length is not possible. Choose 4 to 128 characters.</source>
        <translation>Diese Länge ist nicht möglich. Wählen Sie 4 bis 128 Zeichen.</translation>
    </message>
    <message>
        <source>That means nothing in a pattern. Write a backslash before what is meant as it is.</source>
        <translation>Das bedeutet in einem Muster nichts. Schreiben Sie einen Rückstrich vor das, was als es selbst gemeint ist.</translation>
    </message>
    <message>
        <source>That name is too long. Use a shorter one.</source>
        <translation>Dieser Name ist zu lang. Verwenden Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>That name is too long. Use at most {limit} characters.</source>
        <translation>Dieser Name ist zu lang. Verwenden Sie höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>That names no characters. Use upper, lower, digit, special, or characters in brackets.</source>
        <translation>Das nennt keine Zeichen. Verwenden Sie upper, lower, digit, special oder Zeichen in Klammern.</translation>
    </message>
    <message>
        <source>That number of words is not possible. Choose 3 to 12 words.</source>
        <translation>Diese Anzahl Wörter ist nicht möglich. Wählen Sie 3 bis 12 Wörter.</translation>
    </message>
    <message>
        <source>That passphrase alone does not open the file. Check what you typed; if it has a key file, too, choose that.</source>
        <translation>Diese Passphrase allein öffnet die Datei nicht. Prüfen Sie Ihre Eingabe; hat sie auch eine Schlüsseldatei, wählen Sie diese.</translation>
    </message>
    <message>
        <source>That passphrase alone does not open {path}. Check what you typed; if it has a key file, too, choose that.</source>
        <translation>Diese Passphrase allein öffnet {path} nicht. Prüfen Sie Ihre Eingabe; gibt es auch eine Schlüsseldatei, wählen Sie diese.</translation>
    </message>
    <message>
        <source>That passphrase and that key file together do not open the file. Check what you typed and which file you chose.</source>
        <translation>Diese Passphrase und diese Schlüsseldatei zusammen öffnen die Datei nicht. Prüfen Sie Ihre Eingabe und welche Datei Sie gewählt haben.</translation>
    </message>
    <message>
        <source>That passphrase and that key file together do not open {path}. Check what you typed and which file you chose.</source>
        <translation>Diese Passphrase und diese Schlüsseldatei zusammen öffnen {path} nicht. Prüfen Sie Ihre Eingabe und welche Datei Sie gewählt haben.</translation>
    </message>
    <message>
        <source>That passphrase does not open the file. Check what you typed.</source>
        <translation>Diese Passphrase öffnet die Datei nicht. Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>That passphrase does not open {path}. Check what you typed.</source>
        <translation>Diese Passphrase öffnet {path} nicht. Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>That password does not open the backup {path}. It opens with the master password of the day it was made; type that one.</source>
        <translation>Dieses Passwort öffnet die Sicherung {path} nicht. Sie öffnet sich mit dem Master-Passwort des Tages, an dem sie erstellt wurde; geben Sie jenes ein.</translation>
    </message>
    <message>
        <source>That password does not open the backup. It opens with the master password of the day it was made; type that one.</source>
        <translation>Dieses Passwort öffnet die Sicherung nicht. Sie öffnet sich mit dem Master-Passwort des Tages, an dem sie erstellt wurde; geben Sie jenes ein.</translation>
    </message>
    <message>
        <source>That password is too long. Use a shorter one.</source>
        <translation>Dieses Passwort ist zu lang. Verwenden Sie ein kürzeres.</translation>
    </message>
    <message>
        <source>That password is too long. Use at most {limit} bytes.</source>
        <translation>Dieses Passwort ist zu lang. Verwenden Sie höchstens {limit} Byte.</translation>
    </message>
    <message>
        <source>That picture cannot be used. Choose a PNG or JPEG file, or a colour.</source>
        <translation>Dieses Bild ist nicht verwendbar. Wählen Sie eine PNG- oder JPEG-Datei, oder eine Farbe.</translation>
    </message>
    <message>
        <source>That picture is too large to be read. Cut out the QR code.</source>
        <translation>Dieses Bild ist zum Lesen zu groß. Schneiden Sie den QR-Code aus.</translation>
    </message>
    <message>
        <source>That recovery key does not open this profile. Look for the newest recovery kit.</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet dieses Profil nicht. Suchen Sie das neueste Notfallblatt.</translation>
    </message>
    <message>
        <source>That repeats nothing. Write it as in a{{3}}.</source>
        <translation>Das wiederholt nichts. Schreiben Sie es wie in a{{3}}.</translation>
    </message>
    <message>
        <source>That secret does not open it. Check what you typed.</source>
        <translation>Damit öffnet es sich nicht. Prüfen Sie, was Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>That title is too long. Use at most {limit} bytes.</source>
        <translation>Dieser Titel ist zu lang. Verwenden Sie höchstens {limit} Byte.</translation>
    </message>
    <message>
        <source>That value is too long. Use at most {limit} bytes.</source>
        <translation>Dieser Wert ist zu lang. Verwenden Sie höchstens {limit} Byte.</translation>
    </message>
    <message>
        <source>That wait is not offered. Choose 7, 14, 30, 60 or 90 days.</source>
        <translation>Diese Wartezeit gibt es nicht. Wählen Sie 7, 14, 30, 60 oder 90 Tage.</translation>
    </message>
    <message>
        <source>That was not the PIN either. Use the master password.</source>
        <translation>Auch das war nicht die PIN. Verwenden Sie das Master-Passwort.</translation>
    </message>
    <message>
        <source>That word list has too many words. Shorten it.</source>
        <translation>Diese Wortliste hat zu viele Wörter. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>That word list is too short, and would be guessed too quickly. Add words.</source>
        <translation>Diese Wortliste ist zu kurz, und zu schnell wäre erraten, was daraus entsteht. Fügen Sie Wörter hinzu.</translation>
    </message>
    <message>
        <source>The PIN does not open this now. Use the master password.</source>
        <translation>Die PIN öffnet hier jetzt nicht. Verwenden Sie das Master-Passwort.</translation>
    </message>
    <message>
        <source>The archive is cut short or was changed. Use another copy of it.</source>
        <translation>Das Archiv ist abgeschnitten oder wurde geändert. Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The archive is cut short or was changed. Use another copy of {path}.</source>
        <translation>Das Archiv ist abgeschnitten oder wurde geändert. Verwenden Sie eine andere Kopie von {path}.</translation>
    </message>
    <message>
        <source>The archive is longer than the memory of this computer. Import it on a larger one.</source>
        <translation>Das Archiv ist größer als der Speicher dieses Computers. Importieren Sie es auf einem größeren.</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written. It was removed and the profile is unchanged; check the disk, then back up again.</source>
        <translation>Die Sicherung ließ sich nicht so zurücklesen, wie sie geschrieben wurde. Sie wurde entfernt, und das Profil ist unverändert; prüfen Sie den Datenträger und sichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The backup {path} could not be read back as it was written. It was removed and the profile is unchanged; check the disk, then back up again.</source>
        <translation>Die Sicherung {path} ließ sich nicht so zurücklesen, wie sie geschrieben wurde. Sie wurde entfernt, und das Profil ist unverändert; prüfen Sie den Datenträger und sichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The bracket at place {at} is empty or not closed. Write it as in [abc].</source>
        <translation>Die Klammer an Stelle {at} ist leer oder nicht geschlossen. Schreiben Sie sie wie in [abc].</translation>
    </message>
    <message>
        <source>The brackets at place {at} are empty or not closed. Write them as in [-_.].</source>
        <translation>Die Klammern an Stelle {at} sind leer oder nicht geschlossen. Schreiben Sie sie wie in [-_.].</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a key. Copy the QR code, then take it.</source>
        <translation>Die Zwischenablage enthält weder ein Bild noch einen Schlüssel. Kopieren Sie den QR-Code und übernehmen Sie ihn dann.</translation>
    </message>
    <message>
        <source>The copy changed since it was checked, so nothing was deleted. Make another one.</source>
        <translation>Die Kopie hat sich geändert, seit sie geprüft wurde, darum wurde nichts gelöscht. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The copy does not hold everything, so nothing was deleted. Make another one.</source>
        <translation>Die Kopie enthält nicht alles, darum wurde nichts gelöscht. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The copy is no longer at {path}, so nothing was deleted. Make another one.</source>
        <translation>Die Kopie ist nicht mehr unter {path}, darum wurde nichts gelöscht. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The copy is no longer where it was, so nothing was deleted. Make another one.</source>
        <translation>Die Kopie ist nicht mehr, wo sie war, darum wurde nichts gelöscht. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The copy {path} changed since it was checked, so nothing was deleted. Make another one.</source>
        <translation>Die Kopie {path} hat sich geändert, seit sie geprüft wurde, darum wurde nichts gelöscht. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The copy {path} does not hold everything, so nothing was deleted. Make another one.</source>
        <translation>Die Kopie {path} enthält nicht alles, darum wurde nichts gelöscht. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The cost of opening {path} is set outside of what is safe ({parameter} is {value}). The file was changed by something else; use another copy of it.</source>
        <translation>Der Aufwand zum Öffnen von {path} liegt außerhalb des Sicheren ({parameter} ist {value}). Die Datei wurde von etwas anderem geändert; verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The cost of unlocking is set outside of what is safe ({parameter} is {value}). The file was changed by something else; use a copy of it.</source>
        <translation>Der Aufwand zum Entsperren liegt außerhalb des Sicheren ({parameter} ist {value}). Die Datei wurde von etwas anderem geändert; verwenden Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>The cost of unlocking is set outside of what is safe. Use a copy of the file.</source>
        <translation>Der Aufwand zum Entsperren liegt außerhalb des Sicheren. Verwenden Sie eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>The cryptography this program needs does not work here ({primitive}), so nothing was opened. Install Strongroom again.</source>
        <translation>Die Kryptografie, die dieses Programm braucht, arbeitet hier nicht ({primitive}), darum wurde nichts geöffnet. Installieren Sie Strongroom neu.</translation>
    </message>
    <message>
        <source>The cryptography this program needs does not work here. Install Strongroom again.</source>
        <translation>Die Kryptografie, die dieses Programm braucht, arbeitet hier nicht. Installieren Sie Strongroom neu.</translation>
    </message>
    <message>
        <source>The damaged file claims to be far larger than what is in it: something made it that large. Nothing was changed; bring back a backup.</source>
        <translation>Die beschädigte Datei gibt sich weit größer aus als das, was in ihr ist: Etwas hat sie so groß gemacht. Nichts wurde geändert; holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The damaged file {path} claims to be {mib} MiB large and is almost all holes: something made it that large. Nothing was changed; bring back a backup.</source>
        <translation>Die beschädigte Datei {path} gibt sich {mib} MiB groß und besteht fast nur aus Löchern: Etwas hat sie so groß gemacht. Nichts wurde geändert; holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The deletion began and did not finish. Finish it; nothing can be restored.</source>
        <translation>Die Löschung hat begonnen und ist nicht fertig geworden. Schließen Sie sie ab; wiederherstellen lässt sich nichts.</translation>
    </message>
    <message>
        <source>The deletion of {name} began and did not finish. Finish it; nothing can be restored.</source>
        <translation>Die Löschung von {name} hat begonnen und ist nicht fertig geworden. Schließen Sie sie ab; wiederherstellen lässt sich nichts.</translation>
    </message>
    <message>
        <source>The disk failed at {path} ({detail}). Nothing was changed; check it, then try again.</source>
        <translation>Der Datenträger hat bei {path} versagt ({detail}). Nichts wurde geändert; prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk failed at {path}. Nothing was changed; check the disk, then try again.</source>
        <translation>Der Datenträger hat bei {path} versagt. Nichts wurde geändert; prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was changed; check the disk, then try again.</source>
        <translation>Der Datenträger hat versagt. Nichts wurde geändert; prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export. Nothing was imported; export it again.</source>
        <translation>Die Datei verlangt mehr Arbeit als jeder echte Export. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file belongs to a profile or backup of Strongroom and is not read here. Get a backup back under Backups, or import a Strongroom archive of that profile.</source>
        <translation>Die Datei gehört zu einem Profil oder einer Sicherung von Strongroom und wird hier nicht gelesen. Holen Sie eine Sicherung unter Sicherungen zurück, oder importieren Sie ein Strongroom-Archiv jenes Profils.</translation>
    </message>
    <message>
        <source>The file can be read only by the program that wrote it. Export from that and import what it writes.</source>
        <translation>Die Datei kann nur das Programm lesen, das sie geschrieben hat. Exportieren Sie daraus und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported; export it again.</source>
        <translation>Die Datei ist nicht lesbar. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file cannot go there. Choose another place.</source>
        <translation>Die Datei kann dort nicht liegen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file cannot go to {path}. Choose another place.</source>
        <translation>Die Datei kann nicht nach {path}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file could not be read in time. Nothing was imported; split it or export it again.</source>
        <translation>Die Datei ließ sich nicht in der vorgesehenen Zeit lesen. Nichts wurde importiert; teilen Sie sie auf oder exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be read: it asks for too much memory. Nothing was imported; split it or export it again.</source>
        <translation>Die Datei ließ sich nicht lesen: Sie verlangt zu viel Speicher. Nichts wurde importiert; teilen Sie sie auf oder exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file derives its key in a way that is not read here. In KeePassXC, choose Argon2id in its security settings and save it.</source>
        <translation>Die Datei leitet ihren Schlüssel auf eine Weise ab, die hier nicht gelesen wird. Wählen Sie in KeePassXC in den Sicherheitseinstellungen Argon2id und speichern Sie sie.</translation>
    </message>
    <message>
        <source>The file ends too early. Nothing was imported; export it again.</source>
        <translation>Die Datei endet zu früh. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file has a header but no rows. Nothing was imported; export it again.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file has another name on this disk under which it would stay, so it was not deleted. Delete both yourself.</source>
        <translation>Die Datei hat auf diesem Datenträger einen weiteren Namen, unter dem sie bliebe, darum wurde sie nicht gelöscht. Löschen Sie beide selbst.</translation>
    </message>
    <message>
        <source>The file has too many columns. Remove some.</source>
        <translation>Die Datei hat zu viele Spalten. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>The file has too many folders. Make fewer, then export again.</source>
        <translation>Die Datei hat zu viele Ordner. Verringern Sie sie und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file has too many tags. Make fewer, then export again.</source>
        <translation>Die Datei hat zu viele Schlagwörter. Verringern Sie sie und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file holds items of another program, not a copy of a profile. Import it instead.</source>
        <translation>Die Datei enthält Einträge eines anderen Programms, keine Kopie eines Profils. Importieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Export fewer items at once.</source>
        <translation>Die Datei enthält mehr, als auf einmal gelesen wird. Exportieren Sie weniger Einträge auf einmal.</translation>
    </message>
    <message>
        <source>The file holds the passwords of Firefox, encrypted. Export them from the list of passwords in Firefox as CSV and import that.</source>
        <translation>Die Datei enthält die Passwörter von Firefox, verschlüsselt. Exportieren Sie sie in Firefox aus der Liste der Passwörter als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file holds too many items. Split it.</source>
        <translation>Die Datei enthält zu viele Einträge. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file holds too many others. Export fewer items at once.</source>
        <translation>Die Datei enthält zu viele andere. Exportieren Sie weniger Einträge auf einmal.</translation>
    </message>
    <message>
        <source>The file holds too many values. Split it.</source>
        <translation>Die Datei enthält zu viele Werte. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file is a document or spreadsheet. Open it in its program, save it as CSV, then import that.</source>
        <translation>Die Datei ist ein Dokument oder eine Tabellenkalkulation. Öffnen Sie sie in ihrem Programm, speichern Sie sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is a key file for KeePass, in which there are no passwords. Choose the .kdbx file that it opens.</source>
        <translation>Die Datei ist eine Schlüsseldatei für KeePass, in der keine Passwörter stehen. Wählen Sie die .kdbx-Datei, die sie öffnet.</translation>
    </message>
    <message>
        <source>The file is a keychain of macOS. Export all passwords from Apple Passwords as CSV and import that.</source>
        <translation>Die Datei ist ein Schlüsselbund von macOS. Exportieren Sie alle Passwörter aus Apple Passwörter als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is a packed file with no export in it that is known here. Unpack it and choose the file in it.</source>
        <translation>Die Datei ist ein gepacktes Archiv, in dem kein hier bekannter Export liegt. Entpacken Sie es und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>The file is a packed file. Unpack it and choose the export in it.</source>
        <translation>Die Datei ist ein gepacktes Archiv. Entpacken Sie es und wählen Sie den Export darin.</translation>
    </message>
    <message>
        <source>The file is a page to print (.pdf), which cannot be read reliably. Export it as CSV and import that.</source>
        <translation>Die Datei ist eine Druckseite (.pdf), die sich nicht verlässlich lesen lässt. Exportieren Sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is a picture, not an export. Choose the file that your password manager wrote.</source>
        <translation>Die Datei ist ein Bild, kein Export. Wählen Sie die Datei, die Ihr Passwortmanager geschrieben hat.</translation>
    </message>
    <message>
        <source>The file is a wallet that only KWallet opens. Copy from there what you need.</source>
        <translation>Die Datei ist eine digitale Brieftasche, die nur KWallet öffnet. Kopieren Sie dort heraus, was Sie brauchen.</translation>
    </message>
    <message>
        <source>The file is a web page, which is not read here. Export it as CSV and import that.</source>
        <translation>Die Datei ist eine Webseite, die hier nicht gelesen wird. Exportieren Sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is an encrypted backup of Stratum. Back up there without a password and import that.</source>
        <translation>Die Datei ist eine verschlüsselte Sicherung von Stratum. Sichern Sie dort ohne Passwort und importieren Sie das.</translation>
    </message>
    <message>
        <source>The file is an encrypted export of Dashlane. Export as CSV there and import that.</source>
        <translation>Die Datei ist ein verschlüsselter Export von Dashlane. Exportieren Sie dort als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is an encrypted export of Ente Auth. Export it there as plain text and import that.</source>
        <translation>Die Datei ist ein verschlüsselter Export von Ente Auth. Exportieren Sie dort als reinen Text und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>The file is an encrypted keyring of Gnome. Save what “secret-tool search --all” prints of it, and import that.</source>
        <translation>Die Datei ist ein verschlüsselter Schlüsselbund von Gnome. Speichern Sie, was „secret-tool search --all“ davon ausgibt, und importieren Sie das.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported; export it again.</source>
        <translation>Die Datei ist leer. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that cannot be opened here. Export it unencrypted.</source>
        <translation>Die Datei ist auf eine Weise verschlüsselt, die sich hier nicht öffnen lässt. Exportieren Sie unverschlüsselt.</translation>
    </message>
    <message>
        <source>The file is encrypted with OpenPGP. Export without encryption, or decrypt it with gpg, and import that.</source>
        <translation>Die Datei ist mit OpenPGP verschlüsselt. Exportieren Sie ohne Verschlüsselung, oder entschlüsseln Sie mit gpg, und importieren Sie das.</translation>
    </message>
    <message>
        <source>The file is encrypted with OpenSSL. Decrypt it and import what was in it.</source>
        <translation>Die Datei ist mit OpenSSL verschlüsselt. Entschlüsseln Sie sie und importieren Sie, was darin war.</translation>
    </message>
    <message>
        <source>The file is encrypted with Twofish, which is not read here. In KeePassXC, choose ChaCha20 in its security settings and save it.</source>
        <translation>Die Datei ist mit Twofish verschlüsselt, das hier nicht gelesen wird. Wählen Sie in KeePassXC in den Sicherheitseinstellungen ChaCha20 und speichern Sie sie.</translation>
    </message>
    <message>
        <source>The file is encrypted with age. Decrypt it and import what was in it.</source>
        <translation>Die Datei ist mit age verschlüsselt. Entschlüsseln Sie sie und importieren Sie, was darin war.</translation>
    </message>
    <message>
        <source>The file is from Buttercup. Export it there as CSV and import that.</source>
        <translation>Die Datei ist von Buttercup. Exportieren Sie dort als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is from Enpass. Export it there as .json and import that.</source>
        <translation>Die Datei ist von Enpass. Exportieren Sie dort als .json und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is from KeePass 1. Import it into KeePassXC, save it there as .kdbx and import that.</source>
        <translation>Die Datei ist von KeePass 1. Importieren Sie sie in KeePassXC, speichern Sie sie dort als .kdbx und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is from Password Safe. Export it there as .xml and import that.</source>
        <translation>Die Datei ist von Password Safe. Exportieren Sie dort als .xml und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is from a version of KeePass that is too old. Open it in KeePassXC, save it again, then import that.</source>
        <translation>Die Datei ist von einer zu alten Version von KeePass. Öffnen Sie sie in KeePassXC, speichern Sie sie neu und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is in no format Strongroom knows. Export it as CSV and import that.</source>
        <translation>Die Datei hat kein Format, das Strongroom kennt. Exportieren Sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is not opened with a key file. Leave that out.</source>
        <translation>Die Datei wird nicht mit einer Schlüsseldatei geöffnet. Lassen Sie diese weg.</translation>
    </message>
    <message>
        <source>The file is not plain text. Save it as UTF-8, then import it.</source>
        <translation>Die Datei ist kein reiner Text. Speichern Sie sie als UTF-8 und importieren Sie sie dann.</translation>
    </message>
    <message>
        <source>The file is not well formed. Nothing was imported; export it again.</source>
        <translation>Die Datei ist nicht wohlgeformt. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is not what was exported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>Die Datei ist nicht mehr das, was exportiert wurde, darum wurde sie nicht gelöscht. Sehen Sie sie an, bevor Sie sie selbst löschen.</translation>
    </message>
    <message>
        <source>The file is not what was imported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>Die Datei ist nicht mehr das, was importiert wurde, darum wurde sie nicht gelöscht. Sehen Sie sie an, bevor Sie sie selbst löschen.</translation>
    </message>
    <message>
        <source>The file is one of the files in which 1Password keeps its items. Export them there as .1pux and import that.</source>
        <translation>Die Datei ist eine von denen, in denen 1Password seine Einträge aufbewahrt. Exportieren Sie dort als .1pux und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The file is too large to read. Nothing was imported; split it.</source>
        <translation>Die Datei ist zu groß zum Lesen. Nichts wurde importiert; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file is too large to read. Split it.</source>
        <translation>Die Datei ist zu groß zum Lesen. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file is where a program keeps what it knows, and no export. Export from that program and import what it writes.</source>
        <translation>Die Datei ist der Ort, an dem ein Programm sein Wissen aufbewahrt, und kein Export. Exportieren Sie aus jenem Programm und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Export it again with all columns.</source>
        <translation>Die Datei hat eine nötige Spalte nicht. Exportieren Sie noch einmal mit allen Spalten.</translation>
    </message>
    <message>
        <source>The file names too many folders or tags. Split it.</source>
        <translation>Die Datei nennt zu viele Ordner oder Schlagwörter. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file nests deeper than any real export. Nothing was imported; export it again.</source>
        <translation>Die Datei ist tiefer verschachtelt als jeder echte Export. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Die Datei von {name} ist eine ältere Kopie als die zuletzt hier geöffnete. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>The file of {name} is another copy, which was changed elsewhere. Open it read-only to look, or accept what is there.</source>
        <translation>Die Datei von {name} ist eine andere Kopie, die anderswo geändert wurde. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>The file of {name} is damaged, so this cannot be done. Bring back a copy of it first.</source>
        <translation>Die Datei von {name} ist beschädigt, darum geht das nicht. Holen Sie zuerst eine Kopie davon zurück.</translation>
    </message>
    <message>
        <source>The file opens only in the Bitwarden account that made it. In Bitwarden, export again and choose “Password protected”, or the format .json.</source>
        <translation>Die Datei öffnet sich nur in dem Bitwarden-Konto, das sie erstellt hat. Exportieren Sie in Bitwarden noch einmal und wählen Sie „Passwortgeschützt“ oder das Format .json.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than any real export. Nothing was imported; export it again.</source>
        <translation>Die Datei wird entpackt weit größer als jeder echte Export. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The file was not deleted. Look at it and delete it yourself.</source>
        <translation>Die Datei wurde nicht gelöscht. Sehen Sie sie an und löschen Sie sie selbst.</translation>
    </message>
    <message>
        <source>The folder cannot lie there. Choose another place.</source>
        <translation>Der Ordner kann dort nicht liegen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot lie inside itself. Choose a folder outside of it.</source>
        <translation>Der Ordner „{name}“ kann nicht in sich selbst liegen. Wählen Sie einen Ordner außerhalb.</translation>
    </message>
    <message>
        <source>The hyphen at place {at} must come first in its brackets. There are no ranges.</source>
        <translation>Der Bindestrich an Stelle {at} muss in seinen Klammern zuerst stehen. Bereiche gibt es nicht.</translation>
    </message>
    <message>
        <source>The key file for {path} is damaged: what it holds is not what was written. Use another copy of it.</source>
        <translation>Die Schlüsseldatei für {path} ist beschädigt: Was sie enthält, ist nicht, was geschrieben wurde. Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The key file for {path} is of a newer kind than Strongroom knows. Choose another.</source>
        <translation>Die Schlüsseldatei für {path} ist von neuerer Art, als Strongroom kennt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The key file is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Die Schlüsseldatei ist eine ältere Kopie als die zuletzt hier geöffnete. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>The key file is damaged (checksum differs). Nothing was changed; bring back a copy of it.</source>
        <translation>Die Schlüsseldatei ist beschädigt (Prüfsumme weicht ab). Nichts wurde geändert; holen Sie eine Kopie davon zurück.</translation>
    </message>
    <message>
        <source>The key file is damaged (checksum differs). Nothing was changed; restore the profile from a backup, or bring back a copy of {path}.</source>
        <translation>Die Schlüsseldatei ist beschädigt (Prüfsumme weicht ab). Nichts wurde geändert; stellen Sie das Profil aus einer Sicherung wieder her oder holen Sie eine Kopie von {path} zurück.</translation>
    </message>
    <message>
        <source>The key file is damaged: what it holds is not what was written. Use another copy of it.</source>
        <translation>Die Schlüsseldatei ist beschädigt: Was sie enthält, ist nicht, was geschrieben wurde. Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The key file is of a newer kind than Strongroom knows. Choose another.</source>
        <translation>Die Schlüsseldatei ist von neuerer Art, als Strongroom kennt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The key file of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Die Schlüsseldatei von {name} ist eine ältere Kopie als die zuletzt hier geöffnete. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Strongroom. Bring back a copy of it.</source>
        <translation>Die Schlüsseldatei wurde von etwas anderem als Strongroom geändert. Holen Sie eine Kopie davon zurück.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Strongroom. Nothing was opened; restore the profile from a backup, or bring back a copy of {path}.</source>
        <translation>Die Schlüsseldatei wurde von etwas anderem als Strongroom geändert. Nichts wurde geöffnet; stellen Sie das Profil aus einer Sicherung wieder her oder holen Sie eine Kopie von {path} zurück.</translation>
    </message>
    <message>
        <source>The keyring of the operating system did not keep what it was given. Nothing was changed.</source>
        <translation>Der Schlüsselbund des Betriebssystems hat nicht behalten, was ihm gegeben wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keyring of the operating system does not answer. Look for a question it asks behind other windows, then try again.</source>
        <translation>Der Schlüsselbund des Betriebssystems antwortet nicht. Suchen Sie hinter anderen Fenstern nach einer Frage von ihm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keyring of the operating system is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund des Betriebssystems ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The link holds no key for one-time codes. Copy all of it.</source>
        <translation>Der Link enthält keinen Schlüssel für Einmalcodes. Kopieren Sie ihn ganz.</translation>
    </message>
    <message>
        <source>The name does not match, so nothing was deleted. Type it exactly.</source>
        <translation>Der Name stimmt nicht überein, darum wurde nichts gelöscht. Geben Sie ihn genau ein.</translation>
    </message>
    <message>
        <source>The name does not match, so nothing was deleted. Type {name} to confirm.</source>
        <translation>Der Name stimmt nicht überein, darum wurde nichts gelöscht. Geben Sie zur Bestätigung {name} ein.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. Type it again without them.</source>
        <translation>Der Name enthält Zeichen, die man nicht sieht. Geben Sie ihn noch einmal ohne sie ein.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was changed or damaged since it was written. Nothing was imported; export it again.</source>
        <translation>Die Passphrase ist richtig, aber die Datei wurde geändert oder beschädigt, seit sie geschrieben wurde. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase is right, but {path} was changed or damaged since it was written. Nothing was imported; export it again.</source>
        <translation>Die Passphrase ist richtig, aber {path} wurde geändert oder beschädigt, seit es geschrieben wurde. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The profile changed since it was copied, so nothing was deleted. Make another copy.</source>
        <translation>Das Profil hat sich geändert, seit es kopiert wurde, darum wurde nichts gelöscht. Erstellen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>The profile is being deleted permanently. It cannot be opened any more.</source>
        <translation>Das Profil wird gerade endgültig gelöscht. Es kann nicht mehr geöffnet werden.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely. Run the deletion again to finish it.</source>
        <translation>Das Profil ist nicht vollständig gelöscht. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed. Run the deletion again to finish it.</source>
        <translation>Das Profil ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; nothing was overwritten yet: the key file on this computer is whole; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>Das Profil ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen; noch wurde nichts überschrieben: Die Schlüsseldatei auf diesem Computer ist heil; bekannte Kopien, die bleiben: {copies}. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer is gone; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>Das Profil ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen; die Schlüsseldatei auf diesem Computer ist weg; bekannte Kopien, die bleiben: {copies}. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer is still there, and part of it may be overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>Das Profil ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen; die Schlüsseldatei auf diesem Computer ist noch da, und ein Teil davon kann überschrieben sein; bekannte Kopien, die bleiben: {copies}. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer was overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>Das Profil ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen; die Schlüsseldatei auf diesem Computer wurde überschrieben; bekannte Kopien, die bleiben: {copies}. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer was removed, but not every file with keys could be overwritten first; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>Das Profil ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen; die Schlüsseldatei auf diesem Computer wurde entfernt, aber nicht jede Datei mit Schlüsseln konnte vorher überschrieben werden; bekannte Kopien, die bleiben: {copies}. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>The profile is not scheduled for deletion. There is nothing to restore.</source>
        <translation>Das Profil ist nicht zum Löschen vorgesehen. Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>The profile is scheduled for deletion. Restore it first.</source>
        <translation>Das Profil ist zum Löschen vorgesehen. Stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>The profile that took everything changed since that was checked, so nothing was deleted. Move again, which replaces what nobody changed there, or make a copy.</source>
        <translation>Das Profil, das alles übernommen hat, hat sich geändert, seit das geprüft wurde, darum wurde nichts gelöscht. Verschieben Sie noch einmal – das ersetzt, was dort niemand geändert hat – oder erstellen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>The profile that took everything is not there any more, so nothing was deleted. Choose another one, or make a copy.</source>
        <translation>Das Profil, das alles übernommen hat, ist nicht mehr da, darum wurde nichts gelöscht. Wählen Sie ein anderes oder erstellen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>The profile’s file is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Die Datei des Profils ist eine ältere Kopie als die zuletzt hier geöffnete. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>The profile’s file is another copy, which was changed elsewhere. Open it read-only to look, or accept what is there.</source>
        <translation>Die Datei des Profils ist eine andere Kopie, die anderswo geändert wurde. Öffnen Sie schreibgeschützt, um nachzusehen, oder nehmen Sie an, was da ist.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged and cannot be opened. Nothing was changed; open it read-only for what can still be read, or bring back a backup of {path}.</source>
        <translation>Die Datei des Profils ist beschädigt und kann nicht geöffnet werden. Nichts wurde geändert; öffnen Sie schreibgeschützt, was noch lesbar ist, oder holen Sie eine Sicherung von {path} zurück.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged and cannot be opened. Open it read-only for what can still be read, or bring back a backup.</source>
        <translation>Die Datei des Profils ist beschädigt und kann nicht geöffnet werden. Öffnen Sie schreibgeschützt, was noch lesbar ist, oder holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged. Bring back a copy of it first.</source>
        <translation>Die Datei des Profils ist beschädigt. Holen Sie zuerst eine Kopie davon zurück.</translation>
    </message>
    <message>
        <source>The profile’s state forbids this.</source>
        <translation>Der Zustand des Profils verbietet das.</translation>
    </message>
    <message>
        <source>The receipt is not as it was written. Use another copy of it.</source>
        <translation>Der Beleg ist nicht so, wie er geschrieben wurde. Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The receipt is not as it was written. Use another copy of {path}.</source>
        <translation>Der Beleg ist nicht so, wie er geschrieben wurde. Verwenden Sie eine andere Kopie von {path}.</translation>
    </message>
    <message>
        <source>The text holds half of a character, which cannot be kept. Type it again, or copy it anew.</source>
        <translation>Der Text enthält ein halbes Zeichen, das nicht aufbewahrt werden kann. Geben Sie ihn noch einmal ein oder kopieren Sie ihn neu.</translation>
    </message>
    <message>
        <source>The two files of the profile are from different times: one was put back. Nothing was changed; bring back both from the same day.</source>
        <translation>Die beiden Dateien des Profils sind aus verschiedenen Zeiten: Eine wurde zurückgelegt. Nichts wurde geändert; holen Sie beide vom selben Tag zurück.</translation>
    </message>
    <message>
        <source>The two files of {name} are from different times: one was put back. Nothing was changed; bring back both from the same day.</source>
        <translation>Die beiden Dateien von {name} sind aus verschiedenen Zeiten: Eine wurde zurückgelegt. Nichts wurde geändert; holen Sie beide vom selben Tag zurück.</translation>
    </message>
    <message>
        <source>The wait for the deletion is over. Restore the profile, or delete it now.</source>
        <translation>Die Wartezeit der Löschung ist um. Stellen Sie das Profil wieder her oder löschen Sie es jetzt.</translation>
    </message>
    <message>
        <source>The wait for the deletion of {name} is over. Restore the profile, or delete it now.</source>
        <translation>Die Wartezeit der Löschung von {name} ist um. Stellen Sie das Profil wieder her oder löschen Sie es jetzt.</translation>
    </message>
    <message>
        <source>The word in line {line} is too long. Leave it out.</source>
        <translation>Das Wort in Zeile {line} ist zu lang. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The word “{word}” in line {line} is there already. Leave one of the two out.</source>
        <translation>Das Wort „{word}“ in Zeile {line} steht schon da. Lassen Sie eines der beiden weg.</translation>
    </message>
    <message>
        <source>There are several QR codes in that picture. Cut out the one you mean.</source>
        <translation>In diesem Bild sind mehrere QR-Codes. Schneiden Sie den gemeinten aus.</translation>
    </message>
    <message>
        <source>There are too many recipes. Remove one first.</source>
        <translation>Es gibt zu viele Rezepte. Entfernen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>There are too many word lists. Remove one first.</source>
        <translation>Es gibt zu viele Wortlisten. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation>Eine Datei {path} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Rename one of the two first.</source>
        <translation>Einen Ordner namens „{name}“ gibt es schon. Benennen Sie zuerst einen der beiden um.</translation>
    </message>
    <message>
        <source>There is a folder of this name already. Rename one of the two first.</source>
        <translation>Einen Ordner dieses Namens gibt es schon. Benennen Sie zuerst einen der beiden um.</translation>
    </message>
    <message>
        <source>There is already a profile called {name}. Choose another name.</source>
        <translation>Ein Profil namens {name} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no QR code in that picture. Show all of it, sharp and large.</source>
        <translation>In diesem Bild ist kein QR-Code. Zeigen Sie ihn ganz, scharf und groß.</translation>
    </message>
    <message>
        <source>There is no backup “{id}”. Look at the list of backups for its id.</source>
        <translation>Es gibt keine Sicherung „{id}“. Suchen Sie ihre Kennung in der Liste der Sicherungen.</translation>
    </message>
    <message>
        <source>There is no checked copy, so nothing was deleted. Make a copy, or say that you want none.</source>
        <translation>Es gibt keine geprüfte Kopie, darum wurde nichts gelöscht. Erstellen Sie eine Kopie oder sagen Sie, dass Sie keine wollen.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check where it is.</source>
        <translation>Es gibt keine Datei {path}. Prüfen Sie, wo sie liegt.</translation>
    </message>
    <message>
        <source>There is no item {id}. Look at the list of items for its id.</source>
        <translation>Es gibt keinen Eintrag {id}. Suchen Sie seine Kennung in der Liste der Einträge.</translation>
    </message>
    <message>
        <source>There is no key for one-time codes. Copy one from the website.</source>
        <translation>Es gibt keinen Schlüssel für Einmalcodes. Kopieren Sie einen von der Website.</translation>
    </message>
    <message>
        <source>There is no keyring of the operating system to use. Everything else works without it.</source>
        <translation>Es gibt keinen nutzbaren Schlüsselbund des Betriebssystems. Alles andere geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>There is no profile called “{name}”. Look at the list of profiles for its name.</source>
        <translation>Es gibt kein Profil namens „{name}“. Suchen Sie seinen Namen in der Liste der Profile.</translation>
    </message>
    <message>
        <source>There is no profile that can be opened. Create one, or restore one first.</source>
        <translation>Es gibt kein Profil, das geöffnet werden kann. Erstellen Sie eines oder stellen Sie zuerst eines wieder her.</translation>
    </message>
    <message>
        <source>There is no such backup. Look at the list of backups.</source>
        <translation>Eine solche Sicherung gibt es nicht. Sehen Sie in der Liste der Sicherungen nach.</translation>
    </message>
    <message>
        <source>There is no such file. Check where it is.</source>
        <translation>Eine solche Datei gibt es nicht. Prüfen Sie, wo sie liegt.</translation>
    </message>
    <message>
        <source>There is no such item. Look at the list of items for its id.</source>
        <translation>Einen solchen Eintrag gibt es nicht. Suchen Sie seine Kennung in der Liste der Einträge.</translation>
    </message>
    <message>
        <source>There is no such profile. Look at the list of profiles for its name.</source>
        <translation>Ein solches Profil gibt es nicht. Suchen Sie seinen Namen in der Liste der Profile.</translation>
    </message>
    <message>
        <source>There is no word list of that name. Choose another one.</source>
        <translation>Eine Wortliste dieses Namens gibt es nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Check what you asked for.</source>
        <translation>Nichts trägt diesen Namen. Prüfen Sie, wonach Sie gefragt haben.</translation>
    </message>
    <message>
        <source>There is nothing to do again: nothing was undone last, or its files are gone.</source>
        <translation>Es gibt nichts zu wiederholen: Zuletzt wurde nichts rückgängig gemacht, oder die Dateien dazu sind weg.</translation>
    </message>
    <message>
        <source>There is nothing to undo, or too much has changed since. Look into Trash and history.</source>
        <translation>Es gibt nichts rückgängig zu machen, oder zu viel hat sich seither geändert. Sehen Sie im Papierkorb und im Verlauf nach.</translation>
    </message>
    <message>
        <source>There is one called “{name}” already. Choose another name.</source>
        <translation>„{name}“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is one of that name already. Choose another name.</source>
        <translation>Diesen Namen gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>These do not match. Type both again.</source>
        <translation>Die beiden stimmen nicht überein. Geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>These rules allow no length up to 128. Look at minlength and maxlength.</source>
        <translation>Diese Regeln erlauben keine Länge bis 128. Sehen Sie minlength und maxlength an.</translation>
    </message>
    <message>
        <source>This cannot be done now. Nothing was changed.</source>
        <translation>Das geht jetzt nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This computer’s key for {name} is missing from the keyring. Unlock the keyring and try again, or use the recovery key.</source>
        <translation>Der Schlüssel dieses Computers für {name} fehlt im Schlüsselbund. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This computer’s key is missing from the keyring. Unlock the keyring and try again, or use the recovery key.</source>
        <translation>Der Schlüssel dieses Computers fehlt im Schlüsselbund. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in KWallet. Open that and try again, or use the recovery key.</source>
        <translation>Der Schlüssel dieses Computers fehlt: Er liegt in KWallet. Öffnen Sie dieses und versuchen Sie es noch einmal, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the Windows Credential Manager. Try again, or use the recovery key.</source>
        <translation>Der Schlüssel dieses Computers fehlt: Er liegt in der Anmeldeinformationsverwaltung von Windows. Versuchen Sie es noch einmal, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the login keyring of the desktop. Unlock that and try again, or use the recovery key.</source>
        <translation>Der Schlüssel dieses Computers fehlt: Er liegt im Anmelde-Schlüsselbund der Arbeitsumgebung. Entsperren Sie diesen und versuchen Sie es noch einmal, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the macOS Keychain. Unlock that and try again, or use the recovery key.</source>
        <translation>Der Schlüssel dieses Computers fehlt: Er liegt im Schlüsselbund von macOS. Entsperren Sie diesen und versuchen Sie es noch einmal, oder verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This is a fault of Strongroom: it broke off, and may be done in part. See what is there, then try again.</source>
        <translation>Das ist ein Fehler von Strongroom: Es brach ab, und manches kann geschehen sein. Sehen Sie nach, was da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This item changed on disk. Look at it again, then repeat your change.</source>
        <translation>Dieser Eintrag hat sich auf dem Datenträger geändert. Sehen Sie ihn noch einmal an und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>This needs your master password again. Type it to go on.</source>
        <translation>Dafür ist Ihr Master-Passwort noch einmal nötig. Geben Sie es ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>This profile is full. Remove some items, or use another profile.</source>
        <translation>Dieses Profil ist voll. Entfernen Sie einige Einträge oder verwenden Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>This profile is open for reading only, so nothing was changed. Export what you need, or lock it and open it as usual.</source>
        <translation>Dieses Profil ist nur zum Lesen geöffnet, darum wurde nichts geändert. Exportieren Sie, was Sie brauchen, oder sperren Sie es und öffnen Sie es wie gewohnt.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Strongroom. Nothing was changed; use that version to open {path}.</source>
        <translation>Das wurde von einer neueren Version von Strongroom geschrieben. Nichts wurde geändert; öffnen Sie {path} mit jener Version.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Strongroom. Nothing was changed; use that version.</source>
        <translation>Das wurde von einer neueren Version von Strongroom geschrieben. Nichts wurde geändert; verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose another PIN.</source>
        <translation>Zu leicht zu erraten. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess. Use five random words or more.</source>
        <translation>Zu leicht zu erraten. Verwenden Sie fünf oder mehr zufällige Wörter.</translation>
    </message>
    <message>
        <source>Too easy to guess: a computer finds it quickly. Add another random word.</source>
        <translation>Zu leicht zu erraten: Ein Computer findet es schnell. Fügen Sie ein weiteres zufälliges Wort hinzu.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is a date. Choose another PIN.</source>
        <translation>Zu leicht zu erraten: Es ist ein Datum. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is a sequence. Choose another PIN.</source>
        <translation>Zu leicht zu erraten: Es ist eine Reihe. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is a year. Choose another PIN.</source>
        <translation>Zu leicht zu erraten: Es ist ein Jahr. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is on lists attackers try first. Use five random words.</source>
        <translation>Zu leicht zu erraten: Es steht auf Listen, die Angreifer zuerst versuchen. Verwenden Sie fünf zufällige Wörter.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile. Choose another.</source>
        <translation>Zu leicht zu erraten: Es ist der Name des Profils. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile. Use five random words.</source>
        <translation>Zu leicht zu erraten: Es ist der Name des Profils. Verwenden Sie fünf zufällige Wörter.</translation>
    </message>
    <message>
        <source>Too easy to guess: it repeats itself. Choose another PIN.</source>
        <translation>Zu leicht zu erraten: Es wiederholt sich. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: many people use it. Choose another PIN.</source>
        <translation>Zu leicht zu erraten: Viele verwenden sie. Wählen Sie eine andere PIN.</translation>
    </message>
    <message>
        <source>Too long for a PIN. Use a shorter one.</source>
        <translation>Zu lang für eine PIN. Verwenden Sie eine kürzere.</translation>
    </message>
    <message>
        <source>Too many wrong master passwords for {name}. Try again in {wait_seconds} s.</source>
        <translation>Zu viele falsche Master-Passwörter für {name}. Versuchen Sie es in {wait_seconds} s noch einmal.</translation>
    </message>
    <message>
        <source>Too many wrong master passwords. Wait a little, then try again.</source>
        <translation>Zu viele falsche Master-Passwörter. Warten Sie etwas und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too short for a PIN. Make it longer.</source>
        <translation>Zu kurz für eine PIN. Machen Sie sie länger.</translation>
    </message>
    <message>
        <source>Too short for a master password. Make it longer.</source>
        <translation>Zu kurz für ein Master-Passwort. Machen Sie es länger.</translation>
    </message>
    <message>
        <source>Too short for a master password. Use at least {minimum} characters.</source>
        <translation>Zu kurz für ein Master-Passwort. Verwenden Sie mindestens {minimum} Zeichen.</translation>
    </message>
    <message>
        <source>Too short for one character of each kind. Make it longer, or ask for fewer kinds.</source>
        <translation>Zu kurz für ein Zeichen jeder Art. Machen Sie es länger oder verlangen Sie weniger Arten.</translation>
    </message>
    <message>
        <source>Too short for this. Use at least {minimum} characters.</source>
        <translation>Zu kurz dafür. Verwenden Sie mindestens {minimum} Zeichen.</translation>
    </message>
    <message>
        <source>What is in the damaged file takes more memory than reading around the damage may take here. Use a computer with more memory, or bring back a backup.</source>
        <translation>Was in der beschädigten Datei ist, braucht mehr Speicher, als das Lesen um den Schaden herum hier brauchen darf. Verwenden Sie einen Computer mit mehr Speicher oder holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>What is in the damaged file {path} takes more than the {limit_mib} MiB of memory that reading around the damage may take here. Use a computer with more memory, or bring back a backup.</source>
        <translation>Was in der beschädigten Datei {path} ist, braucht mehr als die {limit_mib} MiB Speicher, die das Lesen um den Schaden herum hier brauchen darf. Verwenden Sie einen Computer mit mehr Speicher oder holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>What reads pictures failed at that one. Try another picture of the code.</source>
        <translation>Was Bilder liest, ist an diesem gescheitert. Versuchen Sie ein anderes Bild des Codes.</translation>
    </message>
    <message>
        <source>What reads the file failed at it. Nothing was imported; export it again, in another format if there is one.</source>
        <translation>Was die Datei liest, ist daran gescheitert. Nichts wurde importiert; exportieren Sie noch einmal, in einem anderen Format, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>What reads {path} failed at it. Nothing was imported; export it again, in another format if there is one.</source>
        <translation>Was {path} liest, ist daran gescheitert. Nichts wurde importiert; exportieren Sie noch einmal, in einem anderen Format, wenn es eines gibt.</translation>
    </message>
    <message>
        <source>What was chosen as the key file for {path} is far too large for one. Choose another.</source>
        <translation>Was als Schlüsseldatei für {path} gewählt wurde, ist dafür viel zu groß. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>What was chosen as the key file is far too large for one. Choose another.</source>
        <translation>Was als Schlüsseldatei gewählt wurde, ist dafür viel zu groß. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Words of this list could run into each other. Put something between them that is no letter, digit or part of a word.</source>
        <translation>Wörter dieser Liste könnten ineinander übergehen. Setzen Sie etwas dazwischen, das kein Buchstabe, keine Ziffer und kein Teil eines Wortes ist.</translation>
    </message>
    <message>
        <source>You may not read or write there. Change the permissions, or choose another place.</source>
        <translation>Sie dürfen dort nicht lesen oder schreiben. Ändern Sie die Rechte oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not read or write {path}. Change its permissions, or choose another place.</source>
        <translation>Sie dürfen {path} nicht lesen oder schreiben. Ändern Sie die Rechte oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not write to that folder. Choose another one.</source>
        <translation>Sie dürfen in diesen Ordner nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not write to the folder of {path}. Choose another one.</source>
        <translation>Sie dürfen in den Ordner von {path} nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Your desktop shows the screen to no program. Save or copy the QR code as a picture and take it from there.</source>
        <translation>Ihre Arbeitsumgebung zeigt keinem Programm den Bildschirm. Speichern oder kopieren Sie den QR-Code als Bild und übernehmen Sie ihn von dort.</translation>
    </message>
    <message>
        <source>{name} cannot be used for this now. Look at the list of profiles for its state.</source>
        <translation>{name} kann dafür jetzt nicht verwendet werden. Sehen Sie in der Liste der Profile nach dem Zustand.</translation>
    </message>
    <message>
        <source>{name} is being deleted permanently. It cannot be opened or restored any more.</source>
        <translation>{name} wird gerade endgültig gelöscht und kann nicht mehr geöffnet oder wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed. Run the deletion again to finish it.</source>
        <translation>{name} ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; nothing was overwritten yet: the key file on this computer is whole; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen; noch wurde nichts überschrieben: Die Schlüsseldatei auf diesem Computer ist heil; bekannte Kopien, die bleiben: {copies}. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer is gone; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen; die Schlüsseldatei auf diesem Computer ist weg; bekannte Kopien, die bleiben: {copies}. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer is still there, and part of it may be overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen; die Schlüsseldatei auf diesem Computer ist noch da, und ein Teil davon kann überschrieben sein; bekannte Kopien, die bleiben: {copies}. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer was overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen; die Schlüsseldatei auf diesem Computer wurde überschrieben; bekannte Kopien, die bleiben: {copies}. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer was removed, but not every file with keys could be overwritten first; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} ist nicht vollständig gelöscht: {left} ließ sich nicht entfernen; die Schlüsseldatei auf diesem Computer wurde entfernt, aber nicht jede Datei mit Schlüsseln konnte vorher überschrieben werden; bekannte Kopien, die bleiben: {copies}. Starten Sie die Löschung noch einmal, um sie abzuschließen.</translation>
    </message>
    <message>
        <source>{name} is not scheduled for deletion. There is nothing to restore.</source>
        <translation>{name} ist nicht zum Löschen vorgesehen. Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>{name} is scheduled for deletion. Restore it first.</source>
        <translation>{name} ist zum Löschen vorgesehen. Stellen Sie es zuerst wieder her.</translation>
    </message>
    <message>
        <source>{name}’s file is damaged (checksum differs). Nothing was changed.</source>
        <translation>Die Datei von {name} ist beschädigt (Prüfsumme weicht ab). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name}’s file is damaged and cannot be opened. Nothing was changed; open it read-only for what can still be read, or bring back a backup.</source>
        <translation>Die Datei von {name} ist beschädigt und kann nicht geöffnet werden. Nichts wurde geändert; öffnen Sie schreibgeschützt, was noch lesbar ist, oder holen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{path} asks for more work than any real export. Nothing was imported; export it again.</source>
        <translation>{path} verlangt mehr Arbeit als jeder echte Export. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} belongs to a profile or backup of Strongroom and is not read here. Get a backup back under Backups, or import a Strongroom archive of that profile.</source>
        <translation>{path} gehört zu einem Profil oder einer Sicherung von Strongroom und wird hier nicht gelesen. Holen Sie eine Sicherung unter Sicherungen zurück, oder importieren Sie ein Strongroom-Archiv jenes Profils.</translation>
    </message>
    <message>
        <source>{path} can be read only by the program that wrote it. Export from that and import what it writes.</source>
        <translation>{path} kann nur das Programm lesen, das sie geschrieben hat. Exportieren Sie daraus und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was imported; export it again.</source>
        <translation>{path} ist nicht lesbar. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} could not be read within {limit} seconds. Nothing was imported; split it or export it again.</source>
        <translation>{path} ließ sich nicht in {limit} Sekunden lesen. Nichts wurde importiert; teilen Sie die Datei auf oder exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} could not be read: it asks for more than {limit} MiB of memory. Nothing was imported; split it or export it again.</source>
        <translation>{path} ließ sich nicht lesen: Die Datei verlangt mehr als {limit} MiB Speicher. Nichts wurde importiert; teilen Sie sie auf oder exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} derives its key in a way that is not read here. In KeePassXC, choose Argon2id in its security settings and save it.</source>
        <translation>{path} leitet ihren Schlüssel auf eine Weise ab, die hier nicht gelesen wird. Wählen Sie in KeePassXC in den Sicherheitseinstellungen Argon2id und speichern Sie sie.</translation>
    </message>
    <message>
        <source>{path} ends too early, at {where}. Nothing was imported; export it again.</source>
        <translation>{path} endet zu früh, bei {where}. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} ends too early. Nothing was imported; export it again.</source>
        <translation>{path} endet zu früh. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} has a header but no rows. Nothing was imported; export it again.</source>
        <translation>{path} hat eine Kopfzeile, aber keine Zeilen. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} has another name on this disk under which it would stay, so it was not deleted. Delete both yourself.</source>
        <translation>{path} hat auf diesem Datenträger einen weiteren Namen, unter dem sie bliebe, darum wurde sie nicht gelöscht. Löschen Sie beide selbst.</translation>
    </message>
    <message>
        <source>{path} has no column {columns}. Export it again with all columns, or import it as any CSV.</source>
        <translation>{path} hat keine Spalte {columns}. Exportieren Sie noch einmal mit allen Spalten, oder importieren Sie es als beliebige CSV.</translation>
    </message>
    <message>
        <source>{path} has no column {columns}; it has {found}. Export it again with all columns, or import it as any CSV.</source>
        <translation>{path} hat keine Spalte {columns}; vorhanden sind {found}. Exportieren Sie noch einmal mit allen Spalten, oder importieren Sie es als beliebige CSV.</translation>
    </message>
    <message>
        <source>{path} has too many columns: the limit is {limit}. Remove some.</source>
        <translation>{path} hat zu viele Spalten: Die Grenze ist {limit}. Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>{path} has too many folders: the limit is {limit}. Make fewer, then export again.</source>
        <translation>{path} hat zu viele Ordner: Die Grenze ist {limit}. Verringern Sie sie und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} has too many tags: the limit is {limit}. Make fewer, then export again.</source>
        <translation>{path} hat zu viele Schlagwörter: Die Grenze ist {limit}. Verringern Sie sie und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} holds items of another program, not a copy of a profile. Import it instead.</source>
        <translation>{path} enthält Einträge eines anderen Programms, keine Kopie eines Profils. Importieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>{path} holds more than is read at once: the limit is {limit} bytes. Export fewer items at once.</source>
        <translation>{path} enthält mehr, als auf einmal gelesen wird: Die Grenze ist {limit} Byte. Exportieren Sie weniger Einträge auf einmal.</translation>
    </message>
    <message>
        <source>{path} holds the passwords of Firefox, encrypted. Export them from the list of passwords in Firefox as CSV and import that.</source>
        <translation>{path} enthält die Passwörter von Firefox, verschlüsselt. Exportieren Sie sie in Firefox aus der Liste der Passwörter als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} holds too many files: the limit is {limit}. Export fewer items at once.</source>
        <translation>{path} enthält zu viele Dateien: Die Grenze ist {limit}. Exportieren Sie weniger Einträge auf einmal.</translation>
    </message>
    <message>
        <source>{path} holds too many items: the limit is {limit}. Split it.</source>
        <translation>{path} enthält zu viele Einträge: Die Grenze ist {limit}. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>{path} holds too many values: the limit is {limit}. Split it.</source>
        <translation>{path} enthält zu viele Werte: Die Grenze ist {limit}. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>{path} is a backup that Strongroom made. Get it back under Backups.</source>
        <translation>{path} ist eine Sicherung, die Strongroom erstellt hat. Holen Sie sie unter Sicherungen zurück.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe. Choose a file name.</source>
        <translation>{path} ist ein Gerät oder eine Pipe. Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>{path} is a document or spreadsheet. Open it in its program, save it as CSV, then import that.</source>
        <translation>{path} ist ein Dokument oder eine Tabellenkalkulation. Öffnen Sie sie in ihrem Programm, speichern Sie sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name.</source>
        <translation>{path} ist ein Ordner. Fügen Sie einen Dateinamen hinzu.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the export file in it.</source>
        <translation>{path} ist ein Ordner. Wählen Sie die Exportdatei darin.</translation>
    </message>
    <message>
        <source>{path} is a key file for KeePass, in which there are no passwords. Choose the .kdbx file that it opens.</source>
        <translation>{path} ist eine Schlüsseldatei für KeePass, in der keine Passwörter stehen. Wählen Sie die .kdbx-Datei, die sie öffnet.</translation>
    </message>
    <message>
        <source>{path} is a keychain of macOS. Export all passwords from Apple Passwords as CSV and import that.</source>
        <translation>{path} ist ein Schlüsselbund von macOS. Exportieren Sie alle Passwörter aus Apple Passwörter als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is a packed file with no export in it that is known here. Unpack it and choose the file in it.</source>
        <translation>{path} ist ein gepacktes Archiv, in dem kein hier bekannter Export liegt. Entpacken Sie es und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>{path} is a packed file. Unpack it and choose the export in it.</source>
        <translation>{path} ist ein gepacktes Archiv. Entpacken Sie es und wählen Sie den Export darin.</translation>
    </message>
    <message>
        <source>{path} is a page to print (.pdf), which cannot be read reliably. Export it as CSV and import that.</source>
        <translation>{path} ist eine Druckseite (.pdf), die sich nicht verlässlich lesen lässt. Exportieren Sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is a picture, not an export. Choose the file that your password manager wrote.</source>
        <translation>{path} ist ein Bild, kein Export. Wählen Sie die Datei, die Ihr Passwortmanager geschrieben hat.</translation>
    </message>
    <message>
        <source>{path} is a wallet that only KWallet opens. Copy from there what you need.</source>
        <translation>{path} ist eine digitale Brieftasche, die nur KWallet öffnet. Kopieren Sie dort heraus, was Sie brauchen.</translation>
    </message>
    <message>
        <source>{path} is a web page, which is not read here. Export it as CSV and import that.</source>
        <translation>{path} ist eine Webseite, die hier nicht gelesen wird. Exportieren Sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is an encrypted backup of Stratum. Back up there without a password and import that.</source>
        <translation>{path} ist eine verschlüsselte Sicherung von Stratum. Sichern Sie dort ohne Passwort und importieren Sie das.</translation>
    </message>
    <message>
        <source>{path} is an encrypted export of Dashlane. Export as CSV there and import that.</source>
        <translation>{path} ist ein verschlüsselter Export von Dashlane. Exportieren Sie dort als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is an encrypted export of Ente Auth. Export it there as plain text and import that.</source>
        <translation>{path} ist ein verschlüsselter Export von Ente Auth. Exportieren Sie dort als reinen Text und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>{path} is an encrypted keyring of Gnome. Save what “secret-tool search --all” prints of it, and import that.</source>
        <translation>{path} ist ein verschlüsselter Schlüsselbund von Gnome. Speichern Sie, was „secret-tool search --all“ davon ausgibt, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{path} is empty. Nothing was imported; export it again.</source>
        <translation>{path} ist leer. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} is encrypted in a way that cannot be opened here. Export it unencrypted.</source>
        <translation>{path} ist auf eine Weise verschlüsselt, die sich hier nicht öffnen lässt. Exportieren Sie unverschlüsselt.</translation>
    </message>
    <message>
        <source>{path} is encrypted with OpenPGP. Export without encryption, or decrypt it with gpg, and import that.</source>
        <translation>{path} ist mit OpenPGP verschlüsselt. Exportieren Sie ohne Verschlüsselung, oder entschlüsseln Sie mit gpg, und importieren Sie das.</translation>
    </message>
    <message>
        <source>{path} is encrypted with OpenSSL. Decrypt it and import what was in it.</source>
        <translation>{path} ist mit OpenSSL verschlüsselt. Entschlüsseln Sie sie und importieren Sie, was darin war.</translation>
    </message>
    <message>
        <source>{path} is encrypted with Twofish, which is not read here. In KeePassXC, choose ChaCha20 in its security settings and save it.</source>
        <translation>{path} ist mit Twofish verschlüsselt, das hier nicht gelesen wird. Wählen Sie in KeePassXC in den Sicherheitseinstellungen ChaCha20 und speichern Sie sie.</translation>
    </message>
    <message>
        <source>{path} is encrypted with age. Decrypt it and import what was in it.</source>
        <translation>{path} ist mit age verschlüsselt. Entschlüsseln Sie sie und importieren Sie, was darin war.</translation>
    </message>
    <message>
        <source>{path} is from Buttercup. Export it there as CSV and import that.</source>
        <translation>{path} ist von Buttercup. Exportieren Sie dort als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is from Enpass. Export it there as .json and import that.</source>
        <translation>{path} ist von Enpass. Exportieren Sie dort als .json und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is from KeePass 1. Import it into KeePassXC, save it there as .kdbx and import that.</source>
        <translation>{path} ist von KeePass 1. Importieren Sie sie in KeePassXC, speichern Sie sie dort als .kdbx und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is from Password Safe. Export it there as .xml and import that.</source>
        <translation>{path} ist von Password Safe. Exportieren Sie dort als .xml und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is from a version of KeePass that is too old. Open it in KeePassXC, save it again, then import that.</source>
        <translation>{path} ist von einer zu alten Version von KeePass. Öffnen Sie sie in KeePassXC, speichern Sie sie neu und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is in a folder that would be deleted. Choose another one.</source>
        <translation>{path} liegt in einem Ordner, der gelöscht würde. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} is in memory only and gone when the computer restarts. Choose a folder on a disk.</source>
        <translation>{path} liegt nur im Arbeitsspeicher und ist nach einem Neustart des Computers weg. Wählen Sie einen Ordner auf einem Datenträger.</translation>
    </message>
    <message>
        <source>{path} is in no format Strongroom knows. Export it as CSV and import that.</source>
        <translation>{path} hat kein Format, das Strongroom kennt. Exportieren Sie als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is in the Trash of this computer. Choose another folder.</source>
        <translation>{path} liegt im Papierkorb dieses Computers. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is in the folder where Strongroom keeps its own files. Choose another one.</source>
        <translation>{path} liegt in dem Ordner, in dem Strongroom seine eigenen Dateien aufbewahrt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{path} is longer than the memory of this computer ({limit} bytes). Import it on a larger one.</source>
        <translation>{path} ist größer als der Speicher dieses Computers ({limit} Byte). Importieren Sie es auf einem größeren.</translation>
    </message>
    <message>
        <source>{path} is not opened with a key file. Leave that out.</source>
        <translation>{path} wird nicht mit einer Schlüsseldatei geöffnet. Lassen Sie diese weg.</translation>
    </message>
    <message>
        <source>{path} is not plain text at {where}. Save it as UTF-8, then import it.</source>
        <translation>{path} ist bei {where} kein reiner Text. Speichern Sie die Datei als UTF-8 und importieren Sie sie dann.</translation>
    </message>
    <message>
        <source>{path} is not plain text. Save it as UTF-8, then import it.</source>
        <translation>{path} ist kein reiner Text. Speichern Sie sie als UTF-8 und importieren Sie sie dann.</translation>
    </message>
    <message>
        <source>{path} is not well formed at {where}. Nothing was imported; export it again.</source>
        <translation>{path} ist bei {where} nicht wohlgeformt. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} is not well formed. Nothing was imported; export it again.</source>
        <translation>{path} ist nicht wohlgeformt. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} is not what was exported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>{path} ist nicht mehr das, was exportiert wurde, darum wurde sie nicht gelöscht. Sehen Sie sie an, bevor Sie sie selbst löschen.</translation>
    </message>
    <message>
        <source>{path} is not what was imported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>{path} ist nicht mehr das, was importiert wurde, darum wurde sie nicht gelöscht. Sehen Sie sie an, bevor Sie sie selbst löschen.</translation>
    </message>
    <message>
        <source>{path} is one of the files in which 1Password keeps its items. Export them there as .1pux and import that.</source>
        <translation>{path} ist eine von denen, in denen 1Password seine Einträge aufbewahrt. Exportieren Sie dort als .1pux und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{path} is only a link to the file, so it was not deleted. Delete the file it leads to yourself.</source>
        <translation>{path} ist nur eine Verknüpfung mit der Datei, darum wurde sie nicht gelöscht. Löschen Sie die Datei, zu der sie führt, selbst.</translation>
    </message>
    <message>
        <source>{path} is too large to read. Nothing was imported; split it.</source>
        <translation>{path} ist zu groß zum Lesen. Nichts wurde importiert; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>{path} is too large to read: the limit is {limit} bytes. Split it.</source>
        <translation>{path} ist zu groß zum Lesen: Die Grenze ist {limit} Byte. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>{path} is where a program keeps what it knows, and no export. Export from that program and import what it writes.</source>
        <translation>{path} ist der Ort, an dem ein Programm sein Wissen aufbewahrt, und kein Export. Exportieren Sie aus jenem Programm und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>{path} lacks a column that is needed. Export it again with all columns.</source>
        <translation>{path} hat eine nötige Spalte nicht. Exportieren Sie noch einmal mit allen Spalten.</translation>
    </message>
    <message>
        <source>{path} names too many folders or tags: the limit is {limit}. Split it.</source>
        <translation>{path} nennt zu viele Ordner oder Schlagwörter: Die Grenze ist {limit}. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>{path} nests deeper than any real export. Nothing was imported; export it again.</source>
        <translation>{path} ist tiefer verschachtelt als jeder echte Export. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} opens only in the Bitwarden account that made it. In Bitwarden, export again and choose “Password protected”, or the format .json.</source>
        <translation>{path} öffnet sich nur in dem Bitwarden-Konto, das sie erstellt hat. Exportieren Sie in Bitwarden noch einmal und wählen Sie „Passwortgeschützt“ oder das Format .json.</translation>
    </message>
    <message>
        <source>{path} unpacks to over {limit} times its size, as no real export does. Nothing was imported; export it again.</source>
        <translation>{path} wird entpackt mehr als {limit}-mal so groß, wie kein echter Export. Nichts wurde importiert; exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} was not deleted. Look at it and delete it yourself.</source>
        <translation>{path} wurde nicht gelöscht. Sehen Sie sie an und löschen Sie sie selbst.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
</context>
<context>
    <name>ExampleCell</name>
    <message>
        <source>Hide the example of %1</source>
        <translation>Beispiel von %1 verbergen</translation>
    </message>
    <message>
        <source>Reveal %1’s example</source>
        <translation>Beispiel von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier versions</source>
        <translation>
            <numerusform>%Ln frühere Fassung</numerusform>
            <numerusform>%Ln frühere Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 Anhang</translation>
    </message>
    <message>
        <source>1 earlier version</source>
        <translation>1 frühere Fassung</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Bitwarden file</source>
        <translation>Bitwarden-Datei</translation>
    </message>
    <message>
        <source>CXF file</source>
        <translation>CXF-Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Export %1 unencrypted…</source>
        <translation>%1 unverschlüsselt exportieren…</translation>
    </message>
    <message>
        <source>Export encrypted…</source>
        <translation>Verschlüsselt exportieren…</translation>
    </message>
    <message>
        <source>Export from %1</source>
        <translation>Aus %1 exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Exported and checked</source>
        <translation>Exportiert und geprüft</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>KeePass file</source>
        <translation>KeePass-Datei</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Angehalten. Keine Datei blieb zurück.</translation>
    </message>
    <message>
        <source>Strongroom archive</source>
        <translation>Strongroom-Archiv</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>&amp;Undo the deletion of %1</source>
        <translation>&amp;Löschung von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Wieder vormerken</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Strongroom cannot start</source>
        <translation>Strongroom kann nicht starten</translation>
    </message>
</context>
<context>
    <name>FaultView</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>%1 als QR-Code zeigen</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Verborgener Text</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Monat und Jahr</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Mehrzeiliger Text</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>%1 · expired</source>
        <translation>%1 · abgelaufen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>FileHead</name>
    <message>
        <source>%1 is read as: %2</source>
        <translation>%1 wird gelesen als: %2</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Zwischen Spalten</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Von selbst erkannt</translation>
    </message>
    <message>
        <source>Hide file details</source>
        <translation>Dateieinzelheiten verbergen</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>Stimmt das nicht?</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
</context>
<context>
    <name>FiledLines</name>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>FilingPart</name>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Keine Schlagwörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln weiterer…</numerusform>
            <numerusform>%Ln weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>Auch verwendet von</translation>
    </message>
    <message>
        <source>Generate new</source>
        <translation>Neu erzeugen</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>Folder %1 moved to %2</source>
        <translation>Ordner %1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>Folder %1 moved to the top</source>
        <translation>Ordner %1 nach ganz oben verschoben</translation>
    </message>
    <message>
        <source>Folder %1 removed</source>
        <translation>Ordner %1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1 with %Ln item(s) moved to Trash</source>
        <translation>
            <numerusform>Ordner %1 mit %Ln Eintrag in den Papierkorb verschoben</numerusform>
            <numerusform>Ordner %1 mit %Ln Einträgen in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Oberste Ebene</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>This item is in Trash now. Saving leaves it there.</source>
        <translation>Dieser Eintrag ist jetzt im Papierkorb. Beim Speichern bleibt er dort.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Add another website</source>
        <translation>Weitere Website hinzufügen</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message numerus="yes">
        <source>Anyone who opens the file can read all %Ln passwords.</source>
        <translation>
            <numerusform>Wer die Datei öffnet, kann das Passwort darin lesen.</numerusform>
            <numerusform>Wer die Datei öffnet, kann alle %Ln Passwörter lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone who opens the file can read all of it.</source>
        <translation>Wer die Datei öffnet, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Anyone who opens the file can read the password in it.</source>
        <translation>Wer die Datei öffnet, kann das Passwort darin lesen.</translation>
    </message>
    <message>
        <source>Counting what it leaves out…</source>
        <translation>Es wird gezählt, was ausgelassen wird…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>I understand that anyone can read the file</source>
        <translation>Mir ist klar, dass jeder die Datei lesen kann</translation>
    </message>
    <message>
        <source>It leaves out: %1.</source>
        <translation>Ausgelassen wird: %1.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>FormatPart</name>
    <message>
        <source>Bitwarden (.json)</source>
        <translation>Bitwarden (.json)</translation>
    </message>
    <message>
        <source>Bitwarden takes it in with its passphrase.</source>
        <translation>Bitwarden nimmt es mit seiner Passphrase auf.</translation>
    </message>
    <message>
        <source>CXF, the exchange format (.json)</source>
        <translation>CXF, das Austauschformat (.json)</translation>
    </message>
    <message>
        <source>Encrypted archive (.strongroom)</source>
        <translation>Verschlüsseltes Archiv (.strongroom)</translation>
    </message>
    <message>
        <source>Encrypted format</source>
        <translation>Verschlüsseltes Format</translation>
    </message>
    <message>
        <source>Encrypted, for another password manager</source>
        <translation>Verschlüsselt, für einen anderen Passwortmanager</translation>
    </message>
    <message>
        <source>KeePass (.kdbx)</source>
        <translation>KeePass (.kdbx)</translation>
    </message>
    <message>
        <source>KeePassXC and many others open it, also on phones.</source>
        <translation>KeePassXC und viele andere öffnen es, auch auf Telefonen.</translation>
    </message>
    <message>
        <source>Many password managers take it in.</source>
        <translation>Viele Passwortmanager nehmen es auf.</translation>
    </message>
    <message>
        <source>One line for each item, for most password managers.</source>
        <translation>Eine Zeile je Eintrag, für die meisten Passwortmanager.</translation>
    </message>
    <message>
        <source>Page for paper (.html)</source>
        <translation>Seite für Papier (.html)</translation>
    </message>
    <message>
        <source>Recommended. Complete: nothing is left out.</source>
        <translation>Empfohlen. Vollständig: Nichts wird ausgelassen.</translation>
    </message>
    <message>
        <source>Recommended. With the earlier versions and attachments of these items.</source>
        <translation>Empfohlen. Mit den früheren Fassungen und Anhängen dieser Einträge.</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (.csv)</source>
        <translation>Tabelle für eine Tabellenkalkulation (.csv)</translation>
    </message>
    <message>
        <source>Table for other programs (.csv)</source>
        <translation>Tabelle für andere Programme (.csv)</translation>
    </message>
    <message>
        <source>To print and lock away; one-time codes can be scanned.</source>
        <translation>Zum Drucken und Wegschließen; Einmalcodes lassen sich scannen.</translation>
    </message>
    <message>
        <source>Unencrypted format</source>
        <translation>Unverschlüsseltes Format</translation>
    </message>
    <message>
        <source>Unencrypted, for other programs or for paper</source>
        <translation>Unverschlüsselt, für andere Programme oder für Papier</translation>
    </message>
    <message>
        <source>What password managers agreed on for moving.</source>
        <translation>Worauf sich Passwortmanager für Umzüge geeinigt haben.</translation>
    </message>
    <message>
        <source>What would be computed has an apostrophe before it, passwords too.</source>
        <translation>Was berechnet würde, hat einen Apostroph davor, auch Passwörter.</translation>
    </message>
</context>
<context>
    <name>GeneratedLabel</name>
    <message>
        <source>Generated password</source>
        <translation>Erzeugtes Passwort</translation>
    </message>
</context>
<context>
    <name>GeneratorDialog</name>
    <message numerus="yes">
        <source>%Ln generated passwords will be forgotten. Passwords saved in items stay.</source>
        <translation>
            <numerusform>%Ln erzeugtes Passwort wird vergessen. In Einträgen gespeicherte Passwörter bleiben.</numerusform>
            <numerusform>%Ln erzeugte Passwörter werden vergessen. In Einträgen gespeicherte Passwörter bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another (F5)</source>
        <translation>Neues (F5)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Den Verlauf leeren</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Den Verlauf leeren?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>Kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Create login with this</source>
        <translation>Zugang damit anlegen</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>History of this profile: the last 50, for 30 days</source>
        <translation>Verlauf dieses Profils: die letzten 50, für 30 Tage</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Verlauf behalten</translation>
    </message>
    <message>
        <source>Password copied · clears in %1 s</source>
        <translation>Passwort kopiert · wird in %1 s gelöscht</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Another</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Weaker than your default: %1 instead of %2 bits.</source>
        <translation>Schwächer als Ihre Vorgabe: %1 statt %2 Bit.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Abgelaufen am %1.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Old password.</source>
        <translation>Altes Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>One password in %Ln items</source>
        <translation>
            <numerusform>Ein Passwort in %Ln Eintrag</numerusform>
            <numerusform>Ein Passwort in %Ln Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>The same since %1.</source>
        <translation>Unverändert seit %1.</translation>
    </message>
    <message>
        <source>Used more than once</source>
        <translation>Mehrfach verwendet</translation>
    </message>
    <message>
        <source>Very weak password.</source>
        <translation>Sehr schwaches Passwort.</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Weak password.</source>
        <translation>Schwaches Passwort.</translation>
    </message>
</context>
<context>
    <name>HealthBindings</name>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 hat ein neues Passwort.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored</source>
        <translation>
            <numerusform>%Ln ignoriert</numerusform>
            <numerusform>%Ln ignoriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) checked</source>
        <translation>
            <numerusform>%Ln Passwort geprüft</numerusform>
            <numerusform>%Ln Passwörter geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a few logins, and what can be improved stands here.</source>
        <translation>Fügen Sie ein paar Zugänge hinzu; dann steht hier, was sich verbessern lässt.</translation>
    </message>
    <message>
        <source>All that was found is ignored. It is listed below.</source>
        <translation>Alles Gefundene wird ignoriert. Es steht unten.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>%1 von %2 wird geprüft</translation>
    </message>
    <message>
        <source>Fix these first</source>
        <translation>Zuerst beheben</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Passwort-Zustand</translation>
    </message>
    <message>
        <source>Make kit</source>
        <translation>Notfallblatt erstellen</translation>
    </message>
    <message>
        <source>No password is weak, used twice, expired or old.</source>
        <translation>Kein Passwort ist schwach, doppelt verwendet, abgelaufen oder alt.</translation>
    </message>
    <message>
        <source>No passwords yet</source>
        <translation>Noch keine Passwörter</translation>
    </message>
    <message>
        <source>No recovery kit for this profile.</source>
        <translation>Kein Notfallblatt für dieses Profil.</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nichts zu beheben</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is no earlier version yet</source>
        <translation>Es gibt noch keine frühere Fassung</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier versions of %1</source>
        <translation>Frühere Fassungen von %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Copy password of %1</source>
        <translation>Passwort von %1 kopieren</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Hide password of %1</source>
        <translation>Passwort von %1 verbergen</translation>
    </message>
    <message>
        <source>New login</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>New login with the password of %1</source>
        <translation>Neuer Zugang mit dem Passwort von %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort vom %1</translation>
    </message>
    <message>
        <source>Password of %1, hidden</source>
        <translation>Passwort vom %1, verborgen</translation>
    </message>
    <message>
        <source>Reveal password of %1</source>
        <translation>Passwort von %1 zeigen</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>verwendet in %1</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Passwords made here stay in this list for as long as the settings say.</source>
        <translation>Hier erzeugte Passwörter bleiben so lange in dieser Liste, wie es die Einstellungen sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weiteres zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IgnoredCard</name>
    <message numerus="yes">
        <source>%Ln finding(s) ignored</source>
        <translation>
            <numerusform>%Ln Fund ignoriert</numerusform>
            <numerusform>%Ln Funde ignoriert</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %1 again</source>
        <translation>%1 wieder zählen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Wieder zählen</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln more)</source>
        <translation>
            <numerusform>Alle zeigen (%Ln weiterer)</numerusform>
            <numerusform>Alle zeigen (%Ln weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IgnoringActs</name>
    <message numerus="yes">
        <source>Counted again for %Ln item(s)</source>
        <translation>
            <numerusform>Bei %Ln Eintrag wieder gezählt</numerusform>
            <numerusform>Bei %Ln Einträgen wieder gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored for %Ln item(s)</source>
        <translation>
            <numerusform>Bei %Ln Eintrag ignoriert</numerusform>
            <numerusform>Bei %Ln Einträgen ignoriert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a Bitwarden export, protected by a password.</source>
        <translation>%1 ist ein Bitwarden-Export, durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>%1 is a KeePass file, closed by a password.</source>
        <translation>%1 ist eine KeePass-Datei, durch ein Passwort verschlossen.</translation>
    </message>
    <message>
        <source>%1 is a Strongroom archive.</source>
        <translation>%1 ist ein Strongroom-Archiv.</translation>
    </message>
    <message>
        <source>%1 is a keychain of macOS, printed.</source>
        <translation>%1 ist ein ausgegebener Schlüsselbund von macOS.</translation>
    </message>
    <message>
        <source>%1 is a keyring of GNOME.</source>
        <translation>%1 ist ein Schlüsselbund von GNOME.</translation>
    </message>
    <message>
        <source>%1 is a list of one-time codes.</source>
        <translation>%1 ist eine Liste von Einmalcodes.</translation>
    </message>
    <message>
        <source>%1 is a page for paper.</source>
        <translation>%1 ist eine Seite für Papier.</translation>
    </message>
    <message>
        <source>%1 is a table (CSV).</source>
        <translation>%1 ist eine Tabelle (CSV).</translation>
    </message>
    <message>
        <source>%1 is a table for a spreadsheet.</source>
        <translation>%1 ist eine Tabelle für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>%1 is an Aegis export, protected by a password.</source>
        <translation>%1 ist ein Aegis-Export, durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>%1 looks like a Bitwarden export with attachments.</source>
        <translation>%1 sieht aus wie ein Bitwarden-Export mit Anhängen.</translation>
    </message>
    <message>
        <source>%1 looks like a Bitwarden export.</source>
        <translation>%1 sieht aus wie ein Bitwarden-Export.</translation>
    </message>
    <message>
        <source>%1 looks like a CSV export of Strongroom.</source>
        <translation>%1 sieht aus wie ein CSV-Export von Strongroom.</translation>
    </message>
    <message>
        <source>%1 looks like a Firefox export.</source>
        <translation>%1 sieht aus wie ein Firefox-Export.</translation>
    </message>
    <message>
        <source>%1 looks like a Proton Pass export.</source>
        <translation>%1 sieht aus wie ein Proton-Pass-Export.</translation>
    </message>
    <message>
        <source>%1 looks like a backup of 2FAS.</source>
        <translation>%1 sieht aus wie eine Sicherung von 2FAS.</translation>
    </message>
    <message>
        <source>%1 looks like an Aegis export.</source>
        <translation>%1 sieht aus wie ein Aegis-Export.</translation>
    </message>
    <message>
        <source>%1 looks like an Enpass export.</source>
        <translation>%1 sieht aus wie ein Enpass-Export.</translation>
    </message>
    <message>
        <source>%1 looks like an export of %2 (%3).</source>
        <translation>%1 sieht aus wie ein Export von %2 (%3).</translation>
    </message>
    <message>
        <source>%1 looks like an export of Chrome, Edge, Brave or Opera.</source>
        <translation>%1 sieht aus wie ein Export von Chrome, Edge, Brave oder Opera.</translation>
    </message>
    <message>
        <source>%1 of the column “%2”</source>
        <translation>%1 der Spalte „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>2FAS (backup)</source>
        <translation>2FAS (Sicherung)</translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>Ein eigenes Feld</translation>
    </message>
    <message>
        <source>Aegis (JSON)</source>
        <translation>Aegis (JSON)</translation>
    </message>
    <message>
        <source>Any other CSV</source>
        <translation>Jede andere CSV</translation>
    </message>
    <message>
        <source>Bitwarden (JSON)</source>
        <translation>Bitwarden (JSON)</translation>
    </message>
    <message>
        <source>Chrome, Edge, Brave, Opera (CSV)</source>
        <translation>Chrome, Edge, Brave, Opera (CSV)</translation>
    </message>
    <message>
        <source>Date of change</source>
        <translation>Datum der Änderung</translation>
    </message>
    <message>
        <source>Date of creation</source>
        <translation>Datum der Erstellung</translation>
    </message>
    <message>
        <source>Date of last use</source>
        <translation>Datum der letzten Verwendung</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Enpass (JSON)</source>
        <translation>Enpass (JSON)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Firefox (CSV)</source>
        <translation>Firefox (CSV)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <translation>Gefunden: %1: %2</translation>
    </message>
    <message>
        <source>Keychain of macOS, printed</source>
        <translation>Schlüsselbund von macOS, ausgegeben</translation>
    </message>
    <message>
        <source>Keyring of GNOME</source>
        <translation>Schlüsselbund von GNOME</translation>
    </message>
    <message>
        <source>List of otpauth:// links</source>
        <translation>Liste von otpauth://-Links</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Proton Pass (JSON)</source>
        <translation>Proton Pass (JSON)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, höheres Byte zuerst</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16, niederes Byte zuerst</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Windows-1252, Western Europe</source>
        <translation>Windows-1252, Westeuropa</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>tab  ⇥</source>
        <translation>Tabulator  ⇥</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check before you import</source>
        <translation>Prüfen Sie vor dem Import</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Zu &amp;Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Aus &amp;Favoriten entfernen</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message numerus="yes">
        <source>%Ln changed since and left as it is.</source>
        <translation>
            <numerusform>%Ln ist seither geändert und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln sind seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are favourites now</source>
        <translation>
            <numerusform>%Ln Eintrag ist jetzt Favorit</numerusform>
            <numerusform>%Ln Einträge sind jetzt Favoriten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are in no folder now</source>
        <translation>
            <numerusform>%Ln Eintrag ist jetzt in keinem Ordner</numerusform>
            <numerusform>%Ln Einträge sind jetzt in keinem Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items deleted permanently</source>
        <translation>
            <numerusform>%Ln Eintrag endgültig gelöscht</numerusform>
            <numerusform>%Ln Einträge endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to %2</source>
        <translation>
            <numerusform>%Ln Eintrag nach %2 verschoben</numerusform>
            <numerusform>%Ln Einträge nach %2 verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to Trash</source>
        <translation>
            <numerusform>%Ln Eintrag in den Papierkorb verschoben</numerusform>
            <numerusform>%Ln Einträge in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items restored</source>
        <translation>
            <numerusform>%Ln Eintrag wiederhergestellt</numerusform>
            <numerusform>%Ln Einträge wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Back from Trash: %1</source>
        <translation>Zurück aus dem Papierkorb: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Folder %1 is back</source>
        <translation>Ordner %1 ist wieder da</translation>
    </message>
    <message>
        <source>Health as before: %1</source>
        <translation>Passwort-Zustand wie zuvor: %1</translation>
    </message>
    <message>
        <source>In Trash again: %1</source>
        <translation>Wieder im Papierkorb: %1</translation>
    </message>
    <message>
        <source>In Trash, with its files: %1</source>
        <translation>Im Papierkorb, mit seinen Dateien: %1</translation>
    </message>
    <message>
        <source>Tag %1 is back</source>
        <translation>Schlagwort %1 ist wieder da</translation>
    </message>
    <message>
        <source>This is the copy of “%1”</source>
        <translation>Dies ist die Kopie von „%1“</translation>
    </message>
    <message>
        <source>This is the copy of “%1”, without its files</source>
        <translation>Dies ist die Kopie von „%1“, ohne die Dateien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undone: adding %1</source>
        <translation>Rückgängig: Hinzufügen von %1</translation>
    </message>
    <message>
        <source>Undone: changes to %1</source>
        <translation>Rückgängig: Änderungen an %1</translation>
    </message>
    <message>
        <source>Undone: favourite of %1</source>
        <translation>Rückgängig: Favorit von %1</translation>
    </message>
    <message>
        <source>Undone: moving %1</source>
        <translation>Rückgängig: Verschieben von %1</translation>
    </message>
    <message>
        <source>Undone: new folder %1</source>
        <translation>Rückgängig: neuer Ordner %1</translation>
    </message>
    <message>
        <source>Undone: new tag %1</source>
        <translation>Rückgängig: neues Schlagwort %1</translation>
    </message>
    <message>
        <source>Undone: renaming %1</source>
        <translation>Rückgängig: Umbenennen von %1</translation>
    </message>
    <message>
        <source>Undone: the import</source>
        <translation>Rückgängig: der Import</translation>
    </message>
    <message>
        <source>Undone: the merge</source>
        <translation>Rückgängig: das Zusammenführen</translation>
    </message>
    <message>
        <source>“%1” deleted permanently</source>
        <translation>„%1“ endgültig gelöscht</translation>
    </message>
    <message>
        <source>“%1” is a favourite now</source>
        <translation>„%1“ ist jetzt Favorit</translation>
    </message>
    <message>
        <source>“%1” is in no folder now</source>
        <translation>„%1“ ist jetzt in keinem Ordner</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>„%1“ nach %2 verschoben</translation>
    </message>
    <message>
        <source>“%1” moved to Trash</source>
        <translation>„%1“ in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>“%1” restored</source>
        <translation>„%1“ wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>ItemDelegate</name>
    <message>
        <source>Copy password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Copy username</source>
        <translation>Benutzernamen kopieren</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Found · %1</source>
        <translation>Gefunden · %1</translation>
    </message>
    <message>
        <source>In %1 · %2</source>
        <translation>In %1 · %2</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>ItemListView</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Everything below is readable. Keep this sheet where you keep your keys.</source>
        <translation>Alles hier ist lesbar. Bewahren Sie dieses Blatt dort auf, wo Ihre Schlüssel liegen.</translation>
    </message>
    <message>
        <source>Files that are not on this page: %1</source>
        <translation>Dateien, die nicht auf dieser Seite stehen: %1</translation>
    </message>
</context>
<context>
    <name>JoiningControls</name>
    <message>
        <source>Between words</source>
        <translation>Zwischen Wörtern</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Own separator</source>
        <translation>Eigenes Trennzeichen</translation>
    </message>
    <message>
        <source>add a digit</source>
        <translation>eine Ziffer anfügen</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>dot  .</source>
        <translation>Punkt  .</translation>
    </message>
    <message>
        <source>first letter of every word</source>
        <translation>erster Buchstabe jedes Wortes</translation>
    </message>
    <message>
        <source>hyphen  -</source>
        <translation>Bindestrich  -</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>own…</source>
        <translation>eigenes…</translation>
    </message>
    <message>
        <source>some words, at random</source>
        <translation>einige Wörter, zufällig</translation>
    </message>
    <message>
        <source>space  ␣</source>
        <translation>Leerzeichen  ␣</translation>
    </message>
    <message>
        <source>underscore  _</source>
        <translation>Unterstrich  _</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Save the lines that cannot be read</source>
        <translation>Unlesbare Zeilen speichern</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>Bericht des Imports speichern</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <translation>Als %1 gespeichert. Nur Sie können ihn lesen.</translation>
    </message>
    <message>
        <source>Saved as %1. Passwords may be in it in clear: put it right, import it, and delete it.</source>
        <translation>Als %1 gespeichert. Passwörter können lesbar darin stehen: Bringen Sie die Datei in Ordnung, importieren Sie sie und löschen Sie sie.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Keys of “%1”</source>
        <translation>Tasten für „%1“</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
</context>
<context>
    <name>KeyFileRow</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei auswählen</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Schlüsseldateien</translation>
    </message>
    <message>
        <source>Key file…</source>
        <translation>Schlüsseldatei…</translation>
    </message>
    <message>
        <source>Only if the file has one</source>
        <translation>Nur, wenn die Datei eine hat</translation>
    </message>
    <message>
        <source>Open it without a key file</source>
        <translation>Ohne Schlüsseldatei öffnen</translation>
    </message>
</context>
<context>
    <name>KeyMaking</name>
    <message>
        <source>Keep the key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Replace the private key?</source>
        <translation>Den privaten Schlüssel ersetzen?</translation>
    </message>
    <message>
        <source>The field holds a key. Servers that know it do not know the new one.</source>
        <translation>Das Feld enthält einen Schlüssel. Server, die ihn kennen, kennen den neuen nicht.</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung von %1</translation>
    </message>
    <message>
        <source>Open and compare</source>
        <translation>Öffnen und vergleichen</translation>
    </message>
    <message>
        <source>Passphrase of the file, or master password of that day</source>
        <translation>Passphrase der Datei oder Master-Passwort von jenem Tag</translation>
    </message>
    <message>
        <source>Type what opens it.</source>
        <translation>Geben Sie ein, was sie öffnet.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Tasten für „%1“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving.</source>
        <translation>%1 wird zum Tippen und Bewegen gebraucht.</translation>
    </message>
    <message>
        <source>%1 opens menus: hold Ctrl or Shift as well.</source>
        <translation>%1 öffnet Menüs: Halten Sie auch Strg oder Umschalt.</translation>
    </message>
    <message>
        <source>%1 types something: hold Ctrl or Alt with it.</source>
        <translation>%1 tippt etwas: Halten Sie dazu Strg oder Alt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Press a button, then keys. Backspace stands for none, Esc for no change.</source>
        <translation>Drücken Sie einen Knopf, dann Tasten. Rücktaste steht für keine, Esc für keine Änderung.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Any action can have other keys. Ctrl+L always locks.</source>
        <translation>Jeder Befehl kann andere Tasten haben. Strg+L sperrt immer.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Custom item</source>
        <translation>Eigener Eintrag</translation>
    </message>
    <message>
        <source>Custom items</source>
        <translation>Eigene Einträge</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Edit SSH key</source>
        <translation>SSH-Schlüssel bearbeiten</translation>
    </message>
    <message>
        <source>Edit Wi-Fi network</source>
        <translation>WLAN bearbeiten</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Karte bearbeiten</translation>
    </message>
    <message>
        <source>Edit custom item</source>
        <translation>Eigenen Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Dokument bearbeiten</translation>
    </message>
    <message>
        <source>Edit identity</source>
        <translation>Identität bearbeiten</translation>
    </message>
    <message>
        <source>Edit login</source>
        <translation>Zugang bearbeiten</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit one-time code</source>
        <translation>Einmalcode bearbeiten</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>New SSH key</source>
        <translation>Neuer SSH-Schlüssel</translation>
    </message>
    <message>
        <source>New Wi-Fi network</source>
        <translation>Neues WLAN</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>New custom item</source>
        <translation>Neuer eigener Eintrag</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>New login</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New one-time code</source>
        <translation>Neuer Einmalcode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
</context>
<context>
    <name>KitPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Gelöscht. Auf SSDs können Spuren bleiben, bis sie überschrieben werden.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Group %1 of the key</source>
        <translation>Gruppe %1 des Schlüssels</translation>
    </message>
    <message>
        <source>On its way to a printer a page is laid down unencrypted on this computer, out of our reach. So you get it as a file that only you can read: print it from there, and delete it afterwards.</source>
        <translation>Auf dem Weg zum Drucker wird eine Seite unverschlüsselt auf diesem Computer abgelegt, worauf Strongroom keinen Einfluss hat. Darum bekommen Sie sie als Datei, die nur Sie lesen können: Drucken Sie sie von dort aus und löschen Sie sie danach.</translation>
    </message>
    <message>
        <source>Optional. Only you see this, in your open vault.</source>
        <translation>Freiwillig. Nur Sie sehen das, in Ihrem offenen Tresor.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Printed it or wrote it down? Type two of its groups to check.</source>
        <translation>Gedruckt oder abgeschrieben? Geben Sie zur Probe zwei seiner Gruppen ein.</translation>
    </message>
    <message>
        <source>Recovery key as QR code</source>
        <translation>Wiederherstellungsschlüssel als QR-Code</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Als PDF für Papier speichern…</translation>
    </message>
    <message>
        <source>Save recovery kit</source>
        <translation>Notfallblatt speichern</translation>
    </message>
    <message>
        <source>Saved and read back: %1. Once it is on paper, delete the file: whoever has it and this computer can open the profile.</source>
        <translation>Gespeichert und zurückgelesen: %1. Ist es auf Papier, löschen Sie die Datei: Wer sie und diesen Computer hat, kann das Profil öffnen.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Strongroom recovery kit.pdf</source>
        <translation>Strongroom-Notfallblatt.pdf</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Das ist richtig.</translation>
    </message>
    <message>
        <source>The clipboard is cleared again after a while.</source>
        <translation>Die Zwischenablage wird nach einer Weile geleert.</translation>
    </message>
    <message>
        <source>The recovery key is copied. The clipboard is cleared after a while.</source>
        <translation>Der Wiederherstellungsschlüssel ist kopiert. Die Zwischenablage wird nach einer Weile geleert.</translation>
    </message>
    <message>
        <source>These are not the two groups.</source>
        <translation>Das sind nicht die beiden Gruppen.</translation>
    </message>
    <message>
        <source>Where do you keep it?</source>
        <translation>Wo bewahren Sie es auf?</translation>
    </message>
</context>
<context>
    <name>LargeDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Save the new item?</source>
        <translation>Den neuen Eintrag speichern?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>LeftFileReminder</name>
    <message>
        <source>%1 is still on your disk, unencrypted.</source>
        <translation>%1 liegt noch auf Ihrem Datenträger, unverschlüsselt.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Delete “%1” from your disk?</source>
        <translation>„%1“ von Ihrem Datenträger löschen?</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Gelöscht. Auf SSDs können Spuren bleiben, bis sie überschrieben werden.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Datei behalten</translation>
    </message>
    <message>
        <source>Not all that is in it came along: it may be the only copy.</source>
        <translation>Nicht alles darin ist mitgekommen: Es könnte die einzige Kopie sein.</translation>
    </message>
    <message>
        <source>Nothing brings it back. On SSDs traces can remain until overwritten.</source>
        <translation>Nichts bringt sie zurück. Auf SSDs können Spuren bleiben, bis sie überschrieben werden.</translation>
    </message>
</context>
<context>
    <name>LeftoverLine</name>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Entfernen: %1, %2</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>A deletion could not reach the keyring, or the profile lies in another data folder. A profile or backup bound to this computer opens only with such an entry.</source>
        <translation>Eine Löschung konnte den Schlüsselbund nicht erreichen, oder das Profil liegt in einem anderen Datenordner. Ein an diesen Computer gebundenes Profil, oder seine Sicherung, öffnet sich nur mit einem solchen Eintrag.</translation>
    </message>
    <message>
        <source>Backup of a profile that is not here</source>
        <translation>Sicherung eines Profils, das nicht hier ist</translation>
    </message>
    <message>
        <source>Backup of a profile that was deleted</source>
        <translation>Sicherung eines gelöschten Profils</translation>
    </message>
    <message>
        <source>Entry in the keyring for a profile that is not here</source>
        <translation>Eintrag im Schlüsselbund für ein Profil, das nicht hier ist</translation>
    </message>
    <message>
        <source>Folder of a profile without its keys</source>
        <translation>Ordner eines Profils ohne seine Schlüssel</translation>
    </message>
    <message>
        <source>Half-written file</source>
        <translation>Halb geschriebene Datei</translation>
    </message>
    <message>
        <source>It could not be reached when its profile was deleted; the receipt names it. It still opens with the master password of its day.</source>
        <translation>Sie war nicht erreichbar, als ihr Profil gelöscht wurde; der Beleg nennt sie. Sie öffnet sich weiter mit dem Master-Passwort ihres Tages.</translation>
    </message>
    <message>
        <source>It was set aside and a new one made. It may still say where copies were made.</source>
        <translation>Sie wurde beiseitegelegt und eine neue angelegt. Vielleicht sagt sie noch, wo Kopien erstellt wurden.</translation>
    </message>
    <message>
        <source>Its folder was put here, or the list was lost. Opening the profile enters it again; it is deleted from its card.</source>
        <translation>Sein Ordner wurde hierher gelegt, oder die Liste ging verloren. Wird das Profil geöffnet, steht es wieder darin; gelöscht wird es von seiner Karte aus.</translation>
    </message>
    <message>
        <source>Its folder was removed, or lies elsewhere. The line remembers its copies and backups.</source>
        <translation>Sein Ordner wurde entfernt oder liegt anderswo. Die Zeile merkt sich seine Kopien und Sicherungen.</translation>
    </message>
    <message>
        <source>Its key file is gone. Nothing in it can be read unless that file comes back, but backups in it may still open with their master password.</source>
        <translation>Seine Schlüsseldatei ist weg. Nichts darin ist lesbar, es sei denn, die Datei kommt zurück; Sicherungen darin öffnen sich aber vielleicht noch mit ihrem Master-Passwort.</translation>
    </message>
    <message>
        <source>Line about a profile that is not here</source>
        <translation>Zeile über ein Profil, das nicht hier ist</translation>
    </message>
    <message>
        <source>List of profiles that was damaged</source>
        <translation>Liste der Profile, die beschädigt war</translation>
    </message>
    <message>
        <source>Making it was cut off. Nothing was ever kept in it.</source>
        <translation>Das Anlegen brach ab. Nichts wurde je darin aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>Es gibt keine Überreste.</translation>
    </message>
    <message>
        <source>Plan of a deletion that is not under way</source>
        <translation>Plan einer Löschung, die nicht läuft</translation>
    </message>
    <message>
        <source>Profile that the list does not know</source>
        <translation>Profil, das die Liste nicht kennt</translation>
    </message>
    <message>
        <source>Profile that was never finished</source>
        <translation>Profil, das nie fertig wurde</translation>
    </message>
    <message>
        <source>Rest of a backup of a profile that is not here</source>
        <translation>Rest einer Sicherung eines Profils, das nicht hier ist</translation>
    </message>
    <message>
        <source>Rest of a backup that the keys of another may open</source>
        <translation>Rest einer Sicherung, den die Schlüssel einer anderen öffnen können</translation>
    </message>
    <message>
        <source>Something that is not ours</source>
        <translation>Etwas, das nicht von uns ist</translation>
    </message>
    <message>
        <source>Strongroom did not make it and never removes it.</source>
        <translation>Strongroom hat es nicht angelegt und entfernt es nie.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. It may be the last copy.</source>
        <translation>Die Sicherung verschwindet, ihre Schlüssel werden vorher überschrieben. Sie kann die letzte Kopie sein.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. Nobody can bring the profile back from it then.</source>
        <translation>Die Sicherung verschwindet, ihre Schlüssel werden vorher überschrieben. Niemand kann das Profil dann aus ihr zurückholen.</translation>
    </message>
    <message>
        <source>The entry goes. What was bound to this computer by it then opens with its recovery key only.</source>
        <translation>Der Eintrag verschwindet. Was durch ihn an diesen Computer gebunden war, öffnet sich dann nur noch mit seinem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The file goes.</source>
        <translation>Die Datei verschwindet.</translation>
    </message>
    <message>
        <source>The file with its keys is gone, but another backup of that profile has its keys, or is not connected. With such keys the rest may still be read. It can be removed once the others are.</source>
        <translation>Die Datei mit ihren Schlüsseln ist weg, aber eine andere Sicherung jenes Profils hat seine Schlüssel oder ist nicht angeschlossen. Mit solchen Schlüsseln ist der Rest vielleicht noch lesbar. Er kann entfernt werden, sobald die anderen entfernt sind.</translation>
    </message>
    <message>
        <source>The file with its keys is gone: removing the backup was cut off, or the file was lost. Without it nobody can read the rest. If you kept that file, put it back first.</source>
        <translation>Die Datei mit ihren Schlüsseln ist weg: Das Entfernen der Sicherung brach ab, oder die Datei ging verloren. Ohne sie kann niemand den Rest lesen. Haben Sie jene Datei aufbewahrt, legen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>The folder goes with everything in it, its backups included. Their keys are overwritten.</source>
        <translation>Der Ordner verschwindet mit allem darin, auch seinen Sicherungen. Ihre Schlüssel werden überschrieben.</translation>
    </message>
    <message>
        <source>The folder goes, its keys are overwritten.</source>
        <translation>Der Ordner verschwindet, seine Schlüssel werden überschrieben.</translation>
    </message>
    <message>
        <source>The folder of its profile is gone. It still opens with its master password and can bring the profile back.</source>
        <translation>Der Ordner ihres Profils ist weg. Sie öffnet sich weiter mit ihrem Master-Passwort und kann das Profil zurückholen.</translation>
    </message>
    <message>
        <source>The keyring of this computer tells no list, or is locked. Entries in it were not looked for.</source>
        <translation>Der Schlüsselbund dieses Computers gibt keine Liste her oder ist gesperrt. Nach Einträgen darin wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>The line goes, and with it where copies and backups of that profile were made.</source>
        <translation>Die Zeile verschwindet, und mit ihr, wo Kopien und Sicherungen jenes Profils erstellt wurden.</translation>
    </message>
    <message>
        <source>The old list goes. The new one stays.</source>
        <translation>Die alte Liste verschwindet. Die neue bleibt.</translation>
    </message>
    <message>
        <source>The plan goes. No profile is changed.</source>
        <translation>Der Plan verschwindet. Kein Profil wird geändert.</translation>
    </message>
    <message>
        <source>The profile it names was never touched, or says otherwise by now.</source>
        <translation>Das Profil, das er nennt, wurde nie angetastet oder sagt inzwischen anderes.</translation>
    </message>
    <message>
        <source>The rest goes. A file with its keys that lies anywhere else then opens nothing of it.</source>
        <translation>Der Rest verschwindet. Eine Datei mit seinen Schlüsseln, die anderswo liegt, öffnet dann nichts mehr davon.</translation>
    </message>
    <message>
        <source>Writing it was cut off. What it was to replace is still whole.</source>
        <translation>Das Schreiben brach ab. Was sie ersetzen sollte, ist noch heil.</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>A deletion could not reach the keyring, or the profile lies in another data folder. A profile or backup bound to this computer opens only with such an entry.</source>
        <translation>Eine Löschung konnte den Schlüsselbund nicht erreichen, oder das Profil liegt in einem anderen Datenordner. Ein an diesen Computer gebundenes Profil, oder seine Sicherung, öffnet sich nur mit einem solchen Eintrag.</translation>
    </message>
    <message>
        <source>Backup of a profile that is not here</source>
        <translation>Sicherung eines Profils, das nicht hier ist</translation>
    </message>
    <message>
        <source>Backup of a profile that was deleted</source>
        <translation>Sicherung eines gelöschten Profils</translation>
    </message>
    <message>
        <source>Entry in the keyring for a profile that is not here</source>
        <translation>Eintrag im Schlüsselbund für ein Profil, das nicht hier ist</translation>
    </message>
    <message>
        <source>Folder of a profile without its keys</source>
        <translation>Ordner eines Profils ohne seine Schlüssel</translation>
    </message>
    <message>
        <source>Half-written file</source>
        <translation>Halb geschriebene Datei</translation>
    </message>
    <message>
        <source>It could not be reached when its profile was deleted; the receipt names it. It still opens with the master password of its day.</source>
        <translation>Sie war nicht erreichbar, als ihr Profil gelöscht wurde; der Beleg nennt sie. Sie öffnet sich weiter mit dem Master-Passwort ihres Tages.</translation>
    </message>
    <message>
        <source>It was set aside and a new one made. It may still say where copies were made.</source>
        <translation>Sie wurde beiseitegelegt und eine neue angelegt. Vielleicht sagt sie noch, wo Kopien erstellt wurden.</translation>
    </message>
    <message>
        <source>Its folder was put here, or the list was lost. Opening the profile enters it again; it is deleted from its card.</source>
        <translation>Sein Ordner wurde hierher gelegt, oder die Liste ging verloren. Wird das Profil geöffnet, steht es wieder darin; gelöscht wird es von seiner Karte aus.</translation>
    </message>
    <message>
        <source>Its folder was removed, or lies elsewhere. The line remembers its copies and backups.</source>
        <translation>Sein Ordner wurde entfernt oder liegt anderswo. Die Zeile merkt sich seine Kopien und Sicherungen.</translation>
    </message>
    <message>
        <source>Its key file is gone. Nothing in it can be read unless that file comes back, but backups in it may still open with their master password.</source>
        <translation>Seine Schlüsseldatei ist weg. Nichts darin ist lesbar, es sei denn, die Datei kommt zurück; Sicherungen darin öffnen sich aber vielleicht noch mit ihrem Master-Passwort.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Überreste</translation>
    </message>
    <message>
        <source>Line about a profile that is not here</source>
        <translation>Zeile über ein Profil, das nicht hier ist</translation>
    </message>
    <message>
        <source>List of profiles that was damaged</source>
        <translation>Liste der Profile, die beschädigt war</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Making it was cut off. Nothing was ever kept in it.</source>
        <translation>Das Anlegen brach ab. Nichts wurde je darin aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>Es gibt keine Überreste.</translation>
    </message>
    <message>
        <source>Plan of a deletion that is not under way</source>
        <translation>Plan einer Löschung, die nicht läuft</translation>
    </message>
    <message>
        <source>Profile that the list does not know</source>
        <translation>Profil, das die Liste nicht kennt</translation>
    </message>
    <message>
        <source>Profile that was never finished</source>
        <translation>Profil, das nie fertig wurde</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this for good?</source>
        <translation>Dies endgültig entfernen?</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Rest of a backup of a profile that is not here</source>
        <translation>Rest einer Sicherung eines Profils, das nicht hier ist</translation>
    </message>
    <message>
        <source>Rest of a backup that the keys of another may open</source>
        <translation>Rest einer Sicherung, den die Schlüssel einer anderen öffnen können</translation>
    </message>
    <message>
        <source>Something that is not ours</source>
        <translation>Etwas, das nicht von uns ist</translation>
    </message>
    <message>
        <source>Strongroom did not make it and never removes it.</source>
        <translation>Strongroom hat es nicht angelegt und entfernt es nie.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. It may be the last copy.</source>
        <translation>Die Sicherung verschwindet, ihre Schlüssel werden vorher überschrieben. Sie kann die letzte Kopie sein.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. Nobody can bring the profile back from it then.</source>
        <translation>Die Sicherung verschwindet, ihre Schlüssel werden vorher überschrieben. Niemand kann das Profil dann aus ihr zurückholen.</translation>
    </message>
    <message>
        <source>The entry goes. What was bound to this computer by it then opens with its recovery key only.</source>
        <translation>Der Eintrag verschwindet. Was durch ihn an diesen Computer gebunden war, öffnet sich dann nur noch mit seinem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The file goes.</source>
        <translation>Die Datei verschwindet.</translation>
    </message>
    <message>
        <source>The file with its keys is gone, but another backup of that profile has its keys, or is not connected. With such keys the rest may still be read. It can be removed once the others are.</source>
        <translation>Die Datei mit ihren Schlüsseln ist weg, aber eine andere Sicherung jenes Profils hat seine Schlüssel oder ist nicht angeschlossen. Mit solchen Schlüsseln ist der Rest vielleicht noch lesbar. Er kann entfernt werden, sobald die anderen entfernt sind.</translation>
    </message>
    <message>
        <source>The file with its keys is gone: removing the backup was cut off, or the file was lost. Without it nobody can read the rest. If you kept that file, put it back first.</source>
        <translation>Die Datei mit ihren Schlüsseln ist weg: Das Entfernen der Sicherung brach ab, oder die Datei ging verloren. Ohne sie kann niemand den Rest lesen. Haben Sie jene Datei aufbewahrt, legen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>The folder goes with everything in it, its backups included. Their keys are overwritten.</source>
        <translation>Der Ordner verschwindet mit allem darin, auch seinen Sicherungen. Ihre Schlüssel werden überschrieben.</translation>
    </message>
    <message>
        <source>The folder goes, its keys are overwritten.</source>
        <translation>Der Ordner verschwindet, seine Schlüssel werden überschrieben.</translation>
    </message>
    <message>
        <source>The folder of its profile is gone. It still opens with its master password and can bring the profile back.</source>
        <translation>Der Ordner ihres Profils ist weg. Sie öffnet sich weiter mit ihrem Master-Passwort und kann das Profil zurückholen.</translation>
    </message>
    <message>
        <source>The keyring of this computer tells no list, or is locked. Entries in it were not looked for.</source>
        <translation>Der Schlüsselbund dieses Computers gibt keine Liste her oder ist gesperrt. Nach Einträgen darin wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>The line goes, and with it where copies and backups of that profile were made.</source>
        <translation>Die Zeile verschwindet, und mit ihr, wo Kopien und Sicherungen jenes Profils erstellt wurden.</translation>
    </message>
    <message>
        <source>The old list goes. The new one stays.</source>
        <translation>Die alte Liste verschwindet. Die neue bleibt.</translation>
    </message>
    <message>
        <source>The plan goes. No profile is changed.</source>
        <translation>Der Plan verschwindet. Kein Profil wird geändert.</translation>
    </message>
    <message>
        <source>The profile it names was never touched, or says otherwise by now.</source>
        <translation>Das Profil, das er nennt, wurde nie angetastet oder sagt inzwischen anderes.</translation>
    </message>
    <message>
        <source>The rest goes. A file with its keys that lies anywhere else then opens nothing of it.</source>
        <translation>Der Rest verschwindet. Eine Datei mit seinen Schlüsseln, die anderswo liegt, öffnet dann nichts mehr davon.</translation>
    </message>
    <message>
        <source>What belongs to no profile on this computer. Nothing goes by itself.</source>
        <translation>Was zu keinem Profil auf diesem Computer gehört. Nichts verschwindet von selbst.</translation>
    </message>
    <message>
        <source>Writing it was cut off. What it was to replace is still whole.</source>
        <translation>Das Schreiben brach ab. Was sie ersetzen sollte, ist noch heil.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ListHeading</name>
    <message>
        <source>Empty Trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locking in %1 s</source>
        <translation>Sperrt in %1 s</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>Nicht betroffen</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>Von diesem Computer entfernt</translation>
    </message>
    <message>
        <source>The recovery kit: its key opens nothing on this computer any more</source>
        <translation>Das Notfallblatt: Sein Schlüssel öffnet auf diesem Computer nichts mehr</translation>
    </message>
    <message>
        <source>The time of this profile is over. Nothing has been deleted yet, because somebody must say so once more.</source>
        <translation>Die Zeit dieses Profils ist um. Noch wurde nichts gelöscht, denn jemand muss es noch einmal sagen.</translation>
    </message>
    <message>
        <source>This does not wait for the rest of the time. A copy cannot be made any more: restore the profile first if you want one.</source>
        <translation>Das wartet nicht auf den Rest der Zeit. Eine Kopie lässt sich nicht mehr erstellen: Stellen Sie zuerst das Profil wieder her, wenn Sie eine wollen.</translation>
    </message>
    <message>
        <source>This is the last profile. Strongroom then starts with its first page.</source>
        <translation>Dies ist das letzte Profil. Strongroom beginnt danach wieder mit seiner ersten Seite.</translation>
    </message>
    <message>
        <source>This stays, for Strongroom cannot delete it</source>
        <translation>Das bleibt, denn Strongroom kann es nicht löschen</translation>
    </message>
    <message>
        <source>Without the master password no copy can be made and nothing is deleted at once. The profile waits 60 days. Whoever opens it, or restores it on the start screen, cancels the deletion. At the end you are asked once more.</source>
        <translation>Ohne das Master-Passwort lässt sich keine Kopie erstellen, und nichts wird sofort gelöscht. Das Profil wartet 60 Tage. Wer es öffnet oder auf dem Startbildschirm wiederherstellt, sagt die Löschung ab. Am Ende werden Sie noch einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>MainValue</name>
    <message>
        <source>&amp;Copy cardholder</source>
        <translation>&amp;Karteninhaber kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy email address or name</source>
        <translation>&amp;E-Mail-Adresse oder Namen kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy network name</source>
        <translation>&amp;Netzwerknamen kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;note</source>
        <translation>&amp;Notiz kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;public key</source>
        <translation>Ö&amp;ffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy securi&amp;ty code</source>
        <translation>Prüf&amp;code kopieren</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>%1 goes to</source>
        <translation>%1 kommt nach</translation>
    </message>
    <message>
        <source>Column in file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln item</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln Eintrag hinzugefügt</numerusform>
            <numerusform>%Ln Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>1 Eintrag hinzugefügt</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Brought out of Trash</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Hier geändert</translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation>In beiden geändert</translation>
    </message>
    <message>
        <source>Changed in the other copy</source>
        <translation>In der anderen Kopie geändert</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Deleted in one copy, and left as they are here</source>
        <translation>In einer Kopie gelöscht und hier belassen</translation>
    </message>
    <message>
        <source>Deleted in the other copy</source>
        <translation>In der anderen Kopie gelöscht</translation>
    </message>
    <message>
        <source>Earlier versions added</source>
        <translation>Frühere Fassungen hinzugefügt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder “%1” is “%2” in the other copy: %3.</source>
        <translation>Ordner „%1“ heißt in der anderen Kopie „%2“: %3.</translation>
    </message>
    <message>
        <source>Folder “%2” is new: added.</source>
        <translation>Ordner „%2“ ist neu: hinzugefügt.</translation>
    </message>
    <message>
        <source>Folder “%2” was removed here: left out.</source>
        <translation>Ordner „%2“ wurde hier entfernt: ausgelassen.</translation>
    </message>
    <message>
        <source>Folders and tags added or renamed</source>
        <translation>Ordner und Schlagwörter hinzugefügt oder umbenannt</translation>
    </message>
    <message>
        <source>Generator recipe</source>
        <translation>Generator-Rezept</translation>
    </message>
    <message>
        <source>Items added</source>
        <translation>Einträge hinzugefügt</translation>
    </message>
    <message>
        <source>Items changed; what they were stays as an earlier version</source>
        <translation>Einträge geändert; was sie waren, bleibt als frühere Fassung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Moved to Trash, as in the other copy</source>
        <translation>In den Papierkorb verschoben, wie in der anderen Kopie</translation>
    </message>
    <message>
        <source>New in the other copy, and not taken</source>
        <translation>Neu in der anderen Kopie und nicht übernommen</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Only in the other copy</source>
        <translation>Nur in der anderen Kopie</translation>
    </message>
    <message>
        <source>Part from another program</source>
        <translation>Teil aus einem anderen Programm</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag “%1” is “%2” in the other copy: %3.</source>
        <translation>Schlagwort „%1“ heißt in der anderen Kopie „%2“: %3.</translation>
    </message>
    <message>
        <source>Tag “%2” is new: added.</source>
        <translation>Schlagwort „%2“ ist neu: hinzugefügt.</translation>
    </message>
    <message>
        <source>Tag “%2” was removed here: left out.</source>
        <translation>Schlagwort „%2“ wurde hier entfernt: ausgelassen.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>goes to Trash</source>
        <translation>kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>keep both where possible</source>
        <translation>beide behalten, wo möglich</translation>
    </message>
    <message>
        <source>keep what is here</source>
        <translation>behalten, was hier ist</translation>
    </message>
    <message>
        <source>kept as it came</source>
        <translation>behalten, wie es kam</translation>
    </message>
    <message>
        <source>left as it is here</source>
        <translation>hier belassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>out of Trash</source>
        <translation>aus dem Papierkorb</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>stays deleted</source>
        <translation>bleibt gelöscht</translation>
    </message>
    <message>
        <source>stays in Trash</source>
        <translation>bleibt im Papierkorb</translation>
    </message>
    <message>
        <source>take the newer item’s value</source>
        <translation>den Wert des neueren Eintrags nehmen</translation>
    </message>
    <message>
        <source>take the other copy’s value</source>
        <translation>den Wert der anderen Kopie nehmen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>MergeChoosePage</name>
    <message>
        <source>A Strongroom archive, a KeePass file that was edited on a phone, or a backup. It is compared with this profile first; nothing changes before you have seen what would.</source>
        <translation>Ein Strongroom-Archiv, eine auf einem Telefon bearbeitete KeePass-Datei oder eine Sicherung. Sie wird zuerst mit diesem Profil verglichen; nichts ändert sich, bevor Sie gesehen haben, was sich ändern würde.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Backups of this profile</source>
        <translation>Sicherungen dieses Profils</translation>
    </message>
    <message>
        <source>Choose the other copy</source>
        <translation>Die andere Kopie auswählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with the backup of %1</source>
        <translation>Mit der Sicherung von %1 vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Copies of a profile</source>
        <translation>Kopien eines Profils</translation>
    </message>
    <message>
        <source>opens with the master password of %1</source>
        <translation>öffnet sich mit dem Master-Passwort vom %1</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>MergeTable</name>
    <message>
        <source>Items of both copies</source>
        <translation>Einträge beider Kopien</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>MergeWizard</name>
    <message>
        <source>%1 (other copy)</source>
        <translation>%1 (andere Kopie)</translation>
    </message>
    <message>
        <source>An item was changed meanwhile. Go back and compare again.</source>
        <translation>Ein Eintrag wurde inzwischen geändert. Gehen Sie zurück und vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the other copy</source>
        <translation>Die andere Kopie auswählen</translation>
    </message>
    <message>
        <source>Compare the two copies</source>
        <translation>Die beiden Kopien vergleichen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Zusammenführen rückgängig gemacht</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <translation>Mit anderer Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation>Nichts zusammenzuführen</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Fortschritt des Zusammenführens</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Angehalten. Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
</context>
<context>
    <name>MergedPage</name>
    <message numerus="yes">
        <source>Merge undone. %Ln changed since and left as it is.</source>
        <translation>
            <numerusform>Zusammenführen rückgängig gemacht. %Ln ist seither geändert und bleibt, wie er ist.</numerusform>
            <numerusform>Zusammenführen rückgängig gemacht. %Ln sind seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge undone. Everything is as it was before.</source>
        <translation>Zusammenführen rückgängig gemacht. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Zusammenführen rückgängig machen</translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>No column holds a password</source>
        <translation>Keine Spalte enthält ein Passwort</translation>
    </message>
    <message>
        <source>No column holds a title</source>
        <translation>Keine Spalte enthält einen Titel</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is mapped to Password. %Ln logins would have none.</source>
        <translation>
            <numerusform>Nichts ist „Passwort“ zugeordnet. %Ln Zugang hätte keines.</numerusform>
            <numerusform>Nichts ist „Passwort“ zugeordnet. %Ln Zugänge hätten keines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is mapped to Password. 1 login would have none.</source>
        <translation>Nichts ist „Passwort“ zugeordnet. 1 Zugang hätte keines.</translation>
    </message>
    <message>
        <source>Nothing is mapped to Title or Website, so items would have no name.</source>
        <translation>Nichts ist „Titel“ oder „Website“ zugeordnet, also hätten Einträge keinen Namen.</translation>
    </message>
</context>
<context>
    <name>MoveFields</name>
    <message>
        <source>A backup of that profile is made first. Undoing the move there puts the items into its Trash.</source>
        <translation>Zuerst wird jenes Profil gesichert. Wird das Verschieben dort rückgängig gemacht, kommen die Einträge in seinen Papierkorb.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Enter this master password.</source>
        <translation>Geben Sie dieses Master-Passwort ein.</translation>
    </message>
    <message>
        <source>Master password of that profile</source>
        <translation>Master-Passwort jenes Profils</translation>
    </message>
    <message>
        <source>Master password of this profile</source>
        <translation>Master-Passwort dieses Profils</translation>
    </message>
    <message>
        <source>Profile that takes everything</source>
        <translation>Profil, das alles übernimmt</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Locked %1</source>
        <translation>%1 gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Locked %1 after %Ln minute(s)</source>
        <translation>
            <numerusform>%1 nach %Ln Minute gesperrt</numerusform>
            <numerusform>%1 nach %Ln Minuten gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked %1, the computer was asleep</source>
        <translation>%1 gesperrt, der Computer hat geschlafen</translation>
    </message>
    <message>
        <source>Locked — %1</source>
        <translation>Gesperrt – %1</translation>
    </message>
</context>
<context>
    <name>NetworkRow</name>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>Strongroom connects to nothing: no breach check, no look for updates, no icons of websites. What you open, your browser opens.</source>
        <translation>Strongroom verbindet sich mit nichts: keine Prüfung auf Datenlecks, keine Suche nach Updates, keine Symbole von Websites. Was Sie öffnen, öffnet Ihr Browser.</translation>
    </message>
</context>
<context>
    <name>NewKitDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation>Geben Sie Ihr Master-Passwort ein.</translation>
    </message>
    <message>
        <source>Forgot the master password? This key is the only other way in.</source>
        <translation>Master-Passwort vergessen? Dieser Schlüssel ist der einzige andere Weg hinein.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Notfallblatt erstellen</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>Neues Notfallblatt</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Alles wird neu versiegelt…</translation>
    </message>
    <message>
        <source>The former kit then opens nothing any more. Destroy it.</source>
        <translation>Das bisherige Blatt öffnet dann nichts mehr. Vernichten Sie es.</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>Dieses Blatt verwenden</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Choose a master password.</source>
        <translation>Wählen Sie ein Master-Passwort.</translation>
    </message>
    <message>
        <source>Five random words are stronger and easier to remember.</source>
        <translation>Fünf zufällige Wörter sind stärker und leichter zu merken.</translation>
    </message>
    <message>
        <source>Four or five random words make a good one.</source>
        <translation>Vier oder fünf zufällige Wörter ergeben ein gutes.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat the master password</source>
        <translation>Master-Passwort wiederholen</translation>
    </message>
    <message>
        <source>Suggest a passphrase</source>
        <translation>Passphrase vorschlagen</translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Write it down now. You can destroy the note once you know it by heart.</source>
        <translation>Schreiben Sie es jetzt auf. Sie können den Zettel vernichten, sobald Sie es auswendig wissen.</translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation>mindestens 12 Zeichen</translation>
    </message>
    <message>
        <source>not a common password</source>
        <translation>kein verbreitetes Passwort</translation>
    </message>
</context>
<context>
    <name>NotAsLeft</name>
    <message>
        <source>Damaged: %1</source>
        <translation>Beschädigt: %1</translation>
    </message>
    <message>
        <source>From an earlier time: %1</source>
        <translation>Aus einer früheren Zeit: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Not yours: %1</source>
        <translation>Nicht von Ihnen: %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>Doppelt vorhanden: %1</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>frühere Fassungen</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>generated passwords</source>
        <translation>erzeugte Passwörter</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>other records</source>
        <translation>andere Datensätze</translation>
    </message>
    <message>
        <source>recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>NotAsLeftDialog</name>
    <message>
        <source>%1 is an older copy</source>
        <translation>%1 ist eine ältere Kopie</translation>
    </message>
    <message>
        <source>%1 is another copy</source>
        <translation>%1 ist eine andere Kopie</translation>
    </message>
    <message>
        <source>%1 is not as you left it</source>
        <translation>%1 ist nicht so, wie Sie es verlassen haben</translation>
    </message>
    <message>
        <source>Accept what is there</source>
        <translation>Annehmen, was da ist</translation>
    </message>
    <message>
        <source>And all of it is an older copy than the one last opened here.</source>
        <translation>Und alles davon ist eine ältere Kopie als die zuletzt hier geöffnete.</translation>
    </message>
    <message>
        <source>And all of it is another copy, which was changed elsewhere.</source>
        <translation>Und alles davon ist eine andere Kopie, die anderswo geändert wurde.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>If you put an earlier copy back yourself, or a backup of this computer did, accept it. If not, somebody else may have written to the folder.</source>
        <translation>Haben Sie selbst eine frühere Kopie zurückgelegt, oder tat es eine Sicherung dieses Computers, nehmen Sie an. Wenn nicht, hat vielleicht jemand anderes in den Ordner geschrieben.</translation>
    </message>
    <message>
        <source>Not as you left it</source>
        <translation>Nicht so, wie Sie es verlassen haben</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Read-only changes nothing: what can still be found is shown and can be exported, and what is lost is named.</source>
        <translation>Schreibgeschützt ändert nichts: Was noch zu finden ist, wird gezeigt und lässt sich exportieren, und was verloren ist, wird genannt.</translation>
    </message>
    <message>
        <source>Read-only changes nothing: you can look, copy and export. Accepting goes on with what is there, and notes that in the profile’s own log.</source>
        <translation>Schreibgeschützt ändert nichts: Sie können ansehen, kopieren und exportieren. Annehmen macht mit dem weiter, was da ist, und vermerkt das in den Aktivitäten des Profils.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged</source>
        <translation>Die Datei des Profils ist beschädigt</translation>
    </message>
</context>
<context>
    <name>OnOffBox</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>OpenVault</name>
    <message>
        <source>It is there again, as it was.</source>
        <translation>Es ist wieder da, wie es war.</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Aegis (also with its password), 2FAS and andOTP without one, FreeOTP+, links of Google Authenticator, lists of otpauth:// links.</source>
        <translation>Aegis (auch mit seinem Passwort), 2FAS und andOTP ohne eines, FreeOTP+, Links von Google Authenticator, Listen von otpauth://-Links.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>Any other: as CSV. Then you say what each of its columns holds.</source>
        <translation>Jedes andere: als CSV. Dann sagen Sie, was jede seiner Spalten enthält.</translation>
    </message>
    <message>
        <source>Authenticators</source>
        <translation>Authenticator-Apps</translation>
    </message>
    <message>
        <source>Best is .zip or .json, without PGP encryption.</source>
        <translation>Am besten .zip oder .json, ohne PGP-Verschlüsselung.</translation>
    </message>
    <message>
        <source>Best is .zip, with attachments, or .json (Encrypted) with a password of its own.</source>
        <translation>Am besten .zip, mit Anhängen, oder .json (Encrypted) mit eigenem Passwort.</translation>
    </message>
    <message>
        <source>Best is 1PUX: it holds every kind of item, and the files.</source>
        <translation>Am besten 1PUX: Es enthält jede Art von Eintrag, und die Dateien.</translation>
    </message>
    <message>
        <source>Enpass, Keeper: as JSON. RoboForm, SafeInCloud, Buttercup: as CSV. Password Safe, Revelation: as XML. CXF too.</source>
        <translation>Enpass, Keeper: als JSON. RoboForm, SafeInCloud, Buttercup: als CSV. Password Safe, Revelation: als XML. Auch CXF.</translation>
    </message>
    <message>
        <source>Export in the app, to a file, and bring that here.</source>
        <translation>Exportieren Sie in der App in eine Datei und bringen Sie diese hierher.</translation>
    </message>
    <message>
        <source>In the app or on the web: Settings ▸ Export.</source>
        <translation>In der App oder im Web: Einstellungen ▸ Export.</translation>
    </message>
    <message>
        <source>In the app: File ▸ Export vault. On the web: Tools ▸ Export.</source>
        <translation>In der App: Datei ▸ Tresor exportieren. Im Web: Werkzeuge ▸ Export.</translation>
    </message>
    <message>
        <source>In the desktop app: File ▸ Export ▸ your account.</source>
        <translation>In der Desktop-App: Datei ▸ Exportieren ▸ Ihr Konto.</translation>
    </message>
    <message>
        <source>In the desktop app: Settings ▸ Export items.</source>
        <translation>In der Desktop-App: Einstellungen ▸ Einträge exportieren.</translation>
    </message>
    <message>
        <source>In the other profile: Export, as a Strongroom archive.</source>
        <translation>Im anderen Profil: Exportieren, als Strongroom-Archiv.</translation>
    </message>
    <message>
        <source>In the settings, under passwords: Export passwords, or Download file.</source>
        <translation>In den Einstellungen, unter Passwörter: Passwörter exportieren, oder Datei herunterladen.</translation>
    </message>
    <message>
        <source>It is a CSV of logins, cards, notes and identities.</source>
        <translation>Es ist eine CSV mit Zugängen, Karten, Notizen und Identitäten.</translation>
    </message>
    <message>
        <source>It is a CSV of websites, usernames and passwords.</source>
        <translation>Es ist eine CSV mit Websites, Benutzernamen und Passwörtern.</translation>
    </message>
    <message>
        <source>It is a CSV, with one-time codes and notes, without passkeys.</source>
        <translation>Es ist eine CSV, mit Einmalcodes und Notizen, ohne Passkeys.</translation>
    </message>
    <message>
        <source>It is a CSV. Attachments are not in it: save them one by one.</source>
        <translation>Es ist eine CSV. Anhänge sind nicht darin: Speichern Sie sie einzeln.</translation>
    </message>
    <message>
        <source>It is a CSV. Passkeys are not in it.</source>
        <translation>Es ist eine CSV. Passkeys sind nicht darin.</translation>
    </message>
    <message>
        <source>It opens here with its password, its key file or both, and is left as it is.</source>
        <translation>Sie öffnet sich hier mit ihrem Passwort, ihrer Schlüsseldatei oder beidem, und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>It opens with its passphrase, and nothing is lost.</source>
        <translation>Es öffnet sich mit seiner Passphrase, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>It packs several CSV files; credentials.csv has the logins.</source>
        <translation>Es packt mehrere CSV-Dateien; credentials.csv enthält die Zugänge.</translation>
    </message>
    <message>
        <source>Menu ▸ Passwords ▸ ⋯ ▸ Export passwords.</source>
        <translation>Menü ▸ Passwörter ▸ ⋯ ▸ Passwörter exportieren.</translation>
    </message>
    <message>
        <source>Nothing to export: choose the .kdbx file itself.</source>
        <translation>Nichts zu exportieren: Wählen Sie die .kdbx-Datei selbst.</translation>
    </message>
    <message>
        <source>On a Mac, in Passwords: File ▸ Export All Passwords.</source>
        <translation>Auf einem Mac, in Passwörter: Ablage ▸ Alle Passwörter exportieren.</translation>
    </message>
    <message>
        <source>On the web: Advanced Options ▸ Export, which asks by e-mail first.</source>
        <translation>Im Web: Erweiterte Optionen ▸ Exportieren; vorher wird per E-Mail gefragt.</translation>
    </message>
    <message>
        <source>On the web: My account ▸ Settings ▸ Export data ▸ CSV.</source>
        <translation>Im Web: Mein Konto ▸ Einstellungen ▸ Daten exportieren ▸ CSV.</translation>
    </message>
</context>
<context>
    <name>OriginsPart</name>
    <message>
        <source>How to get your passwords out of …</source>
        <translation>Wie Sie Ihre Passwörter herausbekommen aus …</translation>
    </message>
    <message>
        <source>Where your passwords come from</source>
        <translation>Woher Ihre Passwörter kommen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln item(s) to fix</source>
        <translation>
            <numerusform>%Ln Eintrag zu beheben</numerusform>
            <numerusform>%Ln Einträge zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 3 years</source>
        <translation>1 bis 3 Jahre</translation>
    </message>
    <message>
        <source>100 less the share of passwords that are weak (counted whole), used more than once (seven tenths), expired (three) or old (two), and 5 without a recovery kit.</source>
        <translation>100 abzüglich des Anteils der Passwörter, die schwach (ganz gezählt), mehrfach verwendet (sieben Zehntel), abgelaufen (drei) oder alt (zwei) sind, und 5 ohne Notfallblatt.</translation>
    </message>
    <message>
        <source>3 to 5 years</source>
        <translation>3 bis 5 Jahre</translation>
    </message>
    <message>
        <source>Add a few logins to see a score.</source>
        <translation>Fügen Sie ein paar Zugänge hinzu, um einen Wert zu sehen.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Als Balken zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message numerus="yes">
        <source>Strength of %Ln password(s)</source>
        <translation>
            <numerusform>Stärke von %Ln Passwort</numerusform>
            <numerusform>Stärke von %Ln Passwörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Unchanged for</source>
        <translation>Unverändert seit</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>over 5 years</source>
        <translation>über 5 Jahre</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>unter 1 Jahr</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>OwnGroup</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Change master password</source>
        <translation>Master-Passwort ändern</translation>
    </message>
    <message>
        <source>Change name and picture</source>
        <translation>Name und Bild ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Made and checked automatically. Go back to one from here.</source>
        <translation>Automatisch erstellt und geprüft. Hier holen Sie eine zurück.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <source>Name and picture on the start screen.</source>
        <translation>Name und Bild auf dem Startbildschirm.</translation>
    </message>
    <message>
        <source>Needs the current one. Everything is sealed anew.</source>
        <translation>Braucht das bisherige. Alles wird neu versiegelt.</translation>
    </message>
    <message>
        <source>New kit…</source>
        <translation>Neues Blatt…</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>Neues Notfallblatt</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Sicherungen öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Profile · for %1 only</source>
        <translation>Profil · nur für %1</translation>
    </message>
    <message>
        <source>Profile · for %1 only · open read-only, so nothing can be changed</source>
        <translation>Profil · nur für %1 · schreibgeschützt geöffnet, nichts ist änderbar</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>The only other way in when the master password is forgotten.</source>
        <translation>Der einzige andere Weg hinein, wenn das Master-Passwort vergessen ist.</translation>
    </message>
</context>
<context>
    <name>OwnerRooms</name>
    <message numerus="yes">
        <source>%Ln backup(s) not reached: the former password still opens them.</source>
        <translation>
            <numerusform>%Ln Sicherung nicht erreicht: Das bisherige Passwort öffnet sie weiter.</numerusform>
            <numerusform>%Ln Sicherungen nicht erreicht: Das bisherige Passwort öffnet sie weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The master password is changed.</source>
        <translation>Das Master-Passwort ist geändert.</translation>
    </message>
    <message>
        <source>The new recovery kit is in force.</source>
        <translation>Das neue Notfallblatt gilt.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1: switch off</source>
        <translation>%1: ausschalten</translation>
    </message>
    <message>
        <source>%1: switch on</source>
        <translation>%1: einschalten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Create login “%1”</source>
        <translation>Zugang „%1“ anlegen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>Kein Eintrag ist gewählt.</translation>
    </message>
    <message>
        <source>No item of Trash is chosen.</source>
        <translation>Kein Eintrag im Papierkorb ist gewählt.</translation>
    </message>
    <message>
        <source>No item with a one-time code.</source>
        <translation>Kein Eintrag mit einem Einmalcode.</translation>
    </message>
    <message>
        <source>No item with a password.</source>
        <translation>Kein Eintrag mit einem Passwort.</translation>
    </message>
    <message>
        <source>No item with a username.</source>
        <translation>Kein Eintrag mit einem Benutzernamen.</translation>
    </message>
    <message>
        <source>No item with a website.</source>
        <translation>Kein Eintrag mit einer Website.</translation>
    </message>
    <message>
        <source>Nothing is being edited.</source>
        <translation>Es wird nichts bearbeitet.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Something is being edited.</source>
        <translation>Es wird gerade etwas bearbeitet.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>This profile is open for reading only.</source>
        <translation>Dieses Profil ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Unlock %1…</source>
        <translation>%1 entsperren…</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>&gt; actions · / folders · # tags · , settings · @ profiles</source>
        <translation>&gt; Befehle · / Ordner · # Schlagwörter · , Einstellungen · @ Profile</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a command, an item, a setting</source>
        <translation>Befehl, Eintrag, Einstellung finden</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation>Geben Sie Ihr Master-Passwort ein.</translation>
    </message>
    <message>
        <source>I understand that anyone can read the page</source>
        <translation>Mir ist klar, dass jeder die Seite lesen kann</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <source>On its way to a printer a page is laid down unencrypted on this computer, out of our reach. So you get it as a file that only you can read: print it from there, and delete it afterwards.</source>
        <translation>Auf dem Weg zum Drucker wird eine Seite unverschlüsselt auf diesem Computer abgelegt, worauf Strongroom keinen Einfluss hat. Darum bekommen Sie sie als Datei, die nur Sie lesen können: Drucken Sie sie von dort aus und löschen Sie sie danach.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print “%1”?</source>
        <translation>„%1“ drucken?</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Als PDF für Papier speichern…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>The page shows every password, note and key of this item in the clear.</source>
        <translation>Die Seite zeigt jedes Passwort, jede Notiz und jeden Schlüssel dieses Eintrags unverschlüsselt.</translation>
    </message>
    <message>
        <source>Writing the page…</source>
        <translation>Seite wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>PassphraseControls</name>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (nicht hier)</translation>
    </message>
    <message>
        <source>Add a word list…</source>
        <translation>Wortliste hinzufügen…</translation>
    </message>
    <message>
        <source>English (%1 words)</source>
        <translation>Englisch (%1 Wörter)</translation>
    </message>
    <message>
        <source>English, easy to tell apart (%1 words)</source>
        <translation>Englisch, gut unterscheidbar (%1 Wörter)</translation>
    </message>
    <message>
        <source>English, short (%1 words)</source>
        <translation>Englisch, kurz (%1 Wörter)</translation>
    </message>
    <message>
        <source>Finnish (%1 words)</source>
        <translation>Finnisch (%1 Wörter)</translation>
    </message>
    <message>
        <source>German (%1 words)</source>
        <translation>Deutsch (%1 Wörter)</translation>
    </message>
    <message>
        <source>German, short (%1 words)</source>
        <translation>Deutsch, kurz (%1 Wörter)</translation>
    </message>
    <message>
        <source>Norwegian (%1 words)</source>
        <translation>Norwegisch (%1 Wörter)</translation>
    </message>
    <message>
        <source>Portuguese, Brazil (%1 words)</source>
        <translation>Portugiesisch, Brasilien (%1 Wörter)</translation>
    </message>
    <message>
        <source>Remove this word list</source>
        <translation>Diese Wortliste entfernen</translation>
    </message>
    <message>
        <source>Spanish (%1 words)</source>
        <translation>Spanisch (%1 Wörter)</translation>
    </message>
    <message>
        <source>Swedish (%1 words)</source>
        <translation>Schwedisch (%1 Wörter)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words from</source>
        <translation>Wörter aus</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Type the passphrase of the file.</source>
        <translation>Geben Sie die Passphrase der Datei ein.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Generate password</source>
        <translation>Passwort erzeugen</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>PasswordPart</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Also used by %1.</source>
        <translation>Auch verwendet von %1.</translation>
    </message>
    <message>
        <source>Generate new</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Passwort übernehmen</translation>
    </message>
    <message>
        <source>not used elsewhere</source>
        <translation>nirgends sonst verwendet</translation>
    </message>
</context>
<context>
    <name>PatternControls</name>
    <message>
        <source>A and a are letters, 9 is a digit, # is a symbol, * is any of them.
C c consonants, V v vowels, H h hexadecimal digits; [abc] one of these.
{3} three times what stands before it, \a the letter itself; marks stand for themselves.</source>
        <translation>A und a sind Buchstaben, 9 ist eine Ziffer, # ein Sonderzeichen, * irgendeines davon.
C c Konsonanten, V v Vokale, H h Hexadezimalziffern; [abc] eines von diesen.
{3} dreimal, was davor steht, \a der Buchstabe selbst; Satzzeichen stehen für sich.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
</context>
<context>
    <name>PinControls</name>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>avoid what people choose: 1234, 0000, years, dates</source>
        <translation>meiden, was Leute wählen: 1234, 0000, Jahre, Daten</translation>
    </message>
</context>
<context>
    <name>PinPart</name>
    <message>
        <source>Enter your PIN.</source>
        <translation>Geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That cannot be the PIN, so no try was used. For the master password, choose “%1” below.</source>
        <translation>Das kann nicht die PIN sein, darum wurde kein Versuch verbraucht. Wählen Sie für das Master-Passwort unten „%1“.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Use PIN</source>
        <translation>PIN verwenden</translation>
    </message>
    <message>
        <source>Use master password</source>
        <translation>Master-Passwort verwenden</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>A PIN opens this profile until you quit Strongroom.</source>
        <translation>Eine PIN öffnet dieses Profil, bis Sie Strongroom beenden.</translation>
    </message>
    <message>
        <source>A PIN opens this profile, also after a restart. Programs that run as you could guess it.</source>
        <translation>Eine PIN öffnet dieses Profil, auch nach einem Neustart. Programme, die unter Ihrem Namen laufen, könnten sie erraten.</translation>
    </message>
    <message>
        <source>Change quick unlock</source>
        <translation>Schnelles Entsperren ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Off. Only the master password opens this profile.</source>
        <translation>Aus. Nur das Master-Passwort öffnet dieses Profil.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Schnelles Entsperren</translation>
    </message>
    <message>
        <source>Set a PIN for quick unlock</source>
        <translation>PIN für schnelles Entsperren festlegen</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN festlegen…</translation>
    </message>
    <message>
        <source>The PIN opens this profile again once the master password did.</source>
        <translation>Die PIN öffnet dieses Profil wieder, sobald es das Master-Passwort einmal getan hat.</translation>
    </message>
</context>
<context>
    <name>PlainCopyBanner</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Gelöscht. Auf SSDs können Spuren bleiben, bis sie überschrieben werden.</translation>
    </message>
    <message>
        <source>Keep, do not ask again</source>
        <translation>Behalten, nicht mehr fragen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The recovery kit “%3”, saved %1, is still in “%2”. Once it is on paper, delete the file: whoever has it and this computer can open the profile.</source>
        <translation>Das Notfallblatt „%3“, gespeichert %1, liegt noch in „%2“. Ist es auf Papier, löschen Sie die Datei: Wer sie und diesen Computer hat, kann das Profil öffnen.</translation>
    </message>
    <message>
        <source>The unencrypted export “%3”, made %1 and changed since, is in “%2”.</source>
        <translation>Der unverschlüsselte Export „%3“, erstellt %1 und seither geändert, liegt in „%2“.</translation>
    </message>
    <message>
        <source>The unencrypted export “%3”, made %1, is still in “%2”.</source>
        <translation>Der unverschlüsselte Export „%3“, erstellt %1, liegt noch in „%2“.</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>added beside</source>
        <translation>daneben hinzugefügt</translation>
    </message>
    <message>
        <source>differs, skipped</source>
        <translation>anders, übersprungen</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>ist schon hier</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Items in the file</source>
        <translation>Einträge in der Datei</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>differs, skipped</source>
        <translation>anders, übersprungen</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>ist schon hier</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Gelöscht. Auf SSDs können Spuren bleiben, bis sie überschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is written and read back. Delete it once it is printed.</source>
        <translation>„%1“ ist geschrieben und wieder gelesen. Löschen Sie die Datei, sobald sie gedruckt ist.</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>More for %1</source>
        <translation>Mehr für %1</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A profile</source>
        <translation>Ein Profil</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is in the profile until all of it is.</source>
        <translation>Nichts ist im Profil, bis alles darin ist.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>It is a link. The link is replaced; what it leads to stays as it is.</source>
        <translation>Das ist eine Verknüpfung. Ersetzt wird die Verknüpfung; wohin sie führt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It was last changed on %1 and has %2. What is in it will be gone.</source>
        <translation>Sie wurde zuletzt am %1 geändert und hat %2. Was darin ist, wird weg sein.</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Datei behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>„%1“ ersetzen?</translation>
    </message>
</context>
<context>
    <name>PronounceableControls</name>
    <message>
        <source>Syllables of each</source>
        <translation>Silben je Wort</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>QR-Code zeigen</translation>
    </message>
</context>
<context>
    <name>QrShowing</name>
    <message>
        <source>A phone that scans this joins the network, and keeps its password.</source>
        <translation>Ein Telefon, das dies scannt, tritt dem Netz bei und merkt sich das Passwort.</translation>
    </message>
    <message>
        <source>A phone that scans this makes the same codes. Let nobody else see or photograph it.</source>
        <translation>Ein Telefon, das dies scannt, bildet dieselben Codes. Lassen Sie es niemand anderen sehen oder fotografieren.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>One-time code of %1</source>
        <translation>Einmalcode von %1</translation>
    </message>
</context>
<context>
    <name>QuickUnlockDialog</name>
    <message>
        <source>A PIN opens %1 after a lock, until you quit Strongroom. After three wrong ones the master password is needed, and always to export, delete or change passwords.</source>
        <translation>Eine PIN öffnet %1 nach dem Sperren, bis Sie Strongroom beenden. Nach drei falschen ist das Master-Passwort nötig, und immer zum Exportieren, Löschen oder Ändern von Passwörtern.</translation>
    </message>
    <message>
        <source>Also after a restart</source>
        <translation>Auch nach einem Neustart</translation>
    </message>
    <message>
        <source>At least 4 digits or other characters.</source>
        <translation>Mindestens 4 Ziffern oder andere Zeichen.</translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation>Geben Sie Ihr Master-Passwort ein.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN noch einmal</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Schnelles Entsperren</translation>
    </message>
    <message>
        <source>Setting the PIN…</source>
        <translation>PIN wird festgelegt…</translation>
    </message>
    <message>
        <source>That would need a keyring, and this computer has none to use.</source>
        <translation>Dafür wäre ein Schlüsselbund nötig, und dieser Computer hat keinen nutzbaren.</translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Turn quick unlock off</source>
        <translation>Schnelles Entsperren ausschalten</translation>
    </message>
    <message>
        <source>Turning it off…</source>
        <translation>Wird ausgeschaltet…</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Diese PIN verwenden</translation>
    </message>
    <message>
        <source>What the PIN opens then lies in the keyring of this computer. A program that runs as you could copy it and try every PIN. Use at least 6 characters.</source>
        <translation>Was die PIN öffnet, liegt dann im Schlüsselbund dieses Computers. Ein Programm, das unter Ihrem Namen läuft, könnte es kopieren und jede PIN versuchen. Verwenden Sie mindestens 6 Zeichen.</translation>
    </message>
    <message>
        <source>Without this, nothing of the PIN is kept outside of memory.</source>
        <translation>Ohne dies wird außerhalb des Arbeitsspeichers nichts von der PIN aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 items, %2 attachments</source>
        <translation>%1 Einträge, %2 Anhänge</translation>
    </message>
    <message>
        <source>, not there when last seen</source>
        <translation>, zuletzt nicht da</translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation>Eine Sicherung wurde als {where} erstellt; sie ist jetzt nicht angeschlossen</translation>
    </message>
    <message>
        <source>A copy made as {where}</source>
        <translation>Eine Kopie, erstellt als {where}</translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation>Eine Kopie wurde als {where} erstellt; sie ist jetzt nicht da</translation>
    </message>
    <message>
        <source>A profile was deleted permanently</source>
        <translation>Ein Profil wurde endgültig gelöscht</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation>Kopien in Cloud-Ordnern, Snapshots oder anderen Sicherungen dieses Computers; sie lassen sich weiter mit dem alten Master-Passwort öffnen</translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation>Bekannte Kopien, die bleiben: {copies}.</translation>
    </message>
    <message>
        <source>Copies that Strongroom does not know of</source>
        <translation>Kopien, von denen Strongroom nichts weiß</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Entries in the system’s keyring</source>
        <translation>Einträge im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Dateien und Sicherungen</translation>
    </message>
    <message>
        <source>It is not known which file system this is: old blocks can remain.</source>
        <translation>Es ist nicht bekannt, welches Dateisystem das ist: Alte Blöcke können bleiben.</translation>
    </message>
    <message>
        <source>Known to remain</source>
        <translation>Bleibt bekanntermaßen</translation>
    </message>
    <message>
        <source>Moved to another profile on %1: %2 items, %3 attachments, read back and compared</source>
        <translation>Am %1 in ein anderes Profil verschoben: %2 Einträge, %3 Anhänge, zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>None was wanted</source>
        <translation>Es wurde keine gewünscht</translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation>Noch wurde nichts überschrieben: Die Schlüsseldatei auf diesem Computer ist heil.</translation>
    </message>
    <message>
        <source>On SSDs and memory cards traces can remain until they are overwritten.</source>
        <translation>Auf SSDs und Speicherkarten können Spuren bleiben, bis sie überschrieben werden.</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Profile “%1” was deleted permanently</source>
        <translation>Profil „%1“ wurde endgültig gelöscht</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>SHA-256 of this receipt</source>
        <translation>SHA-256 dieses Belegs</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Search for traces</source>
        <translation>Suche nach Spuren</translation>
    </message>
    <message>
        <source>Settings and other traces</source>
        <translation>Einstellungen und andere Spuren</translation>
    </message>
    <message>
        <source>Snapshots and backups of this computer are not reached.</source>
        <translation>Snapshots und Sicherungen dieses Computers werden nicht erreicht.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation>Die Sicherung {where}</translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation>Die Kopie, die davon erstellt wurde, ist nicht erreichbar. Suchen Sie sie, oder stellen Sie zuerst das Profil wieder her.</translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation>Die Kopie, die davon erstellt wurde, ist nicht mehr so, wie sie geschrieben wurde. Stellen Sie zuerst das Profil wieder her, wenn Sie eine andere brauchen.</translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation>Die Kopie, die davon erstellt wurde, ist noch da, unverändert.</translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation>Die Kopie {where}</translation>
    </message>
    <message>
        <source>The file system lies on top of another one, where old blocks can remain.</source>
        <translation>Das Dateisystem liegt auf einem anderen, in dem alte Blöcke bleiben können.</translation>
    </message>
    <message>
        <source>The file system's journal keeps contents too: old ones can remain in it.</source>
        <translation>Das Journal des Dateisystems bewahrt auch Inhalte auf: Alte können darin bleiben.</translation>
    </message>
    <message>
        <source>The files lay on another computer, which may keep copies.</source>
        <translation>Die Dateien lagen auf einem anderen Computer, der Kopien behalten kann.</translation>
    </message>
    <message>
        <source>The id and the name were looked for in %1 files (%2) and found %3 times</source>
        <translation>Kennung und Name wurden in %1 Dateien (%2) gesucht und %3-mal gefunden</translation>
    </message>
    <message>
        <source>The id was looked for in %1 files (%2) and found %3 times</source>
        <translation>Die Kennung wurde in %1 Dateien (%2) gesucht und %3-mal gefunden</translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation>Die Schlüsseldatei auf diesem Computer ist weg.</translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation>Die Schlüsseldatei auf diesem Computer ist noch da, und ein Teil davon kann überschrieben sein.</translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation>Die Schlüsseldatei auf diesem Computer wurde überschrieben.</translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation>Die Schlüsseldatei auf diesem Computer wurde entfernt, aber nicht jede Datei mit Schlüsseln konnte vorher überschrieben werden.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Die Schlüssel</translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation>Die Liste der Profile</translation>
    </message>
    <message>
        <source>The plan was written</source>
        <translation>Der Plan wurde geschrieben</translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation>Das Profil, das alles übernommen hat, ist nicht zu finden. Stellen Sie zuerst dieses wieder her, wenn Sie es noch brauchen.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Der Beleg</translation>
    </message>
    <message>
        <source>The search for traces</source>
        <translation>Die Suche nach Spuren</translation>
    </message>
    <message>
        <source>This file system writes new content elsewhere: old blocks can remain.</source>
        <translation>Dieses Dateisystem schreibt neue Inhalte anderswohin: Alte Blöcke können bleiben.</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Was gelöscht wurde</translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation>Was verschoben wurde, lässt sich nicht ansehen, solange das andere Profil gesperrt ist. Öffnen Sie jenes, um es zu sehen.</translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation>Was verschoben wurde, ist im anderen Profil, unverändert.</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation>WLANs</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>after an interruption</source>
        <translation>nach einer Unterbrechung</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>changed by something else before the profile was deleted</source>
        <translation>von etwas anderem geändert, bevor das Profil gelöscht wurde</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>konnte nicht angesehen werden</translation>
    </message>
    <message>
        <source>custom item</source>
        <translation>eigener Eintrag</translation>
    </message>
    <message>
        <source>custom items</source>
        <translation>eigene Einträge</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>frühere Fassung</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>frühere Fassungen</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation>Einträge im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation>Eintrag im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation>Datei mit allen Einträgen</translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation>Datei mit den Schlüsseln</translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation>Dateien mit allen Einträgen</translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation>Dateien mit den Schlüsseln</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation>erzeugtes Passwort im Verlauf</translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation>erzeugte Passwörter im Verlauf</translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation>Generator-Rezept</translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation>Generator-Rezepte</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation>Eintrag im Papierkorb</translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation>Einträge im Papierkorb</translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation>weniger als ein Tag bleibt</translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation>weniger als eine Woche bleibt</translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation>Zeile in der Liste der Profile</translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation>Zeile im Protokoll dieses Computers</translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation>Zeile der Aktivitäten</translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation>Zeilen in der Liste der Profile</translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation>Zeilen im Protokoll dieses Computers</translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation>Zeilen der Aktivitäten</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not looked at again when this one was deleted, because that profile was locked</source>
        <translation>nicht noch einmal angesehen, als dieses gelöscht wurde, weil jenes Profil gesperrt war</translation>
    </message>
    <message>
        <source>not to be found when the profile was deleted</source>
        <translation>nicht zu finden, als das Profil gelöscht wurde</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>overwritten, then removed</source>
        <translation>überschrieben, dann entfernt</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>read back and compared</source>
        <translation>zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>removed, but could not be overwritten</source>
        <translation>entfernt, konnte aber nicht überschrieben werden</translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation>Einstellung dieses Profils</translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation>Einstellungen dieses Profils</translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation>Schritt, der rückgängig zu machen war</translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation>Schritte, die rückgängig zu machen waren</translation>
    </message>
    <message>
        <source>still there and the same when the profile was deleted</source>
        <translation>noch da und unverändert, als das Profil gelöscht wurde</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>that profile was not changed since, when this one was deleted</source>
        <translation>jenes Profil war seither nicht geändert, als dieses gelöscht wurde</translation>
    </message>
    <message>
        <source>that profile was not found when this one was deleted</source>
        <translation>jenes Profil war nicht zu finden, als dieses gelöscht wurde</translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation>ungespeicherter Entwurf</translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation>ungespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>were gone already</source>
        <translation>waren schon weg</translation>
    </message>
    <message>
        <source>with its master password</source>
        <translation>mit dem Master-Passwort</translation>
    </message>
    <message>
        <source>without the master password</source>
        <translation>ohne das Master-Passwort</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ReceiptLine</name>
    <message>
        <source>Show the receipt %1</source>
        <translation>Beleg %1 zeigen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>This receipt is not as it was written</source>
        <translation>Dieser Beleg ist nicht so, wie er geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Als PDF für Papier speichern…</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Beleg speichern…</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Gespeichert und zurückgelesen: %1</translation>
    </message>
    <message>
        <source>Strongroom receipt %1</source>
        <translation>Strongroom-Beleg %1</translation>
    </message>
</context>
<context>
    <name>ReceiptsDialog</name>
    <message>
        <source>Check a receipt</source>
        <translation>Beleg prüfen</translation>
    </message>
    <message>
        <source>Check a receipt…</source>
        <translation>Beleg prüfen…</translation>
    </message>
    <message>
        <source>Each deleted profile leaves one. It names nobody unless its owner wished.</source>
        <translation>Jedes gelöschte Profil hinterlässt einen. Er nennt niemanden, wenn der Eigentümer es nicht wünschte.</translation>
    </message>
    <message>
        <source>Nothing was deleted here yet.</source>
        <translation>Hier wurde noch nichts gelöscht.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Receipt %1 is unaltered, and this computer wrote it.</source>
        <translation>Beleg %1 ist unverändert, und dieser Computer hat ihn geschrieben.</translation>
    </message>
    <message>
        <source>Receipt %1 is unaltered. This computer does not know of it.</source>
        <translation>Beleg %1 ist unverändert. Dieser Computer weiß nichts von ihm.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>That receipt is not as it was written, or no receipt at all.</source>
        <translation>Dieser Beleg ist nicht so, wie er geschrieben wurde, oder gar kein Beleg.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Remove this recipe</source>
        <translation>Dieses Rezept entfernen</translation>
    </message>
    <message>
        <source>Save as my default</source>
        <translation>Als meine Vorgabe speichern</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Als Rezept speichern…</translation>
    </message>
    <message>
        <source>This is your default</source>
        <translation>Das ist Ihre Vorgabe</translation>
    </message>
    <message>
        <source>as set here</source>
        <translation>wie hier eingestellt</translation>
    </message>
</context>
<context>
    <name>RecipeNames</name>
    <message>
        <source>Like the present password</source>
        <translation>Wie das jetzige Passwort</translation>
    </message>
    <message>
        <source>My default</source>
        <translation>Meine Vorgabe</translation>
    </message>
    <message>
        <source>The recipe of this item</source>
        <translation>Das Rezept dieses Eintrags</translation>
    </message>
</context>
<context>
    <name>RecipePages</name>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Kind of password</source>
        <translation>Art des Passworts</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Pronounceable</source>
        <translation>Aussprechbar</translation>
    </message>
    <message>
        <source>Site rules</source>
        <translation>Website-Regeln</translation>
    </message>
</context>
<context>
    <name>RecipeRow</name>
    <message>
        <source>Chosen in the generator, where its passwords can be seen.</source>
        <translation>Wird im Generator gewählt, wo seine Passwörter zu sehen sind.</translation>
    </message>
    <message>
        <source>Generator…</source>
        <translation>Generator…</translation>
    </message>
    <message>
        <source>Open the generator</source>
        <translation>Generator öffnen</translation>
    </message>
    <message>
        <source>Recipe for new logins</source>
        <translation>Rezept für neue Zugänge</translation>
    </message>
</context>
<context>
    <name>RecoverView</name>
    <message>
        <source>Afterwards only the new master password opens it.</source>
        <translation>Danach öffnet es nur noch das neue Master-Passwort.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New master password</source>
        <translation>Neues Master-Passwort</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Neun Vierergruppen. Großschreibung, Leerzeichen und Striche sind egal.</translation>
    </message>
    <message>
        <source>Open %1 with the recovery key</source>
        <translation>%1 mit dem Wiederherstellungsschlüssel öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Set new password and open</source>
        <translation>Neues Passwort setzen und öffnen</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A look inside the copy</source>
        <translation>Ein Blick in die Kopie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Items in the copy</source>
        <translation>Einträge in der Kopie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it now as you would have to after the deletion. It is read from the disk and only shown: nothing is written, and no profile is made of it.</source>
        <translation>Öffnen Sie sie jetzt so, wie Sie es nach der Löschung müssten. Sie wird vom Datenträger gelesen und nur gezeigt: Nichts wird geschrieben, und kein Profil entsteht daraus.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Passphrase der Kopie</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Search in the copy</source>
        <translation>In der Kopie suchen</translation>
    </message>
    <message>
        <source>Type the passphrase of the copy.</source>
        <translation>Geben Sie die Passphrase der Kopie ein.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>RememberedRow</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted, the newest 50, so that none is lost before it is saved.</source>
        <translation>Verschlüsselt, die neuesten 50, damit keines verloren geht, bevor es gespeichert ist.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Off: a password that is not saved in an item is gone. What is in the generator's history stays there until its 30 days are over or you clear it.</source>
        <translation>Aus: Ein Passwort, das in keinem Eintrag gespeichert wird, ist verloren. Was im Verlauf des Generators steht, bleibt dort, bis seine 30 Tage um sind oder Sie ihn leeren.</translation>
    </message>
    <message>
        <source>Remember generated passwords</source>
        <translation>Erzeugte Passwörter merken</translation>
    </message>
</context>
<context>
    <name>ReminderBanner</name>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>%1 will be deleted in %2 days.</source>
        <translation>%1 wird in %2 Tagen gelöscht.</translation>
    </message>
    <message>
        <source>%1 will be deleted within a day.</source>
        <translation>%1 wird innerhalb eines Tages gelöscht.</translation>
    </message>
    <message>
        <source>A profile waits for its deletion, and the wait ends soon.</source>
        <translation>Ein Profil wartet auf seine Löschung, und die Wartezeit endet bald.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>The wait of %1 ends in %2 days. Its card then asks what to do.</source>
        <translation>Die Wartezeit von %1 endet in %2 Tagen. Seine Karte fragt dann, was geschehen soll.</translation>
    </message>
    <message>
        <source>The wait of %1 ends within a day. Its card then asks what to do.</source>
        <translation>Die Wartezeit von %1 endet innerhalb eines Tages. Seine Karte fragt dann, was geschehen soll.</translation>
    </message>
    <message numerus="yes">
        <source>The wait of %Ln profile(s) ends soon.</source>
        <translation>
            <numerusform>Die Wartezeit von %Ln Profil endet bald.</numerusform>
            <numerusform>Die Wartezeit von %Ln Profilen endet bald.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 go too.</source>
        <translation>Mit verschwinden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier version(s)</source>
        <translation>
            <numerusform>%Ln frühere Fassung</numerusform>
            <numerusform>%Ln frühere Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag löschen</numerusform>
            <numerusform>%Ln Einträge löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln items permanently?</source>
        <translation>
            <numerusform>%Ln Eintrag endgültig löschen?</numerusform>
            <numerusform>%Ln Einträge endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete “%1” permanently?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Empty Trash? %Ln item(s) will be deleted permanently.</source>
        <translation>
            <numerusform>Papierkorb leeren? %Ln Eintrag wird endgültig gelöscht.</numerusform>
            <numerusform>Papierkorb leeren? %Ln Einträge werden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 go too.</source>
        <translation>Mit verschwinden: %1.</translation>
    </message>
    <message>
        <source>Keep Trash</source>
        <translation>Papierkorb behalten</translation>
    </message>
    <message>
        <source>Keep in Trash</source>
        <translation>Im Papierkorb lassen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Eintrag für Eintrag</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Where backups are made by themselves, one is made first. Undo takes all of it back, for 30 days.</source>
        <translation>Noch wurde nichts geändert. Wo Sicherungen von selbst erstellt werden, entsteht zuerst eine. Rückgängig nimmt alles zurück, 30 Tage lang.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
    <message>
        <source>What happens to each item</source>
        <translation>Was mit jedem Eintrag geschieht</translation>
    </message>
    <message>
        <source>as here; the other value stays as an earlier version</source>
        <translation>wie hier; der andere Wert bleibt als frühere Fassung</translation>
    </message>
    <message>
        <source>as in the other copy</source>
        <translation>wie in der anderen Kopie</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>beide, nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Everything in the profile is as it was.</source>
        <translation>Alles im Profil ist, wie es war.</translation>
    </message>
    <message>
        <source>Its deletion began and stopped before the first key. Everything is still there.</source>
        <translation>Seine Löschung begann und blieb vor dem ersten Schlüssel stehen. Alles ist noch da.</translation>
    </message>
    <message>
        <source>Its deletion, planned for %1, is cancelled then.</source>
        <translation>Seine für den %1 geplante Löschung ist dann abgesagt.</translation>
    </message>
    <message>
        <source>Its time is over, and nothing has been deleted. Restore it, or delete it now.</source>
        <translation>Seine Zeit ist um, und nichts wurde gelöscht. Stellen Sie es wieder her oder löschen Sie es jetzt.</translation>
    </message>
    <message>
        <source>Its time is over. It waits one more day in which this window is open.</source>
        <translation>Seine Zeit ist um. Es wartet noch einen Tag, an dem dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>The deletion was scheduled without the master password, so anybody here may cancel it.</source>
        <translation>Die Löschung wurde ohne das Master-Passwort vorgemerkt, darum darf sie hier jeder absagen.</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message numerus="yes">
        <source>%Ln more: replace everything, or open as a profile of its own</source>
        <translation>
            <numerusform>%Ln weiterer: alles ersetzen oder als eigenes Profil öffnen</numerusform>
            <numerusform>%Ln weitere: alles ersetzen oder als eigenes Profil öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back selected items</source>
        <translation>Ausgewählte Einträge zurückholen</translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation>Geben Sie das Master-Passwort ein.</translation>
    </message>
    <message>
        <source>First a backup is made of what is there now: that takes this back. Master password and recovery kit stay those of today.</source>
        <translation>Zuerst wird gesichert, was jetzt da ist: Damit lässt sich dies zurücknehmen. Master-Passwort und Notfallblatt bleiben die von heute.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation>Master-Passwort von %1</translation>
    </message>
    <message>
        <source>Master password of that day</source>
        <translation>Master-Passwort von jenem Tag</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>Name des neuen Profils</translation>
    </message>
    <message>
        <source>No item is selected. Select at least one.</source>
        <translation>Kein Eintrag ist ausgewählt. Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>Open as a profile of its own</source>
        <translation>Als eigenes Profil öffnen</translation>
    </message>
    <message>
        <source>Replace %1 completely</source>
        <translation>%1 vollständig ersetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>The open profile stays as it is. The new one has no recovery kit yet.</source>
        <translation>Das offene Profil bleibt, wie es ist. Das neue hat noch kein Notfallblatt.</translation>
    </message>
    <message>
        <source>This backup is from before a change of the master password.</source>
        <translation>Diese Sicherung ist aus der Zeit vor einer Änderung des Master-Passworts.</translation>
    </message>
    <message>
        <source>What these items are now becomes an earlier version of each.</source>
        <translation>Was diese Einträge jetzt sind, wird jeweils zu einer früheren Fassung.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation>Jetzt löschen…</translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation>Geben Sie das Master-Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation>Master-Passwort von %1</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Neun Vierergruppen. Großschreibung, Leerzeichen und Striche sind egal.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Restore profile</source>
        <translation>Profil wiederherstellen</translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation>„%1“ wiederherstellen?</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Use master password…</source>
        <translation>Master-Passwort verwenden…</translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation>Wiederherstellungsschlüssel verwenden…</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Checked: %1 items are in the file, as far as they could be read.</source>
        <translation>Geprüft: %1 Einträge sind in der Datei, soweit sie gelesen werden konnten.</translation>
    </message>
    <message>
        <source>Checked: %1 of %1 items and %2 of %2 attachments are in the file.</source>
        <translation>Geprüft: %1 von %1 Einträgen und %2 von %2 Anhängen sind in der Datei.</translation>
    </message>
    <message>
        <source>Checked: %1 of %1 items are in the file.</source>
        <translation>Geprüft: %1 von %1 Einträgen sind in der Datei.</translation>
    </message>
    <message>
        <source>Delete the file now</source>
        <translation>Datei jetzt löschen</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Gelöscht. Auf SSDs können Spuren bleiben, bis sie überschrieben werden.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The SHA-256 of the file is copied.</source>
        <translation>Der SHA-256 der Datei ist kopiert.</translation>
    </message>
    <message>
        <source>The file is unencrypted. Delete it once you have used it; a day from now you are asked about it.</source>
        <translation>Die Datei ist unverschlüsselt. Löschen Sie sie, sobald Sie sie verwendet haben; in einem Tag werden Sie danach gefragt.</translation>
    </message>
</context>
<context>
    <name>RightBindings</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>RightPane</name>
    <message>
        <source>No item selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>This item could not be read</source>
        <translation>Dieser Eintrag konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>RingTimer</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>Verbleibende Zeit für diesen Code</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Karteninhaber</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Verstecktes Netz</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Netzwerkname</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Reisepassnummer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Prüfziffer</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>has a one-time code</source>
        <translation>hat einen Einmalcode</translation>
    </message>
    <message>
        <source>something to fix</source>
        <translation>etwas zu beheben</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>RunUpPage</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Deleting “%1” in</source>
        <translation>„%1“ wird gelöscht in</translation>
    </message>
    <message>
        <source>Deleting “%1” in %2 s</source>
        <translation>„%1“ wird in %2 s gelöscht</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Noch wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Picture with a QR code</source>
        <translation>Bild mit einem QR-Code</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>ScoreRing</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Kein Wert</translation>
    </message>
</context>
<context>
    <name>ScreenVeil</name>
    <message>
        <source>Draw a frame around the QR code. Enter: the whole screen. Esc: back.</source>
        <translation>Ziehen Sie einen Rahmen um den QR-Code. Eingabe: der ganze Bildschirm. Esc: zurück.</translation>
    </message>
    <message>
        <source>Scan a QR code</source>
        <translation>QR-Code einlesen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Search all %Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag durchsuchen</numerusform>
            <numerusform>%Ln Einträge durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type ? for what can be searched for</source>
        <translation>? zeigt, wonach sich suchen lässt</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach sich suchen lässt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>in einem Ordner</translation>
    </message>
    <message>
        <source>of a type, such as card</source>
        <translation>einer Art, etwa Karte</translation>
    </message>
    <message>
        <source>with a one-time code</source>
        <translation>mit einem Einmalcode</translation>
    </message>
    <message>
        <source>with a password that others have, too</source>
        <translation>mit einem Passwort, das auch andere haben</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>mit einem Schlagwort</translation>
    </message>
    <message>
        <source>with a weak password</source>
        <translation>mit einem schwachen Passwort</translation>
    </message>
    <message>
        <source>with an old password</source>
        <translation>mit einem alten Passwort</translation>
    </message>
    <message>
        <source>without what follows</source>
        <translation>ohne das Folgende</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>SecretLabel</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>SecretsPart</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the file.</source>
        <translation>Geben Sie eine Passphrase für die Datei ein.</translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation>Geben Sie Ihr Master-Passwort ein.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat the passphrase of the file</source>
        <translation>Passphrase der Datei wiederholen</translation>
    </message>
    <message>
        <source>The file opens with the master password as well</source>
        <translation>Die Datei öffnet sich auch mit dem Master-Passwort</translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Write it down: without it nobody can open the file.</source>
        <translation>Schreiben Sie sie auf: Ohne sie kann niemand die Datei öffnen.</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln weiterer…</numerusform>
            <numerusform>%Ln weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>Count this no more. It stays listed below.</source>
        <translation>Dies nicht mehr zählen. Es bleibt unten in der Liste.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 beheben</translation>
    </message>
    <message>
        <source>Generate a new password for %1</source>
        <translation>Neues Passwort für %1 erzeugen</translation>
    </message>
    <message>
        <source>Generate new</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>%1 ignorieren</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln more)</source>
        <translation>
            <numerusform>Alle zeigen (%Ln weiterer)</numerusform>
            <numerusform>Alle zeigen (%Ln weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Default: %1 · Reset</source>
        <translation>Vorgabe: %1 · Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 Sekunden</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6 Sekunden</translation>
    </message>
    <message>
        <source>A backup that failed, a deletion due soon. They need the icon in the tray and name neither profiles nor items.</source>
        <translation>Eine fehlgeschlagene Sicherung, eine bald fällige Löschung. Sie brauchen das Symbol im Infobereich und nennen weder Profile noch Einträge.</translation>
    </message>
    <message>
        <source>A click on a value copies it</source>
        <translation>Ein Klick auf einen Wert kopiert ihn</translation>
    </message>
    <message>
        <source>A copied secret is taken away again after this time.</source>
        <translation>Ein kopiertes Geheimnis wird nach dieser Zeit wieder weggenommen.</translation>
    </message>
    <message>
        <source>A revealed secret is covered again after this time.</source>
        <translation>Ein gezeigtes Geheimnis wird nach dieser Zeit wieder verdeckt.</translation>
    </message>
    <message>
        <source>Also when the computer sleeps, or somebody else signs in.</source>
        <translation>Auch wenn der Computer schläft oder sich jemand anderes anmeldet.</translation>
    </message>
    <message>
        <source>Also when the window is hidden in the tray.</source>
        <translation>Auch wenn das Fenster im Infobereich verborgen ist.</translation>
    </message>
    <message>
        <source>An icon that shows and locks. It says whether a profile is open, no more.</source>
        <translation>Ein Symbol, das zeigt und sperrt. Es sagt, ob ein Profil offen ist, sonst nichts.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Closed profiles are shown as Profile 1, 2, …, without pictures. Their files still tell the names.</source>
        <translation>Geschlossene Profile erscheinen als Profil 1, 2, … ohne Bilder. Ihre Dateien verraten die Namen trotzdem.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Double click on an item</source>
        <translation>Doppelklick auf einen Eintrag</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter always goes to its details.</source>
        <translation>Die Eingabetaste führt immer zu den Einzelheiten.</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Everything grows with it. Keys change it as well.</source>
        <translation>Alles wächst mit. Auch Tasten ändern sie.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Hide what is revealed</source>
        <translation>Gezeigtes verbergen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High: black, white and thick outlines.</source>
        <translation>Hoch: Schwarz, Weiß und dicke Umrisse.</translation>
    </message>
    <message>
        <source>How much room each row of the list of items takes.</source>
        <translation>Wie viel Platz jede Zeile der Liste der Einträge bekommt.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Icon, hide on closing</source>
        <translation>Symbol statt Schließen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the computer uses.</source>
        <translation>Hell, dunkel oder wie der Computer.</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bei Untätigkeit sperren</translation>
    </message>
    <message>
        <source>Lock when minimised</source>
        <translation>Beim Minimieren sperren</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Messages stay</source>
        <translation>Meldungen bleiben</translation>
    </message>
    <message>
        <source>Messages with a way to undo stay longer. A screen reader keeps them all.</source>
        <translation>Meldungen, mit denen sich etwas rückgängig machen lässt, bleiben länger. Ein Bildschirmleser behält alle.</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Kein Symbol</translation>
    </message>
    <message>
        <source>Nothing fades, turns or blinks.</source>
        <translation>Nichts blendet, dreht sich oder blinkt.</translation>
    </message>
    <message>
        <source>Notifications of the computer</source>
        <translation>Benachrichtigungen des Computers</translation>
    </message>
    <message>
        <source>Off: the window keeps the size it has, and none is kept.</source>
        <translation>Aus: Das Fenster behält die Größe, die es hat, und keine wird gemerkt.</translation>
    </message>
    <message>
        <source>Off: who wakes this computer or unlocks its screen can read what is open.</source>
        <translation>Aus: Wer diesen Computer weckt oder seinen Bildschirm entsperrt, kann lesen, was offen ist.</translation>
    </message>
    <message>
        <source>Open its website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Opens as large as it was left, for each profile.</source>
        <translation>Öffnet so groß, wie es verlassen wurde, für jedes Profil.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Remember the window</source>
        <translation>Fenster merken</translation>
    </message>
    <message>
        <source>Secrets as well. The buttons beside them copy in any case.</source>
        <translation>Auch Geheimnisse. Die Knöpfe daneben kopieren in jedem Fall.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>The profile locks after this time without a key or a click.</source>
        <translation>Das Profil sperrt sich nach dieser Zeit ohne Taste oder Klick.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>Bis zum Schließen</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message numerus="yes">
        <source>%Ln setting(s) found</source>
        <translation>
            <numerusform>%Ln Einstellung gefunden</numerusform>
            <numerusform>%Ln Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This computer has no tray to put an icon in.</source>
        <translation>Dieser Computer hat keinen Infobereich für ein Symbol.</translation>
    </message>
    <message>
        <source>for everyone at this computer</source>
        <translation>für alle an diesem Computer</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Anyone with this sheet and this computer can open the profile.</source>
        <translation>Wer dieses Blatt und diesen Computer hat, kann das Profil öffnen.</translation>
    </message>
    <message>
        <source>Choose a new master password.</source>
        <translation>Wählen Sie ein neues Master-Passwort.</translation>
    </message>
    <message>
        <source>Choose the profile, then “Use recovery key…”.</source>
        <translation>Wählen Sie das Profil, dann „Wiederherstellungsschlüssel verwenden…“.</translation>
    </message>
    <message>
        <source>If the master password is forgotten</source>
        <translation>Wenn das Master-Passwort vergessen ist</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer, where you will find it.</source>
        <translation>Bewahren Sie dieses Blatt nicht beim Computer auf, und dort, wo Sie es finden.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <source>Open Strongroom on the computer with this profile.</source>
        <translation>Öffnen Sie Strongroom auf dem Computer mit diesem Profil.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Strongroom recovery kit</source>
        <translation>Strongroom-Notfallblatt</translation>
    </message>
    <message>
        <source>Type the recovery key. Capitals, spaces and dashes do not matter.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel ein. Großschreibung, Leerzeichen und Striche sind egal.</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Items whose passwords were made with it keep it.</source>
        <translation>Einträge, deren Passwörter damit entstanden, behalten es.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep recipe</source>
        <translation>Rezept behalten</translation>
    </message>
    <message>
        <source>Keep word list</source>
        <translation>Wortliste behalten</translation>
    </message>
    <message>
        <source>Recipes that use it make nothing any more. Passwords stay as they are.</source>
        <translation>Rezepte, die sie verwenden, ergeben nichts mehr. Passwörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>Rezept entfernen</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>Das Rezept „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the word list “%1”?</source>
        <translation>Die Wortliste „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove word list</source>
        <translation>Wortliste entfernen</translation>
    </message>
    <message>
        <source>Replace recipe</source>
        <translation>Rezept ersetzen</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>„%1“ ersetzen?</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Als Rezept speichern</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <source>There is a recipe of this name. Passwords made with it stay.</source>
        <translation>Ein Rezept dieses Namens gibt es schon. Damit erzeugte Passwörter bleiben.</translation>
    </message>
    <message>
        <source>Word list: plain text, a word on each line</source>
        <translation>Wortliste: reiner Text, ein Wort je Zeile</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Strongroom</source>
        <translation>Tastenkürzel von Strongroom</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Als PDF für Papier speichern…</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Gespeichert und zurückgelesen: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Profil bearbeiten…</translation>
    </message>
    <message>
        <source>Filters and folders</source>
        <translation>Filter und Ordner</translation>
    </message>
    <message>
        <source>Health, Trash and settings</source>
        <translation>Passwort-Zustand, Papierkorb und Einstellungen</translation>
    </message>
    <message>
        <source>Move folder to Trash</source>
        <translation>Ordner in den Papierkorb</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder inside</source>
        <translation>Neuer Ordner darin</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Neuer Ordner darin…</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln weiterer…</numerusform>
            <numerusform>%Ln weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>SiteRulesControls</name>
    <message>
        <source>Length, if allowed</source>
        <translation>Länge, falls erlaubt</translation>
    </message>
    <message>
        <source>Rules of the website</source>
        <translation>Regeln der Website</translation>
    </message>
    <message>
        <source>minlength, maxlength, max-consecutive: a number. required, allowed: upper, lower, digit, special, or characters in brackets. A semicolon after each. Every “required” asks for one of its characters.</source>
        <translation>minlength, maxlength, max-consecutive: eine Zahl. required, allowed: upper, lower, digit, special oder Zeichen in Klammern. Nach jedem ein Semikolon. Jedes „required“ verlangt eines seiner Zeichen.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading items</source>
        <translation>Einträge werden gelesen</translation>
    </message>
</context>
<context>
    <name>SshPart</name>
    <message>
        <source>ECDSA, P-256</source>
        <translation>ECDSA, P-256</translation>
    </message>
    <message>
        <source>Ed25519 (recommended)</source>
        <translation>Ed25519 (empfohlen)</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Der Schlüssel wird erzeugt…</translation>
    </message>
    <message>
        <source>RSA, 3072 bits</source>
        <translation>RSA, 3072 Bit</translation>
    </message>
    <message>
        <source>RSA, 4096 bits (for old servers)</source>
        <translation>RSA, 4096 Bit (für alte Server)</translation>
    </message>
    <message>
        <source>This does not tell its public half. It is kept as it is.</source>
        <translation>Die öffentliche Hälfte geht daraus nicht hervor. Der Schlüssel bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Passwortstärke</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
</context>
<context>
    <name>StrengthReason</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln Ziffer</numerusform>
            <numerusform>%Ln Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random place(s)</source>
        <translation>
            <numerusform>%Ln zufällige Stelle</numerusform>
            <numerusform>%Ln zufällige Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>%Ln Silbe</numerusform>
            <numerusform>%Ln Silben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow more kinds of characters to make it good.</source>
        <translation>Erlauben Sie mehr Arten von Zeichen, damit es gut wird.</translation>
    </message>
    <message>
        <source>Make the pattern longer to make it good.</source>
        <translation>Verlängern Sie das Muster, damit es gut wird.</translation>
    </message>
    <message>
        <source>Only for a lock that counts the tries, such as a phone or a card.</source>
        <translation>Nur für ein Schloss, das die Versuche zählt, etwa ein Telefon oder eine Karte.</translation>
    </message>
    <message>
        <source>These rules allow nothing good.</source>
        <translation>Diese Regeln erlauben nichts Gutes.</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln characters to make it good.</source>
        <translation>
            <numerusform>Verwenden Sie %Ln Zeichen, damit es gut wird.</numerusform>
            <numerusform>Verwenden Sie %Ln Zeichen, damit es gut wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln words to make it good.</source>
        <translation>
            <numerusform>Verwenden Sie %Ln Wort, damit es gut wird.</numerusform>
            <numerusform>Verwenden Sie %Ln Wörter, damit es gut wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least one of each kind</source>
        <translation>mindestens eines von jeder Art</translation>
    </message>
    <message>
        <source>each one of %1</source>
        <translation>jedes eines von %1</translation>
    </message>
    <message>
        <source>guessed at once</source>
        <translation>sofort erraten</translation>
    </message>
    <message>
        <source>less what people choose</source>
        <translation>ohne das, was Leute wählen</translation>
    </message>
    <message>
        <source>less what the rules forbid</source>
        <translation>ohne das, was die Regeln verbieten</translation>
    </message>
    <message>
        <source>many computers can guess it</source>
        <translation>viele Computer können es erraten</translation>
    </message>
    <message>
        <source>one computer can guess it</source>
        <translation>ein Computer kann es erraten</translation>
    </message>
    <message>
        <source>out of reach for any guesser</source>
        <translation>für niemanden zu erraten</translation>
    </message>
    <message>
        <source>too costly to guess</source>
        <translation>zu teuer zu erraten</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>%1 bits, five words drawn at random</source>
        <translation>%1 Bit, fünf zufällig gezogene Wörter</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dieses verwenden</translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>Tag “%1” is called “%2” now</source>
        <translation>Schlagwort „%1“ heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>Tag “%1” put together with “%2”</source>
        <translation>Schlagwort „%1“ mit „%2“ zusammengelegt</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln item(s)</source>
        <translation>
            <numerusform>Schlagwort „%1“ von %Ln Eintrag entfernt</numerusform>
            <numerusform>Schlagwort „%1“ von %Ln Einträgen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1” taken away</source>
        <translation>Schlagwort „%1“ weggenommen</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Schlagwort „%1“ vergeben</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Taking the files in… %1 %</source>
        <translation>Dateien werden aufgenommen… %1 %</translation>
    </message>
</context>
<context>
    <name>TitlePart</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1, entsperrt</translation>
    </message>
    <message>
        <source>Generator…</source>
        <translation>Generator…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Show Strongroom</source>
        <translation>Strongroom zeigen</translation>
    </message>
    <message>
        <source>Strongroom keeps running here.</source>
        <translation>Strongroom läuft hier weiter.</translation>
    </message>
    <message>
        <source>Switch profile…</source>
        <translation>Profil wechseln…</translation>
    </message>
</context>
<context>
    <name>UnbindDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation>Geben Sie Ihr Master-Passwort ein.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Alles wird neu versiegelt…</translation>
    </message>
    <message>
        <source>The master password then opens %1 and any copy of it, on every computer. Everything in the profile is sealed anew.</source>
        <translation>Das Master-Passwort öffnet %1 und jede Kopie davon dann auf jedem Computer. Alles im Profil wird neu versiegelt.</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>Bindung lösen</translation>
    </message>
    <message>
        <source>Unbind from this computer</source>
        <translation>Bindung an diesen Computer lösen</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation>Geben Sie Ihr Master-Passwort ein.</translation>
    </message>
    <message>
        <source>Forgot it? The recovery key on your kit opens this profile as well.</source>
        <translation>Vergessen? Der Wiederherstellungsschlüssel auf Ihrem Notfallblatt öffnet dieses Profil auch.</translation>
    </message>
    <message>
        <source>I do not know the master password</source>
        <translation>Ich kenne das Master-Passwort nicht</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Master-Passwort</translation>
    </message>
    <message>
        <source>Nothing vouches for this card: the keyring of this computer was locked when it was last written, or it was changed. Unlocking checks it.</source>
        <translation>Für diese Karte bürgt nichts: Der Schlüsselbund dieses Computers war gesperrt, als sie zuletzt geschrieben wurde, oder sie wurde geändert. Das Entsperren prüft sie.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Switch profile</source>
        <translation>Profil wechseln</translation>
    </message>
    <message>
        <source>This card was not left so by Strongroom on this computer: it comes from elsewhere, or was changed. Unlocking checks it.</source>
        <translation>Diese Karte hat nicht Strongroom auf diesem Computer so hinterlassen: Sie kommt von anderswo oder wurde geändert. Das Entsperren prüft sie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Noch einmal in %1 s</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation>Wiederherstellungsschlüssel verwenden…</translation>
    </message>
</context>
<context>
    <name>UnreadablePart</name>
    <message numerus="yes">
        <source>%Ln items cannot be read: %1</source>
        <translation>
            <numerusform>%Ln Eintrag ist nicht lesbar: %1</numerusform>
            <numerusform>%Ln Einträge sind nicht lesbar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read: %1</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht lesbar: %1</numerusform>
            <numerusform>%Ln Zeilen sind nicht lesbar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item cannot be read: %1</source>
        <translation>1 Eintrag ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>1 line cannot be read: %1</source>
        <translation>1 Zeile ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Save the unreadable lines…</source>
        <translation>Unlesbare Zeilen speichern…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueCell</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>%1 here: %2</source>
        <translation>%1 hier: %2</translation>
    </message>
    <message>
        <source>%1 in the file: %2</source>
        <translation>%1 in der Datei: %2</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>VaultViewModel</name>
    <message>
        <source>Elsewhere · %1</source>
        <translation>Anderswo · %1</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Until %1
Changed then: %2</source>
        <translation>Bis %1
Dann geändert: %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>nothing that is shown</source>
        <translation>nichts, was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>WaitingFiles</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not found any more: %1. Put back what is missing, or remove it below and attach it again.</source>
        <translation>Nicht mehr gefunden: %1. Legen Sie zurück, was fehlt, oder entfernen Sie es unten und hängen Sie es neu an.</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>%1 is due. It is deleted after one more day with this window open.</source>
        <translation>%1 ist fällig. Es wird nach einem weiteren Tag mit diesem offenen Fenster gelöscht.</translation>
    </message>
    <message>
        <source>A profile</source>
        <translation>Ein Profil</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>The deletion of %1 is not complete. Continue on its card.</source>
        <translation>Die Löschung von %1 ist nicht abgeschlossen. Fahren Sie auf seiner Karte fort.</translation>
    </message>
    <message>
        <source>The time of %1 is over. It is being deleted.</source>
        <translation>Die Zeit von %1 ist um. Es wird gelöscht.</translation>
    </message>
    <message>
        <source>The time of %1 is over. Its card asks what to do.</source>
        <translation>Die Zeit von %1 ist um. Seine Karte fragt, was geschehen soll.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Coming from another password manager?
You can import afterwards.</source>
        <translation>Sie kommen von einem anderen Passwortmanager?
Importieren können Sie danach.</translation>
    </message>
    <message>
        <source>Create your profile</source>
        <translation>Profil erstellen</translation>
    </message>
    <message>
        <source>Each person gets a profile with its own master password.</source>
        <translation>Jede Person bekommt ein Profil mit eigenem Master-Passwort.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Your passwords, on this computer only</source>
        <translation>Ihre Passwörter, nur auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>WhatPart</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <translation>Alles: %1</translation>
    </message>
    <message>
        <source>Folder or tag</source>
        <translation>Ordner oder Schlagwort</translation>
    </message>
    <message>
        <source>Include Trash (%1)</source>
        <translation>Papierkorb einschließen (%1)</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Only %1 in:</source>
        <translation>Nur %1 in:</translation>
    </message>
    <message>
        <source>Only a folder or a tag</source>
        <translation>Nur ein Ordner oder ein Schlagwort</translation>
    </message>
    <message>
        <source>Only what is selected: %1</source>
        <translation>Nur das Ausgewählte: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>After a wait (recommended)</source>
        <translation>Nach einer Wartezeit (empfohlen)</translation>
    </message>
    <message>
        <source>Days until the deletion</source>
        <translation>Tage bis zur Löschung</translation>
    </message>
    <message>
        <source>Now, permanently</source>
        <translation>Jetzt, endgültig</translation>
    </message>
    <message>
        <source>Put the profile’s name on the receipt</source>
        <translation>Den Namen des Profils auf den Beleg schreiben</translation>
    </message>
    <message>
        <source>The keys are destroyed first, and overwritten where the disk allows it. Nobody can bring the profile back from this computer, not even with the recovery kit. On SSDs traces can remain.</source>
        <translation>Zuerst werden die Schlüssel zerstört und überschrieben, wo der Datenträger es zulässt. Niemand kann das Profil von diesem Computer zurückholen, auch nicht mit dem Notfallblatt. Auf SSDs können Spuren bleiben.</translation>
    </message>
    <message>
        <source>The profile is closed now and shown on the start screen with a countdown. You can restore it until %1 with its master password or its recovery key.</source>
        <translation>Das Profil wird jetzt geschlossen und erscheint auf dem Startbildschirm mit einer Frist. Sie können es bis %1 mit seinem Master-Passwort oder seinem Wiederherstellungsschlüssel wiederherstellen.</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>(unencrypted: anyone can read it)</source>
        <translation>(unverschlüsselt: jeder kann sie lesen)</translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation>Eine Sicherung wurde als {where} erstellt; sie ist jetzt nicht angeschlossen</translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation>Eine Kopie wurde als {where} erstellt; sie ist jetzt nicht da</translation>
    </message>
    <message>
        <source>A wrong PIN was typed</source>
        <translation>Eine falsche PIN wurde eingegeben</translation>
    </message>
    <message>
        <source>A wrong PIN was typed {count} times</source>
        <translation>Eine falsche PIN wurde {count}-mal eingegeben</translation>
    </message>
    <message>
        <source>A wrong master password was typed</source>
        <translation>Ein falsches Master-Passwort wurde eingegeben</translation>
    </message>
    <message>
        <source>A wrong master password was typed {count} times</source>
        <translation>Ein falsches Master-Passwort wurde {count}-mal eingegeben</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Add one more word.</source>
        <translation>Fügen Sie noch ein Wort hinzu.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added beside what was here</source>
        <translation>Neben dem hinzugefügt, was hier war</translation>
    </message>
    <message>
        <source>All capitals are as easy as none. Add a word.</source>
        <translation>Nur Großbuchstaben sind so leicht wie keine. Fügen Sie ein Wort hinzu.</translation>
    </message>
    <message>
        <source>An attachment of “{title}”: it cannot be read to its end.</source>
        <translation>Ein Anhang von „{title}“: Er ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>An attachment: it cannot be read to its end.</source>
        <translation>Ein Anhang: Er ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>An item without a name left ({id})</source>
        <translation>Ein Eintrag, von dem kein Name blieb ({id})</translation>
    </message>
    <message>
        <source>And {number} more.</source>
        <translation>Und {number} weitere.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Capital letters help little. Add a word.</source>
        <translation>Großbuchstaben helfen wenig. Fügen Sie ein Wort hinzu.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Karteninhaber</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation>Kopien in Cloud-Ordnern, Snapshots oder anderen Sicherungen dieses Computers; sie lassen sich weiter mit dem alten Master-Passwort öffnen</translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation>Bekannte Kopien, die bleiben: {copies}.</translation>
    </message>
    <message>
        <source>Counted for somebody who has your files and ten fast graphics cards.</source>
        <translation>Gerechnet für jemanden mit Ihren Dateien und zehn schnellen Grafikkarten.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener Eintrag</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates are tried early. Use a word instead.</source>
        <translation>Daten werden früh versucht. Verwenden Sie stattdessen ein Wort.</translation>
    </message>
    <message>
        <source>Deletion not finished</source>
        <translation>Löschung nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>Zur Löschung fällig</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Every attachment of {profile} can be read to its end.</source>
        <translation>Jeder Anhang von {profile} ist bis zum Ende lesbar.</translation>
    </message>
    <message>
        <source>Every draft of {profile} can be read.</source>
        <translation>Jeder Entwurf von {profile} ist lesbar.</translation>
    </message>
    <message>
        <source>Every item of {profile} can be read, and all that belongs to them.</source>
        <translation>Jeder Eintrag von {profile} ist lesbar, mit allem, was dazugehört.</translation>
    </message>
    <message>
        <source>Everything can be read.</source>
        <translation>Alles ist lesbar.</translation>
    </message>
    <message>
        <source>Everything in {profile} can be read.</source>
        <translation>Alles in {profile} ist lesbar.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>Aus einer neueren Version</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>Aus {place}</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Generator recipe</source>
        <translation>Generator-Rezept</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Verstecktes Netz</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Verborgener Text</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Import into {profile}, {when}</source>
        <translation>Import in {profile}, {when}</translation>
    </message>
    <message>
        <source>In Trash here</source>
        <translation>Hier im Papierkorb</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>It holds titles, no usernames and no passwords. Whether all is well you can see in the profile; the import can be undone for 30 days.</source>
        <translation>Er enthält Titel, keine Benutzernamen und keine Passwörter. Ob alles stimmt, sehen Sie im Profil; der Import lässt sich 30 Tage lang rückgängig machen.</translation>
    </message>
    <message>
        <source>It is a row of keys.</source>
        <translation>Es ist eine Tastenreihe.</translation>
    </message>
    <message>
        <source>It is a sequence such as abc or 6543.</source>
        <translation>Es ist eine Reihe wie abc oder 6543.</translation>
    </message>
    <message>
        <source>It is a short pattern on the keyboard.</source>
        <translation>Es ist ein kurzes Muster auf der Tastatur.</translation>
    </message>
    <message>
        <source>It is a single name.</source>
        <translation>Es ist ein einzelner Name.</translation>
    </message>
    <message>
        <source>It is a single word.</source>
        <translation>Es ist ein einzelnes Wort.</translation>
    </message>
    <message>
        <source>It is built around a common name.</source>
        <translation>Es ist um einen häufigen Namen gebaut.</translation>
    </message>
    <message>
        <source>It is built around a date.</source>
        <translation>Es ist um ein Datum gebaut.</translation>
    </message>
    <message>
        <source>It is built around a year.</source>
        <translation>Es ist um eine Jahreszahl gebaut.</translation>
    </message>
    <message>
        <source>It is nearly one that is on lists attackers try first.</source>
        <translation>Es ist fast eines, das auf Listen steht, die Angreifer zuerst versuchen.</translation>
    </message>
    <message>
        <source>It is on lists that attackers try first.</source>
        <translation>Es steht auf Listen, die Angreifer zuerst versuchen.</translation>
    </message>
    <message>
        <source>It is one of the hundred most used passwords.</source>
        <translation>Es ist eines der hundert meistverwendeten Passwörter.</translation>
    </message>
    <message>
        <source>It is one of the ten most used passwords.</source>
        <translation>Es ist eines der zehn meistverwendeten Passwörter.</translation>
    </message>
    <message>
        <source>It is too short, or made of parts that are tried early.</source>
        <translation>Es ist zu kurz oder besteht aus Teilen, die früh versucht werden.</translation>
    </message>
    <message>
        <source>It repeats one character.</source>
        <translation>Es wiederholt ein Zeichen.</translation>
    </message>
    <message>
        <source>It repeats one part.</source>
        <translation>Es wiederholt einen Teil.</translation>
    </message>
    <message>
        <source>Kinds of items in the file</source>
        <translation>Arten von Einträgen in der Datei</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Führerscheinnummer</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Monat und Jahr</translation>
    </message>
    <message>
        <source>NUL character</source>
        <translation>NUL-Zeichen</translation>
    </message>
    <message>
        <source>NUL characters</source>
        <translation>NUL-Zeichen</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>Neighbouring keys are tried early. Use words.</source>
        <translation>Nachbartasten werden früh versucht. Verwenden Sie Wörter.</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Netzwerkname</translation>
    </message>
    <message>
        <source>No part of {profile} was removed, added or put back by anything else.</source>
        <translation>Kein Teil von {profile} wurde von etwas anderem entfernt, hinzugefügt oder zurückgesetzt.</translation>
    </message>
    <message>
        <source>Not every attachment of {profile} can be read: {found}</source>
        <translation>Nicht jeder Anhang von {profile} ist lesbar: {found}</translation>
    </message>
    <message>
        <source>Not every draft of {profile} can be read; the items they belong to are not affected. {found}</source>
        <translation>Nicht jeder Entwurf von {profile} ist lesbar; die Einträge, zu denen sie gehören, sind nicht betroffen. {found}</translation>
    </message>
    <message>
        <source>Not everything in {profile} can be read. {found} Export what can be read, and bring back a backup from before.</source>
        <translation>Nicht alles in {profile} ist lesbar. {found} Exportieren Sie, was lesbar ist, und holen Sie eine Sicherung von vorher zurück.</translation>
    </message>
    <message>
        <source>Not everything in {profile} can be read: {found}</source>
        <translation>Nicht alles in {profile} ist lesbar: {found}</translation>
    </message>
    <message>
        <source>Not from Strongroom: {found}. Move it elsewhere.</source>
        <translation>Nicht von Strongroom: {found}. Verschieben Sie es anderswohin.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing can be changed. Export what you need, or lock and open it again.</source>
        <translation>Nichts kann geändert werden. Exportieren Sie, was Sie brauchen, oder sperren und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is written while this lasts. Export what can be read, and keep that copy; then bring back a backup from before, or import the copy into a new profile.</source>
        <translation>Solange das so ist, wird nichts geschrieben. Exportieren Sie, was lesbar ist, und heben Sie diese Kopie auf; holen Sie dann eine Sicherung von vorher zurück oder importieren Sie die Kopie in ein neues Profil.</translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation>Noch wurde nichts überschrieben: Die Schlüsseldatei auf diesem Computer ist heil.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One of the characters cannot be used in a password.</source>
        <translation>Eines der Zeichen kann nicht in einem Passwort stehen.</translation>
    </message>
    <message>
        <source>One {what} cannot be read.</source>
        <translation>Nicht lesbar: {what}.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Only you can read the data folder.</source>
        <translation>Nur Sie können den Datenordner lesen.</translation>
    </message>
    <message>
        <source>Open read-only, as you asked.</source>
        <translation>Schreibgeschützt geöffnet, wie gewünscht.</translation>
    </message>
    <message>
        <source>Open read-only: a part of the profile is damaged.</source>
        <translation>Schreibgeschützt geöffnet: Ein Teil des Profils ist beschädigt.</translation>
    </message>
    <message>
        <source>Open read-only: something is not as you left it.</source>
        <translation>Schreibgeschützt geöffnet: Etwas ist nicht so, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Open read-only: the profile’s file is damaged.</source>
        <translation>Schreibgeschützt geöffnet: Die Datei des Profils ist beschädigt.</translation>
    </message>
    <message>
        <source>Open read-only: this is an older copy.</source>
        <translation>Schreibgeschützt geöffnet: Dies ist eine ältere Kopie.</translation>
    </message>
    <message>
        <source>Open read-only: this is another copy, changed elsewhere.</source>
        <translation>Schreibgeschützt geöffnet: Dies ist eine andere Kopie, die anderswo geändert wurde.</translation>
    </message>
    <message>
        <source>Others on this computer can read: {found}. Take away their permissions.</source>
        <translation>Andere an diesem Computer können lesen: {found}. Nehmen Sie ihnen die Rechte.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Parts from another program</source>
        <translation>Teile aus einem anderen Programm</translation>
    </message>
    <message>
        <source>Parts of its list are lost, so there may have been more, and nothing tells how recent the rest is.</source>
        <translation>Teile der Liste sind verloren, also kann es mehr gegeben haben, und nichts sagt, wie aktuell der Rest ist.</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Reisepassnummer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Repeating does not help. Add another word.</source>
        <translation>Wiederholen hilft nicht. Fügen Sie ein anderes Wort hinzu.</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Scheduled for deletion</source>
        <translation>Zum Löschen vorgesehen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Prüfziffer</translation>
    </message>
    <message>
        <source>Sequences such as abc or 6543 are tried early. Use words.</source>
        <translation>Reihen wie abc oder 6543 werden früh versucht. Verwenden Sie Wörter.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Skipped, here already</source>
        <translation>Übersprungen, schon hier</translation>
    </message>
    <message>
        <source>Skipped, here already and different</source>
        <translation>Übersprungen, schon hier, aber anders</translation>
    </message>
    <message>
        <source>Skipped, left out</source>
        <translation>Übersprungen, ausgelassen</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The backup of {day} has items that are {what}.</source>
        <translation>Die Sicherung vom {day} hat Einträge, die so dastehen: {what}.</translation>
    </message>
    <message>
        <source>The backup of {day} has the same items.</source>
        <translation>Die Sicherung vom {day} hat dieselben Einträge.</translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation>Die Sicherung {where}</translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation>Die Kopie, die davon erstellt wurde, ist nicht erreichbar. Suchen Sie sie, oder stellen Sie zuerst das Profil wieder her.</translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation>Die Kopie, die davon erstellt wurde, ist nicht mehr so, wie sie geschrieben wurde. Stellen Sie zuerst das Profil wieder her, wenn Sie eine andere brauchen.</translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation>Die Kopie, die davon erstellt wurde, ist noch da, unverändert.</translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation>Die Kopie {where}</translation>
    </message>
    <message>
        <source>The data folder holds nothing but files of Strongroom.</source>
        <translation>Der Datenordner enthält nur Dateien von Strongroom.</translation>
    </message>
    <message>
        <source>The file is damaged; {found} of {all} items were found in it.</source>
        <translation>Die Datei ist beschädigt; {found} von {all} Einträgen wurden darin gefunden.</translation>
    </message>
    <message>
        <source>The file with the keys of {profile} is not as it should be.</source>
        <translation>Die Datei mit den Schlüsseln von {profile} ist nicht, wie sie sein soll.</translation>
    </message>
    <message>
        <source>The file with the keys of {profile} is whole.</source>
        <translation>Die Datei mit den Schlüsseln von {profile} ist heil.</translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation>Die Schlüsseldatei auf diesem Computer ist weg.</translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation>Die Schlüsseldatei auf diesem Computer ist noch da, und ein Teil davon kann überschrieben sein.</translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation>Die Schlüsseldatei auf diesem Computer wurde überschrieben.</translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation>Die Schlüsseldatei auf diesem Computer wurde entfernt, aber nicht jede Datei mit Schlüsseln konnte vorher überschrieben werden.</translation>
    </message>
    <message>
        <source>The log of this computer is unaltered.</source>
        <translation>Das Protokoll dieses Computers ist unverändert.</translation>
    </message>
    <message>
        <source>The log of this computer was altered, or ends too early. What it says of deletions is not to be relied on.</source>
        <translation>Das Protokoll dieses Computers wurde geändert oder endet zu früh. Auf das, was es über Löschungen sagt, ist kein Verlass.</translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation>Das Profil, das alles übernommen hat, ist nicht zu finden. Stellen Sie zuerst dieses wieder her, wenn Sie es noch brauchen.</translation>
    </message>
    <message>
        <source>This is an older copy than the one last opened here.</source>
        <translation>Dies ist eine ältere Kopie als die zuletzt hier geöffnete.</translation>
    </message>
    <message>
        <source>This is another copy, which was changed elsewhere.</source>
        <translation>Dies ist eine andere Kopie, die anderswo geändert wurde.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a word or two.</source>
        <translation>Zu leicht zu erraten. Fügen Sie ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is on lists that attackers try first.</source>
        <translation>Zu leicht zu erraten: Es steht auf Listen, die Angreifer zuerst versuchen.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile.</source>
        <translation>Zu leicht zu erraten: Es ist der Name des Profils.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Use at least 12 characters. Five random words are a good start.</source>
        <translation>Verwenden Sie mindestens 12 Zeichen. Fünf zufällige Wörter sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>Use several words that have nothing to do with each other.</source>
        <translation>Verwenden Sie mehrere Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation>Was verschoben wurde, lässt sich nicht ansehen, solange das andere Profil gesperrt ist. Öffnen Sie jenes, um es zu sehen.</translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation>Was verschoben wurde, ist im anderen Profil, unverändert.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation>WLANs</translation>
    </message>
    <message>
        <source>Words written backwards help little. Add a word.</source>
        <translation>Rückwärts geschriebene Wörter helfen wenig. Fügen Sie ein Wort hinzu.</translation>
    </message>
    <message>
        <source>Writing 3 for e helps little. Add a word.</source>
        <translation>3 statt e zu schreiben hilft wenig. Fügen Sie ein Wort hinzu.</translation>
    </message>
    <message>
        <source>Years are tried early. Use a word instead.</source>
        <translation>Jahre werden früh versucht. Verwenden Sie stattdessen ein Wort.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>a kind of item unknown here</source>
        <translation>eine hier unbekannte Art von Eintrag</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a value cannot be read</source>
        <translation>ein Wert ist nicht lesbar</translation>
    </message>
    <message>
        <source>about {count} centuries to guess offline</source>
        <translation>etwa {count} Jahrhunderte, um es offline zu erraten</translation>
    </message>
    <message>
        <source>about {count} days to guess offline</source>
        <translation>etwa {count} Tage, um es offline zu erraten</translation>
    </message>
    <message>
        <source>about {count} hours to guess offline</source>
        <translation>etwa {count} Stunden, um es offline zu erraten</translation>
    </message>
    <message>
        <source>about {count} minutes to guess offline</source>
        <translation>etwa {count} Minuten, um es offline zu erraten</translation>
    </message>
    <message>
        <source>about {count} months to guess offline</source>
        <translation>etwa {count} Monate, um es offline zu erraten</translation>
    </message>
    <message>
        <source>about {count} years to guess offline</source>
        <translation>etwa {count} Jahre, um es offline zu erraten</translation>
    </message>
    <message>
        <source>an item that is gone</source>
        <translation>ein Eintrag, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>an item without a title</source>
        <translation>ein Eintrag ohne Titel</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>another part of this export is not in the file</source>
        <translation>ein anderer Teil dieses Exports ist nicht in der Datei</translation>
    </message>
    <message>
        <source>archive mark</source>
        <translation>Archivmarke</translation>
    </message>
    <message>
        <source>archive marks</source>
        <translation>Archivmarken</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>change that could be undone</source>
        <translation>Änderung, die rückgängig zu machen war</translation>
    </message>
    <message>
        <source>changes that could be undone</source>
        <translation>Änderungen, die rückgängig zu machen waren</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>custom item</source>
        <translation>eigener Eintrag</translation>
    </message>
    <message>
        <source>custom items</source>
        <translation>eigene Einträge</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>Datum der Änderung</translation>
    </message>
    <message>
        <source>date of creation</source>
        <translation>Datum der Erstellung</translation>
    </message>
    <message>
        <source>date of last use</source>
        <translation>Datum der letzten Verwendung</translation>
    </message>
    <message>
        <source>dates of change</source>
        <translation>Daten der Änderung</translation>
    </message>
    <message>
        <source>dates of creation</source>
        <translation>Daten der Erstellung</translation>
    </message>
    <message>
        <source>dates of last use</source>
        <translation>Daten der letzten Verwendung</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>frühere Fassung</translation>
    </message>
    <message>
        <source>earlier version of an item</source>
        <translation>frühere Fassung eines Eintrags</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>frühere Fassungen</translation>
    </message>
    <message>
        <source>earlier versions of items</source>
        <translation>frühere Fassungen von Einträgen</translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation>leerer Ordner</translation>
    </message>
    <message>
        <source>empty folders</source>
        <translation>leere Ordner</translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation>Einträge im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation>Eintrag im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>Ablaufdatum</translation>
    </message>
    <message>
        <source>expiry dates</source>
        <translation>Ablaufdaten</translation>
    </message>
    <message>
        <source>favourite mark</source>
        <translation>Favoritenmarke</translation>
    </message>
    <message>
        <source>favourite marks</source>
        <translation>Favoritenmarken</translation>
    </message>
    <message>
        <source>fewer columns than the header</source>
        <translation>weniger Spalten als die Kopfzeile</translation>
    </message>
    <message>
        <source>field label</source>
        <translation>Feldbezeichnung</translation>
    </message>
    <message>
        <source>field labels</source>
        <translation>Feldbezeichnungen</translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation>Datei mit allen Einträgen</translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation>Datei mit den Schlüsseln</translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation>Dateien mit allen Einträgen</translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation>Dateien mit den Schlüsseln</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>from an earlier time</source>
        <translation>aus einer früheren Zeit</translation>
    </message>
    <message>
        <source>further field</source>
        <translation>weiteres Feld</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>weitere Felder</translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation>erzeugtes Passwort im Verlauf</translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation>erzeugte Passwörter im Verlauf</translation>
    </message>
    <message>
        <source>generated value</source>
        <translation>erzeugter Wert</translation>
    </message>
    <message>
        <source>generated values</source>
        <translation>erzeugte Werte</translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation>Generator-Rezept</translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation>Generator-Rezepte</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation>Eintrag im Papierkorb</translation>
    </message>
    <message>
        <source>item of an unknown kind</source>
        <translation>Eintrag unbekannter Art</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation>Einträge im Papierkorb</translation>
    </message>
    <message>
        <source>items of unknown kinds</source>
        <translation>Einträge unbekannter Arten</translation>
    </message>
    <message>
        <source>items’ places in Trash</source>
        <translation>Plätze von Einträgen im Papierkorb</translation>
    </message>
    <message>
        <source>item’s place in Trash</source>
        <translation>Platz eines Eintrags im Papierkorb</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>Art von Eintrag</translation>
    </message>
    <message>
        <source>kinds of items</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation>weniger als ein Tag bleibt</translation>
    </message>
    <message>
        <source>less than a minute to guess offline</source>
        <translation>weniger als eine Minute, um es offline zu erraten</translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation>weniger als eine Woche bleibt</translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation>Zeile in der Liste der Profile</translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation>Zeile im Protokoll dieses Computers</translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation>Zeile der Aktivitäten</translation>
    </message>
    <message>
        <source>line of the activity log</source>
        <translation>Zeile der Aktivitäten</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation>Zeilen in der Liste der Profile</translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation>Zeilen im Protokoll dieses Computers</translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation>Zeilen der Aktivitäten</translation>
    </message>
    <message>
        <source>lines of the activity log</source>
        <translation>Zeilen der Aktivitäten</translation>
    </message>
    <message>
        <source>linked field</source>
        <translation>verknüpftes Feld</translation>
    </message>
    <message>
        <source>linked fields</source>
        <translation>verknüpfte Felder</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>longer than anyone will live to guess offline</source>
        <translation>offline in keinem Menschenleben zu erraten</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>more columns than the header</source>
        <translation>mehr Spalten als die Kopfzeile</translation>
    </message>
    <message>
        <source>name and look of the profile</source>
        <translation>Name und Aussehen des Profils</translation>
    </message>
    <message>
        <source>names and looks of the profile</source>
        <translation>Namen und Aussehen des Profils</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not a login</source>
        <translation>kein Zugang</translation>
    </message>
    <message>
        <source>not built like the others</source>
        <translation>nicht aufgebaut wie die anderen</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>not put there by you</source>
        <translation>nicht von Ihnen dort abgelegt</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>nicht gleich</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note of something removed</source>
        <translation>Vermerk über etwas Entferntes</translation>
    </message>
    <message>
        <source>note text</source>
        <translation>Notiztext</translation>
    </message>
    <message>
        <source>note texts</source>
        <translation>Notiztexte</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>notes of things removed</source>
        <translation>Vermerke über Entferntes</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>Einmalcodes</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>other date</source>
        <translation>anderes Datum</translation>
    </message>
    <message>
        <source>other dates</source>
        <translation>andere Daten</translation>
    </message>
    <message>
        <source>part from another program</source>
        <translation>Teil aus einem anderen Programm</translation>
    </message>
    <message>
        <source>parts from other programs</source>
        <translation>Teile aus anderen Programmen</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>saved recipe</source>
        <translation>gespeichertes Rezept</translation>
    </message>
    <message>
        <source>saved recipes</source>
        <translation>gespeicherte Rezepte</translation>
    </message>
    <message>
        <source>setting of the profile</source>
        <translation>Einstellung des Profils</translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation>Einstellung dieses Profils</translation>
    </message>
    <message>
        <source>settings of the profile</source>
        <translation>Einstellungen des Profils</translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation>Einstellungen dieses Profils</translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation>Schritt, der rückgängig zu machen war</translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation>Schritte, die rückgängig zu machen waren</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>the title is too long</source>
        <translation>der Titel ist zu lang</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>doppelt vorhanden</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>type of a field</source>
        <translation>Art eines Feldes</translation>
    </message>
    <message>
        <source>types of fields</source>
        <translation>Arten von Feldern</translation>
    </message>
    <message>
        <source>unfinished edit</source>
        <translation>unfertige Änderung</translation>
    </message>
    <message>
        <source>unfinished edits</source>
        <translation>unfertige Änderungen</translation>
    </message>
    <message>
        <source>unknown part</source>
        <translation>unbekannter Teil</translation>
    </message>
    <message>
        <source>unknown parts</source>
        <translation>unbekannte Teile</translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation>ungespeicherter Entwurf</translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation>ungespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>usernames</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>website matching rule</source>
        <translation>Website-Zuordnungsregel</translation>
    </message>
    <message>
        <source>website matching rules</source>
        <translation>Website-Zuordnungsregeln</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{name}: its fields, passwords included, are lost; the list still shows it.</source>
        <translation>{name}: Die Felder, auch Passwörter, sind verloren; die Liste zeigt ihn noch.</translation>
    </message>
    <message>
        <source>{name}: nothing is lost.</source>
        <translation>{name}: Nichts ist verloren.</translation>
    </message>
    <message>
        <source>{name}: nothing of it can be read.</source>
        <translation>{name}: Nichts davon ist lesbar.</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} weitere</translation>
    </message>
    <message>
        <source>{profile} is not as you left it: {found}. Open it read-only to look.</source>
        <translation>{profile} ist nicht so, wie Sie es verlassen haben: {found}. Öffnen Sie schreibgeschützt, um nachzusehen.</translation>
    </message>
    <message>
        <source>{what} could not be read.</source>
        <translation>Nicht lesbar: {what}.</translation>
    </message>
    <message>
        <source>{what} of the column “{name}”</source>
        <translation>{what} der Spalte „{name}“</translation>
    </message>
    <message>
        <source>“ask again” mark</source>
        <translation>„Erneut fragen“-Marke</translation>
    </message>
    <message>
        <source>“ask again” marks</source>
        <translation>„Erneut fragen“-Marken</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Checking the password…</source>
        <translation>Passwort wird geprüft…</translation>
    </message>
    <message>
        <source>Checking what was typed…</source>
        <translation>Die Eingabe wird geprüft…</translation>
    </message>
    <message>
        <source>Clearing the system’s keyring…</source>
        <translation>Der Schlüsselbund des Systems wird geleert…</translation>
    </message>
    <message>
        <source>Deleting files and backups…</source>
        <translation>Dateien und Sicherungen werden gelöscht…</translation>
    </message>
    <message>
        <source>Destroying the keys…</source>
        <translation>Die Schlüssel werden zerstört…</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Looking for traces…</source>
        <translation>Spuren werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Noch wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Reading the file back from the disk…</source>
        <translation>Die Datei wird vom Datenträger zurückgelesen…</translation>
    </message>
    <message>
        <source>Removing it from the list of profiles…</source>
        <translation>Wird aus der Liste der Profile entfernt…</translation>
    </message>
    <message>
        <source>Removing settings…</source>
        <translation>Einstellungen werden entfernt…</translation>
    </message>
    <message>
        <source>The file gets its name only after it was read back and compared.</source>
        <translation>Die Datei bekommt ihren Namen erst, nachdem sie zurückgelesen und verglichen wurde.</translation>
    </message>
    <message>
        <source>This cannot be stopped now. If it is interrupted, it goes on.</source>
        <translation>Das lässt sich jetzt nicht anhalten. Wird es unterbrochen, geht es weiter.</translation>
    </message>
    <message>
        <source>Writing down what will be deleted…</source>
        <translation>Es wird aufgeschrieben, was gelöscht wird…</translation>
    </message>
    <message>
        <source>Writing the receipt…</source>
        <translation>Der Beleg wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
</TS>
