<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Strongroom</source>
        <translation>À propos de Strongroom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It protects your files against whoever takes the disk. It does not protect against a program that runs as you while a profile is open.</source>
        <translation>Il protège vos fichiers de quiconque emporte le disque. Il ne protège pas d’un programme exécuté sous votre compte pendant qu’un profil est ouvert.</translation>
    </message>
    <message>
        <source>Keeps passwords on this computer. It never uses the network.</source>
        <translation>Garde les mots de passe sur cet ordinateur. N’utilise jamais le réseau.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Your data is in %1</source>
        <translation>Vos données sont dans %1</translation>
    </message>
</context>
<context>
    <name>AboutGroup</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>AboutRow</name>
    <message>
        <source>About Strongroom</source>
        <translation>À propos de Strongroom</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>À propos…</translation>
    </message>
    <message>
        <source>Strongroom %1</source>
        <translation>Strongroom %1</translation>
    </message>
    <message>
        <source>What it protects against, what not, and where your data is.</source>
        <translation>Ce contre quoi il protège, ce contre quoi non, et où se trouvent vos données.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Strongroom</source>
        <translation>À &amp;propos de Strongroom</translation>
    </message>
    <message>
        <source>&amp;All items</source>
        <translation>&amp;Tous les éléments</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Change master password…</source>
        <translation>&amp;Changer le mot de passe maître…</translation>
    </message>
    <message>
        <source>&amp;Collapse sidebar</source>
        <translation>&amp;Réduire la barre latérale</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Delete profile…</source>
        <translation>&amp;Supprimer le profil…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Favourite on or off</source>
        <translation>Ajouter aux &amp;favoris ou en retirer</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoris</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>&amp;Générateur</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Santé</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>É&amp;lément</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Leftovers…</source>
        <translation>R&amp;estes…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Merge with another copy…</source>
        <translation>F&amp;usionner avec une autre copie…</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;New login</source>
        <translation>&amp;Nouvel identifiant</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>Élément &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>Élément &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Receipts…</source>
        <translation>Reçu&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Recovery kit…</source>
        <translation>&amp;Kit de récupération…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide secrets</source>
        <translation>Afficher ou &amp;masquer les secrets</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>Cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>2FA, TOTP, authenticator</source>
        <translation>2FA, TOTP, authentificateur</translation>
    </message>
    <message>
        <source>Acti&amp;vity…</source>
        <translation>Acti&amp;vité…</translation>
    </message>
    <message>
        <source>Attach a file, scan a QR code, set tags</source>
        <translation>Joindre un fichier, scanner un code QR, mettre des étiquettes</translation>
    </message>
    <message>
        <source>Chec&amp;k profile</source>
        <translation>Véri&amp;fier le profil</translation>
    </message>
    <message>
        <source>Copy &amp;password</source>
        <translation>Copier le mot de &amp;passe</translation>
    </message>
    <message>
        <source>Copy &amp;username</source>
        <translation>Copier le nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Copy one-&amp;time code</source>
        <translation>Copier le code à usage un&amp;ique</translation>
    </message>
    <message>
        <source>Copy we&amp;bsite</source>
        <translation>Copier le site &amp;web</translation>
    </message>
    <message>
        <source>Delete permanentl&amp;y…</source>
        <translation>Supprimer &amp;définitivement…</translation>
    </message>
    <message>
        <source>Empt&amp;y Trash…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>Aller au &amp;message</translation>
    </message>
    <message>
        <source>Move t&amp;o folder…</source>
        <translation>Déplacer vers un d&amp;ossier…</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Texte n&amp;ormal</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>Nouveau &amp;dossier…</translation>
    </message>
    <message>
        <source>New &amp;profile…</source>
        <translation>Nouveau &amp;profil…</translation>
    </message>
    <message>
        <source>New no&amp;te</source>
        <translation>Nouvelle n&amp;ote</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Volet suiva&amp;nt</translation>
    </message>
    <message>
        <source>Open &amp;website</source>
        <translation>Ouvrir le site &amp;web</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Re&amp;store from Trash</source>
        <translation>R&amp;estaurer de la corbeille</translation>
    </message>
    <message>
        <source>S&amp;witch profile</source>
        <translation>Chan&amp;ger de profil</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Save as PDF for paper</source>
        <translation>Enregistrer en PDF pour le papier</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>Show password &amp;large…</source>
        <translation>Afficher le mot de passe en &amp;grand…</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>A file saved</source>
        <translation>Un fichier enregistré</translation>
    </message>
    <message>
        <source>A file saved: {title}</source>
        <translation>Un fichier enregistré : {title}</translation>
    </message>
    <message>
        <source>A wrong PIN was typed</source>
        <translation>Un code PIN incorrect a été saisi</translation>
    </message>
    <message>
        <source>A wrong master password was typed</source>
        <translation>Un mot de passe maître incorrect a été saisi</translation>
    </message>
    <message>
        <source>Accepted as it was: parts that were changed outside Strongroom</source>
        <translation>Accepté tel quel : des parties modifiées en dehors de Strongroom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added {items}</source>
        <translation>Ajouté : {items}</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Ajouté : {title}</translation>
    </message>
    <message>
        <source>An older or other copy of the profile accepted</source>
        <translation>Une copie plus ancienne ou différente du profil acceptée</translation>
    </message>
    <message>
        <source>Automatic backups turned off</source>
        <translation>Sauvegardes automatiques désactivées</translation>
    </message>
    <message>
        <source>Automatic backups turned on</source>
        <translation>Sauvegardes automatiques activées</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>Sauvegarde faite et vérifiée</translation>
    </message>
    <message>
        <source>Backup of {items} made and checked</source>
        <translation>Sauvegarde de {items} faite et vérifiée</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Bound to this computer</source>
        <translation>Lié à cet ordinateur</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Brought back {items}</source>
        <translation>Récupéré : {items}</translation>
    </message>
    <message>
        <source>Brought back: {title}</source>
        <translation>Récupéré : {title}</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Change done again</source>
        <translation>Modification rétablie</translation>
    </message>
    <message>
        <source>Change of {items} done again</source>
        <translation>Modification rétablie : {items}</translation>
    </message>
    <message>
        <source>Change of {items} taken back</source>
        <translation>Modification annulée : {items}</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Modification annulée</translation>
    </message>
    <message>
        <source>Change taken back: {title}</source>
        <translation>Modification annulée : {title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed {items}</source>
        <translation>Modifié : {items}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Modifié : {title}</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied and shown</source>
        <translation>Copié et affiché</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>Copié : {title}</translation>
    </message>
    <message>
        <source>Copy of {items} written and checked ({format})</source>
        <translation>Copie de {items} écrite et vérifiée ({format})</translation>
    </message>
    <message>
        <source>Copy written and checked</source>
        <translation>Copie écrite et vérifiée</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Supprimé pour toujours</translation>
    </message>
    <message>
        <source>Deleted for good: {items}</source>
        <translation>Supprimé pour toujours : {items}</translation>
    </message>
    <message>
        <source>Deleted for good: {title}</source>
        <translation>Supprimé pour toujours : {title}</translation>
    </message>
    <message>
        <source>Deletion of the profile called off</source>
        <translation>Suppression du profil annulée</translation>
    </message>
    <message>
        <source>Deletion of the profile scheduled</source>
        <translation>Suppression du profil programmée</translation>
    </message>
    <message>
        <source>Deletion of the profile scheduled without the password</source>
        <translation>Suppression du profil programmée sans le mot de passe</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Rétabli : {title}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Every line is as it was written.</source>
        <translation>Chaque ligne est telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Favourite changed: {title}</source>
        <translation>Favori modifié : {title}</translation>
    </message>
    <message>
        <source>Favourites changed</source>
        <translation>Favoris modifiés</translation>
    </message>
    <message>
        <source>Favourites changed: {items}</source>
        <translation>Favoris modifiés : {items}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Folder added</source>
        <translation>Dossier ajouté</translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation>Dossier déplacé</translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation>Dossier retiré</translation>
    </message>
    <message>
        <source>Folder renamed or moved</source>
        <translation>Dossier renommé ou déplacé</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>D’une version plus récente</translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days</source>
        <translation>Disparu de la corbeille après 30 jours</translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days: {items}</source>
        <translation>Disparu de la corbeille après 30 jours : {items}</translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days: {title}</source>
        <translation>Disparu de la corbeille après 30 jours : {title}</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Réseau masqué</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texte masqué</translation>
    </message>
    <message>
        <source>Import, export and backups</source>
        <translation>Imports, exports, sauvegardes</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Imported {items}</source>
        <translation>Importé : {items}</translation>
    </message>
    <message>
        <source>Imported: {title}</source>
        <translation>Importé : {title}</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Items, folders and tags</source>
        <translation>Éléments, dossiers, étiquettes</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Numéro de permis</translation>
    </message>
    <message>
        <source>Lines before {day} were changed outside Strongroom.</source>
        <translation>Les lignes d’avant le {day} ont été modifiées en dehors de Strongroom.</translation>
    </message>
    <message>
        <source>Lines were changed outside Strongroom.</source>
        <translation>Des lignes ont été modifiées en dehors de Strongroom.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Master password changed</source>
        <translation>Mot de passe maître changé</translation>
    </message>
    <message>
        <source>Merged with another copy</source>
        <translation>Fusionné avec une autre copie</translation>
    </message>
    <message>
        <source>Merged with another copy: {items}</source>
        <translation>Fusionné avec une autre copie : {items}</translation>
    </message>
    <message>
        <source>Merged with another copy: {title}</source>
        <translation>Fusionné avec une autre copie : {title}</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mois et année</translation>
    </message>
    <message>
        <source>Moved to Trash</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Moved to Trash: {items}</source>
        <translation>Mis à la corbeille : {items}</translation>
    </message>
    <message>
        <source>Moved to Trash: {title}</source>
        <translation>Mis à la corbeille : {title}</translation>
    </message>
    <message>
        <source>Moved {items}</source>
        <translation>Déplacé : {items}</translation>
    </message>
    <message>
        <source>Moved: {title}</source>
        <translation>Déplacé : {title}</translation>
    </message>
    <message>
        <source>Name or picture of the profile changed</source>
        <translation>Nom ou image du profil modifiés</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>New master password by the recovery key</source>
        <translation>Nouveau mot de passe maître par la clé de récupération</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>Nouveau kit de récupération</translation>
    </message>
    <message>
        <source>No longer bound to this computer</source>
        <translation>N’est plus lié à cet ordinateur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password, kit and profile</source>
        <translation>Mot de passe, kit et profil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Profil créé</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>Remplacé par une sauvegarde</translation>
    </message>
    <message>
        <source>Replaced by a backup with {items}</source>
        <translation>Remplacé par une sauvegarde avec {items}</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clé SSH</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Code de sécurité</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Shown: {title}</source>
        <translation>Affiché : {title}</translation>
    </message>
    <message>
        <source>Something that this version of Strongroom has no words for</source>
        <translation>Quelque chose que cette version de Strongroom ne sait pas nommer</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>Étiquette ajoutée</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Étiquette retirée</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>Étiquette renommée</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <source>Unlocked with the PIN</source>
        <translation>Déverrouillé avec le code PIN</translation>
    </message>
    <message>
        <source>Unlocked with the master password</source>
        <translation>Déverrouillé avec le mot de passe maître</translation>
    </message>
    <message>
        <source>Unlocked with the recovery key</source>
        <translation>Déverrouillé avec la clé de récupération</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Unlocking with a PIN turned off</source>
        <translation>Déverrouillage par code PIN désactivé</translation>
    </message>
    <message>
        <source>Unlocking with a PIN turned on</source>
        <translation>Déverrouillage par code PIN activé</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What Health finds ignored, or counted again</source>
        <translation>Ce que Santé trouve, ignoré ou compté de nouveau</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>{part} copied: {title}</source>
        <translation>Copié : {part} de {title}</translation>
    </message>
    <message>
        <source>{part} shown: {title}</source>
        <translation>Affiché : {part} de {title}</translation>
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
            <numerusform>%Ln élément modifié depuis, laissé tel quel.</numerusform>
            <numerusform>%Ln éléments modifiés depuis, laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>All that is kept</source>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Import undone.</source>
        <translation>Importation annulée.</translation>
    </message>
    <message>
        <source>It lies encrypted in this profile and goes with it. No secret is in it.</source>
        <translation>Elle est chiffrée dans ce profil et disparaît avec lui. Elle ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Lines shown: %1</source>
        <translation>Lignes affichées : %1</translation>
    </message>
    <message>
        <source>Merge undone.</source>
        <translation>Fusion annulée.</translation>
    </message>
    <message>
        <source>Nothing like that in this time.</source>
        <translation>Rien de tel dans cette période.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Search in what happened</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>There is nothing to open for this line.</source>
        <translation>Il n’y a rien à ouvrir pour cette ligne.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>AddFieldButton</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
</context>
<context>
    <name>AnchorKeeping</name>
    <message>
        <source>The keyring answered late: it knows a newer or other copy of this profile. Lock it, and the next unlock asks what to do.</source>
        <translation>Le trousseau a répondu tard : il connaît une copie plus récente ou différente de ce profil. Verrouillez-le ; au prochain déverrouillage, il vous sera demandé quoi faire.</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message numerus="yes">
        <source>%Ln wrong attempt(s) since you were last here.</source>
        <translation>
            <numerusform>%Ln tentative erronée depuis votre dernier passage.</numerusform>
            <numerusform>%Ln tentatives erronées depuis votre dernier passage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a kit…</source>
        <translation>Créer un kit…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The export “%1” was finished and checked before the lock; it is in “%2”.</source>
        <translation>L’export « %1 » a été terminé et vérifié avant le verrouillage ; il est dans « %2 ».</translation>
    </message>
    <message>
        <source>The log of this computer was changed outside Strongroom.</source>
        <translation>Le journal de cet ordinateur a été modifié en dehors de Strongroom.</translation>
    </message>
    <message>
        <source>The new master password is set.</source>
        <translation>Le nouveau mot de passe maître est défini.</translation>
    </message>
    <message>
        <source>The unencrypted export “%1” was finished and checked before the lock; it is in “%2”.</source>
        <translation>L’export non chiffré « %1 » a été terminé et vérifié avant le verrouillage ; il est dans « %2 ».</translation>
    </message>
    <message>
        <source>There is no recovery kit yet.</source>
        <translation>Il n’y a pas encore de kit de récupération.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%Ln files attached. They themselves stay where they are.</source>
        <translation>
            <numerusform>%Ln fichier joint. Le fichier lui-même reste où il est.</numerusform>
            <numerusform>%Ln fichiers joints. Les fichiers eux-mêmes restent où ils sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files was attached.</source>
        <translation>Aucun des fichiers n’a été joint.</translation>
    </message>
    <message>
        <source>“%1” attached. The file itself stays where it is.</source>
        <translation>« %1 » joint. Le fichier lui-même reste où il est.</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>« %1 » retiré</translation>
    </message>
    <message>
        <source>“%1” saved. Anyone who opens the file can read it.</source>
        <translation>« %1 » enregistré. Quiconque ouvre le fichier peut le lire.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>Save %1…</source>
        <translation>Enregistrer %1…</translation>
    </message>
</context>
<context>
    <name>AutostartRow</name>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Starts locked when you sign in; in the tray, where closing hides the window.</source>
        <translation>Démarre verrouillé à l’ouverture de votre session ; dans la zone de notification, là où fermer masque la fenêtre.</translation>
    </message>
    <message>
        <source>This system starts programs in a way that Strongroom does not change.</source>
        <translation>Ce système démarre les programmes d’une manière que Strongroom ne modifie pas.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>Change picture</source>
        <translation>Changer l’image</translation>
    </message>
</context>
<context>
    <name>AvatarPicker</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letter or symbol</source>
        <translation>Lettre ou symbole</translation>
    </message>
    <message>
        <source>Symbol %1</source>
        <translation>Symbole %1</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln backup(s) opened and compared: whole.</source>
        <translation>
            <numerusform>%Ln sauvegarde ouverte et comparée : intacte.</numerusform>
            <numerusform>%Ln sauvegardes ouvertes et comparées : intactes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>Comparé à maintenant : %1.</translation>
    </message>
    <message>
        <source>Damaged, do not rely on it: %1.</source>
        <translation>Endommagée, ne vous y fiez pas : %1.</translation>
    </message>
    <message>
        <source>Every item is now as it is in the backup.</source>
        <translation>Chaque élément est maintenant comme dans la sauvegarde.</translation>
    </message>
    <message>
        <source>From before a change of password, so only looked into by Restore…: %1.</source>
        <translation>D’avant un changement de mot de passe, donc consultée seulement par Restaurer… : %1.</translation>
    </message>
    <message>
        <source>In which folder is the backup?</source>
        <translation>Dans quel dossier est la sauvegarde ?</translation>
    </message>
    <message numerus="yes">
        <source>Newest: %1, %Ln item(s)</source>
        <translation>
            <numerusform>La plus récente : %1, %Ln élément</numerusform>
            <numerusform>La plus récente : %1, %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>Aucune sauvegarde n’a été faite. %1</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>No backup yet. The first is made by itself within a day, or now.</source>
        <translation>Pas encore de sauvegarde. La première se fait d’elle-même dans la journée, ou maintenant.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurer la sauvegarde de %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>The profile is back, as it was in the backup.</source>
        <translation>Le profil est de retour, tel qu’il était dans la sauvegarde.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify the backup of %1</source>
        <translation>Vérifier la sauvegarde de %1</translation>
    </message>
    <message>
        <source>damaged, cannot be used</source>
        <translation>endommagée, inutilisable</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>pas encore comparée</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non branchée</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>absente maintenant</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>mot de passe de %1</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>intacte</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>All backups are on the disk of the profile itself.</source>
        <translation>Toutes les sauvegardes sont sur le même disque que le profil.</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Aussi dans %1</translation>
    </message>
    <message>
        <source>Back up automatically, daily and before large changes</source>
        <translation>Sauvegarder automatiquement, chaque jour et avant les grands changements</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sauvegardes de %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Choisir un second dossier…</translation>
    </message>
    <message>
        <source>Everything is as in that backup. What was until then is the backup of %1.</source>
        <translation>Tout est comme dans cette sauvegarde. Ce qu’il y avait jusque-là est la sauvegarde de %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Second dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>The backup is made, but not in %1 as well: nothing could be written there. Connect that disk, or choose another folder.</source>
        <translation>La sauvegarde est faite, mais pas aussi dans %1 : impossible d’y écrire. Branchez ce disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>Annuler la restauration…</translation>
    </message>
    <message>
        <source>Use no second folder</source>
        <translation>Pas de second dossier</translation>
    </message>
</context>
<context>
    <name>BackupsHead</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>BindDialog</name>
    <message>
        <source>Bind</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Bind to this computer</source>
        <translation>Lier à cet ordinateur</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Neuf groupes de quatre. Majuscules, espaces et tirets n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Tout est chiffré à nouveau…</translation>
    </message>
    <message>
        <source>The master password then opens %1 only together with a key in the keyring of this computer. Elsewhere, and where the keyring is lost, it and its backups need the recovery key: show that you have it. Programs that run as you can read the keyring.</source>
        <translation>Le mot de passe maître n’ouvre alors %1 qu’avec une clé du trousseau de cet ordinateur. Ailleurs, ou si le trousseau est perdu, le profil et ses sauvegardes exigent la clé de récupération : montrez que vous l’avez. Les programmes exécutés sous votre compte peuvent lire le trousseau.</translation>
    </message>
</context>
<context>
    <name>BindingRow</name>
    <message>
        <source>Bind to this computer</source>
        <translation>Lier à cet ordinateur</translation>
    </message>
    <message>
        <source>Bind…</source>
        <translation>Lier…</translation>
    </message>
    <message>
        <source>Bound. Elsewhere, and where the keyring is lost, only the recovery key opens it.</source>
        <translation>Lié. Ailleurs, ou si le trousseau est perdu, seule la clé de récupération l’ouvre.</translation>
    </message>
    <message>
        <source>Off. It needs a keyring, and this computer has none to use.</source>
        <translation>Non lié. Il faut un trousseau, et cet ordinateur n’en a pas d’utilisable.</translation>
    </message>
    <message>
        <source>Off. Make a recovery kit first: it opens the profile elsewhere.</source>
        <translation>Non lié. Créez d’abord un kit de récupération : il ouvre le profil ailleurs.</translation>
    </message>
    <message>
        <source>Off. The master password opens a copy of this profile anywhere.</source>
        <translation>Non lié. Le mot de passe maître ouvre partout une copie de ce profil.</translation>
    </message>
    <message>
        <source>Unbind from this computer</source>
        <translation>Délier de cet ordinateur</translation>
    </message>
    <message>
        <source>Unbind…</source>
        <translation>Délier…</translation>
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
            <numerusform>%1, %Ln élément</numerusform>
            <numerusform>%1, %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Choose the folder of a backup: one that Strongroom wrote to another disk, or a copy of it. An archive or an export is imported instead: create a profile first.</source>
        <translation>Choisissez le dossier d’une sauvegarde : une que Strongroom a écrite sur un autre disque, ou une copie de celle-ci. Une archive ou un export s’importe : créez d’abord un profil.</translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation>Saisissez le mot de passe maître.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Saisissez la clé de récupération.</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>Chercher dans un dossier…</translation>
    </message>
    <message>
        <source>Master password of that day</source>
        <translation>Mot de passe maître de ce jour-là</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Neuf groupes de quatre. Majuscules, espaces et tirets n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Recovery key of that day</source>
        <translation>Clé de récupération de ce jour-là</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Restore profile</source>
        <translation>Restaurer le profil</translation>
    </message>
    <message>
        <source>Restore “%1” from a backup</source>
        <translation>Restaurer « %1 » à partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>The backup takes the place of the profile, with the master password it had. What is there now is kept beside it.</source>
        <translation>La sauvegarde prend la place du profil, avec le mot de passe maître qu’elle avait. Ce qu’il y a maintenant est gardé à côté.</translation>
    </message>
    <message>
        <source>The profile comes back as it was in the backup, with the master password it had then. Where it is here already, what is there now is kept beside it.</source>
        <translation>Le profil revient tel qu’il était dans la sauvegarde, avec le mot de passe maître d’alors. S’il est déjà ici, ce qui s’y trouve est gardé à côté.</translation>
    </message>
    <message>
        <source>There is no backup in “%1” that can be read.</source>
        <translation>Il n’y a dans « %1 » aucune sauvegarde lisible.</translation>
    </message>
    <message>
        <source>There is no backup of this profile that can be read.</source>
        <translation>Il n’y a aucune sauvegarde lisible de ce profil.</translation>
    </message>
    <message>
        <source>Use master password…</source>
        <translation>Utiliser le mot de passe maître…</translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation>Utiliser la clé de récupération…</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Verrouiller et quitter</translation>
    </message>
    <message>
        <source>Strongroom made a mistake</source>
        <translation>Strongroom a fait une erreur</translation>
    </message>
    <message>
        <source>What was saved is safe. The last step may not have been done. The details below hold no secrets.</source>
        <translation>Ce qui a été enregistré est en sécurité. La dernière étape n’a peut-être pas été faite. Les détails ci-dessous ne contiennent aucun secret.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>(several values)</source>
        <translation>(plusieurs valeurs)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message numerus="yes">
        <source>Expiry of %Ln item(s) changed</source>
        <translation>
            <numerusform>Expiration de %Ln élément modifiée</numerusform>
            <numerusform>Expiration de %Ln éléments modifiée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Favourite changed for %Ln item(s)</source>
        <translation>
            <numerusform>Favori modifié pour %Ln élément</numerusform>
            <numerusform>Favori modifié pour %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Username of %Ln item(s) changed</source>
        <translation>
            <numerusform>Nom d’utilisateur de %Ln élément modifié</numerusform>
            <numerusform>Nom d’utilisateur de %Ln éléments modifié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Website of %Ln item(s) changed</source>
        <translation>
            <numerusform>Site web de %Ln élément modifié</numerusform>
            <numerusform>Site web de %Ln éléments modifié</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapsLockSensor</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisissez une image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Shown on the start screen. Everyone who uses this computer can see it.</source>
        <translation>Affiché sur l’écran d’accueil. Quiconque utilise cet ordinateur peut le voir.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change master password</source>
        <translation>Changer le mot de passe maître</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Current master password</source>
        <translation>Mot de passe maître actuel</translation>
    </message>
    <message>
        <source>Enter your current master password.</source>
        <translation>Saisissez votre mot de passe maître actuel.</translation>
    </message>
    <message>
        <source>Everything in the profile is sealed anew. Your recovery kit stays as it is.</source>
        <translation>Tout le contenu du profil est chiffré à nouveau. Votre kit de récupération reste le même.</translation>
    </message>
    <message>
        <source>New master password</source>
        <translation>Nouveau mot de passe maître</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Tout est chiffré à nouveau…</translation>
    </message>
    <message>
        <source>This is the same as the current one. Choose another.</source>
        <translation>C’est le même que l’actuel. Choisissez-en un autre.</translation>
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
        <translation>Utiliser aussi</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Choose characters…</source>
        <translation>Choisir les caractères…</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Moins de choix</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Never use</source>
        <translation>Ne jamais utiliser</translation>
    </message>
    <message>
        <source>These symbols</source>
        <translation>Ces symboles</translation>
    </message>
    <message>
        <source>Usual symbols</source>
        <translation>Symboles usuels</translation>
    </message>
    <message>
        <source>at least one of each</source>
        <translation>au moins un de chaque</translation>
    </message>
    <message>
        <source>avoid look-alikes: l 1 I | O 0 o</source>
        <translation>éviter les sosies : l 1 I | O 0 o</translation>
    </message>
    <message>
        <source>a–z</source>
        <translation>a–z</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>symboles</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Check of this profile</source>
        <translation>Vérification de ce profil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export what can be read…</source>
        <translation>Exporter ce qui est lisible…</translation>
    </message>
    <message>
        <source>Not all is well</source>
        <translation>Tout ne va pas bien</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln items were in the trash there and go to Trash here.</source>
        <translation>
            <numerusform>%Ln élément était là-bas dans la corbeille et va ici à la corbeille.</numerusform>
            <numerusform>%Ln éléments étaient là-bas dans la corbeille et vont ici à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was in the trash there and goes to Trash here.</source>
        <translation>1 élément était là-bas dans la corbeille et va ici à la corbeille.</translation>
    </message>
    <message>
        <source>Guessed from the names of the columns. Look at it before you import.</source>
        <translation>Deviné d’après les noms des colonnes. Vérifiez avant d’importer.</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Élément par élément</translation>
    </message>
    <message>
        <source>The columns have no names. Say what each of them holds.</source>
        <translation>Les colonnes n’ont pas de nom. Indiquez ce que contient chacune.</translation>
    </message>
    <message>
        <source>The first line holds the names of the columns</source>
        <translation>La première ligne contient les noms des colonnes</translation>
    </message>
    <message>
        <source>This file also holds what Strongroom does not keep: %1.</source>
        <translation>Ce fichier contient aussi ce que Strongroom ne garde pas : %1.</translation>
    </message>
</context>
<context>
    <name>ChoicesPart</name>
    <message numerus="yes">
        <source>%Ln items are here already but differ:</source>
        <translation>
            <numerusform>%Ln élément est déjà ici, mais différent :</numerusform>
            <numerusform>%Ln éléments sont déjà ici, mais différents :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are here already, just the same. They are skipped.</source>
        <translation>
            <numerusform>%Ln élément est déjà ici, identique. Il est ignoré.</numerusform>
            <numerusform>%Ln éléments sont déjà ici, identiques. Ils sont ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is here already but differs:</source>
        <translation>1 élément est déjà ici, mais différent :</translation>
    </message>
    <message>
        <source>1 item is here already, just the same. It is skipped.</source>
        <translation>1 élément est déjà ici, identique. Il est ignoré.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Put items without a folder in</source>
        <translation>Mettre les éléments sans dossier dans</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>garder les deux</translation>
    </message>
    <message>
        <source>skip them</source>
        <translation>les ignorer</translation>
    </message>
    <message>
        <source>update what is here</source>
        <translation>mettre à jour ce qui est ici</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose how to read it</source>
        <translation>Choisissez comment le lire</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Choisissez le fichier à importer</translation>
    </message>
    <message numerus="yes">
        <source>Drop one file at a time. Of %Ln files, none was read.</source>
        <translation>
            <numerusform>Déposez un seul fichier. Sur %Ln, aucun n’a été lu.</numerusform>
            <numerusform>Déposez un fichier à la fois. Sur %Ln, aucun n’a été lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports and archives</source>
        <translation>Exports et archives</translation>
    </message>
    <message>
        <source>Most exports are not encrypted. Save yours where nobody else looks; when all is here, you can have it deleted.</source>
        <translation>La plupart des exports ne sont pas chiffrés. Enregistrez le vôtre là où personne d’autre ne regarde ; quand tout sera ici, vous pourrez le faire supprimer.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>That is no file on this computer. Save it first, then drop it here.</source>
        <translation>Ce n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord, puis déposez-le ici.</translation>
    </message>
</context>
<context>
    <name>ChooserView</name>
    <message>
        <source>Choose a profile</source>
        <translation>Choisissez un profil</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Décider pour %1</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation>Supprimer maintenant…</translation>
    </message>
    <message>
        <source>Delete profile…</source>
        <translation>Supprimer le profil…</translation>
    </message>
    <message>
        <source>Its deletion is not complete</source>
        <translation>Sa suppression n’est pas complète</translation>
    </message>
    <message>
        <source>Its deletion stopped, and everything is there. Delete it or keep it?</source>
        <translation>Sa suppression s’est arrêtée et tout est encore là. Le supprimer ou le garder ?</translation>
    </message>
    <message>
        <source>Its time is over. Delete it or keep it?</source>
        <translation>Son délai est écoulé. Le supprimer ou le garder ?</translation>
    </message>
    <message>
        <source>Its time is over. It waits one more day.</source>
        <translation>Son délai est écoulé. Il attend encore un jour.</translation>
    </message>
    <message>
        <source>Last opened %1</source>
        <translation>Dernière ouverture : %1</translation>
    </message>
    <message>
        <source>Last opened today %1</source>
        <translation>Dernière ouverture aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Last opened yesterday</source>
        <translation>Dernière ouverture hier</translation>
    </message>
    <message>
        <source>Left over and belonging to no profile: %1</source>
        <translation>Restes qui n’appartiennent à aucun profil : %1</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>Name and picture…</source>
        <translation>Nom et image…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Pas encore ouvert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Réparer %1</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer à partir d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Scheduled for deletion,
%1 days left (%2)</source>
        <translation>Suppression programmée,
dans %1 j. (%2)</translation>
    </message>
    <message>
        <source>Scheduled for deletion.
Will be deleted today.</source>
        <translation>Suppression programmée.
Il sera supprimé aujourd’hui.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Soon to be deleted,
%1 days left (%2)</source>
        <translation>Bientôt supprimé,
dans %1 j. (%2)</translation>
    </message>
    <message>
        <source>The password was not given.</source>
        <translation>Le mot de passe n’a pas été donné.</translation>
    </message>
    <message>
        <source>This profile needs repair</source>
        <translation>Ce profil doit être réparé</translation>
    </message>
    <message>
        <source>Unreadable profile</source>
        <translation>Profil illisible</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>From a picture file…</source>
        <translation>D’un fichier image…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Du presse-papiers</translation>
    </message>
    <message>
        <source>From the screen…</source>
        <translation>De l’écran…</translation>
    </message>
    <message>
        <source>Now: %1 – compare with the website.</source>
        <translation>Maintenant : %1 – comparez avec le site web.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Scan a QR code</source>
        <translation>Scanner un code QR</translation>
    </message>
</context>
<context>
    <name>CodeRows</name>
    <message numerus="yes">
        <source>next in %Ln s</source>
        <translation>
            <numerusform>le prochain dans %Ln s</numerusform>
            <numerusform>le prochain dans %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeShapeButton</name>
    <message>
        <source>%1 digits</source>
        <translation>%1 chiffres</translation>
    </message>
    <message>
        <source>Codes as Steam has them</source>
        <translation>Codes comme chez Steam</translation>
    </message>
    <message>
        <source>Codes of %1 digits, every %2 s</source>
        <translation>Codes à %1 chiffres, toutes les %2 s</translation>
    </message>
    <message>
        <source>Letters, as Steam has them</source>
        <translation>Des lettres, comme chez Steam</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>toutes les %1 s</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marron</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
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
        <translation>Olive</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>CommonCard</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>Un jour…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>Username of %Ln items</source>
        <translation>
            <numerusform>Nom d’utilisateur de %Ln élément</numerusform>
            <numerusform>Nom d’utilisateur de %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message numerus="yes">
        <source>Website of %Ln items</source>
        <translation>
            <numerusform>Site web de %Ln élément</numerusform>
            <numerusform>Site web de %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When do %Ln items expire?</source>
        <translation>
            <numerusform>Quand expire %Ln élément ?</numerusform>
            <numerusform>Quand expirent %Ln éléments ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>%1 not the same, %2 the same</source>
        <translation>%1 différents, %2 identiques</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les éléments</translation>
    </message>
    <message>
        <source>All that is not the same</source>
        <translation>Tout ce qui diffère</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The copy also holds what Strongroom does not keep: %1.</source>
        <translation>La copie contient aussi ce que Strongroom ne garde pas : %1.</translation>
    </message>
    <message>
        <source>The two copies are the same.</source>
        <translation>Les deux copies sont identiques.</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Ne rien cocher</translation>
    </message>
    <message>
        <source>Where both changed</source>
        <translation>Là où les deux ont changé</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionBanner</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Reading every part of the profile…</source>
        <translation>Lecture de chaque partie du profil…</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Ce qui a été trouvé…</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export what can be read…</source>
        <translation>Exporter ce qui est lisible…</translation>
    </message>
    <message>
        <source>Nothing is written while this lasts. Export what can be read, and keep that copy; then bring back a backup from before, or import the copy into a new profile.</source>
        <translation>Rien n’est écrit tant que cela dure. Exportez ce qui est lisible et gardez cette copie ; puis récupérez une sauvegarde d’avant, ou importez la copie dans un nouveau profil.</translation>
    </message>
    <message>
        <source>Open read-only, as you asked.</source>
        <translation>Ouvert en lecture seule, comme demandé.</translation>
    </message>
    <message>
        <source>Open read-only: a part of the profile is damaged.</source>
        <translation>Ouvert en lecture seule : une partie du profil est endommagée.</translation>
    </message>
    <message>
        <source>Open read-only: something is not as you left it.</source>
        <translation>Ouvert en lecture seule : quelque chose n’est pas comme vous l’aviez laissé.</translation>
    </message>
    <message>
        <source>Open read-only: the profile’s file is damaged.</source>
        <translation>Ouvert en lecture seule : le fichier du profil est endommagé.</translation>
    </message>
    <message>
        <source>Open read-only: this is an older copy.</source>
        <translation>Ouvert en lecture seule : c’est une copie plus ancienne.</translation>
    </message>
    <message>
        <source>Open read-only: this is another copy, changed elsewhere.</source>
        <translation>Ouvert en lecture seule : c’est une autre copie, modifiée ailleurs.</translation>
    </message>
    <message>
        <source>This is an older copy than the one last opened here.</source>
        <translation>C’est une copie plus ancienne que la dernière ouverte ici.</translation>
    </message>
    <message>
        <source>This is another copy, which was changed elsewhere.</source>
        <translation>C’est une autre copie, qui a été modifiée ailleurs.</translation>
    </message>
    <message>
        <source>What is the matter with this profile</source>
        <translation>Ce qui ne va pas avec ce profil</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>change that could be undone</source>
        <translation>modification annulable</translation>
    </message>
    <message>
        <source>changes that could be undone</source>
        <translation>modifications annulables</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>earlier version of an item</source>
        <translation>version antérieure d’un élément</translation>
    </message>
    <message>
        <source>earlier versions of items</source>
        <translation>versions antérieures d’éléments</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>from an earlier time</source>
        <translation>d’un moment antérieur</translation>
    </message>
    <message>
        <source>generated value</source>
        <translation>valeur générée</translation>
    </message>
    <message>
        <source>generated values</source>
        <translation>valeurs générées</translation>
    </message>
    <message>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>line of the activity log</source>
        <translation>ligne du journal d’activité</translation>
    </message>
    <message>
        <source>lines of the activity log</source>
        <translation>lignes du journal d’activité</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not put there by you</source>
        <translation>pas mis là par vous</translation>
    </message>
    <message>
        <source>note of something removed</source>
        <translation>note d’une chose retirée</translation>
    </message>
    <message>
        <source>notes of things removed</source>
        <translation>notes de choses retirées</translation>
    </message>
    <message>
        <source>saved recipe</source>
        <translation>recette enregistrée</translation>
    </message>
    <message>
        <source>saved recipes</source>
        <translation>recettes enregistrées</translation>
    </message>
    <message>
        <source>setting of the profile</source>
        <translation>réglage du profil</translation>
    </message>
    <message>
        <source>settings of the profile</source>
        <translation>réglages du profil</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>présent deux fois</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
    <message>
        <source>Does not match yet</source>
        <translation>Ne correspond pas encore</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Je sais que c’est irréversible</translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation>Mot de passe maître de %1</translation>
    </message>
    <message>
        <source>The deletion can be confirmed now.</source>
        <translation>La suppression peut maintenant être confirmée.</translation>
    </message>
    <message>
        <source>Type the profile’s own name to confirm</source>
        <translation>Saisissez le nom du profil pour confirmer</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Saisissez « %1 » pour confirmer</translation>
    </message>
</context>
<context>
    <name>CopyChoices</name>
    <message>
        <source>Bitwarden, encrypted (.json)</source>
        <translation>Bitwarden, chiffré (.json)</translation>
    </message>
    <message>
        <source>KeePass, encrypted (.kdbx)</source>
        <translation>KeePass, chiffré (.kdbx)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Aucune copie</translation>
    </message>
    <message>
        <source>On this computer. All but its name, look, settings and unfinished edits.</source>
        <translation>Sur cet ordinateur. Tout sauf son nom, son apparence, ses réglages et les modifications inachevées.</translation>
    </message>
    <message>
        <source>Recommended. Complete: nothing is left out.</source>
        <translation>Recommandé. Complet : rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>Table, not encrypted (.csv)</source>
        <translation>Tableau, non chiffré (.csv)</translation>
    </message>
    <message>
        <source>What such a file cannot hold is said before.</source>
        <translation>Ce qu’un tel fichier ne peut contenir est dit avant.</translation>
    </message>
    <message>
        <source>Yes, an encrypted copy (.strongroom)</source>
        <translation>Oui, une copie chiffrée (.strongroom)</translation>
    </message>
    <message>
        <source>Yes, for another password manager</source>
        <translation>Oui, pour un autre gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>Yes, move everything to another profile</source>
        <translation>Oui, tout déplacer vers un autre profil</translation>
    </message>
</context>
<context>
    <name>CopyFields</name>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Place of the copy: %1</source>
        <translation>Emplacement de la copie : %1</translation>
    </message>
    <message>
        <source>This is a temporary folder. The system empties it sooner or later.</source>
        <translation>C’est un dossier temporaire. Le système le vide tôt ou tard.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing else to copy</source>
        <translation>Rien d’autre à copier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>CopyOutcome</name>
    <message>
        <source>Make another copy</source>
        <translation>Faire une autre copie</translation>
    </message>
    <message>
        <source>Open a look inside</source>
        <translation>Ouvrir pour regarder dedans</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>Ouverte par vous</translation>
    </message>
    <message>
        <source>The copy holds all that its format can hold</source>
        <translation>La copie contient tout ce que son format permet</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>La copie est complète</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Anyone who opens the file can read all passwords in it.</source>
        <translation>Quiconque ouvre le fichier peut lire tous les mots de passe qu’il contient.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Vérification du mot de passe…</translation>
    </message>
    <message>
        <source>Export and check</source>
        <translation>Exporter et vérifier</translation>
    </message>
    <message>
        <source>It leaves out: %1.</source>
        <translation>Il laisse de côté : %1.</translation>
    </message>
    <message>
        <source>Making a backup of the other profile…</source>
        <translation>Sauvegarde de l’autre profil…</translation>
    </message>
    <message>
        <source>Move and check</source>
        <translation>Déplacer et vérifier</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>Reading it back…</source>
        <translation>Relecture…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Arrêté. Aucun fichier n’est resté.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left in the other profile.</source>
        <translation>Arrêté. Rien n’est resté dans l’autre profil.</translation>
    </message>
    <message>
        <source>Then nothing is left of this profile once it is deleted permanently.</source>
        <translation>Il ne restera alors rien de ce profil une fois supprimé définitivement.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>CopyStep</name>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Where should the copy be?</source>
        <translation>Où placer la copie ?</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>%1 copied · clears in %2 s</source>
        <translation>Copié : %1 · effacé dans %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied · expires in %Ln s</source>
        <translation>
            <numerusform>Copié : %1 · expire dans %Ln s</numerusform>
            <numerusform>Copié : %1 · expire dans %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>Copié : %1 de %2</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Copy next</source>
        <translation>Copier le prochain</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>Il n’y a rien à copier</translation>
    </message>
    <message>
        <source>This item has no website</source>
        <translation>Cet élément n’a pas de site web</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>By</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Passwords by strength and age</source>
        <translation>Mots de passe selon la robustesse et l’âge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>CreateProfileView</name>
    <message>
        <source>%1 of 3</source>
        <translation>%1 sur 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a master password</source>
        <translation>Choisissez un mot de passe maître</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Creating your profile…</source>
        <translation>Création de votre profil…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Forgot the master password? This key is the only other way in.</source>
        <translation>Mot de passe maître oublié ? Cette clé est le seul autre moyen d’entrer.</translation>
    </message>
    <message>
        <source>It is the only key. Strongroom cannot reset it.</source>
        <translation>C’est la seule clé. Strongroom ne peut pas le réinitialiser.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Mot de passe maître</translation>
    </message>
    <message>
        <source>Save your recovery kit</source>
        <translation>Enregistrez votre kit de récupération</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>Who is this profile for?</source>
        <translation>Pour qui est ce profil ?</translation>
    </message>
</context>
<context>
    <name>DangerGroup</name>
    <message>
        <source>Danger zone</source>
        <translation>Zone dangereuse</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Delete profile…</source>
        <translation>Supprimer le profil…</translation>
    </message>
    <message>
        <source>Shows first what would go, and offers to keep a copy.</source>
        <translation>Montre d’abord ce qui disparaîtrait, et propose de garder une copie.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Expiré le %1.</translation>
    </message>
    <message>
        <source>Expires on %1.</source>
        <translation>Expire le %1.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>supprimé %1</translation>
    </message>
    <message numerus="yes">
        <source>gone in %Ln days</source>
        <translation>
            <numerusform>disparaît dans %Ln jour</numerusform>
            <numerusform>disparaît dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>gone today</source>
        <translation>disparaît aujourd’hui</translation>
    </message>
    <message>
        <source>gone tomorrow</source>
        <translation>disparaît demain</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>%1 is scheduled for deletion.</source>
        <translation>La suppression de %1 est programmée.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of profile %2, %3</source>
        <translation>%1 : profil %2, %3</translation>
    </message>
    <message>
        <source>%1 restored. Deletion cancelled.</source>
        <translation>%1 restauré. Suppression annulée.</translation>
    </message>
    <message>
        <source>%1 waits for its deletion until %2.</source>
        <translation>%1 attend sa suppression jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 was deleted, %2. Receipt saved.</source>
        <translation>%1 a été supprimé, %2. Reçu enregistré.</translation>
    </message>
    <message>
        <source>%1 was deleted. Receipt saved.</source>
        <translation>%1 a été supprimé. Reçu enregistré.</translation>
    </message>
    <message>
        <source>%1 will be deleted on %2.</source>
        <translation>%1 sera supprimé le %2.</translation>
    </message>
    <message>
        <source>%1: profile %2, %3</source>
        <translation>%1 : profil %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>(unencrypted: anyone can read it)</source>
        <translation>(non chiffré : n’importe qui peut le lire)</translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation>Une sauvegarde a été faite dans {where} ; elle n’est pas accessible maintenant</translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation>Une copie a été faite dans {where} ; elle n’y est plus</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les éléments</translation>
    </message>
    <message>
        <source>Asked about once more on %1, and deleted if you say so then</source>
        <translation>Demandé à nouveau le %1, et supprimé si vous le confirmez alors</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close whatever uses these files, or give this account the right to remove them, and try again. It goes on where it stopped.</source>
        <translation>Fermez ce qui utilise ces fichiers, ou donnez à ce compte le droit de les retirer, et réessayez. Cela reprend là où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation>Copies dans des dossiers en ligne, instantanés ou autres sauvegardes de cet ordinateur ; elles s’ouvrent toujours avec l’ancien mot de passe maître</translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation>Copies connues qui restent : {copies}.</translation>
    </message>
    <message>
        <source>Copy checked: %1, %2</source>
        <translation>Copie vérifiée : %1, %2</translation>
    </message>
    <message>
        <source>Could not be removed: %1</source>
        <translation>N’a pas pu être retiré : %1</translation>
    </message>
    <message>
        <source>Delete %1 now</source>
        <translation>Supprimer %1 maintenant</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete profile “%1”</source>
        <translation>Supprimer le profil « %1 »</translation>
    </message>
    <message>
        <source>Deleted on %1</source>
        <translation>Sera supprimé le %1</translation>
    </message>
    <message>
        <source>Deleted on %1, or at the first start after it</source>
        <translation>Sera supprimé le %1, ou au premier démarrage qui suit</translation>
    </message>
    <message>
        <source>Deleted permanently</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>Deleted permanently as soon as you confirm</source>
        <translation>Sera supprimé définitivement dès que vous confirmez</translation>
    </message>
    <message>
        <source>Do you want to keep a copy?</source>
        <translation>Voulez-vous garder une copie ?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Everything in the profile</source>
        <translation>Tout le contenu du profil</translation>
    </message>
    <message>
        <source>Everything is in the other profile</source>
        <translation>Tout est dans l’autre profil</translation>
    </message>
    <message>
        <source>I do not need a copy</source>
        <translation>Je n’ai pas besoin de copie</translation>
    </message>
    <message>
        <source>I do not need a copy of these %1</source>
        <translation>Je n’ai pas besoin de copie : %1</translation>
    </message>
    <message>
        <source>In %1, folder “%2”</source>
        <translation>Dans %1, dossier « %2 »</translation>
    </message>
    <message>
        <source>Its time ends on %1. It is not deleted then before somebody says so again</source>
        <translation>Son délai se termine le %1. Il n’est alors pas supprimé avant que quelqu’un ne le redise</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Garder le profil</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Moved and checked: %1. %2</source>
        <translation>Déplacé et vérifié : %1. %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Not taken along: %1</source>
        <translation>Non emporté : %1</translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation>Rien n’a encore été écrasé : le fichier de clés sur cet ordinateur est intact.</translation>
    </message>
    <message>
        <source>Read back from the disk</source>
        <translation>Relu sur le disque</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>clé SSH</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>clés SSH</translation>
    </message>
    <message>
        <source>Schedule deletion</source>
        <translation>Programmer la suppression</translation>
    </message>
    <message>
        <source>Scheduled for deletion</source>
        <translation>Suppression programmée</translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation>La sauvegarde {where}</translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation>La copie qui en a été faite est inaccessible. Retrouvez-la ou restaurez d’abord le profil.</translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation>La copie qui en a été faite n’est plus telle qu’écrite. Restaurez d’abord le profil s’il vous en faut une autre.</translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation>La copie qui en a été faite est toujours là, inchangée.</translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation>La copie {where}</translation>
    </message>
    <message>
        <source>The deletion is not complete</source>
        <translation>La suppression n’est pas complète</translation>
    </message>
    <message>
        <source>The deletion of %1 is finished already.</source>
        <translation>La suppression de %1 est déjà terminée.</translation>
    </message>
    <message>
        <source>The deletion of %1 is not complete.</source>
        <translation>La suppression de %1 n’est pas complète.</translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation>Le fichier de clés sur cet ordinateur a disparu.</translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation>Le fichier de clés sur cet ordinateur est encore là, et une partie peut en être écrasée.</translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation>Le fichier de clés sur cet ordinateur a été écrasé.</translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation>Le fichier de clés sur cet ordinateur a été retiré, mais tous les fichiers avec des clés n’ont pas pu être écrasés avant.</translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation>Le profil qui a tout reçu est introuvable. Restaurez d’abord celui-ci si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Until then: start screen, %1, Restore, with its master password</source>
        <translation>D’ici là : écran d’accueil, %1, Restaurer, avec son mot de passe maître</translation>
    </message>
    <message>
        <source>Until then: whoever opens %1, or restores it, cancels the deletion</source>
        <translation>D’ici là : quiconque ouvre %1, ou le restaure, annule la suppression</translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation>Ce qui a été déplacé n’est pas visible tant que l’autre profil est verrouillé. Ouvrez-le pour le voir.</translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation>Ce qui a été déplacé est dans l’autre profil, inchangé.</translation>
    </message>
    <message>
        <source>When should it be deleted?</source>
        <translation>Quand le supprimer ?</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>réseau Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation>réseaux Wi-Fi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>cartes</translation>
    </message>
    <message>
        <source>custom item</source>
        <translation>élément libre</translation>
    </message>
    <message>
        <source>custom items</source>
        <translation>éléments libres</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versions antérieures</translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation>entrées dans le trousseau du système</translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation>entrée dans le trousseau du système</translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation>fichier avec tous les éléments</translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation>fichier avec les clés</translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation>fichiers avec tous les éléments</translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation>fichiers avec les clés</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation>mot de passe généré dans l’historique</translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation>mots de passe générés dans l’historique</translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation>recette du générateur</translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation>recettes du générateur</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>identités</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation>élément dans la corbeille</translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation>éléments dans la corbeille</translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation>il reste moins d’un jour</translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation>il reste moins d’une semaine</translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation>ligne dans la liste des profils</translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation>ligne dans le journal de cet ordinateur</translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation>ligne d’activité</translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation>lignes dans la liste des profils</translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation>lignes dans le journal de cet ordinateur</translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation>lignes d’activité</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>code à usage unique</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>codes à usage unique</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation>réglage de ce profil</translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation>réglages de ce profil</translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation>étape annulable</translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation>étapes annulables</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation>brouillon non enregistré</translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation>brouillons non enregistrés</translation>
    </message>
    <message>
        <source>with their attachments and earlier versions</source>
        <translation>avec leurs pièces jointes et versions antérieures</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>Le presse-papiers est vidé.</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln earlier version(s)</source>
        <translation>
            <numerusform>%Ln version antérieure</numerusform>
            <numerusform>%Ln versions antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>In Trash: %1</source>
        <translation>Dans la corbeille : %1</translation>
    </message>
    <message>
        <source>Modified %1</source>
        <translation>Modifié %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The fields of this item are lost. The list knew no more than this.</source>
        <translation>Les champs de cet élément sont perdus. La liste n’en savait pas plus.</translation>
    </message>
</context>
<context>
    <name>DetailPart</name>
    <message numerus="yes">
        <source>%Ln earlier version(s) come from the other copy.</source>
        <translation>
            <numerusform>%Ln version antérieure vient de l’autre copie.</numerusform>
            <numerusform>%Ln versions antérieures viennent de l’autre copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not here. Tick it, and it comes with everything in it.</source>
        <translation>Il n’est pas ici. Cochez-le, et il vient avec tout son contenu.</translation>
    </message>
    <message>
        <source>It is not in the other copy. It stays.</source>
        <translation>Il n’est pas dans l’autre copie. Il reste.</translation>
    </message>
    <message>
        <source>It stays here, unless you tick it: then it goes to Trash.</source>
        <translation>Il reste ici, sauf si vous le cochez : il va alors à la corbeille.</translation>
    </message>
    <message>
        <source>It stays in Trash, unless you tick it.</source>
        <translation>Il reste dans la corbeille, sauf si vous le cochez.</translation>
    </message>
    <message>
        <source>What both copies say of it is the same.</source>
        <translation>Les deux copies en disent la même chose.</translation>
    </message>
</context>
<context>
    <name>DifferencePart</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before: not known</source>
        <translation>Avant : inconnu</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the other copy</source>
        <translation>Dans l’autre copie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep both, side by side</source>
        <translation>Garder les deux, côte à côte</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>modifié dans les deux</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 is unencrypted and still on your disk.</source>
        <translation>%1 n’est pas chiffré et se trouve encore sur votre disque.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln élément ajouté</numerusform>
            <numerusform>%Ln éléments ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mis à jour</numerusform>
            <numerusform>%Ln mis à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>1 élément ajouté</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Anyone who opens it can read every password in it.</source>
        <translation>Quiconque l’ouvre peut lire tous les mots de passe qu’il contient.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Supprimé. Sur un SSD, des traces peuvent rester jusqu’à ce qu’elles soient écrasées.</translation>
    </message>
    <message numerus="yes">
        <source>Import undone. %Ln changed since and left as it is.</source>
        <translation>
            <numerusform>Importation annulée. %Ln élément modifié depuis, laissé tel quel.</numerusform>
            <numerusform>Importation annulée. %Ln éléments modifiés depuis, laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone. Everything is as it was before.</source>
        <translation>Importation annulée. Tout est comme avant.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not all that is in it came along: look above before you delete it.</source>
        <translation>Tout son contenu n’est pas venu : regardez ci-dessus avant de le supprimer.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>Non gardé : %1.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>You can also undo it later, for 30 days, under Activity.</source>
        <translation>Vous pouvez aussi l’annuler plus tard, pendant 30 jours, dans Activité.</translation>
    </message>
</context>
<context>
    <name>DraftBanner</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <source>Your unsaved changes to %1 are back.</source>
        <translation>Vos modifications non enregistrées de %1 sont de retour.</translation>
    </message>
    <message>
        <source>Your unsaved new item is back.</source>
        <translation>Votre nouvel élément non enregistré est de retour.</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unsaved changes discarded</source>
        <translation>Modifications non enregistrées abandonnées</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Déposez un fichier ici, ou</translation>
    </message>
</context>
<context>
    <name>EditCardDialog</name>
    <message>
        <source>Name and picture</source>
        <translation>Nom et image</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Give it a title to find it by.</source>
        <translation>Donnez-lui un titre pour le retrouver.</translation>
    </message>
    <message>
        <source>That is not a valid key. Letters A–Z and digits 2–7, or an otpauth:// link.</source>
        <translation>Cette clé n’est pas valide. Lettres A–Z et chiffres 2–7, ou un lien otpauth://.</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Add a login</source>
        <translation>Ajouter un identifiant</translation>
    </message>
    <message>
        <source>Add your first login</source>
        <translation>Ajoutez votre premier identifiant</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter : %1</translation>
    </message>
    <message>
        <source>Create login “%1”</source>
        <translation>Créer l’identifiant « %1 »</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>Drag items onto a tag, or tag them from their menu.</source>
        <translation>Faites glisser des éléments sur une étiquette, ou utilisez leur menu.</translation>
    </message>
    <message>
        <source>Everything is in Trash</source>
        <translation>Tout est dans la corbeille</translation>
    </message>
    <message>
        <source>Import from another manager</source>
        <translation>Importer d’un autre gestionnaire</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Pas encore de %1</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <source>Nothing carries this tag</source>
        <translation>Rien ne porte cette étiquette</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The items could not be read</source>
        <translation>Les éléments n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The star of an item puts it here.</source>
        <translation>L’étoile d’un élément le met ici.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Ce dossier est vide</translation>
    </message>
    <message>
        <source>Trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Try %1 to find any command.</source>
        <translation>%1 trouve n’importe quelle commande.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What you delete waits here for 30 days, then it is gone.</source>
        <translation>Ce que vous supprimez attend ici 30 jours, puis disparaît.</translation>
    </message>
</context>
<context>
    <name>Enlarging</name>
    <message>
        <source>There is no password to show</source>
        <translation>Il n’y a pas de mot de passe à afficher</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Strongroom cannot be used here</source>
        <translation>Strongroom ne peut pas être utilisé ici</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Les profils ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Unlock to change name and picture.</source>
        <translation>Déverrouillez pour changer le nom et l’image.</translation>
    </message>
    <message>
        <source>Unlock to delete this profile.</source>
        <translation>Déverrouillez pour supprimer ce profil.</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>MM/YY</source>
        <translation>MM/AA</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>WPA2, WPA3 or WEP</source>
        <translation>WPA2, WPA3 ou WEP</translation>
    </message>
    <message>
        <source>paste a key or an otpauth:// link</source>
        <translation>collez une clé ou un lien otpauth://</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A PIN has 4 to 12 digits. Choose a number between them.</source>
        <translation>Un code PIN a de 4 à 12 chiffres. Choisissez un nombre entre les deux.</translation>
    </message>
    <message>
        <source>A backup is being made. Wait until it is done, then try again.</source>
        <translation>Une sauvegarde est en cours. Attendez qu’elle soit faite, puis réessayez.</translation>
    </message>
    <message>
        <source>A backup is being restored. Wait until it is done, then try again.</source>
        <translation>Une sauvegarde est en cours de restauration. Attendez qu’elle soit faite, puis réessayez.</translation>
    </message>
    <message>
        <source>A bracket is empty or not closed. Write it as in [abc].</source>
        <translation>Un crochet est vide ou non fermé. Écrivez-le comme dans [abc].</translation>
    </message>
    <message>
        <source>A colon is missing after “{found}” at place {at}. Write it as in minlength: 8.</source>
        <translation>Il manque un deux-points après « {found} » à la position {at}. Écrivez-le comme dans minlength: 8.</translation>
    </message>
    <message>
        <source>A colon is missing. Write it as in minlength: 8.</source>
        <translation>Il manque un deux-points. Écrivez-le comme dans minlength: 8.</translation>
    </message>
    <message>
        <source>A column that is needed is not mapped. Choose one, or say that there is none.</source>
        <translation>Une colonne nécessaire n’est pas attribuée. Choisissez-en une ou indiquez qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>A copy in that format cannot hold folders so deep. Make a Strongroom archive.</source>
        <translation>Une copie dans ce format ne peut contenir des dossiers si profonds. Créez une archive Strongroom.</translation>
    </message>
    <message>
        <source>A copy in that format holds folders up to {limit} deep, and some of yours lie deeper. Make a Strongroom archive, or move those higher up.</source>
        <translation>Une copie dans ce format contient des dossiers jusqu’à {limit} niveaux, et certains des vôtres sont plus profonds. Créez une archive Strongroom, ou déplacez ceux-ci plus haut.</translation>
    </message>
    <message>
        <source>A copy in that format holds up to {limit} bytes, and this one would be larger. Make a Strongroom archive.</source>
        <translation>Une copie dans ce format contient jusqu’à {limit} octets, et celle-ci serait plus grande. Créez une archive Strongroom.</translation>
    </message>
    <message>
        <source>A copy in that format would be too large. Make a Strongroom archive.</source>
        <translation>Une copie dans ce format serait trop grande. Créez une archive Strongroom.</translation>
    </message>
    <message>
        <source>A copy in that format would hold more than any import takes. Choose fewer items at once, or make a Strongroom archive.</source>
        <translation>Une copie dans ce format contiendrait plus qu’aucune importation n’accepte. Choisissez moins d’éléments à la fois, ou créez une archive Strongroom.</translation>
    </message>
    <message>
        <source>A file is damaged. Nothing was changed; bring back a copy of it.</source>
        <translation>Un fichier est endommagé. Rien n’a été modifié ; récupérez une copie de celui-ci.</translation>
    </message>
    <message>
        <source>A folder cannot lie inside itself. Choose a folder outside of it.</source>
        <translation>Un dossier ne peut pas se trouver dans lui-même. Choisissez un dossier en dehors.</translation>
    </message>
    <message>
        <source>A line holds no word of letters. Mend it, or leave it out.</source>
        <translation>Une ligne ne contient pas de mot fait de lettres. Corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>A name is missing. Type one.</source>
        <translation>Il manque un nom. Saisissez-en un.</translation>
    </message>
    <message>
        <source>A one-time code changes every 5 to 300 seconds. Check the link.</source>
        <translation>Un code à usage unique change toutes les 5 à 300 secondes. Vérifiez le lien.</translation>
    </message>
    <message>
        <source>A one-time code has 6 to 8 digits. Ask the website for such a key.</source>
        <translation>Un code à usage unique a de 6 à 8 chiffres. Demandez une telle clé au site web.</translation>
    </message>
    <message>
        <source>A pattern makes 4 to 128 characters. Change how many places it has.</source>
        <translation>Un motif produit de 4 à 128 caractères. Changez le nombre de ses positions.</translation>
    </message>
    <message>
        <source>A profile cannot hold so many folders. Remove some first.</source>
        <translation>Un profil ne peut pas contenir autant de dossiers. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>A profile cannot hold so many tags. Remove some first.</source>
        <translation>Un profil ne peut pas contenir autant d’étiquettes. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>A profile holds at most {limit} folders. Remove some first.</source>
        <translation>Un profil contient au plus {limit} dossiers. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>A profile holds at most {limit} items. Remove some, or use another profile.</source>
        <translation>Un profil contient au plus {limit} éléments. Retirez-en ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>A profile holds at most {limit} tags. Remove some first.</source>
        <translation>Un profil contient au plus {limit} étiquettes. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>A profile keeps at most {limit} recipes. Remove one first.</source>
        <translation>Un profil garde au plus {limit} recettes. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>A profile keeps at most {limit} word lists of your own. Remove one first.</source>
        <translation>Un profil garde au plus {limit} listes de mots à vous. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>A rule needs a number from 1 to 9999. Write one there.</source>
        <translation>Une règle demande un nombre de 1 à 9999. Écrivez-en un ici.</translation>
    </message>
    <message>
        <source>A word is there twice. Leave one of the two out.</source>
        <translation>Un mot est présent deux fois. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>A word is too long. Leave it out.</source>
        <translation>Un mot est trop long. Retirez-le.</translation>
    </message>
    <message>
        <source>A word list has at most {limit} KiB. Shorten it.</source>
        <translation>Une liste de mots fait au plus {limit} Kio. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>A word list has at most {limit} words. Shorten it.</source>
        <translation>Une liste de mots a au plus {limit} mots. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>A word list needs at least {limit} words, or it is guessed too quickly. Add some.</source>
        <translation>Il faut au moins {limit} mots dans une liste, sinon elle est devinée trop vite. Ajoutez-en.</translation>
    </message>
    <message>
        <source>All of the profile is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Tout le profil est une copie plus ancienne que la dernière ouverte ici. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>All of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Tout {name} est une copie plus ancienne que la dernière ouverte ici. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>An encrypted copy needs a passphrase. Type one.</source>
        <translation>Une copie chiffrée demande une phrase secrète. Saisissez-en une.</translation>
    </message>
    <message>
        <source>An export is under way. Wait until it is done, or cancel it.</source>
        <translation>Une exportation est en cours. Attendez qu’elle soit faite, ou annulez-la.</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it is done, or cancel it.</source>
        <translation>Une importation est en cours. Attendez qu’elle soit faite, ou annulez-la.</translation>
    </message>
    <message>
        <source>An invented word has 2 to 5 syllables. Choose a number between them.</source>
        <translation>Un mot inventé a de 2 à 5 syllabes. Choisissez un nombre entre les deux.</translation>
    </message>
    <message>
        <source>Another Strongroom (process {holder}) uses the folder {path}. Close it, then try again.</source>
        <translation>Un autre Strongroom (processus {holder}) utilise le dossier {path}. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another Strongroom uses the folder {path}. Close it, then try again.</source>
        <translation>Un autre Strongroom utilise le dossier {path}. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another Strongroom uses this folder. Close it, then try again.</source>
        <translation>Un autre Strongroom utilise ce dossier. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another profile has this name. Choose another one.</source>
        <translation>Un autre profil porte ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” cannot stand in a rule. Use plain keyboard characters.</source>
        <translation>À la position {at}, « {found} » ne peut pas figurer dans une règle. Utilisez des caractères ordinaires du clavier.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” is no number from 1 to 9999. Write one there.</source>
        <translation>À la position {at}, « {found} » n’est pas un nombre de 1 à 9999. Écrivez-en un ici.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” is no rule. There are minlength, maxlength, max-consecutive, required and allowed.</source>
        <translation>À la position {at}, « {found} » n’est pas une règle. Il y a minlength, maxlength, max-consecutive, required et allowed.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” means nothing. Write \{found} for the character itself.</source>
        <translation>À la position {at}, « {found} » ne signifie rien. Écrivez \{found} pour le caractère lui-même.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” names no characters. Use upper, lower, digit, special, or characters in brackets.</source>
        <translation>À la position {at}, « {found} » ne désigne aucun caractère. Utilisez upper, lower, digit, special ou des caractères entre crochets.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” repeats nothing. Write it as in a{{3}}.</source>
        <translation>À la position {at}, « {found} » ne répète rien. Écrivez-le comme dans a{{3}}.</translation>
    </message>
    <message>
        <source>Brackets are empty or not closed. Write them as in [-_.].</source>
        <translation>Des crochets sont vides ou non fermés. Écrivez-les comme dans [-_.].</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Folders can lie {limit} deep, else no copy of them could be read back. Remove the ones further down, or make new ones higher up.</source>
        <translation>Les dossiers ont au plus {limit} niveaux, sinon aucune copie ne pourrait en être relue. Retirez les plus profonds, ou créez les nouveaux plus haut.</translation>
    </message>
    <message>
        <source>Folders lie too deep for a copy to be read back. Remove the ones further down.</source>
        <translation>Les dossiers sont trop profonds pour qu’une copie puisse être relue. Retirez les plus profonds.</translation>
    </message>
    <message>
        <source>In brackets a hyphen comes first. There are no ranges.</source>
        <translation>Entre crochets, le trait d’union vient en premier. Il n’y a pas d’intervalles.</translation>
    </message>
    <message>
        <source>In line {line}, “{word}” is no word of letters. Mend it, or leave the line out.</source>
        <translation>À la ligne {line}, « {word} » n’est pas un mot fait de lettres. Corrigez-le ou retirez la ligne.</translation>
    </message>
    <message>
        <source>It is not clear which profile is meant. Name one of {names}.</source>
        <translation>On ne sait pas de quel profil il s’agit. Nommez l’un de ceux-ci : {names}.</translation>
    </message>
    <message>
        <source>It is not decided whether to keep a copy, so nothing was deleted. Make a copy, or say that you want none.</source>
        <translation>Il n’est pas décidé s’il faut garder une copie, donc rien n’a été supprimé. Faites une copie ou indiquez que vous n’en voulez pas.</translation>
    </message>
    <message>
        <source>Keys of another backup of that profile may open that. Remove the other backups first, or connect them.</source>
        <translation>Les clés d’une autre sauvegarde de ce profil peuvent ouvrir cela. Retirez d’abord les autres sauvegardes ou branchez-les.</translation>
    </message>
    <message>
        <source>Keys of another backup of that profile may open {path}. Remove the other backups first, or connect them.</source>
        <translation>Les clés d’une autre sauvegarde de ce profil peuvent ouvrir {path}. Retirez d’abord les autres sauvegardes ou branchez-les.</translation>
    </message>
    <message>
        <source>No characters are left to choose from. Allow more of them.</source>
        <translation>Il ne reste aucun caractère à choisir. Autorisez-en davantage.</translation>
    </message>
    <message>
        <source>No password can be made this way. Change what you ask for.</source>
        <translation>Aucun mot de passe ne peut être fait ainsi. Changez ce que vous demandez.</translation>
    </message>
    <message>
        <source>No password of that length can keep these rules. Ask for fewer kinds, or for more characters.</source>
        <translation>Aucun mot de passe de cette longueur ne peut respecter ces règles. Demandez moins de types ou plus de caractères.</translation>
    </message>
    <message>
        <source>Not complete: what was read back differs from the profile. Export again.</source>
        <translation>Incomplet : ce qui a été relu diffère du profil. Exportez à nouveau.</translation>
    </message>
    <message>
        <source>Not complete: what was read back from {path} differs from the profile. Nothing was kept of it; export again.</source>
        <translation>Incomplet : ce qui a été relu de {path} diffère du profil. Rien n’en a été gardé ; exportez à nouveau.</translation>
    </message>
    <message>
        <source>Not complete: {missing} could not be read back from {path}. Nothing was kept of it; export again.</source>
        <translation>Incomplet : {missing} n’a pas pu être relu de {path}. Rien n’en a été gardé ; exportez à nouveau.</translation>
    </message>
    <message>
        <source>Not every word of this list has a capital letter. Choose none.</source>
        <translation>Tous les mots de cette liste n’ont pas de majuscule. Choisissez « aucune ».</translation>
    </message>
    <message>
        <source>Not moved, and what was written could not be taken out of the other profile again. Nothing was deleted here; look for its folder there.</source>
        <translation>Non déplacé, et ce qui a été écrit n’a pas pu être retiré de l’autre profil. Rien n’a été supprimé ici ; cherchez-y son dossier.</translation>
    </message>
    <message>
        <source>Not moved, and what was written could not be taken out of {name} again: it is in the folder “{folder}” there. Nothing was deleted here; remove that folder, or keep it.</source>
        <translation>Non déplacé, et ce qui a été écrit n’a pas pu être retiré de {name} : c’est là-bas dans le dossier « {folder} ». Rien n’a été supprimé ici ; retirez ce dossier ou gardez-le.</translation>
    </message>
    <message>
        <source>Not moved: what was read back differs from the profile. Nothing was deleted; move again.</source>
        <translation>Non déplacé : ce qui a été relu diffère du profil. Rien n’a été supprimé ; déplacez à nouveau.</translation>
    </message>
    <message>
        <source>Not moved: what was read back from {name} differs from the profile. Nothing was deleted and {name} is as it was; move again.</source>
        <translation>Non déplacé : ce qui a été relu de {name} diffère du profil. Rien n’a été supprimé et {name} est comme avant ; déplacez à nouveau.</translation>
    </message>
    <message>
        <source>Not moved: {missing} could not be read back from {name}. Nothing was deleted and {name} is as it was; move again.</source>
        <translation>Non déplacé : {missing} n’a pas pu être relu de {name}. Rien n’a été supprimé et {name} est comme avant ; déplacez à nouveau.</translation>
    </message>
    <message>
        <source>Not saved: that disk cannot be written. Choose another place.</source>
        <translation>Non enregistré : impossible d’écrire sur ce disque. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full (at {path}). Free some space, then try again.</source>
        <translation>Non enregistré : le disque est plein (à {path}). Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then try again.</source>
        <translation>Non enregistré : le disque est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Not saved: {path} is on a disk that cannot be written. Choose another place.</source>
        <translation>Non enregistré : {path} est sur un disque où l’on ne peut pas écrire. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Nothing in this pattern is random. Use signs such as A, a, 9 or *.</source>
        <translation>Rien dans ce motif n’est aléatoire. Utilisez des signes tels que A, a, 9 ou *.</translation>
    </message>
    <message>
        <source>Nothing is mapped to {missing}. Choose a column, or say that there is none.</source>
        <translation>Rien n’est attribué à {missing}. Choisissez une colonne ou indiquez qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>One item holds more than a copy could be read back with. Shorten its fields.</source>
        <translation>Un élément contient plus que ce qu’une copie permettrait de relire. Raccourcissez ses champs.</translation>
    </message>
    <message>
        <source>One item holds more than a copy could be read back with: the limit is {limit} bytes. Shorten its fields, or attach the text as a file.</source>
        <translation>Un élément contient plus que ce qu’une copie permettrait de relire : la limite est de {limit} octets. Raccourcissez ses champs ou joignez le texte comme fichier.</translation>
    </message>
    <message>
        <source>One item in the file holds too much. Shorten it, then export again.</source>
        <translation>Un élément du fichier contient trop. Raccourcissez-le, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>One of these characters cannot be used in a PIN. Leave it out.</source>
        <translation>L’un de ces caractères ne peut pas servir dans un code PIN. Retirez-le.</translation>
    </message>
    <message>
        <source>One of these characters cannot be used in a password. Leave it out.</source>
        <translation>L’un de ces caractères ne peut pas servir dans un mot de passe. Retirez-le.</translation>
    </message>
    <message>
        <source>One part of the profile is damaged and cannot be read ({table} {id}). The others are not affected; export them.</source>
        <translation>Une partie du profil est endommagée et illisible ({table} {id}). Les autres ne sont pas touchées ; exportez-les.</translation>
    </message>
    <message>
        <source>One part of the profile is damaged and cannot be read. The others are not affected; export them.</source>
        <translation>Une partie du profil est endommagée et illisible. Les autres ne sont pas touchées ; exportez-les.</translation>
    </message>
    <message>
        <source>One value in the file is too long. Shorten it.</source>
        <translation>Une valeur du fichier est trop longue. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>One value in {path} is too long: the limit is {limit} bytes. Shorten it.</source>
        <translation>Une valeur de {path} est trop longue : la limite est de {limit} octets. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Only what is in Trash can be deleted permanently. Move the item to Trash first.</source>
        <translation>Seul ce qui est dans la corbeille peut être supprimé définitivement. Mettez d’abord l’élément à la corbeille.</translation>
    </message>
    <message>
        <source>Opening the file would take more memory than is spent here. Export it again at a lower cost.</source>
        <translation>Ouvrir le fichier prendrait plus de mémoire qu’on n’en dépense ici. Exportez-le à nouveau avec un coût plus bas.</translation>
    </message>
    <message>
        <source>Opening {path} would take {value} MiB of memory; the limit here is {limit} MiB. Export it again at a lower cost.</source>
        <translation>Ouvrir {path} prendrait {value} Mio de mémoire ; la limite ici est de {limit} Mio. Exportez-le à nouveau avec un coût plus bas.</translation>
    </message>
    <message>
        <source>Part of the one-time code key is missing. Copy all of it.</source>
        <translation>Il manque une partie de la clé pour codes à usage unique. Copiez-la en entier.</translation>
    </message>
    <message>
        <source>Parts are damaged and cannot be read. Open it read-only to look, or accept what is there.</source>
        <translation>Des parties sont endommagées et illisibles. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Parts of {name} are damaged and cannot be read: {broken}. Open it read-only to look, or accept what is there.</source>
        <translation>Des parties de {name} sont endommagées et illisibles : {broken}. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Parts of {name} were copied by something other than Strongroom: {doubled}. Open it read-only to look, or accept what is there.</source>
        <translation>Des parties de {name} ont été copiées par autre chose que Strongroom : {doubled}. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Parts of {name} were put back to an earlier time by something other than Strongroom: {old}. Open it read-only to look, or accept what is there.</source>
        <translation>Des parties de {name} ont été ramenées à un moment antérieur par autre chose que Strongroom : {old}. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Parts of {name} were removed by something other than Strongroom: {missing}. Open it read-only to look, or accept what is there.</source>
        <translation>Des parties de {name} ont été retirées par autre chose que Strongroom : {missing}. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Parts were copied by something other than Strongroom. Open it read-only to look, or accept what is there.</source>
        <translation>Des parties ont été copiées par autre chose que Strongroom. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Parts were put back to an earlier time. Open it read-only to look, or accept what is there.</source>
        <translation>Des parties ont été ramenées à un moment antérieur. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Parts were put in that are not yours. Open it read-only to look, or accept what is there.</source>
        <translation>Des parties ont été ajoutées qui ne sont pas de vous. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Parts were put into {name} that are not yours: {foreign}. Open it read-only to look, or accept what is there.</source>
        <translation>Des parties ont été ajoutées à {name} qui ne sont pas de vous : {foreign}. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Parts were removed by something other than Strongroom. Open it read-only to look, or accept what is there.</source>
        <translation>Des parties ont été retirées par autre chose que Strongroom. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Rules of a website have at most 1,024 characters. Shorten them.</source>
        <translation>Les règles d’un site web ont au plus 1 024 caractères. Raccourcissez-les.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Raccourcissez le titre.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Raccourcissez la valeur.</translation>
    </message>
    <message>
        <source>Something in {name} is not as you left it. Open it read-only to look, or accept what is there.</source>
        <translation>Quelque chose dans {name} n’est pas comme vous l’aviez laissé. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Something is being done with the profile. Wait until it is done, then try again.</source>
        <translation>Une opération est en cours sur le profil. Attendez qu’elle soit faite, puis réessayez.</translation>
    </message>
    <message>
        <source>Something is not as you left it. Open it read-only to look, or accept what is there.</source>
        <translation>Quelque chose n’est pas comme vous l’aviez laissé. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>Strongroom did not make that and never removes it. Move it yourself.</source>
        <translation>Strongroom n’a pas créé cela et ne le retire jamais. Déplacez-le vous-même.</translation>
    </message>
    <message>
        <source>Strongroom did not make {path} and never removes it. Move it yourself.</source>
        <translation>Strongroom n’a pas créé {path} et ne le retire jamais. Déplacez-le vous-même.</translation>
    </message>
    <message>
        <source>Strongroom keeps its own files in that folder. Choose another one.</source>
        <translation>Strongroom garde ses propres fichiers dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That QR code hands over several accounts at once. Export only this one from Google Authenticator.</source>
        <translation>Ce code QR transmet plusieurs comptes à la fois. N’exportez que celui-ci depuis Google Authenticator.</translation>
    </message>
    <message>
        <source>That QR code holds no key for one-time codes. Look for the one of your account.</source>
        <translation>Ce code QR ne contient pas de clé pour codes à usage unique. Cherchez celui de votre compte.</translation>
    </message>
    <message>
        <source>That cannot be understood. Look at the help.</source>
        <translation>Cela ne se comprend pas. Consultez l’aide.</translation>
    </message>
    <message>
        <source>That cannot stand in a rule. Use plain keyboard characters.</source>
        <translation>Cela ne peut pas figurer dans une règle. Utilisez des caractères ordinaires du clavier.</translation>
    </message>
    <message>
        <source>That file is no plain text in UTF-8. Save it as one, or choose another.</source>
        <translation>Ce fichier n’est pas du texte brut en UTF-8. Enregistrez-le ainsi, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That file is too large for a word list. Shorten it.</source>
        <translation>Ce fichier est trop grand pour une liste de mots. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>That file is too large to attach. Attach a smaller one.</source>
        <translation>Ce fichier est trop grand pour être joint. Joignez-en un plus petit.</translation>
    </message>
    <message>
        <source>That file is too large to attach. It can have up to {limit} bytes.</source>
        <translation>Ce fichier est trop grand pour être joint. Il peut faire jusqu’à {limit} octets.</translation>
    </message>
    <message>
        <source>That file makes no word list. Choose one with a word on each line.</source>
        <translation>Ce fichier n’est pas une liste de mots. Choisissez-en un avec un mot par ligne.</translation>
    </message>
    <message>
        <source>That folder is in memory only. Choose one on a disk.</source>
        <translation>Ce dossier n’est qu’en mémoire. Choisissez-en un sur un disque.</translation>
    </message>
    <message>
        <source>That folder is part of what will be deleted. Choose another one.</source>
        <translation>Ce dossier fait partie de ce qui sera supprimé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That folder is the Trash of this computer. Choose another one.</source>
        <translation>Ce dossier est la corbeille de cet ordinateur. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That format cannot be written. Choose one of the list of formats.</source>
        <translation>Ce format ne peut pas être écrit. Choisissez-en un dans la liste des formats.</translation>
    </message>
    <message>
        <source>That is a backup that Strongroom made. Get it back under Backups.</source>
        <translation>C’est une sauvegarde faite par Strongroom. Récupérez-la dans Sauvegardes.</translation>
    </message>
    <message>
        <source>That is a device or a pipe. Choose a file name.</source>
        <translation>C’est un périphérique ou un tube. Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name.</source>
        <translation>C’est un dossier. Ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>That is a folder. Choose the export file in it.</source>
        <translation>C’est un dossier. Choisissez le fichier exporté qu’il contient.</translation>
    </message>
    <message>
        <source>That is a whole profile. Delete it from its card, with its master password.</source>
        <translation>C’est un profil entier. Supprimez-le depuis sa carte, avec son mot de passe maître.</translation>
    </message>
    <message>
        <source>That is no key for one-time codes. Copy it again from the website.</source>
        <translation>Ce n’est pas une clé pour codes à usage unique. Copiez-la à nouveau depuis le site web.</translation>
    </message>
    <message>
        <source>That is no key for one-time codes. Use letters A–Z and digits 2–7, or an otpauth:// link.</source>
        <translation>Ce n’est pas une clé pour codes à usage unique. Utilisez les lettres A–Z et les chiffres 2–7, ou un lien otpauth://.</translation>
    </message>
    <message>
        <source>That is no otpauth:// link for one-time codes. Copy it again from the website.</source>
        <translation>Ce n’est pas un lien otpauth:// pour codes à usage unique. Copiez-le à nouveau depuis le site web.</translation>
    </message>
    <message>
        <source>That is no picture. Choose one, such as a photo or a screenshot.</source>
        <translation>Ce n’est pas une image. Choisissez-en une, comme une photo ou une capture d’écran.</translation>
    </message>
    <message>
        <source>That is no recovery key: there is a typing mistake. Compare each group.</source>
        <translation>Ce n’est pas une clé de récupération : il y a une faute de frappe. Comparez chaque groupe.</translation>
    </message>
    <message>
        <source>That is no rule. There are minlength, maxlength, max-consecutive, required and allowed.</source>
        <translation>Ce n’est pas une règle. Il y a minlength, maxlength, max-consecutive, required et allowed.</translation>
    </message>
    <message>
        <source>That is not the PIN for {name}. Tries left: {tries_left}.</source>
        <translation>Ce n’est pas le code PIN de {name}. Essais restants : {tries_left}.</translation>
    </message>
    <message>
        <source>That is not the PIN. Check what you typed.</source>
        <translation>Ce n’est pas le code PIN. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>That is not the master password for {name}.</source>
        <translation>Ce n’est pas le mot de passe maître de {name}.</translation>
    </message>
    <message>
        <source>That is not the master password for {name}. Try again in {wait_seconds} s.</source>
        <translation>Ce n’est pas le mot de passe maître de {name}. Réessayez dans {wait_seconds} s.</translation>
    </message>
    <message>
        <source>That is not the master password. Check what you typed, then try again.</source>
        <translation>Ce n’est pas le mot de passe maître. Vérifiez votre saisie, puis réessayez.</translation>
    </message>
    <message>
        <source>That is not the recovery key for {name}. Look for the newest recovery kit.</source>
        <translation>Ce n’est pas la clé de récupération de {name}. Cherchez le kit de récupération le plus récent.</translation>
    </message>
    <message>
        <source>That is only a link to the file, so it was not deleted. Delete the file it leads to yourself.</source>
        <translation>Ce n’est qu’un lien vers le fichier, donc il n’a pas été supprimé. Supprimez vous-même le fichier visé.</translation>
    </message>
    <message>
        <source>That is the profile itself. Choose another one that is to take everything.</source>
        <translation>C’est le profil lui-même. Choisissez-en un autre qui doit tout recevoir.</translation>
    </message>
    <message>
        <source>That is too large to keep. Shorten it.</source>
        <translation>C’est trop grand pour être gardé. Raccourcissez.</translation>
    </message>
    <message>
        <source>That is too large to keep: {what} goes up to {limit}. Shorten it.</source>
        <translation>C’est trop grand pour être gardé : {what} va jusqu’à {limit}. Raccourcissez.</translation>
    </message>
    <message>
        <source>That is too long for a one-time code key. Copy only the key.</source>
        <translation>C’est trop long pour une clé de codes à usage unique. Copiez seulement la clé.</translation>
    </message>
    <message>
        <source>That is {name} itself. Choose another profile that is to take everything.</source>
        <translation>C’est {name} lui-même. Choisissez un autre profil qui doit tout recevoir.</translation>
    </message>
    <message>
        <source>That key asks for a kind of code unknown here. Keep it in a note.</source>
        <translation>Cette clé demande un type de code inconnu ici. Gardez-la dans une note.</translation>
    </message>
    <message>
        <source>That key file alone does not open the file. Choose the right one, and type the passphrase if there is one.</source>
        <translation>Ce fichier clé seul n’ouvre pas le fichier. Choisissez le bon, et saisissez la phrase secrète s’il y en a une.</translation>
    </message>
    <message>
        <source>That key file alone does not open {path}. Choose the right one, and type the passphrase if there is one.</source>
        <translation>Ce fichier clé seul n’ouvre pas {path}. Choisissez le bon, et saisissez la phrase secrète s’il y en a une.</translation>
    </message>
    <message>
        <source>That key file does not open the file. Choose another.</source>
        <translation>Ce fichier clé n’ouvre pas le fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That key file does not open {path}. Choose another.</source>
        <translation>Ce fichier clé n’ouvre pas {path}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That key makes codes by counting, not by the clock. Ask the website for a time-based one.</source>
        <translation>Cette clé fait des codes par comptage, non d’après l’heure. Demandez au site web une clé basée sur l’heure.</translation>
    </message>
    <message>
        <source>That length is not possible. Choose 4 to 128 characters.</source>
        <translation>Cette longueur n’est pas possible. Choisissez de 4 à 128 caractères.</translation>
    </message>
    <message>
        <source>That means nothing in a pattern. Write a backslash before what is meant as it is.</source>
        <translation>Cela ne signifie rien dans un motif. Écrivez une barre oblique inverse devant ce qui doit être pris tel quel.</translation>
    </message>
    <message>
        <source>That name is too long. Use a shorter one.</source>
        <translation>Ce nom est trop long. Utilisez-en un plus court.</translation>
    </message>
    <message>
        <source>That name is too long. Use at most {limit} characters.</source>
        <translation>Ce nom est trop long. Utilisez au plus {limit} caractères.</translation>
    </message>
    <message>
        <source>That names no characters. Use upper, lower, digit, special, or characters in brackets.</source>
        <translation>Cela ne désigne aucun caractère. Utilisez upper, lower, digit, special ou des caractères entre crochets.</translation>
    </message>
    <message>
        <source>That number of words is not possible. Choose 3 to 12 words.</source>
        <translation>Ce nombre de mots n’est pas possible. Choisissez de 3 à 12 mots.</translation>
    </message>
    <message>
        <source>That passphrase alone does not open the file. Check what you typed; if it has a key file, too, choose that.</source>
        <translation>Cette phrase secrète seule n’ouvre pas le fichier. Vérifiez votre saisie ; s’il a aussi un fichier clé, choisissez-le.</translation>
    </message>
    <message>
        <source>That passphrase alone does not open {path}. Check what you typed; if it has a key file, too, choose that.</source>
        <translation>Cette phrase secrète seule n’ouvre pas {path}. Vérifiez votre saisie ; s’il a aussi un fichier clé, choisissez-le.</translation>
    </message>
    <message>
        <source>That passphrase and that key file together do not open the file. Check what you typed and which file you chose.</source>
        <translation>Cette phrase secrète et ce fichier clé ensemble n’ouvrent pas le fichier. Vérifiez votre saisie et le fichier choisi.</translation>
    </message>
    <message>
        <source>That passphrase and that key file together do not open {path}. Check what you typed and which file you chose.</source>
        <translation>Cette phrase secrète et ce fichier clé ensemble n’ouvrent pas {path}. Vérifiez votre saisie et le fichier choisi.</translation>
    </message>
    <message>
        <source>That passphrase does not open the file. Check what you typed.</source>
        <translation>Cette phrase secrète n’ouvre pas le fichier. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>That passphrase does not open {path}. Check what you typed.</source>
        <translation>Cette phrase secrète n’ouvre pas {path}. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>That password does not open the backup {path}. It opens with the master password of the day it was made; type that one.</source>
        <translation>Ce mot de passe n’ouvre pas la sauvegarde {path}. Elle s’ouvre avec le mot de passe maître du jour où elle a été faite ; saisissez celui-là.</translation>
    </message>
    <message>
        <source>That password does not open the backup. It opens with the master password of the day it was made; type that one.</source>
        <translation>Ce mot de passe n’ouvre pas la sauvegarde. Elle s’ouvre avec le mot de passe maître du jour où elle a été faite ; saisissez celui-là.</translation>
    </message>
    <message>
        <source>That password is too long. Use a shorter one.</source>
        <translation>Ce mot de passe est trop long. Utilisez-en un plus court.</translation>
    </message>
    <message>
        <source>That password is too long. Use at most {limit} bytes.</source>
        <translation>Ce mot de passe est trop long. Utilisez au plus {limit} octets.</translation>
    </message>
    <message>
        <source>That picture cannot be used. Choose a PNG or JPEG file, or a colour.</source>
        <translation>Cette image ne peut pas être utilisée. Choisissez un fichier PNG ou JPEG, ou une couleur.</translation>
    </message>
    <message>
        <source>That picture is too large to be read. Cut out the QR code.</source>
        <translation>Cette image est trop grande pour être lue. Découpez le code QR.</translation>
    </message>
    <message>
        <source>That recovery key does not open this profile. Look for the newest recovery kit.</source>
        <translation>Cette clé de récupération n’ouvre pas ce profil. Cherchez le kit de récupération le plus récent.</translation>
    </message>
    <message>
        <source>That repeats nothing. Write it as in a{{3}}.</source>
        <translation>Cela ne répète rien. Écrivez-le comme dans a{{3}}.</translation>
    </message>
    <message>
        <source>That secret does not open it. Check what you typed.</source>
        <translation>Ce secret ne l’ouvre pas. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>That title is too long. Use at most {limit} bytes.</source>
        <translation>Ce titre est trop long. Utilisez au plus {limit} octets.</translation>
    </message>
    <message>
        <source>That value is too long. Use at most {limit} bytes.</source>
        <translation>Cette valeur est trop longue. Utilisez au plus {limit} octets.</translation>
    </message>
    <message>
        <source>That wait is not offered. Choose 7, 14, 30, 60 or 90 days.</source>
        <translation>Ce délai n’est pas proposé. Choisissez 7, 14, 30, 60 ou 90 jours.</translation>
    </message>
    <message>
        <source>That was not the PIN either. Use the master password.</source>
        <translation>Ce n’était pas non plus le code PIN. Utilisez le mot de passe maître.</translation>
    </message>
    <message>
        <source>That word list has too many words. Shorten it.</source>
        <translation>Cette liste contient trop de mots. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>That word list is too short, and would be guessed too quickly. Add words.</source>
        <translation>Cette liste de mots est trop courte et serait devinée trop vite. Ajoutez des mots.</translation>
    </message>
    <message>
        <source>The PIN does not open this now. Use the master password.</source>
        <translation>Le code PIN n’ouvre pas cela maintenant. Utilisez le mot de passe maître.</translation>
    </message>
    <message>
        <source>The archive is cut short or was changed. Use another copy of it.</source>
        <translation>L’archive est tronquée ou a été modifiée. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>The archive is cut short or was changed. Use another copy of {path}.</source>
        <translation>L’archive est tronquée ou a été modifiée. Utilisez une autre copie de {path}.</translation>
    </message>
    <message>
        <source>The archive is longer than the memory of this computer. Import it on a larger one.</source>
        <translation>L’archive est plus longue que la mémoire de cet ordinateur. Importez-la sur un plus grand.</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written. It was removed and the profile is unchanged; check the disk, then back up again.</source>
        <translation>La sauvegarde n’a pas pu être relue telle qu’écrite. Elle a été retirée et le profil est inchangé ; vérifiez le disque, puis sauvegardez à nouveau.</translation>
    </message>
    <message>
        <source>The backup {path} could not be read back as it was written. It was removed and the profile is unchanged; check the disk, then back up again.</source>
        <translation>La sauvegarde {path} n’a pas pu être relue telle qu’écrite. Elle a été retirée et le profil est inchangé ; vérifiez le disque, puis sauvegardez à nouveau.</translation>
    </message>
    <message>
        <source>The bracket at place {at} is empty or not closed. Write it as in [abc].</source>
        <translation>Le crochet à la position {at} est vide ou non fermé. Écrivez-le comme dans [abc].</translation>
    </message>
    <message>
        <source>The brackets at place {at} are empty or not closed. Write them as in [-_.].</source>
        <translation>Les crochets à la position {at} sont vides ou non fermés. Écrivez-les comme dans [-_.].</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a key. Copy the QR code, then take it.</source>
        <translation>Le presse-papiers ne contient ni image ni clé. Copiez le code QR, puis prenez-le.</translation>
    </message>
    <message>
        <source>The copy changed since it was checked, so nothing was deleted. Make another one.</source>
        <translation>La copie a changé depuis sa vérification, donc rien n’a été supprimé. Faites-en une autre.</translation>
    </message>
    <message>
        <source>The copy does not hold everything, so nothing was deleted. Make another one.</source>
        <translation>La copie ne contient pas tout, donc rien n’a été supprimé. Faites-en une autre.</translation>
    </message>
    <message>
        <source>The copy is no longer at {path}, so nothing was deleted. Make another one.</source>
        <translation>La copie n’est plus à {path}, donc rien n’a été supprimé. Faites-en une autre.</translation>
    </message>
    <message>
        <source>The copy is no longer where it was, so nothing was deleted. Make another one.</source>
        <translation>La copie n’est plus où elle était, donc rien n’a été supprimé. Faites-en une autre.</translation>
    </message>
    <message>
        <source>The copy {path} changed since it was checked, so nothing was deleted. Make another one.</source>
        <translation>La copie {path} a changé depuis sa vérification, donc rien n’a été supprimé. Faites-en une autre.</translation>
    </message>
    <message>
        <source>The copy {path} does not hold everything, so nothing was deleted. Make another one.</source>
        <translation>La copie {path} ne contient pas tout, donc rien n’a été supprimé. Faites-en une autre.</translation>
    </message>
    <message>
        <source>The cost of opening {path} is set outside of what is safe ({parameter} is {value}). The file was changed by something else; use another copy of it.</source>
        <translation>Le coût d’ouverture de {path} est hors de ce qui est sûr ({parameter} vaut {value}). Le fichier a été modifié par autre chose ; utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>The cost of unlocking is set outside of what is safe ({parameter} is {value}). The file was changed by something else; use a copy of it.</source>
        <translation>Le coût du déverrouillage est hors de ce qui est sûr ({parameter} vaut {value}). Le fichier a été modifié par autre chose ; utilisez-en une copie.</translation>
    </message>
    <message>
        <source>The cost of unlocking is set outside of what is safe. Use a copy of the file.</source>
        <translation>Le coût du déverrouillage est hors de ce qui est sûr. Utilisez une copie du fichier.</translation>
    </message>
    <message>
        <source>The cryptography this program needs does not work here ({primitive}), so nothing was opened. Install Strongroom again.</source>
        <translation>La cryptographie dont ce programme a besoin ne fonctionne pas ici ({primitive}), donc rien n’a été ouvert. Réinstallez Strongroom.</translation>
    </message>
    <message>
        <source>The cryptography this program needs does not work here. Install Strongroom again.</source>
        <translation>La cryptographie dont ce programme a besoin ne fonctionne pas ici. Réinstallez Strongroom.</translation>
    </message>
    <message>
        <source>The damaged file claims to be far larger than what is in it: something made it that large. Nothing was changed; bring back a backup.</source>
        <translation>Le fichier endommagé prétend être bien plus grand que son contenu : quelque chose l’a agrandi ainsi. Rien n’a été modifié ; récupérez une sauvegarde.</translation>
    </message>
    <message>
        <source>The damaged file {path} claims to be {mib} MiB large and is almost all holes: something made it that large. Nothing was changed; bring back a backup.</source>
        <translation>Le fichier endommagé {path} prétend faire {mib} Mio et est presque vide : quelque chose l’a agrandi ainsi. Rien n’a été modifié ; récupérez une sauvegarde.</translation>
    </message>
    <message>
        <source>The deletion began and did not finish. Finish it; nothing can be restored.</source>
        <translation>La suppression a commencé et n’est pas finie. Terminez-la ; rien ne peut être restauré.</translation>
    </message>
    <message>
        <source>The deletion of {name} began and did not finish. Finish it; nothing can be restored.</source>
        <translation>La suppression de {name} a commencé et n’est pas finie. Terminez-la ; rien ne peut être restauré.</translation>
    </message>
    <message>
        <source>The disk failed at {path} ({detail}). Nothing was changed; check it, then try again.</source>
        <translation>Le disque a échoué à {path} ({detail}). Rien n’a été modifié ; vérifiez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk failed at {path}. Nothing was changed; check the disk, then try again.</source>
        <translation>Le disque a échoué à {path}. Rien n’a été modifié ; vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was changed; check the disk, then try again.</source>
        <translation>Le disque a échoué. Rien n’a été modifié ; vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export. Nothing was imported; export it again.</source>
        <translation>Le fichier demande plus de travail qu’aucun export réel. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file belongs to a profile or backup of Strongroom and is not read here. Get a backup back under Backups, or import a Strongroom archive of that profile.</source>
        <translation>Le fichier appartient à un profil ou à une sauvegarde de Strongroom et n’est pas lu ici. Récupérez une sauvegarde dans Sauvegardes, ou importez une archive Strongroom de ce profil.</translation>
    </message>
    <message>
        <source>The file can be read only by the program that wrote it. Export from that and import what it writes.</source>
        <translation>Le fichier ne peut être lu que par le programme qui l’a écrit. Exportez depuis celui-ci et importez ce qu’il écrit.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported; export it again.</source>
        <translation>Le fichier ne peut pas être lu. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file cannot go there. Choose another place.</source>
        <translation>Le fichier ne peut pas aller là. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file cannot go to {path}. Choose another place.</source>
        <translation>Le fichier ne peut pas aller à {path}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file could not be read in time. Nothing was imported; split it or export it again.</source>
        <translation>Le fichier n’a pas pu être lu à temps. Rien n’a été importé ; divisez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file could not be read: it asks for too much memory. Nothing was imported; split it or export it again.</source>
        <translation>Le fichier n’a pas pu être lu : il demande trop de mémoire. Rien n’a été importé ; divisez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file derives its key in a way that is not read here. In KeePassXC, choose Argon2id in its security settings and save it.</source>
        <translation>Le fichier dérive sa clé d’une manière qui n’est pas lue ici. Dans KeePassXC, choisissez Argon2id dans ses réglages de sécurité et enregistrez-le.</translation>
    </message>
    <message>
        <source>The file ends too early. Nothing was imported; export it again.</source>
        <translation>Le fichier se termine trop tôt. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file has a header but no rows. Nothing was imported; export it again.</source>
        <translation>Le fichier a un en-tête mais aucune ligne. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file has another name on this disk under which it would stay, so it was not deleted. Delete both yourself.</source>
        <translation>Le fichier a sur ce disque un autre nom sous lequel il resterait, donc il n’a pas été supprimé. Supprimez les deux vous-même.</translation>
    </message>
    <message>
        <source>The file has too many columns. Remove some.</source>
        <translation>Le fichier a trop de colonnes. Retirez-en.</translation>
    </message>
    <message>
        <source>The file has too many folders. Make fewer, then export again.</source>
        <translation>Le fichier a trop de dossiers. Réduisez leur nombre, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>The file has too many tags. Make fewer, then export again.</source>
        <translation>Le fichier a trop d’étiquettes. Réduisez leur nombre, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>The file holds items of another program, not a copy of a profile. Import it instead.</source>
        <translation>Le fichier contient des éléments d’un autre programme, pas une copie d’un profil. Importez-le plutôt.</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Export fewer items at once.</source>
        <translation>Le fichier contient plus que ce qui est lu en une fois. Exportez moins d’éléments à la fois.</translation>
    </message>
    <message>
        <source>The file holds the passwords of Firefox, encrypted. Export them from the list of passwords in Firefox as CSV and import that.</source>
        <translation>Le fichier contient les mots de passe de Firefox, chiffrés. Exportez-les en CSV depuis la liste des mots de passe de Firefox et importez cela.</translation>
    </message>
    <message>
        <source>The file holds too many items. Split it.</source>
        <translation>Le fichier contient trop d’éléments. Divisez-le.</translation>
    </message>
    <message>
        <source>The file holds too many others. Export fewer items at once.</source>
        <translation>Le fichier en contient trop d’autres. Exportez moins d’éléments à la fois.</translation>
    </message>
    <message>
        <source>The file holds too many values. Split it.</source>
        <translation>Le fichier contient trop de valeurs. Divisez-le.</translation>
    </message>
    <message>
        <source>The file is a document or spreadsheet. Open it in its program, save it as CSV, then import that.</source>
        <translation>Le fichier est un document ou une feuille de calcul. Ouvrez-le dans son programme, enregistrez-le en CSV, puis importez cela.</translation>
    </message>
    <message>
        <source>The file is a key file for KeePass, in which there are no passwords. Choose the .kdbx file that it opens.</source>
        <translation>Le fichier est un fichier clé pour KeePass, qui ne contient aucun mot de passe. Choisissez le fichier .kdbx qu’il ouvre.</translation>
    </message>
    <message>
        <source>The file is a keychain of macOS. Export all passwords from Apple Passwords as CSV and import that.</source>
        <translation>Le fichier est un trousseau de macOS. Exportez tous les mots de passe depuis Mots de passe d’Apple en CSV et importez cela.</translation>
    </message>
    <message>
        <source>The file is a packed file with no export in it that is known here. Unpack it and choose the file in it.</source>
        <translation>Le fichier est un fichier compressé sans export connu ici. Décompressez-le et choisissez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>The file is a packed file. Unpack it and choose the export in it.</source>
        <translation>Le fichier est un fichier compressé. Décompressez-le et choisissez l’export qu’il contient.</translation>
    </message>
    <message>
        <source>The file is a page to print (.pdf), which cannot be read reliably. Export it as CSV and import that.</source>
        <translation>Le fichier est une page à imprimer (.pdf), qui ne peut pas être lue de façon fiable. Exportez en CSV et importez cela.</translation>
    </message>
    <message>
        <source>The file is a picture, not an export. Choose the file that your password manager wrote.</source>
        <translation>Le fichier est une image, pas un export. Choisissez le fichier écrit par votre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>The file is a wallet that only KWallet opens. Copy from there what you need.</source>
        <translation>Le fichier est un portefeuille que seul KWallet ouvre. Copiez-en ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>The file is a web page, which is not read here. Export it as CSV and import that.</source>
        <translation>Le fichier est une page web, qui n’est pas lue ici. Exportez en CSV et importez cela.</translation>
    </message>
    <message>
        <source>The file is an encrypted backup of Stratum. Back up there without a password and import that.</source>
        <translation>Le fichier est une sauvegarde chiffrée de Stratum. Sauvegardez-y sans mot de passe et importez cela.</translation>
    </message>
    <message>
        <source>The file is an encrypted export of Dashlane. Export as CSV there and import that.</source>
        <translation>Le fichier est un export chiffré de Dashlane. Exportez-y en CSV et importez cela.</translation>
    </message>
    <message>
        <source>The file is an encrypted export of Ente Auth. Export it there as plain text and import that.</source>
        <translation>Le fichier est un export chiffré d’Ente Auth. Exportez-y en texte brut et importez cela.</translation>
    </message>
    <message>
        <source>The file is an encrypted keyring of Gnome. Save what “secret-tool search --all” prints of it, and import that.</source>
        <translation>Le fichier est un trousseau chiffré de Gnome. Enregistrez ce qu’en affiche « secret-tool search --all » et importez cela.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported; export it again.</source>
        <translation>Le fichier est vide. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that cannot be opened here. Export it unencrypted.</source>
        <translation>Le fichier est chiffré d’une manière qui ne peut pas être ouverte ici. Exportez-le sans chiffrement.</translation>
    </message>
    <message>
        <source>The file is encrypted with OpenPGP. Export without encryption, or decrypt it with gpg, and import that.</source>
        <translation>Le fichier est chiffré avec OpenPGP. Exportez sans chiffrement, ou déchiffrez-le avec gpg, et importez cela.</translation>
    </message>
    <message>
        <source>The file is encrypted with OpenSSL. Decrypt it and import what was in it.</source>
        <translation>Le fichier est chiffré avec OpenSSL. Déchiffrez-le et importez ce qu’il contenait.</translation>
    </message>
    <message>
        <source>The file is encrypted with Twofish, which is not read here. In KeePassXC, choose ChaCha20 in its security settings and save it.</source>
        <translation>Le fichier est chiffré avec Twofish, qui n’est pas lu ici. Dans KeePassXC, choisissez ChaCha20 dans ses réglages de sécurité et enregistrez-le.</translation>
    </message>
    <message>
        <source>The file is encrypted with age. Decrypt it and import what was in it.</source>
        <translation>Le fichier est chiffré avec age. Déchiffrez-le et importez ce qu’il contenait.</translation>
    </message>
    <message>
        <source>The file is from Buttercup. Export it there as CSV and import that.</source>
        <translation>Le fichier vient de Buttercup. Exportez-y en CSV et importez cela.</translation>
    </message>
    <message>
        <source>The file is from Enpass. Export it there as .json and import that.</source>
        <translation>Le fichier vient d’Enpass. Exportez-y en .json et importez cela.</translation>
    </message>
    <message>
        <source>The file is from KeePass 1. Import it into KeePassXC, save it there as .kdbx and import that.</source>
        <translation>Le fichier vient de KeePass 1. Importez-le dans KeePassXC, enregistrez-y en .kdbx et importez cela.</translation>
    </message>
    <message>
        <source>The file is from Password Safe. Export it there as .xml and import that.</source>
        <translation>Le fichier vient de Password Safe. Exportez-y en .xml et importez cela.</translation>
    </message>
    <message>
        <source>The file is from a version of KeePass that is too old. Open it in KeePassXC, save it again, then import that.</source>
        <translation>Le fichier vient d’une version trop ancienne de KeePass. Ouvrez-le dans KeePassXC, enregistrez-le à nouveau, puis importez cela.</translation>
    </message>
    <message>
        <source>The file is in no format Strongroom knows. Export it as CSV and import that.</source>
        <translation>Le fichier n’est dans aucun format connu de Strongroom. Exportez-le en CSV et importez cela.</translation>
    </message>
    <message>
        <source>The file is not opened with a key file. Leave that out.</source>
        <translation>Le fichier ne s’ouvre pas avec un fichier clé. Retirez celui-ci.</translation>
    </message>
    <message>
        <source>The file is not plain text. Save it as UTF-8, then import it.</source>
        <translation>Le fichier n’est pas du texte brut. Enregistrez-le en UTF-8, puis importez-le.</translation>
    </message>
    <message>
        <source>The file is not well formed. Nothing was imported; export it again.</source>
        <translation>Le fichier n’est pas bien formé. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is not what was exported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>Le fichier n’est plus ce qui a été exporté, donc il n’a pas été supprimé. Regardez-le avant de le supprimer vous-même.</translation>
    </message>
    <message>
        <source>The file is not what was imported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>Le fichier n’est plus ce qui a été importé, donc il n’a pas été supprimé. Regardez-le avant de le supprimer vous-même.</translation>
    </message>
    <message>
        <source>The file is one of the files in which 1Password keeps its items. Export them there as .1pux and import that.</source>
        <translation>Le fichier est l’un de ceux où 1Password garde ses éléments. Exportez-les-y en .1pux et importez cela.</translation>
    </message>
    <message>
        <source>The file is too large to read. Nothing was imported; split it.</source>
        <translation>Le fichier est trop grand pour être lu. Rien n’a été importé ; divisez-le.</translation>
    </message>
    <message>
        <source>The file is too large to read. Split it.</source>
        <translation>Le fichier est trop grand pour être lu. Divisez-le.</translation>
    </message>
    <message>
        <source>The file is where a program keeps what it knows, and no export. Export from that program and import what it writes.</source>
        <translation>Le fichier est l’endroit où un programme garde ce qu’il sait, et non un export. Exportez depuis ce programme et importez ce qu’il écrit.</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Export it again with all columns.</source>
        <translation>Le fichier n’a pas une colonne nécessaire. Exportez-le à nouveau avec toutes les colonnes.</translation>
    </message>
    <message>
        <source>The file names too many folders or tags. Split it.</source>
        <translation>Le fichier nomme trop de dossiers ou d’étiquettes. Divisez-le.</translation>
    </message>
    <message>
        <source>The file nests deeper than any real export. Nothing was imported; export it again.</source>
        <translation>Le fichier a plus de niveaux qu’aucun export réel. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Le fichier de {name} est une copie plus ancienne que la dernière ouverte ici. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>The file of {name} is another copy, which was changed elsewhere. Open it read-only to look, or accept what is there.</source>
        <translation>Le fichier de {name} est une autre copie, modifiée ailleurs. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>The file of {name} is damaged, so this cannot be done. Bring back a copy of it first.</source>
        <translation>Le fichier de {name} est endommagé, donc c’est impossible. Récupérez-en d’abord une copie.</translation>
    </message>
    <message>
        <source>The file opens only in the Bitwarden account that made it. In Bitwarden, export again and choose “Password protected”, or the format .json.</source>
        <translation>Le fichier ne s’ouvre que dans le compte Bitwarden qui l’a fait. Dans Bitwarden, exportez à nouveau et choisissez « Protégé par mot de passe » ou le format .json.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than any real export. Nothing was imported; export it again.</source>
        <translation>Le fichier se décompresse en bien plus qu’aucun export réel. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file was not deleted. Look at it and delete it yourself.</source>
        <translation>Le fichier n’a pas été supprimé. Regardez-le et supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>The folder cannot lie there. Choose another place.</source>
        <translation>Le dossier ne peut pas être là. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot lie inside itself. Choose a folder outside of it.</source>
        <translation>Le dossier « {name} » ne peut pas se trouver dans lui-même. Choisissez un dossier en dehors.</translation>
    </message>
    <message>
        <source>The hyphen at place {at} must come first in its brackets. There are no ranges.</source>
        <translation>Le trait d’union à la position {at} doit venir en premier dans ses crochets. Il n’y a pas d’intervalles.</translation>
    </message>
    <message>
        <source>The key file for {path} is damaged: what it holds is not what was written. Use another copy of it.</source>
        <translation>Le fichier clé de {path} est endommagé : son contenu n’est pas ce qui a été écrit. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>The key file for {path} is of a newer kind than Strongroom knows. Choose another.</source>
        <translation>Le fichier clé de {path} est d’un type plus récent que ceux que Strongroom connaît. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The key file is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Le fichier de clés est une copie plus ancienne que la dernière ouverte ici. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>The key file is damaged (checksum differs). Nothing was changed; bring back a copy of it.</source>
        <translation>Le fichier de clés est endommagé (somme de contrôle différente). Rien n’a été modifié ; récupérez-en une copie.</translation>
    </message>
    <message>
        <source>The key file is damaged (checksum differs). Nothing was changed; restore the profile from a backup, or bring back a copy of {path}.</source>
        <translation>Le fichier de clés est endommagé (somme de contrôle différente). Rien n’a été modifié ; restaurez le profil à partir d’une sauvegarde, ou récupérez une copie de {path}.</translation>
    </message>
    <message>
        <source>The key file is damaged: what it holds is not what was written. Use another copy of it.</source>
        <translation>Le fichier clé est endommagé : son contenu n’est pas ce qui a été écrit. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>The key file is of a newer kind than Strongroom knows. Choose another.</source>
        <translation>Le fichier clé est d’un type plus récent que ceux que Strongroom connaît. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The key file of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Le fichier de clés de {name} est une copie plus ancienne que la dernière ouverte ici. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Strongroom. Bring back a copy of it.</source>
        <translation>Le fichier de clés a été modifié par autre chose que Strongroom. Récupérez-en une copie.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Strongroom. Nothing was opened; restore the profile from a backup, or bring back a copy of {path}.</source>
        <translation>Le fichier de clés a été modifié par autre chose que Strongroom. Rien n’a été ouvert ; restaurez le profil à partir d’une sauvegarde, ou récupérez une copie de {path}.</translation>
    </message>
    <message>
        <source>The keyring of the operating system did not keep what it was given. Nothing was changed.</source>
        <translation>Le trousseau du système n’a pas gardé ce qui lui a été donné. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keyring of the operating system does not answer. Look for a question it asks behind other windows, then try again.</source>
        <translation>Le trousseau du système ne répond pas. Cherchez une question de sa part derrière les autres fenêtres, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring of the operating system is locked. Unlock it, then try again.</source>
        <translation>Le trousseau du système est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The link holds no key for one-time codes. Copy all of it.</source>
        <translation>Le lien ne contient pas de clé pour codes à usage unique. Copiez-le en entier.</translation>
    </message>
    <message>
        <source>The name does not match, so nothing was deleted. Type it exactly.</source>
        <translation>Le nom ne correspond pas, donc rien n’a été supprimé. Saisissez-le exactement.</translation>
    </message>
    <message>
        <source>The name does not match, so nothing was deleted. Type {name} to confirm.</source>
        <translation>Le nom ne correspond pas, donc rien n’a été supprimé. Saisissez {name} pour confirmer.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. Type it again without them.</source>
        <translation>Le nom contient des caractères invisibles. Saisissez-le à nouveau sans eux.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was changed or damaged since it was written. Nothing was imported; export it again.</source>
        <translation>La phrase secrète est correcte, mais le fichier a été modifié ou endommagé depuis son écriture. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The passphrase is right, but {path} was changed or damaged since it was written. Nothing was imported; export it again.</source>
        <translation>La phrase secrète est correcte, mais {path} a été modifié ou endommagé depuis son écriture. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The profile changed since it was copied, so nothing was deleted. Make another copy.</source>
        <translation>Le profil a changé depuis sa copie, donc rien n’a été supprimé. Faites une autre copie.</translation>
    </message>
    <message>
        <source>The profile is being deleted permanently. It cannot be opened any more.</source>
        <translation>Le profil est en cours de suppression définitive. Il ne peut plus être ouvert.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely. Run the deletion again to finish it.</source>
        <translation>Le profil n’est pas entièrement supprimé. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed. Run the deletion again to finish it.</source>
        <translation>Le profil n’est pas entièrement supprimé : {left} n’a pas pu être retiré. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; nothing was overwritten yet: the key file on this computer is whole; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>Le profil n’est pas entièrement supprimé : {left} n’a pas pu être retiré ; rien n’a encore été écrasé : le fichier de clés sur cet ordinateur est intact ; copies connues qui restent : {copies}. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer is gone; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>Le profil n’est pas entièrement supprimé : {left} n’a pas pu être retiré ; le fichier de clés sur cet ordinateur a disparu ; copies connues qui restent : {copies}. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer is still there, and part of it may be overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>Le profil n’est pas entièrement supprimé : {left} n’a pas pu être retiré ; le fichier de clés sur cet ordinateur est encore là, et une partie peut en être écrasée ; copies connues qui restent : {copies}. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer was overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>Le profil n’est pas entièrement supprimé : {left} n’a pas pu être retiré ; le fichier de clés sur cet ordinateur a été écrasé ; copies connues qui restent : {copies}. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer was removed, but not every file with keys could be overwritten first; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>Le profil n’est pas entièrement supprimé : {left} n’a pas pu être retiré ; le fichier de clés sur cet ordinateur a été retiré, mais tous les fichiers avec des clés n’ont pas pu être écrasés avant ; copies connues qui restent : {copies}. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>The profile is not scheduled for deletion. There is nothing to restore.</source>
        <translation>Le profil n’est pas programmé pour la suppression. Il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>The profile is scheduled for deletion. Restore it first.</source>
        <translation>Le profil est programmé pour la suppression. Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>The profile that took everything changed since that was checked, so nothing was deleted. Move again, which replaces what nobody changed there, or make a copy.</source>
        <translation>Le profil qui a tout reçu a changé depuis la vérification, donc rien n’a été supprimé. Déplacez à nouveau, ce qui remplace ce que personne n’y a modifié, ou faites une copie.</translation>
    </message>
    <message>
        <source>The profile that took everything is not there any more, so nothing was deleted. Choose another one, or make a copy.</source>
        <translation>Le profil qui a tout reçu n’est plus là, donc rien n’a été supprimé. Choisissez-en un autre ou faites une copie.</translation>
    </message>
    <message>
        <source>The profile’s file is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Le fichier du profil est une copie plus ancienne que la dernière ouverte ici. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>The profile’s file is another copy, which was changed elsewhere. Open it read-only to look, or accept what is there.</source>
        <translation>Le fichier du profil est une autre copie, modifiée ailleurs. Ouvrez-le en lecture seule pour regarder, ou acceptez ce qui est là.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged and cannot be opened. Nothing was changed; open it read-only for what can still be read, or bring back a backup of {path}.</source>
        <translation>Le fichier du profil est endommagé et ne peut pas être ouvert. Rien n’a été modifié ; ouvrez-le en lecture seule pour ce qui reste lisible, ou récupérez une sauvegarde de {path}.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged and cannot be opened. Open it read-only for what can still be read, or bring back a backup.</source>
        <translation>Le fichier du profil est endommagé et ne peut pas être ouvert. Ouvrez-le en lecture seule pour ce qui reste lisible, ou récupérez une sauvegarde.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged. Bring back a copy of it first.</source>
        <translation>Le fichier du profil est endommagé. Récupérez-en d’abord une copie.</translation>
    </message>
    <message>
        <source>The profile’s state forbids this.</source>
        <translation>L’état du profil l’interdit.</translation>
    </message>
    <message>
        <source>The receipt is not as it was written. Use another copy of it.</source>
        <translation>Le reçu n’est pas tel qu’il a été écrit. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>The receipt is not as it was written. Use another copy of {path}.</source>
        <translation>Le reçu n’est pas tel qu’il a été écrit. Utilisez une autre copie de {path}.</translation>
    </message>
    <message>
        <source>The text holds half of a character, which cannot be kept. Type it again, or copy it anew.</source>
        <translation>Le texte contient la moitié d’un caractère, qui ne peut pas être gardée. Saisissez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The two files of the profile are from different times: one was put back. Nothing was changed; bring back both from the same day.</source>
        <translation>Les deux fichiers du profil sont de moments différents : l’un a été remis en place. Rien n’a été modifié ; récupérez les deux du même jour.</translation>
    </message>
    <message>
        <source>The two files of {name} are from different times: one was put back. Nothing was changed; bring back both from the same day.</source>
        <translation>Les deux fichiers de {name} sont de moments différents : l’un a été remis en place. Rien n’a été modifié ; récupérez les deux du même jour.</translation>
    </message>
    <message>
        <source>The wait for the deletion is over. Restore the profile, or delete it now.</source>
        <translation>Le délai de la suppression est écoulé. Restaurez le profil ou supprimez-le maintenant.</translation>
    </message>
    <message>
        <source>The wait for the deletion of {name} is over. Restore the profile, or delete it now.</source>
        <translation>Le délai de la suppression de {name} est écoulé. Restaurez le profil ou supprimez-le maintenant.</translation>
    </message>
    <message>
        <source>The word in line {line} is too long. Leave it out.</source>
        <translation>Le mot de la ligne {line} est trop long. Retirez-le.</translation>
    </message>
    <message>
        <source>The word “{word}” in line {line} is there already. Leave one of the two out.</source>
        <translation>Le mot « {word} » de la ligne {line} est déjà là. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>There are several QR codes in that picture. Cut out the one you mean.</source>
        <translation>Il y a plusieurs codes QR dans cette image. Découpez celui que vous voulez.</translation>
    </message>
    <message>
        <source>There are too many recipes. Remove one first.</source>
        <translation>Il y a trop de recettes. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>There are too many word lists. Remove one first.</source>
        <translation>Il y a trop de listes de mots. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation>Il y a déjà un fichier {path}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Rename one of the two first.</source>
        <translation>Il y a déjà un dossier nommé « {name} ». Renommez d’abord l’un des deux.</translation>
    </message>
    <message>
        <source>There is a folder of this name already. Rename one of the two first.</source>
        <translation>Il y a déjà un dossier de ce nom. Renommez d’abord l’un des deux.</translation>
    </message>
    <message>
        <source>There is already a profile called {name}. Choose another name.</source>
        <translation>Il y a déjà un profil nommé {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no QR code in that picture. Show all of it, sharp and large.</source>
        <translation>Il n’y a pas de code QR dans cette image. Montrez-le en entier, net et grand.</translation>
    </message>
    <message>
        <source>There is no backup “{id}”. Look at the list of backups for its id.</source>
        <translation>Il n’y a pas de sauvegarde « {id} ». Cherchez son numéro dans la liste des sauvegardes.</translation>
    </message>
    <message>
        <source>There is no checked copy, so nothing was deleted. Make a copy, or say that you want none.</source>
        <translation>Il n’y a pas de copie vérifiée, donc rien n’a été supprimé. Faites une copie ou indiquez que vous n’en voulez pas.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check where it is.</source>
        <translation>Il n’y a pas de fichier {path}. Vérifiez où il se trouve.</translation>
    </message>
    <message>
        <source>There is no item {id}. Look at the list of items for its id.</source>
        <translation>Il n’y a pas d’élément {id}. Cherchez son numéro dans la liste des éléments.</translation>
    </message>
    <message>
        <source>There is no key for one-time codes. Copy one from the website.</source>
        <translation>Il n’y a pas de clé pour codes à usage unique. Copiez-en une depuis le site web.</translation>
    </message>
    <message>
        <source>There is no keyring of the operating system to use. Everything else works without it.</source>
        <translation>Il n’y a pas de trousseau du système utilisable. Tout le reste fonctionne sans lui.</translation>
    </message>
    <message>
        <source>There is no profile called “{name}”. Look at the list of profiles for its name.</source>
        <translation>Il n’y a pas de profil nommé « {name} ». Cherchez son nom dans la liste des profils.</translation>
    </message>
    <message>
        <source>There is no profile that can be opened. Create one, or restore one first.</source>
        <translation>Il n’y a aucun profil qui puisse être ouvert. Créez-en un ou restaurez-en un d’abord.</translation>
    </message>
    <message>
        <source>There is no such backup. Look at the list of backups.</source>
        <translation>Cette sauvegarde n’existe pas. Consultez la liste des sauvegardes.</translation>
    </message>
    <message>
        <source>There is no such file. Check where it is.</source>
        <translation>Ce fichier n’existe pas. Vérifiez où il se trouve.</translation>
    </message>
    <message>
        <source>There is no such item. Look at the list of items for its id.</source>
        <translation>Cet élément n’existe pas. Cherchez son numéro dans la liste des éléments.</translation>
    </message>
    <message>
        <source>There is no such profile. Look at the list of profiles for its name.</source>
        <translation>Ce profil n’existe pas. Cherchez son nom dans la liste des profils.</translation>
    </message>
    <message>
        <source>There is no word list of that name. Choose another one.</source>
        <translation>Il n’y a pas de liste de mots de ce nom. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Check what you asked for.</source>
        <translation>Il n’y a rien de ce nom. Vérifiez votre demande.</translation>
    </message>
    <message>
        <source>There is nothing to do again: nothing was undone last, or its files are gone.</source>
        <translation>Il n’y a rien à rétablir : rien n’a été annulé en dernier, ou ses fichiers ont disparu.</translation>
    </message>
    <message>
        <source>There is nothing to undo, or too much has changed since. Look into Trash and history.</source>
        <translation>Il n’y a rien à annuler, ou trop de choses ont changé depuis. Regardez dans la corbeille et l’historique.</translation>
    </message>
    <message>
        <source>There is one called “{name}” already. Choose another name.</source>
        <translation>« {name} » existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is one of that name already. Choose another name.</source>
        <translation>Ce nom existe déjà. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>These do not match. Type both again.</source>
        <translation>Les deux ne correspondent pas. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>These rules allow no length up to 128. Look at minlength and maxlength.</source>
        <translation>Ces règles ne permettent aucune longueur jusqu’à 128. Regardez minlength et maxlength.</translation>
    </message>
    <message>
        <source>This cannot be done now. Nothing was changed.</source>
        <translation>Ce n’est pas possible maintenant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This computer’s key for {name} is missing from the keyring. Unlock the keyring and try again, or use the recovery key.</source>
        <translation>La clé de cet ordinateur pour {name} manque dans le trousseau. Déverrouillez le trousseau et réessayez, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>This computer’s key is missing from the keyring. Unlock the keyring and try again, or use the recovery key.</source>
        <translation>La clé de cet ordinateur manque dans le trousseau. Déverrouillez le trousseau et réessayez, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in KWallet. Open that and try again, or use the recovery key.</source>
        <translation>La clé de cet ordinateur manque : elle est dans KWallet. Ouvrez-le et réessayez, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the Windows Credential Manager. Try again, or use the recovery key.</source>
        <translation>La clé de cet ordinateur manque : elle est dans le Gestionnaire d’identification de Windows. Réessayez ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the login keyring of the desktop. Unlock that and try again, or use the recovery key.</source>
        <translation>La clé de cet ordinateur manque : elle est dans le trousseau de session du bureau. Déverrouillez-le et réessayez, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the macOS Keychain. Unlock that and try again, or use the recovery key.</source>
        <translation>La clé de cet ordinateur manque : elle est dans le trousseau de macOS. Déverrouillez-le et réessayez, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>This is a fault of Strongroom: it broke off, and may be done in part. See what is there, then try again.</source>
        <translation>C’est un défaut de Strongroom : l’opération s’est interrompue et peut être faite en partie. Regardez ce qu’il y a, puis réessayez.</translation>
    </message>
    <message>
        <source>This item changed on disk. Look at it again, then repeat your change.</source>
        <translation>Cet élément a changé sur le disque. Regardez-le à nouveau, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>This needs your master password again. Type it to go on.</source>
        <translation>Votre mot de passe maître est à nouveau nécessaire. Saisissez-le pour continuer.</translation>
    </message>
    <message>
        <source>This profile is full. Remove some items, or use another profile.</source>
        <translation>Ce profil est plein. Retirez des éléments ou utilisez un autre profil.</translation>
    </message>
    <message>
        <source>This profile is open for reading only, so nothing was changed. Export what you need, or lock it and open it as usual.</source>
        <translation>Ce profil est ouvert en lecture seule, donc rien n’a été modifié. Exportez ce qu’il vous faut, ou verrouillez-le et ouvrez-le comme d’habitude.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Strongroom. Nothing was changed; use that version to open {path}.</source>
        <translation>Cela a été écrit par une version plus récente de Strongroom. Rien n’a été modifié ; utilisez cette version pour ouvrir {path}.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Strongroom. Nothing was changed; use that version.</source>
        <translation>Cela a été écrit par une version plus récente de Strongroom. Rien n’a été modifié ; utilisez cette version.</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose another PIN.</source>
        <translation>Trop facile à deviner. Choisissez un autre code PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess. Use five random words or more.</source>
        <translation>Trop facile à deviner. Utilisez cinq mots au hasard ou plus.</translation>
    </message>
    <message>
        <source>Too easy to guess: a computer finds it quickly. Add another random word.</source>
        <translation>Trop facile à deviner : un ordinateur le trouve vite. Ajoutez un autre mot au hasard.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is a date. Choose another PIN.</source>
        <translation>Trop facile à deviner : c’est une date. Choisissez un autre code PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is a sequence. Choose another PIN.</source>
        <translation>Trop facile à deviner : c’est une suite. Choisissez un autre code PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is a year. Choose another PIN.</source>
        <translation>Trop facile à deviner : c’est une année. Choisissez un autre code PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is on lists attackers try first. Use five random words.</source>
        <translation>Trop facile à deviner : il est sur les listes que les attaquants essaient d’abord. Utilisez cinq mots au hasard.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile. Choose another.</source>
        <translation>Trop facile à deviner : c’est le nom du profil. Choisissez autre chose.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile. Use five random words.</source>
        <translation>Trop facile à deviner : c’est le nom du profil. Utilisez cinq mots au hasard.</translation>
    </message>
    <message>
        <source>Too easy to guess: it repeats itself. Choose another PIN.</source>
        <translation>Trop facile à deviner : il se répète. Choisissez un autre code PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: many people use it. Choose another PIN.</source>
        <translation>Trop facile à deviner : beaucoup de gens l’utilisent. Choisissez un autre code PIN.</translation>
    </message>
    <message>
        <source>Too long for a PIN. Use a shorter one.</source>
        <translation>Trop long pour un code PIN. Utilisez-en un plus court.</translation>
    </message>
    <message>
        <source>Too many wrong master passwords for {name}. Try again in {wait_seconds} s.</source>
        <translation>Trop de mots de passe maîtres incorrects pour {name}. Réessayez dans {wait_seconds} s.</translation>
    </message>
    <message>
        <source>Too many wrong master passwords. Wait a little, then try again.</source>
        <translation>Trop de mots de passe maîtres incorrects. Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>Too short for a PIN. Make it longer.</source>
        <translation>Trop court pour un code PIN. Allongez-le.</translation>
    </message>
    <message>
        <source>Too short for a master password. Make it longer.</source>
        <translation>Trop court pour un mot de passe maître. Allongez-le.</translation>
    </message>
    <message>
        <source>Too short for a master password. Use at least {minimum} characters.</source>
        <translation>Trop court pour un mot de passe maître. Utilisez au moins {minimum} caractères.</translation>
    </message>
    <message>
        <source>Too short for one character of each kind. Make it longer, or ask for fewer kinds.</source>
        <translation>Trop court pour un caractère de chaque type. Allongez-le ou demandez moins de types.</translation>
    </message>
    <message>
        <source>Too short for this. Use at least {minimum} characters.</source>
        <translation>Trop court pour cela. Utilisez au moins {minimum} caractères.</translation>
    </message>
    <message>
        <source>What is in the damaged file takes more memory than reading around the damage may take here. Use a computer with more memory, or bring back a backup.</source>
        <translation>Le contenu du fichier endommagé prend plus de mémoire que la lecture autour des dégâts ne peut en prendre ici. Utilisez un ordinateur avec plus de mémoire, ou récupérez une sauvegarde.</translation>
    </message>
    <message>
        <source>What is in the damaged file {path} takes more than the {limit_mib} MiB of memory that reading around the damage may take here. Use a computer with more memory, or bring back a backup.</source>
        <translation>Le contenu du fichier endommagé {path} prend plus que les {limit_mib} Mio de mémoire que la lecture autour des dégâts peut prendre ici. Utilisez un ordinateur avec plus de mémoire, ou récupérez une sauvegarde.</translation>
    </message>
    <message>
        <source>What reads pictures failed at that one. Try another picture of the code.</source>
        <translation>La lecture de cette image a échoué. Essayez une autre image du code.</translation>
    </message>
    <message>
        <source>What reads the file failed at it. Nothing was imported; export it again, in another format if there is one.</source>
        <translation>La lecture du fichier a échoué. Rien n’a été importé ; exportez-le à nouveau, dans un autre format s’il y en a un.</translation>
    </message>
    <message>
        <source>What reads {path} failed at it. Nothing was imported; export it again, in another format if there is one.</source>
        <translation>La lecture de {path} a échoué. Rien n’a été importé ; exportez-le à nouveau, dans un autre format s’il y en a un.</translation>
    </message>
    <message>
        <source>What was chosen as the key file for {path} is far too large for one. Choose another.</source>
        <translation>Ce qui a été choisi comme fichier clé de {path} est bien trop grand pour en être un. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What was chosen as the key file is far too large for one. Choose another.</source>
        <translation>Ce qui a été choisi comme fichier clé est bien trop grand pour en être un. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Words of this list could run into each other. Put something between them that is no letter, digit or part of a word.</source>
        <translation>Les mots de cette liste pourraient se confondre en se suivant. Mettez entre eux autre chose qu’une lettre, un chiffre ou une partie de mot.</translation>
    </message>
    <message>
        <source>You may not read or write there. Change the permissions, or choose another place.</source>
        <translation>Vous n’avez pas le droit de lire ou d’écrire là. Changez les permissions ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>You may not read or write {path}. Change its permissions, or choose another place.</source>
        <translation>Vous n’avez pas le droit de lire ou d’écrire {path}. Changez ses permissions ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>You may not write to that folder. Choose another one.</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You may not write to the folder of {path}. Choose another one.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier de {path}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your desktop shows the screen to no program. Save or copy the QR code as a picture and take it from there.</source>
        <translation>Votre bureau ne montre l’écran à aucun programme. Enregistrez ou copiez le code QR comme image et prenez-le de là.</translation>
    </message>
    <message>
        <source>{name} cannot be used for this now. Look at the list of profiles for its state.</source>
        <translation>{name} ne peut pas servir à cela maintenant. Regardez son état dans la liste des profils.</translation>
    </message>
    <message>
        <source>{name} is being deleted permanently. It cannot be opened or restored any more.</source>
        <translation>{name} est en cours de suppression définitive. Il ne peut plus être ouvert ni restauré.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed. Run the deletion again to finish it.</source>
        <translation>{name} n’est pas entièrement supprimé : {left} n’a pas pu être retiré. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; nothing was overwritten yet: the key file on this computer is whole; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} n’est pas entièrement supprimé : {left} n’a pas pu être retiré ; rien n’a encore été écrasé : le fichier de clés sur cet ordinateur est intact ; copies connues qui restent : {copies}. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer is gone; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} n’est pas entièrement supprimé : {left} n’a pas pu être retiré ; le fichier de clés sur cet ordinateur a disparu ; copies connues qui restent : {copies}. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer is still there, and part of it may be overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} n’est pas entièrement supprimé : {left} n’a pas pu être retiré ; le fichier de clés sur cet ordinateur est encore là, et une partie peut en être écrasée ; copies connues qui restent : {copies}. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer was overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} n’est pas entièrement supprimé : {left} n’a pas pu être retiré ; le fichier de clés sur cet ordinateur a été écrasé ; copies connues qui restent : {copies}. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer was removed, but not every file with keys could be overwritten first; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} n’est pas entièrement supprimé : {left} n’a pas pu être retiré ; le fichier de clés sur cet ordinateur a été retiré, mais tous les fichiers avec des clés n’ont pas pu être écrasés avant ; copies connues qui restent : {copies}. Relancez la suppression pour la terminer.</translation>
    </message>
    <message>
        <source>{name} is not scheduled for deletion. There is nothing to restore.</source>
        <translation>{name} n’est pas programmé pour la suppression. Il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>{name} is scheduled for deletion. Restore it first.</source>
        <translation>{name} est programmé pour la suppression. Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>{name}’s file is damaged (checksum differs). Nothing was changed.</source>
        <translation>Le fichier de {name} est endommagé (somme de contrôle différente). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name}’s file is damaged and cannot be opened. Nothing was changed; open it read-only for what can still be read, or bring back a backup.</source>
        <translation>Le fichier de {name} est endommagé et ne peut pas être ouvert. Rien n’a été modifié ; ouvrez-le en lecture seule pour ce qui reste lisible, ou récupérez une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} asks for more work than any real export. Nothing was imported; export it again.</source>
        <translation>{path} demande plus de travail qu’aucun export réel. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} belongs to a profile or backup of Strongroom and is not read here. Get a backup back under Backups, or import a Strongroom archive of that profile.</source>
        <translation>{path} appartient à un profil ou à une sauvegarde de Strongroom et n’est pas lu ici. Récupérez une sauvegarde dans Sauvegardes, ou importez une archive Strongroom de ce profil.</translation>
    </message>
    <message>
        <source>{path} can be read only by the program that wrote it. Export from that and import what it writes.</source>
        <translation>{path} ne peut être lu que par le programme qui l’a écrit. Exportez depuis celui-ci et importez ce qu’il écrit.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was imported; export it again.</source>
        <translation>{path} ne peut pas être lu. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} could not be read within {limit} seconds. Nothing was imported; split it or export it again.</source>
        <translation>{path} n’a pas pu être lu en {limit} secondes. Rien n’a été importé ; divisez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} could not be read: it asks for more than {limit} MiB of memory. Nothing was imported; split it or export it again.</source>
        <translation>{path} n’a pas pu être lu : il demande plus de {limit} Mio de mémoire. Rien n’a été importé ; divisez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} derives its key in a way that is not read here. In KeePassXC, choose Argon2id in its security settings and save it.</source>
        <translation>{path} dérive sa clé d’une manière qui n’est pas lue ici. Dans KeePassXC, choisissez Argon2id dans ses réglages de sécurité et enregistrez-le.</translation>
    </message>
    <message>
        <source>{path} ends too early, at {where}. Nothing was imported; export it again.</source>
        <translation>{path} se termine trop tôt, à {where}. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} ends too early. Nothing was imported; export it again.</source>
        <translation>{path} se termine trop tôt. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} has a header but no rows. Nothing was imported; export it again.</source>
        <translation>{path} a un en-tête mais aucune ligne. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} has another name on this disk under which it would stay, so it was not deleted. Delete both yourself.</source>
        <translation>{path} a sur ce disque un autre nom sous lequel il resterait, donc il n’a pas été supprimé. Supprimez les deux vous-même.</translation>
    </message>
    <message>
        <source>{path} has no column {columns}. Export it again with all columns, or import it as any CSV.</source>
        <translation>{path} n’a pas de colonne {columns}. Exportez-le à nouveau avec toutes les colonnes, ou importez-le comme un CSV quelconque.</translation>
    </message>
    <message>
        <source>{path} has no column {columns}; it has {found}. Export it again with all columns, or import it as any CSV.</source>
        <translation>{path} n’a pas de colonne {columns} ; il a {found}. Exportez-le à nouveau avec toutes les colonnes, ou importez-le comme un CSV quelconque.</translation>
    </message>
    <message>
        <source>{path} has too many columns: the limit is {limit}. Remove some.</source>
        <translation>{path} a trop de colonnes : la limite est de {limit}. Retirez-en.</translation>
    </message>
    <message>
        <source>{path} has too many folders: the limit is {limit}. Make fewer, then export again.</source>
        <translation>{path} a trop de dossiers : la limite est de {limit}. Réduisez leur nombre, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>{path} has too many tags: the limit is {limit}. Make fewer, then export again.</source>
        <translation>{path} a trop d’étiquettes : la limite est de {limit}. Réduisez leur nombre, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>{path} holds items of another program, not a copy of a profile. Import it instead.</source>
        <translation>{path} contient des éléments d’un autre programme, pas une copie d’un profil. Importez-le plutôt.</translation>
    </message>
    <message>
        <source>{path} holds more than is read at once: the limit is {limit} bytes. Export fewer items at once.</source>
        <translation>{path} contient plus que ce qui est lu en une fois : la limite est de {limit} octets. Exportez moins d’éléments à la fois.</translation>
    </message>
    <message>
        <source>{path} holds the passwords of Firefox, encrypted. Export them from the list of passwords in Firefox as CSV and import that.</source>
        <translation>{path} contient les mots de passe de Firefox, chiffrés. Exportez-les en CSV depuis la liste des mots de passe de Firefox et importez cela.</translation>
    </message>
    <message>
        <source>{path} holds too many files: the limit is {limit}. Export fewer items at once.</source>
        <translation>{path} contient trop de fichiers : la limite est de {limit}. Exportez moins d’éléments à la fois.</translation>
    </message>
    <message>
        <source>{path} holds too many items: the limit is {limit}. Split it.</source>
        <translation>{path} contient trop d’éléments : la limite est de {limit}. Divisez-le.</translation>
    </message>
    <message>
        <source>{path} holds too many values: the limit is {limit}. Split it.</source>
        <translation>{path} contient trop de valeurs : la limite est de {limit}. Divisez-le.</translation>
    </message>
    <message>
        <source>{path} is a backup that Strongroom made. Get it back under Backups.</source>
        <translation>{path} est une sauvegarde faite par Strongroom. Récupérez-la dans Sauvegardes.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe. Choose a file name.</source>
        <translation>{path} est un périphérique ou un tube. Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} is a document or spreadsheet. Open it in its program, save it as CSV, then import that.</source>
        <translation>{path} est un document ou une feuille de calcul. Ouvrez-le dans son programme, enregistrez-le en CSV, puis importez cela.</translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name.</source>
        <translation>{path} est un dossier. Ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the export file in it.</source>
        <translation>{path} est un dossier. Choisissez le fichier exporté qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is a key file for KeePass, in which there are no passwords. Choose the .kdbx file that it opens.</source>
        <translation>{path} est un fichier clé pour KeePass, qui ne contient aucun mot de passe. Choisissez le fichier .kdbx qu’il ouvre.</translation>
    </message>
    <message>
        <source>{path} is a keychain of macOS. Export all passwords from Apple Passwords as CSV and import that.</source>
        <translation>{path} est un trousseau de macOS. Exportez tous les mots de passe depuis Mots de passe d’Apple en CSV et importez cela.</translation>
    </message>
    <message>
        <source>{path} is a packed file with no export in it that is known here. Unpack it and choose the file in it.</source>
        <translation>{path} est un fichier compressé sans export connu ici. Décompressez-le et choisissez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is a packed file. Unpack it and choose the export in it.</source>
        <translation>{path} est un fichier compressé. Décompressez-le et choisissez l’export qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is a page to print (.pdf), which cannot be read reliably. Export it as CSV and import that.</source>
        <translation>{path} est une page à imprimer (.pdf), qui ne peut pas être lue de façon fiable. Exportez en CSV et importez cela.</translation>
    </message>
    <message>
        <source>{path} is a picture, not an export. Choose the file that your password manager wrote.</source>
        <translation>{path} est une image, pas un export. Choisissez le fichier écrit par votre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>{path} is a wallet that only KWallet opens. Copy from there what you need.</source>
        <translation>{path} est un portefeuille que seul KWallet ouvre. Copiez-en ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>{path} is a web page, which is not read here. Export it as CSV and import that.</source>
        <translation>{path} est une page web, qui n’est pas lue ici. Exportez en CSV et importez cela.</translation>
    </message>
    <message>
        <source>{path} is an encrypted backup of Stratum. Back up there without a password and import that.</source>
        <translation>{path} est une sauvegarde chiffrée de Stratum. Sauvegardez-y sans mot de passe et importez cela.</translation>
    </message>
    <message>
        <source>{path} is an encrypted export of Dashlane. Export as CSV there and import that.</source>
        <translation>{path} est un export chiffré de Dashlane. Exportez-y en CSV et importez cela.</translation>
    </message>
    <message>
        <source>{path} is an encrypted export of Ente Auth. Export it there as plain text and import that.</source>
        <translation>{path} est un export chiffré d’Ente Auth. Exportez-y en texte brut et importez cela.</translation>
    </message>
    <message>
        <source>{path} is an encrypted keyring of Gnome. Save what “secret-tool search --all” prints of it, and import that.</source>
        <translation>{path} est un trousseau chiffré de Gnome. Enregistrez ce qu’en affiche « secret-tool search --all » et importez cela.</translation>
    </message>
    <message>
        <source>{path} is empty. Nothing was imported; export it again.</source>
        <translation>{path} est vide. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is encrypted in a way that cannot be opened here. Export it unencrypted.</source>
        <translation>{path} est chiffré d’une manière qui ne peut pas être ouverte ici. Exportez-le sans chiffrement.</translation>
    </message>
    <message>
        <source>{path} is encrypted with OpenPGP. Export without encryption, or decrypt it with gpg, and import that.</source>
        <translation>{path} est chiffré avec OpenPGP. Exportez sans chiffrement, ou déchiffrez-le avec gpg, et importez cela.</translation>
    </message>
    <message>
        <source>{path} is encrypted with OpenSSL. Decrypt it and import what was in it.</source>
        <translation>{path} est chiffré avec OpenSSL. Déchiffrez-le et importez ce qu’il contenait.</translation>
    </message>
    <message>
        <source>{path} is encrypted with Twofish, which is not read here. In KeePassXC, choose ChaCha20 in its security settings and save it.</source>
        <translation>{path} est chiffré avec Twofish, qui n’est pas lu ici. Dans KeePassXC, choisissez ChaCha20 dans ses réglages de sécurité et enregistrez-le.</translation>
    </message>
    <message>
        <source>{path} is encrypted with age. Decrypt it and import what was in it.</source>
        <translation>{path} est chiffré avec age. Déchiffrez-le et importez ce qu’il contenait.</translation>
    </message>
    <message>
        <source>{path} is from Buttercup. Export it there as CSV and import that.</source>
        <translation>{path} vient de Buttercup. Exportez-y en CSV et importez cela.</translation>
    </message>
    <message>
        <source>{path} is from Enpass. Export it there as .json and import that.</source>
        <translation>{path} vient d’Enpass. Exportez-y en .json et importez cela.</translation>
    </message>
    <message>
        <source>{path} is from KeePass 1. Import it into KeePassXC, save it there as .kdbx and import that.</source>
        <translation>{path} vient de KeePass 1. Importez-le dans KeePassXC, enregistrez-y en .kdbx et importez cela.</translation>
    </message>
    <message>
        <source>{path} is from Password Safe. Export it there as .xml and import that.</source>
        <translation>{path} vient de Password Safe. Exportez-y en .xml et importez cela.</translation>
    </message>
    <message>
        <source>{path} is from a version of KeePass that is too old. Open it in KeePassXC, save it again, then import that.</source>
        <translation>{path} vient d’une version trop ancienne de KeePass. Ouvrez-le dans KeePassXC, enregistrez-le à nouveau, puis importez cela.</translation>
    </message>
    <message>
        <source>{path} is in a folder that would be deleted. Choose another one.</source>
        <translation>{path} est dans un dossier qui serait supprimé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is in memory only and gone when the computer restarts. Choose a folder on a disk.</source>
        <translation>{path} n’est qu’en mémoire et disparaît au redémarrage de l’ordinateur. Choisissez un dossier sur un disque.</translation>
    </message>
    <message>
        <source>{path} is in no format Strongroom knows. Export it as CSV and import that.</source>
        <translation>{path} n’est dans aucun format connu de Strongroom. Exportez-le en CSV et importez cela.</translation>
    </message>
    <message>
        <source>{path} is in the Trash of this computer. Choose another folder.</source>
        <translation>{path} est dans la corbeille de cet ordinateur. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{path} is in the folder where Strongroom keeps its own files. Choose another one.</source>
        <translation>{path} est dans le dossier où Strongroom garde ses propres fichiers. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{path} is longer than the memory of this computer ({limit} bytes). Import it on a larger one.</source>
        <translation>{path} est plus long que la mémoire de cet ordinateur ({limit} octets). Importez-le sur un plus grand.</translation>
    </message>
    <message>
        <source>{path} is not opened with a key file. Leave that out.</source>
        <translation>{path} ne s’ouvre pas avec un fichier clé. Retirez celui-ci.</translation>
    </message>
    <message>
        <source>{path} is not plain text at {where}. Save it as UTF-8, then import it.</source>
        <translation>{path} n’est pas du texte brut à {where}. Enregistrez-le en UTF-8, puis importez-le.</translation>
    </message>
    <message>
        <source>{path} is not plain text. Save it as UTF-8, then import it.</source>
        <translation>{path} n’est pas du texte brut. Enregistrez-le en UTF-8, puis importez-le.</translation>
    </message>
    <message>
        <source>{path} is not well formed at {where}. Nothing was imported; export it again.</source>
        <translation>{path} n’est pas bien formé à {where}. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is not well formed. Nothing was imported; export it again.</source>
        <translation>{path} n’est pas bien formé. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} is not what was exported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>{path} n’est plus ce qui a été exporté, donc il n’a pas été supprimé. Regardez-le avant de le supprimer vous-même.</translation>
    </message>
    <message>
        <source>{path} is not what was imported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>{path} n’est plus ce qui a été importé, donc il n’a pas été supprimé. Regardez-le avant de le supprimer vous-même.</translation>
    </message>
    <message>
        <source>{path} is one of the files in which 1Password keeps its items. Export them there as .1pux and import that.</source>
        <translation>{path} est l’un de ceux où 1Password garde ses éléments. Exportez-les-y en .1pux et importez cela.</translation>
    </message>
    <message>
        <source>{path} is only a link to the file, so it was not deleted. Delete the file it leads to yourself.</source>
        <translation>{path} n’est qu’un lien vers le fichier, donc il n’a pas été supprimé. Supprimez vous-même le fichier visé.</translation>
    </message>
    <message>
        <source>{path} is too large to read. Nothing was imported; split it.</source>
        <translation>{path} est trop grand pour être lu. Rien n’a été importé ; divisez-le.</translation>
    </message>
    <message>
        <source>{path} is too large to read: the limit is {limit} bytes. Split it.</source>
        <translation>{path} est trop grand pour être lu : la limite est de {limit} octets. Divisez-le.</translation>
    </message>
    <message>
        <source>{path} is where a program keeps what it knows, and no export. Export from that program and import what it writes.</source>
        <translation>{path} est l’endroit où un programme garde ce qu’il sait, et non un export. Exportez depuis ce programme et importez ce qu’il écrit.</translation>
    </message>
    <message>
        <source>{path} lacks a column that is needed. Export it again with all columns.</source>
        <translation>{path} n’a pas une colonne nécessaire. Exportez-le à nouveau avec toutes les colonnes.</translation>
    </message>
    <message>
        <source>{path} names too many folders or tags: the limit is {limit}. Split it.</source>
        <translation>{path} nomme trop de dossiers ou d’étiquettes : la limite est de {limit}. Divisez-le.</translation>
    </message>
    <message>
        <source>{path} nests deeper than any real export. Nothing was imported; export it again.</source>
        <translation>{path} a plus de niveaux qu’aucun export réel. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} opens only in the Bitwarden account that made it. In Bitwarden, export again and choose “Password protected”, or the format .json.</source>
        <translation>{path} ne s’ouvre que dans le compte Bitwarden qui l’a fait. Dans Bitwarden, exportez à nouveau et choisissez « Protégé par mot de passe » ou le format .json.</translation>
    </message>
    <message>
        <source>{path} unpacks to over {limit} times its size, as no real export does. Nothing was imported; export it again.</source>
        <translation>{path} se décompresse en plus de {limit} fois sa taille, comme aucun export réel. Rien n’a été importé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{path} was not deleted. Look at it and delete it yourself.</source>
        <translation>{path} n’a pas été supprimé. Regardez-le et supprimez-le vous-même.</translation>
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
        <translation>Masquer l’exemple de %1</translation>
    </message>
    <message>
        <source>Reveal %1’s example</source>
        <translation>Afficher l’exemple de %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier versions</source>
        <translation>
            <numerusform>%Ln version antérieure</numerusform>
            <numerusform>%Ln versions antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 pièce jointe</translation>
    </message>
    <message>
        <source>1 earlier version</source>
        <translation>1 version antérieure</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Bitwarden file</source>
        <translation>Fichier Bitwarden</translation>
    </message>
    <message>
        <source>CXF file</source>
        <translation>Fichier CXF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Export %1 unencrypted…</source>
        <translation>Exporter %1 sans chiffrement…</translation>
    </message>
    <message>
        <source>Export encrypted…</source>
        <translation>Exporter chiffré…</translation>
    </message>
    <message>
        <source>Export from %1</source>
        <translation>Exporter de %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Exported and checked</source>
        <translation>Exporté et vérifié</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>KeePass file</source>
        <translation>Fichier KeePass</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Arrêté. Aucun fichier n’est resté.</translation>
    </message>
    <message>
        <source>Strongroom archive</source>
        <translation>Archive Strongroom</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>&amp;Undo the deletion of %1</source>
        <translation>&amp;Annuler la suppression de %1</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Planifier de nouveau</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Afficher le reçu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Strongroom cannot start</source>
        <translation>Strongroom ne peut pas démarrer</translation>
    </message>
</context>
<context>
    <name>FaultView</name>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 copied</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>Afficher %1 en code QR</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texte masqué</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mois et année</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clé SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Texte de plusieurs lignes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>%1 · expired</source>
        <translation>%1 · expirée</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>FileHead</name>
    <message>
        <source>%1 is read as: %2</source>
        <translation>%1 est lu comme : %2</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre les colonnes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Détecté tout seul</translation>
    </message>
    <message>
        <source>Hide file details</source>
        <translation>Masquer les détails du fichier</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>Ce n’est pas ça ?</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
</context>
<context>
    <name>FiledLines</name>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier : %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>FilingPart</name>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln de plus…</numerusform>
            <numerusform>%Ln de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>Utilisé aussi par</translation>
    </message>
    <message>
        <source>Generate new</source>
        <translation>Générer un nouveau</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>Folder %1 moved to %2</source>
        <translation>Dossier %1 déplacé vers %2</translation>
    </message>
    <message>
        <source>Folder %1 moved to the top</source>
        <translation>Dossier %1 déplacé au premier niveau</translation>
    </message>
    <message>
        <source>Folder %1 removed</source>
        <translation>Dossier %1 retiré</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1 with %Ln item(s) moved to Trash</source>
        <translation>
            <numerusform>Dossier %1 avec %Ln élément mis à la corbeille</numerusform>
            <numerusform>Dossier %1 avec %Ln éléments mis à la corbeille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Premier niveau</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>This item is in Trash now. Saving leaves it there.</source>
        <translation>Cet élément est maintenant dans la corbeille. Il y reste quand vous enregistrez.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Add another website</source>
        <translation>Ajouter un autre site web</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message numerus="yes">
        <source>Anyone who opens the file can read all %Ln passwords.</source>
        <translation>
            <numerusform>Quiconque ouvre le fichier peut lire le mot de passe (%Ln).</numerusform>
            <numerusform>Quiconque ouvre le fichier peut lire les %Ln mots de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone who opens the file can read all of it.</source>
        <translation>Quiconque ouvre le fichier peut tout lire.</translation>
    </message>
    <message>
        <source>Anyone who opens the file can read the password in it.</source>
        <translation>Quiconque ouvre le fichier peut lire le mot de passe qu’il contient.</translation>
    </message>
    <message>
        <source>Counting what it leaves out…</source>
        <translation>Calcul de ce qu’il laisse de côté…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>I understand that anyone can read the file</source>
        <translation>Je comprends que n’importe qui peut lire le fichier</translation>
    </message>
    <message>
        <source>It leaves out: %1.</source>
        <translation>Il laisse de côté : %1.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
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
        <translation>Bitwarden l’accepte avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>CXF, the exchange format (.json)</source>
        <translation>CXF, le format d’échange (.json)</translation>
    </message>
    <message>
        <source>Encrypted archive (.strongroom)</source>
        <translation>Archive chiffrée (.strongroom)</translation>
    </message>
    <message>
        <source>Encrypted format</source>
        <translation>Format chiffré</translation>
    </message>
    <message>
        <source>Encrypted, for another password manager</source>
        <translation>Chiffré, pour un autre gestionnaire de mots de passe</translation>
    </message>
    <message>
        <source>KeePass (.kdbx)</source>
        <translation>KeePass (.kdbx)</translation>
    </message>
    <message>
        <source>KeePassXC and many others open it, also on phones.</source>
        <translation>KeePassXC et bien d’autres l’ouvrent, aussi sur téléphone.</translation>
    </message>
    <message>
        <source>Many password managers take it in.</source>
        <translation>De nombreux gestionnaires de mots de passe l’acceptent.</translation>
    </message>
    <message>
        <source>One line for each item, for most password managers.</source>
        <translation>Une ligne par élément, pour la plupart des gestionnaires de mots de passe.</translation>
    </message>
    <message>
        <source>Page for paper (.html)</source>
        <translation>Page à imprimer (.html)</translation>
    </message>
    <message>
        <source>Recommended. Complete: nothing is left out.</source>
        <translation>Recommandé. Complet : rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>Recommended. With the earlier versions and attachments of these items.</source>
        <translation>Recommandé. Avec les versions antérieures et les pièces jointes de ces éléments.</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (.csv)</source>
        <translation>Tableau pour tableur (.csv)</translation>
    </message>
    <message>
        <source>Table for other programs (.csv)</source>
        <translation>Tableau pour d’autres programmes (.csv)</translation>
    </message>
    <message>
        <source>To print and lock away; one-time codes can be scanned.</source>
        <translation>À imprimer et à garder sous clé ; les codes à usage unique peuvent être scannés.</translation>
    </message>
    <message>
        <source>Unencrypted format</source>
        <translation>Format non chiffré</translation>
    </message>
    <message>
        <source>Unencrypted, for other programs or for paper</source>
        <translation>Non chiffré, pour d’autres programmes ou pour le papier</translation>
    </message>
    <message>
        <source>What password managers agreed on for moving.</source>
        <translation>Ce dont les gestionnaires de mots de passe ont convenu pour les transferts.</translation>
    </message>
    <message>
        <source>What would be computed has an apostrophe before it, passwords too.</source>
        <translation>Ce qui serait calculé est précédé d’une apostrophe, mots de passe compris.</translation>
    </message>
</context>
<context>
    <name>GeneratedLabel</name>
    <message>
        <source>Generated password</source>
        <translation>Mot de passe généré</translation>
    </message>
</context>
<context>
    <name>GeneratorDialog</name>
    <message numerus="yes">
        <source>%Ln generated passwords will be forgotten. Passwords saved in items stay.</source>
        <translation>
            <numerusform>%Ln mot de passe généré sera oublié. Ceux enregistrés dans des éléments restent.</numerusform>
            <numerusform>%Ln mots de passe générés seront oubliés. Ceux enregistrés dans des éléments restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another (F5)</source>
        <translation>Un autre (F5)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>Effacer l’historique ?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>Copier (Ctrl+C)</translation>
    </message>
    <message>
        <source>Create login with this</source>
        <translation>Créer un identifiant avec</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>History of this profile: the last 50, for 30 days</source>
        <translation>Historique de ce profil : les 50 derniers, pendant 30 jours</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Garder l’historique</translation>
    </message>
    <message>
        <source>Password copied · clears in %1 s</source>
        <translation>Mot de passe copié · effacé dans %1 s</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Another</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Weaker than your default: %1 instead of %2 bits.</source>
        <translation>Plus faible que votre valeur par défaut : %1 bits au lieu de %2.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Expiré le %1.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Anciens</translation>
    </message>
    <message>
        <source>Old password.</source>
        <translation>Mot de passe ancien.</translation>
    </message>
    <message numerus="yes">
        <source>One password in %Ln items</source>
        <translation>
            <numerusform>Un mot de passe dans %Ln élément</numerusform>
            <numerusform>Un mot de passe dans %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>The same since %1.</source>
        <translation>Le même depuis %1.</translation>
    </message>
    <message>
        <source>Used more than once</source>
        <translation>Utilisés plus d’une fois</translation>
    </message>
    <message>
        <source>Very weak password.</source>
        <translation>Mot de passe très faible.</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faibles</translation>
    </message>
    <message>
        <source>Weak password.</source>
        <translation>Mot de passe faible.</translation>
    </message>
</context>
<context>
    <name>HealthBindings</name>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln n’a pas pu être lu</numerusform>
            <numerusform>%Ln n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored</source>
        <translation>
            <numerusform>%Ln ignoré</numerusform>
            <numerusform>%Ln ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) checked</source>
        <translation>
            <numerusform>%Ln mot de passe vérifié</numerusform>
            <numerusform>%Ln mots de passe vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a few logins, and what can be improved stands here.</source>
        <translation>Ajoutez quelques identifiants, et ce qui peut être amélioré s’affichera ici.</translation>
    </message>
    <message>
        <source>All that was found is ignored. It is listed below.</source>
        <translation>Tout ce qui a été trouvé est ignoré. La liste est ci-dessous.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Vérification de %1 sur %2</translation>
    </message>
    <message>
        <source>Fix these first</source>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Make kit</source>
        <translation>Créer le kit</translation>
    </message>
    <message>
        <source>No password is weak, used twice, expired or old.</source>
        <translation>Aucun mot de passe n’est faible, réutilisé, expiré ou ancien.</translation>
    </message>
    <message>
        <source>No passwords yet</source>
        <translation>Pas encore de mots de passe</translation>
    </message>
    <message>
        <source>No recovery kit for this profile.</source>
        <translation>Pas de kit de récupération pour ce profil.</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Rien à corriger</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is no earlier version yet</source>
        <translation>Il n’y a pas encore de version antérieure</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier versions of %1</source>
        <translation>Versions antérieures de %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Copy password of %1</source>
        <translation>Copier le mot de passe du %1</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Hide password of %1</source>
        <translation>Masquer le mot de passe du %1</translation>
    </message>
    <message>
        <source>New login</source>
        <translation>Nouvel identifiant</translation>
    </message>
    <message>
        <source>New login with the password of %1</source>
        <translation>Nouvel identifiant avec le mot de passe du %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Password of %1, hidden</source>
        <translation>Mot de passe de %1, masqué</translation>
    </message>
    <message>
        <source>Reveal password of %1</source>
        <translation>Afficher le mot de passe du %1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>utilisé dans %1</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Passwords made here stay in this list for as long as the settings say.</source>
        <translation>Les mots de passe générés ici restent dans cette liste aussi longtemps que le disent les réglages.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Afficher %Ln de plus</numerusform>
            <numerusform>Afficher %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IgnoredCard</name>
    <message numerus="yes">
        <source>%Ln finding(s) ignored</source>
        <translation>
            <numerusform>%Ln résultat ignoré</numerusform>
            <numerusform>%Ln résultats ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %1 again</source>
        <translation>Compter %1 de nouveau</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Compter de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln more)</source>
        <translation>
            <numerusform>Tout afficher (%Ln de plus)</numerusform>
            <numerusform>Tout afficher (%Ln de plus)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IgnoringActs</name>
    <message numerus="yes">
        <source>Counted again for %Ln item(s)</source>
        <translation>
            <numerusform>Compté de nouveau pour %Ln élément</numerusform>
            <numerusform>Compté de nouveau pour %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored for %Ln item(s)</source>
        <translation>
            <numerusform>Ignoré pour %Ln élément</numerusform>
            <numerusform>Ignoré pour %Ln éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a Bitwarden export, protected by a password.</source>
        <translation>%1 est un export Bitwarden, protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>%1 is a KeePass file, closed by a password.</source>
        <translation>%1 est un fichier KeePass, fermé par un mot de passe.</translation>
    </message>
    <message>
        <source>%1 is a Strongroom archive.</source>
        <translation>%1 est une archive Strongroom.</translation>
    </message>
    <message>
        <source>%1 is a keychain of macOS, printed.</source>
        <translation>%1 est un trousseau de macOS, imprimé.</translation>
    </message>
    <message>
        <source>%1 is a keyring of GNOME.</source>
        <translation>%1 est un trousseau de GNOME.</translation>
    </message>
    <message>
        <source>%1 is a list of one-time codes.</source>
        <translation>%1 est une liste de codes à usage unique.</translation>
    </message>
    <message>
        <source>%1 is a page for paper.</source>
        <translation>%1 est une page à imprimer.</translation>
    </message>
    <message>
        <source>%1 is a table (CSV).</source>
        <translation>%1 est un tableau (CSV).</translation>
    </message>
    <message>
        <source>%1 is a table for a spreadsheet.</source>
        <translation>%1 est un tableau pour tableur.</translation>
    </message>
    <message>
        <source>%1 is an Aegis export, protected by a password.</source>
        <translation>%1 est un export Aegis, protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>%1 looks like a Bitwarden export with attachments.</source>
        <translation>%1 semble être un export Bitwarden avec pièces jointes.</translation>
    </message>
    <message>
        <source>%1 looks like a Bitwarden export.</source>
        <translation>%1 semble être un export Bitwarden.</translation>
    </message>
    <message>
        <source>%1 looks like a CSV export of Strongroom.</source>
        <translation>%1 semble être un export CSV de Strongroom.</translation>
    </message>
    <message>
        <source>%1 looks like a Firefox export.</source>
        <translation>%1 semble être un export Firefox.</translation>
    </message>
    <message>
        <source>%1 looks like a Proton Pass export.</source>
        <translation>%1 semble être un export Proton Pass.</translation>
    </message>
    <message>
        <source>%1 looks like a backup of 2FAS.</source>
        <translation>%1 semble être une sauvegarde de 2FAS.</translation>
    </message>
    <message>
        <source>%1 looks like an Aegis export.</source>
        <translation>%1 semble être un export Aegis.</translation>
    </message>
    <message>
        <source>%1 looks like an Enpass export.</source>
        <translation>%1 semble être un export Enpass.</translation>
    </message>
    <message>
        <source>%1 looks like an export of %2 (%3).</source>
        <translation>%1 semble être un export de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 looks like an export of Chrome, Edge, Brave or Opera.</source>
        <translation>%1 semble être un export de Chrome, Edge, Brave ou Opera.</translation>
    </message>
    <message>
        <source>%1 of the column “%2”</source>
        <translation>%1 de la colonne « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>2FAS (backup)</source>
        <translation>2FAS (sauvegarde)</translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>Un champ à part</translation>
    </message>
    <message>
        <source>Aegis (JSON)</source>
        <translation>Aegis (JSON)</translation>
    </message>
    <message>
        <source>Any other CSV</source>
        <translation>Tout autre CSV</translation>
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
        <translation>Date de modification</translation>
    </message>
    <message>
        <source>Date of creation</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Date of last use</source>
        <translation>Date de dernière utilisation</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Enpass (JSON)</source>
        <translation>Enpass (JSON)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Firefox (CSV)</source>
        <translation>Firefox (CSV)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Trouvé : %1</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <translation>Trouvé %1 : %2</translation>
    </message>
    <message>
        <source>Keychain of macOS, printed</source>
        <translation>Trousseau de macOS, imprimé</translation>
    </message>
    <message>
        <source>Keyring of GNOME</source>
        <translation>Trousseau de GNOME</translation>
    </message>
    <message>
        <source>List of otpauth:// links</source>
        <translation>Liste de liens otpauth://</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Proton Pass (JSON)</source>
        <translation>Proton Pass (JSON)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, gros-boutiste</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16, petit-boutiste</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Windows-1252, Western Europe</source>
        <translation>Windows-1252, Europe occidentale</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>virgule  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>point-virgule  ;</translation>
    </message>
    <message>
        <source>tab  ⇥</source>
        <translation>tabulation  ⇥</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check before you import</source>
        <translation>Vérifiez avant d’importer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importer d’un fichier</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importation annulée</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importé : %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Ajouter aux &amp;favoris</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Retirer des &amp;favoris</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message numerus="yes">
        <source>%Ln changed since and left as it is.</source>
        <translation>
            <numerusform>%Ln élément modifié depuis, laissé tel quel.</numerusform>
            <numerusform>%Ln éléments modifiés depuis, laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are favourites now</source>
        <translation>
            <numerusform>%Ln élément est maintenant favori</numerusform>
            <numerusform>%Ln éléments sont maintenant favoris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are in no folder now</source>
        <translation>
            <numerusform>%Ln élément n’est plus dans aucun dossier</numerusform>
            <numerusform>%Ln éléments ne sont plus dans aucun dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items deleted permanently</source>
        <translation>
            <numerusform>%Ln élément supprimé définitivement</numerusform>
            <numerusform>%Ln éléments supprimés définitivement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to %2</source>
        <translation>
            <numerusform>%Ln élément déplacé vers %2</numerusform>
            <numerusform>%Ln éléments déplacés vers %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to Trash</source>
        <translation>
            <numerusform>%Ln élément mis à la corbeille</numerusform>
            <numerusform>%Ln éléments mis à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items restored</source>
        <translation>
            <numerusform>%Ln élément restauré</numerusform>
            <numerusform>%Ln éléments restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Back from Trash: %1</source>
        <translation>De retour de la corbeille : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Folder %1 is back</source>
        <translation>Le dossier %1 est de retour</translation>
    </message>
    <message>
        <source>Health as before: %1</source>
        <translation>Santé comme avant : %1</translation>
    </message>
    <message>
        <source>In Trash again: %1</source>
        <translation>De nouveau dans la corbeille : %1</translation>
    </message>
    <message>
        <source>In Trash, with its files: %1</source>
        <translation>Dans la corbeille, avec ses fichiers : %1</translation>
    </message>
    <message>
        <source>Tag %1 is back</source>
        <translation>L’étiquette %1 est de retour</translation>
    </message>
    <message>
        <source>This is the copy of “%1”</source>
        <translation>Ceci est la copie de « %1 »</translation>
    </message>
    <message>
        <source>This is the copy of “%1”, without its files</source>
        <translation>Ceci est la copie de « %1 », sans ses fichiers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Undone: adding %1</source>
        <translation>Annulé : ajout de %1</translation>
    </message>
    <message>
        <source>Undone: changes to %1</source>
        <translation>Annulé : modifications de %1</translation>
    </message>
    <message>
        <source>Undone: favourite of %1</source>
        <translation>Annulé : favori de %1</translation>
    </message>
    <message>
        <source>Undone: moving %1</source>
        <translation>Annulé : déplacement de %1</translation>
    </message>
    <message>
        <source>Undone: new folder %1</source>
        <translation>Annulé : nouveau dossier %1</translation>
    </message>
    <message>
        <source>Undone: new tag %1</source>
        <translation>Annulé : nouvelle étiquette %1</translation>
    </message>
    <message>
        <source>Undone: renaming %1</source>
        <translation>Annulé : renommage de %1</translation>
    </message>
    <message>
        <source>Undone: the import</source>
        <translation>Annulé : l’importation</translation>
    </message>
    <message>
        <source>Undone: the merge</source>
        <translation>Annulé : la fusion</translation>
    </message>
    <message>
        <source>“%1” deleted permanently</source>
        <translation>« %1 » supprimé définitivement</translation>
    </message>
    <message>
        <source>“%1” is a favourite now</source>
        <translation>« %1 » est maintenant favori</translation>
    </message>
    <message>
        <source>“%1” is in no folder now</source>
        <translation>« %1 » n’est plus dans aucun dossier</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>« %1 » déplacé vers %2</translation>
    </message>
    <message>
        <source>“%1” moved to Trash</source>
        <translation>« %1 » mis à la corbeille</translation>
    </message>
    <message>
        <source>“%1” restored</source>
        <translation>« %1 » restauré</translation>
    </message>
</context>
<context>
    <name>ItemDelegate</name>
    <message>
        <source>Copy password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Copy username</source>
        <translation>Copier le nom d’utilisateur</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Found · %1</source>
        <translation>Trouvés · %1</translation>
    </message>
    <message>
        <source>In %1 · %2</source>
        <translation>Dans %1 · %2</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Robustesse</translation>
    </message>
</context>
<context>
    <name>ItemListView</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Everything below is readable. Keep this sheet where you keep your keys.</source>
        <translation>Tout ce qui suit est lisible. Gardez cette feuille là où vous gardez vos clés.</translation>
    </message>
    <message>
        <source>Files that are not on this page: %1</source>
        <translation>Fichiers qui ne sont pas sur cette page : %1</translation>
    </message>
</context>
<context>
    <name>JoiningControls</name>
    <message>
        <source>Between words</source>
        <translation>Entre les mots</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Own separator</source>
        <translation>Séparateur à vous</translation>
    </message>
    <message>
        <source>add a digit</source>
        <translation>ajouter un chiffre</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>virgule  ,</translation>
    </message>
    <message>
        <source>dot  .</source>
        <translation>point  .</translation>
    </message>
    <message>
        <source>first letter of every word</source>
        <translation>première lettre de chaque mot</translation>
    </message>
    <message>
        <source>hyphen  -</source>
        <translation>trait d’union  -</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>own…</source>
        <translation>à vous…</translation>
    </message>
    <message>
        <source>some words, at random</source>
        <translation>certains mots, au hasard</translation>
    </message>
    <message>
        <source>space  ␣</source>
        <translation>espace  ␣</translation>
    </message>
    <message>
        <source>underscore  _</source>
        <translation>tiret bas  _</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Import report</source>
        <translation>Rapport d’importation</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Save the lines that cannot be read</source>
        <translation>Enregistrer les lignes illisibles</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>Enregistrer le rapport d’importation</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <translation>Enregistré sous %1. Vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Saved as %1. Passwords may be in it in clear: put it right, import it, and delete it.</source>
        <translation>Enregistré sous %1. Il peut contenir des mots de passe en clair : corrigez-le, importez-le et supprimez-le.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches pour « %1 »</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
</context>
<context>
    <name>KeyFileRow</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisissez le fichier clé</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Fichiers clés</translation>
    </message>
    <message>
        <source>Key file…</source>
        <translation>Fichier clé…</translation>
    </message>
    <message>
        <source>Only if the file has one</source>
        <translation>Seulement si le fichier en a un</translation>
    </message>
    <message>
        <source>Open it without a key file</source>
        <translation>L’ouvrir sans fichier clé</translation>
    </message>
</context>
<context>
    <name>KeyMaking</name>
    <message>
        <source>Keep the key</source>
        <translation>Garder la clé</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Replace the private key?</source>
        <translation>Remplacer la clé privée ?</translation>
    </message>
    <message>
        <source>The field holds a key. Servers that know it do not know the new one.</source>
        <translation>Le champ contient une clé. Les serveurs qui la connaissent ne connaissent pas la nouvelle.</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Backup of %1</source>
        <translation>Sauvegarde de %1</translation>
    </message>
    <message>
        <source>Open and compare</source>
        <translation>Ouvrir et comparer</translation>
    </message>
    <message>
        <source>Passphrase of the file, or master password of that day</source>
        <translation>Phrase secrète du fichier, ou mot de passe maître de ce jour-là</translation>
    </message>
    <message>
        <source>Type what opens it.</source>
        <translation>Saisissez ce qui l’ouvre.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Rétablir les touches de « %1 »</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 appartient déjà à « %2 ».</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving.</source>
        <translation>%1 sert à écrire et à se déplacer.</translation>
    </message>
    <message>
        <source>%1 opens menus: hold Ctrl or Shift as well.</source>
        <translation>%1 ouvre des menus : maintenez aussi Ctrl ou Maj.</translation>
    </message>
    <message>
        <source>%1 types something: hold Ctrl or Alt with it.</source>
        <translation>%1 écrit quelque chose : maintenez aussi Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Press a button, then keys. Backspace stands for none, Esc for no change.</source>
        <translation>Appuyez sur un bouton, puis sur des touches. Retour arrière : aucune ; Échap : pas de changement.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Any action can have other keys. Ctrl+L always locks.</source>
        <translation>Chaque action peut avoir d’autres touches. Ctrl+L verrouille toujours.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Modifier les raccourcis clavier</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Custom item</source>
        <translation>Élément libre</translation>
    </message>
    <message>
        <source>Custom items</source>
        <translation>Éléments libres</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Edit SSH key</source>
        <translation>Modifier la clé SSH</translation>
    </message>
    <message>
        <source>Edit Wi-Fi network</source>
        <translation>Modifier le réseau Wi-Fi</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Modifier la carte</translation>
    </message>
    <message>
        <source>Edit custom item</source>
        <translation>Modifier l’élément libre</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Modifier le document</translation>
    </message>
    <message>
        <source>Edit identity</source>
        <translation>Modifier l’identité</translation>
    </message>
    <message>
        <source>Edit login</source>
        <translation>Modifier l’identifiant</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Edit one-time code</source>
        <translation>Modifier le code à usage unique</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>New SSH key</source>
        <translation>Nouvelle clé SSH</translation>
    </message>
    <message>
        <source>New Wi-Fi network</source>
        <translation>Nouveau réseau Wi-Fi</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>New custom item</source>
        <translation>Nouvel élément libre</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nouveau document</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>New login</source>
        <translation>Nouvel identifiant</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>New one-time code</source>
        <translation>Nouveau code à usage unique</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Codes à usage unique</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clé SSH</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Clés SSH</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
</context>
<context>
    <name>KitPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Supprimé. Sur un SSD, des traces peuvent rester jusqu’à ce qu’elles soient écrasées.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groupe %1</translation>
    </message>
    <message>
        <source>Group %1 of the key</source>
        <translation>Groupe %1 de la clé</translation>
    </message>
    <message>
        <source>On its way to a printer a page is laid down unencrypted on this computer, out of our reach. So you get it as a file that only you can read: print it from there, and delete it afterwards.</source>
        <translation>En route vers l’imprimante, une page est déposée en clair sur cet ordinateur, hors de notre portée. Vous l’obtenez donc sous forme d’un fichier que vous seul pouvez lire : imprimez-le de là, puis supprimez-le.</translation>
    </message>
    <message>
        <source>Optional. Only you see this, in your open vault.</source>
        <translation>Facultatif. Vous seul le voyez, dans votre coffre ouvert.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Printed it or wrote it down? Type two of its groups to check.</source>
        <translation>Imprimé ou recopié ? Saisissez deux de ses groupes pour vérifier.</translation>
    </message>
    <message>
        <source>Recovery key as QR code</source>
        <translation>Clé de récupération sous forme de code QR</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Enregistrer en PDF pour le papier…</translation>
    </message>
    <message>
        <source>Save recovery kit</source>
        <translation>Enregistrer le kit de récupération</translation>
    </message>
    <message>
        <source>Saved and read back: %1. Once it is on paper, delete the file: whoever has it and this computer can open the profile.</source>
        <translation>Enregistré et relu : %1. Une fois que le kit est sur papier, supprimez le fichier : qui a ce fichier et cet ordinateur peut ouvrir le profil.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Strongroom recovery kit.pdf</source>
        <translation>Kit de récupération Strongroom.pdf</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>C’est exact.</translation>
    </message>
    <message>
        <source>The clipboard is cleared again after a while.</source>
        <translation>Le presse-papiers est effacé au bout d’un moment.</translation>
    </message>
    <message>
        <source>The recovery key is copied. The clipboard is cleared after a while.</source>
        <translation>La clé de récupération est copiée. Le presse-papiers est vidé après un moment.</translation>
    </message>
    <message>
        <source>These are not the two groups.</source>
        <translation>Ce ne sont pas les deux groupes.</translation>
    </message>
    <message>
        <source>Where do you keep it?</source>
        <translation>Où le gardez-vous ?</translation>
    </message>
</context>
<context>
    <name>LargeDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Afficher en grand</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save changes to %1?</source>
        <translation>Enregistrer les modifications de %1 ?</translation>
    </message>
    <message>
        <source>Save the new item?</source>
        <translation>Enregistrer le nouvel élément ?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>LeftFileReminder</name>
    <message>
        <source>%1 is still on your disk, unencrypted.</source>
        <translation>%1 est encore sur votre disque, non chiffré.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>Delete “%1” from your disk?</source>
        <translation>Supprimer « %1 » de votre disque ?</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Supprimé. Sur un SSD, des traces peuvent rester jusqu’à ce qu’elles soient écrasées.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Garder le fichier</translation>
    </message>
    <message>
        <source>Not all that is in it came along: it may be the only copy.</source>
        <translation>Tout son contenu n’est pas venu : c’est peut-être la seule copie.</translation>
    </message>
    <message>
        <source>Nothing brings it back. On SSDs traces can remain until overwritten.</source>
        <translation>Rien ne le fera revenir. Sur un SSD, des traces peuvent rester jusqu’à ce qu’elles soient écrasées.</translation>
    </message>
</context>
<context>
    <name>LeftoverLine</name>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Retirer : %1, %2</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>A deletion could not reach the keyring, or the profile lies in another data folder. A profile or backup bound to this computer opens only with such an entry.</source>
        <translation>Une suppression n’a pas pu accéder au trousseau, ou le profil est dans un autre dossier de données. Un profil ou une sauvegarde liés à cet ordinateur ne s’ouvrent qu’avec une telle entrée.</translation>
    </message>
    <message>
        <source>Backup of a profile that is not here</source>
        <translation>Sauvegarde d’un profil qui n’est pas ici</translation>
    </message>
    <message>
        <source>Backup of a profile that was deleted</source>
        <translation>Sauvegarde d’un profil supprimé</translation>
    </message>
    <message>
        <source>Entry in the keyring for a profile that is not here</source>
        <translation>Entrée du trousseau pour un profil qui n’est pas ici</translation>
    </message>
    <message>
        <source>Folder of a profile without its keys</source>
        <translation>Dossier d’un profil sans ses clés</translation>
    </message>
    <message>
        <source>Half-written file</source>
        <translation>Fichier à moitié écrit</translation>
    </message>
    <message>
        <source>It could not be reached when its profile was deleted; the receipt names it. It still opens with the master password of its day.</source>
        <translation>Elle n’était pas accessible quand son profil a été supprimé ; le reçu la nomme. Elle s’ouvre toujours avec le mot de passe maître de son jour.</translation>
    </message>
    <message>
        <source>It was set aside and a new one made. It may still say where copies were made.</source>
        <translation>Elle a été mise de côté et une nouvelle créée. Elle dit peut-être encore où des copies ont été faites.</translation>
    </message>
    <message>
        <source>Its folder was put here, or the list was lost. Opening the profile enters it again; it is deleted from its card.</source>
        <translation>Son dossier a été mis ici, ou la liste a été perdue. L’ouverture du profil l’y inscrit à nouveau ; il se supprime depuis sa carte.</translation>
    </message>
    <message>
        <source>Its folder was removed, or lies elsewhere. The line remembers its copies and backups.</source>
        <translation>Son dossier a été retiré ou se trouve ailleurs. La ligne se souvient de ses copies et sauvegardes.</translation>
    </message>
    <message>
        <source>Its key file is gone. Nothing in it can be read unless that file comes back, but backups in it may still open with their master password.</source>
        <translation>Son fichier de clés a disparu. Rien n’y est lisible si ce fichier ne revient pas, mais les sauvegardes qu’il contient s’ouvrent peut-être encore avec leur mot de passe maître.</translation>
    </message>
    <message>
        <source>Line about a profile that is not here</source>
        <translation>Ligne sur un profil qui n’est pas ici</translation>
    </message>
    <message>
        <source>List of profiles that was damaged</source>
        <translation>Liste de profils qui était endommagée</translation>
    </message>
    <message>
        <source>Making it was cut off. Nothing was ever kept in it.</source>
        <translation>Sa création a été interrompue. Rien n’y a jamais été gardé.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>Il n’y a aucun reste.</translation>
    </message>
    <message>
        <source>Plan of a deletion that is not under way</source>
        <translation>Plan d’une suppression qui n’est pas en cours</translation>
    </message>
    <message>
        <source>Profile that the list does not know</source>
        <translation>Profil que la liste ne connaît pas</translation>
    </message>
    <message>
        <source>Profile that was never finished</source>
        <translation>Profil jamais achevé</translation>
    </message>
    <message>
        <source>Rest of a backup of a profile that is not here</source>
        <translation>Reste d’une sauvegarde d’un profil qui n’est pas ici</translation>
    </message>
    <message>
        <source>Rest of a backup that the keys of another may open</source>
        <translation>Reste d’une sauvegarde que les clés d’une autre peuvent ouvrir</translation>
    </message>
    <message>
        <source>Something that is not ours</source>
        <translation>Quelque chose qui n’est pas de nous</translation>
    </message>
    <message>
        <source>Strongroom did not make it and never removes it.</source>
        <translation>Strongroom ne l’a pas créé et ne le retire jamais.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. It may be the last copy.</source>
        <translation>La sauvegarde disparaît, ses clés sont d’abord écrasées. C’est peut-être la dernière copie.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. Nobody can bring the profile back from it then.</source>
        <translation>La sauvegarde disparaît, ses clés sont d’abord écrasées. Personne ne pourra alors en récupérer le profil.</translation>
    </message>
    <message>
        <source>The entry goes. What was bound to this computer by it then opens with its recovery key only.</source>
        <translation>L’entrée disparaît. Ce qu’elle liait à cet ordinateur ne s’ouvre alors qu’avec sa clé de récupération.</translation>
    </message>
    <message>
        <source>The file goes.</source>
        <translation>Le fichier disparaît.</translation>
    </message>
    <message>
        <source>The file with its keys is gone, but another backup of that profile has its keys, or is not connected. With such keys the rest may still be read. It can be removed once the others are.</source>
        <translation>Le fichier avec ses clés a disparu, mais une autre sauvegarde de ce profil a ses clés, ou n’est pas branchée. Avec de telles clés, le reste est peut-être encore lisible. Il pourra être retiré une fois les autres retirées.</translation>
    </message>
    <message>
        <source>The file with its keys is gone: removing the backup was cut off, or the file was lost. Without it nobody can read the rest. If you kept that file, put it back first.</source>
        <translation>Le fichier avec ses clés a disparu : le retrait de la sauvegarde a été interrompu, ou le fichier a été perdu. Sans lui, personne ne peut lire le reste. Si vous avez gardé ce fichier, remettez-le d’abord.</translation>
    </message>
    <message>
        <source>The folder goes with everything in it, its backups included. Their keys are overwritten.</source>
        <translation>Le dossier disparaît avec tout son contenu, sauvegardes comprises. Leurs clés sont écrasées.</translation>
    </message>
    <message>
        <source>The folder goes, its keys are overwritten.</source>
        <translation>Le dossier disparaît, ses clés sont écrasées.</translation>
    </message>
    <message>
        <source>The folder of its profile is gone. It still opens with its master password and can bring the profile back.</source>
        <translation>Le dossier de son profil a disparu. Elle s’ouvre toujours avec son mot de passe maître et peut faire revenir le profil.</translation>
    </message>
    <message>
        <source>The keyring of this computer tells no list, or is locked. Entries in it were not looked for.</source>
        <translation>Le trousseau de cet ordinateur ne donne pas de liste, ou est verrouillé. Ses entrées n’ont pas été cherchées.</translation>
    </message>
    <message>
        <source>The line goes, and with it where copies and backups of that profile were made.</source>
        <translation>La ligne disparaît, et avec elle l’endroit où des copies et sauvegardes de ce profil ont été faites.</translation>
    </message>
    <message>
        <source>The old list goes. The new one stays.</source>
        <translation>L’ancienne liste disparaît. La nouvelle reste.</translation>
    </message>
    <message>
        <source>The plan goes. No profile is changed.</source>
        <translation>Le plan disparaît. Aucun profil n’est modifié.</translation>
    </message>
    <message>
        <source>The profile it names was never touched, or says otherwise by now.</source>
        <translation>Le profil qu’il nomme n’a jamais été touché, ou dit autre chose à présent.</translation>
    </message>
    <message>
        <source>The rest goes. A file with its keys that lies anywhere else then opens nothing of it.</source>
        <translation>Le reste disparaît. Un fichier avec ses clés situé ailleurs n’en ouvre alors plus rien.</translation>
    </message>
    <message>
        <source>Writing it was cut off. What it was to replace is still whole.</source>
        <translation>Son écriture a été interrompue. Ce qu’il devait remplacer est encore intact.</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>A deletion could not reach the keyring, or the profile lies in another data folder. A profile or backup bound to this computer opens only with such an entry.</source>
        <translation>Une suppression n’a pas pu accéder au trousseau, ou le profil est dans un autre dossier de données. Un profil ou une sauvegarde liés à cet ordinateur ne s’ouvrent qu’avec une telle entrée.</translation>
    </message>
    <message>
        <source>Backup of a profile that is not here</source>
        <translation>Sauvegarde d’un profil qui n’est pas ici</translation>
    </message>
    <message>
        <source>Backup of a profile that was deleted</source>
        <translation>Sauvegarde d’un profil supprimé</translation>
    </message>
    <message>
        <source>Entry in the keyring for a profile that is not here</source>
        <translation>Entrée du trousseau pour un profil qui n’est pas ici</translation>
    </message>
    <message>
        <source>Folder of a profile without its keys</source>
        <translation>Dossier d’un profil sans ses clés</translation>
    </message>
    <message>
        <source>Half-written file</source>
        <translation>Fichier à moitié écrit</translation>
    </message>
    <message>
        <source>It could not be reached when its profile was deleted; the receipt names it. It still opens with the master password of its day.</source>
        <translation>Elle n’était pas accessible quand son profil a été supprimé ; le reçu la nomme. Elle s’ouvre toujours avec le mot de passe maître de son jour.</translation>
    </message>
    <message>
        <source>It was set aside and a new one made. It may still say where copies were made.</source>
        <translation>Elle a été mise de côté et une nouvelle créée. Elle dit peut-être encore où des copies ont été faites.</translation>
    </message>
    <message>
        <source>Its folder was put here, or the list was lost. Opening the profile enters it again; it is deleted from its card.</source>
        <translation>Son dossier a été mis ici, ou la liste a été perdue. L’ouverture du profil l’y inscrit à nouveau ; il se supprime depuis sa carte.</translation>
    </message>
    <message>
        <source>Its folder was removed, or lies elsewhere. The line remembers its copies and backups.</source>
        <translation>Son dossier a été retiré ou se trouve ailleurs. La ligne se souvient de ses copies et sauvegardes.</translation>
    </message>
    <message>
        <source>Its key file is gone. Nothing in it can be read unless that file comes back, but backups in it may still open with their master password.</source>
        <translation>Son fichier de clés a disparu. Rien n’y est lisible si ce fichier ne revient pas, mais les sauvegardes qu’il contient s’ouvrent peut-être encore avec leur mot de passe maître.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restes</translation>
    </message>
    <message>
        <source>Line about a profile that is not here</source>
        <translation>Ligne sur un profil qui n’est pas ici</translation>
    </message>
    <message>
        <source>List of profiles that was damaged</source>
        <translation>Liste de profils qui était endommagée</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Making it was cut off. Nothing was ever kept in it.</source>
        <translation>Sa création a été interrompue. Rien n’y a jamais été gardé.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>Il n’y a aucun reste.</translation>
    </message>
    <message>
        <source>Plan of a deletion that is not under way</source>
        <translation>Plan d’une suppression qui n’est pas en cours</translation>
    </message>
    <message>
        <source>Profile that the list does not know</source>
        <translation>Profil que la liste ne connaît pas</translation>
    </message>
    <message>
        <source>Profile that was never finished</source>
        <translation>Profil jamais achevé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this for good?</source>
        <translation>Retirer ceci pour toujours ?</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>Rest of a backup of a profile that is not here</source>
        <translation>Reste d’une sauvegarde d’un profil qui n’est pas ici</translation>
    </message>
    <message>
        <source>Rest of a backup that the keys of another may open</source>
        <translation>Reste d’une sauvegarde que les clés d’une autre peuvent ouvrir</translation>
    </message>
    <message>
        <source>Something that is not ours</source>
        <translation>Quelque chose qui n’est pas de nous</translation>
    </message>
    <message>
        <source>Strongroom did not make it and never removes it.</source>
        <translation>Strongroom ne l’a pas créé et ne le retire jamais.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. It may be the last copy.</source>
        <translation>La sauvegarde disparaît, ses clés sont d’abord écrasées. C’est peut-être la dernière copie.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. Nobody can bring the profile back from it then.</source>
        <translation>La sauvegarde disparaît, ses clés sont d’abord écrasées. Personne ne pourra alors en récupérer le profil.</translation>
    </message>
    <message>
        <source>The entry goes. What was bound to this computer by it then opens with its recovery key only.</source>
        <translation>L’entrée disparaît. Ce qu’elle liait à cet ordinateur ne s’ouvre alors qu’avec sa clé de récupération.</translation>
    </message>
    <message>
        <source>The file goes.</source>
        <translation>Le fichier disparaît.</translation>
    </message>
    <message>
        <source>The file with its keys is gone, but another backup of that profile has its keys, or is not connected. With such keys the rest may still be read. It can be removed once the others are.</source>
        <translation>Le fichier avec ses clés a disparu, mais une autre sauvegarde de ce profil a ses clés, ou n’est pas branchée. Avec de telles clés, le reste est peut-être encore lisible. Il pourra être retiré une fois les autres retirées.</translation>
    </message>
    <message>
        <source>The file with its keys is gone: removing the backup was cut off, or the file was lost. Without it nobody can read the rest. If you kept that file, put it back first.</source>
        <translation>Le fichier avec ses clés a disparu : le retrait de la sauvegarde a été interrompu, ou le fichier a été perdu. Sans lui, personne ne peut lire le reste. Si vous avez gardé ce fichier, remettez-le d’abord.</translation>
    </message>
    <message>
        <source>The folder goes with everything in it, its backups included. Their keys are overwritten.</source>
        <translation>Le dossier disparaît avec tout son contenu, sauvegardes comprises. Leurs clés sont écrasées.</translation>
    </message>
    <message>
        <source>The folder goes, its keys are overwritten.</source>
        <translation>Le dossier disparaît, ses clés sont écrasées.</translation>
    </message>
    <message>
        <source>The folder of its profile is gone. It still opens with its master password and can bring the profile back.</source>
        <translation>Le dossier de son profil a disparu. Elle s’ouvre toujours avec son mot de passe maître et peut faire revenir le profil.</translation>
    </message>
    <message>
        <source>The keyring of this computer tells no list, or is locked. Entries in it were not looked for.</source>
        <translation>Le trousseau de cet ordinateur ne donne pas de liste, ou est verrouillé. Ses entrées n’ont pas été cherchées.</translation>
    </message>
    <message>
        <source>The line goes, and with it where copies and backups of that profile were made.</source>
        <translation>La ligne disparaît, et avec elle l’endroit où des copies et sauvegardes de ce profil ont été faites.</translation>
    </message>
    <message>
        <source>The old list goes. The new one stays.</source>
        <translation>L’ancienne liste disparaît. La nouvelle reste.</translation>
    </message>
    <message>
        <source>The plan goes. No profile is changed.</source>
        <translation>Le plan disparaît. Aucun profil n’est modifié.</translation>
    </message>
    <message>
        <source>The profile it names was never touched, or says otherwise by now.</source>
        <translation>Le profil qu’il nomme n’a jamais été touché, ou dit autre chose à présent.</translation>
    </message>
    <message>
        <source>The rest goes. A file with its keys that lies anywhere else then opens nothing of it.</source>
        <translation>Le reste disparaît. Un fichier avec ses clés situé ailleurs n’en ouvre alors plus rien.</translation>
    </message>
    <message>
        <source>What belongs to no profile on this computer. Nothing goes by itself.</source>
        <translation>Ce qui n’appartient à aucun profil de cet ordinateur. Rien ne part tout seul.</translation>
    </message>
    <message>
        <source>Writing it was cut off. What it was to replace is still whole.</source>
        <translation>Son écriture a été interrompue. Ce qu’il devait remplacer est encore intact.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ListHeading</name>
    <message>
        <source>Empty Trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locking in %1 s</source>
        <translation>Verrouillage dans %1 s</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>Non concerné</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>Retiré de cet ordinateur</translation>
    </message>
    <message>
        <source>The recovery kit: its key opens nothing on this computer any more</source>
        <translation>Le kit de récupération : sa clé n’ouvre plus rien sur cet ordinateur</translation>
    </message>
    <message>
        <source>The time of this profile is over. Nothing has been deleted yet, because somebody must say so once more.</source>
        <translation>Le délai de ce profil est écoulé. Rien n’a encore été supprimé, car quelqu’un doit le confirmer une fois de plus.</translation>
    </message>
    <message>
        <source>This does not wait for the rest of the time. A copy cannot be made any more: restore the profile first if you want one.</source>
        <translation>Ceci n’attend pas la fin du délai. Une copie n’est plus possible : restaurez d’abord le profil si vous en voulez une.</translation>
    </message>
    <message>
        <source>This is the last profile. Strongroom then starts with its first page.</source>
        <translation>C’est le dernier profil. Strongroom démarrera ensuite sur sa première page.</translation>
    </message>
    <message>
        <source>This stays, for Strongroom cannot delete it</source>
        <translation>Ceci reste, car Strongroom ne peut pas le supprimer</translation>
    </message>
    <message>
        <source>Without the master password no copy can be made and nothing is deleted at once. The profile waits 60 days. Whoever opens it, or restores it on the start screen, cancels the deletion. At the end you are asked once more.</source>
        <translation>Sans le mot de passe maître, aucune copie n’est possible et rien n’est supprimé tout de suite. Le profil attend 60 jours. Quiconque l’ouvre, ou le restaure sur l’écran d’accueil, annule la suppression. À la fin, la question vous est posée une fois de plus.</translation>
    </message>
</context>
<context>
    <name>MainValue</name>
    <message>
        <source>&amp;Copy cardholder</source>
        <translation>Copier le &amp;titulaire</translation>
    </message>
    <message>
        <source>&amp;Copy email address or name</source>
        <translation>Copier l’adresse &amp;e-mail ou le nom</translation>
    </message>
    <message>
        <source>&amp;Copy network name</source>
        <translation>Copier le &amp;nom du réseau</translation>
    </message>
    <message>
        <source>Copy &amp;note</source>
        <translation>Copier la &amp;note</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Copy &amp;public key</source>
        <translation>Copier la clé &amp;publique</translation>
    </message>
    <message>
        <source>Copy securi&amp;ty code</source>
        <translation>Copier le code de &amp;sécurité</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>%1 goes to</source>
        <translation>%1 va vers</translation>
    </message>
    <message>
        <source>Column in file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln item</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln élément ajouté</numerusform>
            <numerusform>%Ln éléments ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>1 élément ajouté</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Brought out of Trash</source>
        <translation>Sortis de la corbeille</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation>Modifié dans les deux</translation>
    </message>
    <message>
        <source>Changed in the other copy</source>
        <translation>Modifié dans l’autre copie</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Supprimé ici</translation>
    </message>
    <message>
        <source>Deleted in one copy, and left as they are here</source>
        <translation>Supprimés dans une copie, et laissés tels quels ici</translation>
    </message>
    <message>
        <source>Deleted in the other copy</source>
        <translation>Supprimé dans l’autre copie</translation>
    </message>
    <message>
        <source>Earlier versions added</source>
        <translation>Versions antérieures ajoutées</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder “%1” is “%2” in the other copy: %3.</source>
        <translation>Le dossier « %1 » est « %2 » dans l’autre copie : %3.</translation>
    </message>
    <message>
        <source>Folder “%2” is new: added.</source>
        <translation>Le dossier « %2 » est nouveau : ajouté.</translation>
    </message>
    <message>
        <source>Folder “%2” was removed here: left out.</source>
        <translation>Le dossier « %2 » a été retiré ici : laissé de côté.</translation>
    </message>
    <message>
        <source>Folders and tags added or renamed</source>
        <translation>Dossiers et étiquettes ajoutés ou renommés</translation>
    </message>
    <message>
        <source>Generator recipe</source>
        <translation>Recette du générateur</translation>
    </message>
    <message>
        <source>Items added</source>
        <translation>Éléments ajoutés</translation>
    </message>
    <message>
        <source>Items changed; what they were stays as an earlier version</source>
        <translation>Éléments modifiés ; ce qu’ils étaient reste comme version antérieure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Moved to Trash, as in the other copy</source>
        <translation>Mis à la corbeille, comme dans l’autre copie</translation>
    </message>
    <message>
        <source>New in the other copy, and not taken</source>
        <translation>Nouveaux dans l’autre copie, et non pris</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Only in the other copy</source>
        <translation>Seulement dans l’autre copie</translation>
    </message>
    <message>
        <source>Part from another program</source>
        <translation>Partie d’un autre programme</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag “%1” is “%2” in the other copy: %3.</source>
        <translation>L’étiquette « %1 » est « %2 » dans l’autre copie : %3.</translation>
    </message>
    <message>
        <source>Tag “%2” is new: added.</source>
        <translation>L’étiquette « %2 » est nouvelle : ajoutée.</translation>
    </message>
    <message>
        <source>Tag “%2” was removed here: left out.</source>
        <translation>L’étiquette « %2 » a été retirée ici : laissée de côté.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>récupéré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>goes to Trash</source>
        <translation>va à la corbeille</translation>
    </message>
    <message>
        <source>keep both where possible</source>
        <translation>garder les deux si possible</translation>
    </message>
    <message>
        <source>keep what is here</source>
        <translation>garder ce qui est ici</translation>
    </message>
    <message>
        <source>kept as it came</source>
        <translation>gardé tel quel</translation>
    </message>
    <message>
        <source>left as it is here</source>
        <translation>laissé comme ici</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>out of Trash</source>
        <translation>sort de la corbeille</translation>
    </message>
    <message>
        <source>set</source>
        <translation>définie</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>stays deleted</source>
        <translation>reste supprimé</translation>
    </message>
    <message>
        <source>stays in Trash</source>
        <translation>reste dans la corbeille</translation>
    </message>
    <message>
        <source>take the newer item’s value</source>
        <translation>prendre la valeur de l’élément le plus récent</translation>
    </message>
    <message>
        <source>take the other copy’s value</source>
        <translation>prendre la valeur de l’autre copie</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>MergeChoosePage</name>
    <message>
        <source>A Strongroom archive, a KeePass file that was edited on a phone, or a backup. It is compared with this profile first; nothing changes before you have seen what would.</source>
        <translation>Une archive Strongroom, un fichier KeePass modifié sur un téléphone, ou une sauvegarde. Elle est d’abord comparée à ce profil ; rien ne change avant que vous ayez vu ce qui changerait.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Backups of this profile</source>
        <translation>Sauvegardes de ce profil</translation>
    </message>
    <message>
        <source>Choose the other copy</source>
        <translation>Choisissez l’autre copie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with the backup of %1</source>
        <translation>Comparer avec la sauvegarde de %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Copies of a profile</source>
        <translation>Copies d’un profil</translation>
    </message>
    <message>
        <source>opens with the master password of %1</source>
        <translation>s’ouvre avec le mot de passe maître de %1</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>MergeTable</name>
    <message>
        <source>Items of both copies</source>
        <translation>Éléments des deux copies</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
</context>
<context>
    <name>MergeWizard</name>
    <message>
        <source>%1 (other copy)</source>
        <translation>%1 (autre copie)</translation>
    </message>
    <message>
        <source>An item was changed meanwhile. Go back and compare again.</source>
        <translation>Un élément a été modifié entre-temps. Revenez en arrière et comparez à nouveau.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the other copy</source>
        <translation>Choisissez l’autre copie</translation>
    </message>
    <message>
        <source>Compare the two copies</source>
        <translation>Comparez les deux copies</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Fusion annulée</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <translation>Fusionner avec une autre copie</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation>Rien à fusionner</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Progression de la fusion</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Arrêté. Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
</context>
<context>
    <name>MergedPage</name>
    <message numerus="yes">
        <source>Merge undone. %Ln changed since and left as it is.</source>
        <translation>
            <numerusform>Fusion annulée. %Ln élément modifié depuis, laissé tel quel.</numerusform>
            <numerusform>Fusion annulée. %Ln éléments modifiés depuis, laissés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge undone. Everything is as it was before.</source>
        <translation>Fusion annulée. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Annuler la fusion</translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>No column holds a password</source>
        <translation>Aucune colonne ne contient de mot de passe</translation>
    </message>
    <message>
        <source>No column holds a title</source>
        <translation>Aucune colonne ne contient de titre</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is mapped to Password. %Ln logins would have none.</source>
        <translation>
            <numerusform>Rien n’est attribué à Mot de passe. %Ln identifiant n’en aurait pas.</numerusform>
            <numerusform>Rien n’est attribué à Mot de passe. %Ln identifiants n’en auraient pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is mapped to Password. 1 login would have none.</source>
        <translation>Rien n’est attribué à Mot de passe. 1 identifiant n’en aurait pas.</translation>
    </message>
    <message>
        <source>Nothing is mapped to Title or Website, so items would have no name.</source>
        <translation>Rien n’est attribué à Titre ni à Site web, donc les éléments n’auraient pas de nom.</translation>
    </message>
</context>
<context>
    <name>MoveFields</name>
    <message>
        <source>A backup of that profile is made first. Undoing the move there puts the items into its Trash.</source>
        <translation>Une sauvegarde de ce profil est faite d’abord. Annuler le déplacement là-bas met les éléments dans sa corbeille.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
    <message>
        <source>Enter this master password.</source>
        <translation>Saisissez ce mot de passe maître.</translation>
    </message>
    <message>
        <source>Master password of that profile</source>
        <translation>Mot de passe maître de ce profil-là</translation>
    </message>
    <message>
        <source>Master password of this profile</source>
        <translation>Mot de passe maître de ce profil-ci</translation>
    </message>
    <message>
        <source>Profile that takes everything</source>
        <translation>Profil qui reçoit tout</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Locked %1</source>
        <translation>Verrouillé à %1</translation>
    </message>
    <message numerus="yes">
        <source>Locked %1 after %Ln minute(s)</source>
        <translation>
            <numerusform>Verrouillé à %1 après %Ln minute</numerusform>
            <numerusform>Verrouillé à %1 après %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked %1, the computer was asleep</source>
        <translation>Verrouillé à %1, l’ordinateur était en veille</translation>
    </message>
    <message>
        <source>Locked — %1</source>
        <translation>Verrouillé – %1</translation>
    </message>
</context>
<context>
    <name>NetworkRow</name>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>Strongroom connects to nothing: no breach check, no look for updates, no icons of websites. What you open, your browser opens.</source>
        <translation>Strongroom ne se connecte à rien : pas de contrôle de fuites, pas de recherche de mises à jour, pas d’icônes de sites web. Ce que vous ouvrez, votre navigateur l’ouvre.</translation>
    </message>
</context>
<context>
    <name>NewKitDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation>Saisissez votre mot de passe maître.</translation>
    </message>
    <message>
        <source>Forgot the master password? This key is the only other way in.</source>
        <translation>Mot de passe maître oublié ? Cette clé est le seul autre moyen d’entrer.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Créer un kit de récupération</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Mot de passe maître</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>Nouveau kit de récupération</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Tout est chiffré à nouveau…</translation>
    </message>
    <message>
        <source>The former kit then opens nothing any more. Destroy it.</source>
        <translation>L’ancien kit n’ouvre alors plus rien. Détruisez-le.</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>Utiliser ce kit</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
    <message>
        <source>Choose a master password.</source>
        <translation>Choisissez un mot de passe maître.</translation>
    </message>
    <message>
        <source>Five random words are stronger and easier to remember.</source>
        <translation>Cinq mots au hasard sont plus sûrs et plus faciles à retenir.</translation>
    </message>
    <message>
        <source>Four or five random words make a good one.</source>
        <translation>Quatre ou cinq mots au hasard en font un bon.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Repeat the master password</source>
        <translation>Répétez le mot de passe maître</translation>
    </message>
    <message>
        <source>Suggest a passphrase</source>
        <translation>Proposer une phrase secrète</translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation>Les deux ne correspondent pas encore.</translation>
    </message>
    <message>
        <source>Write it down now. You can destroy the note once you know it by heart.</source>
        <translation>Notez-le maintenant. Vous pourrez détruire la note quand vous le saurez par cœur.</translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation>au moins 12 caractères</translation>
    </message>
    <message>
        <source>not a common password</source>
        <translation>pas un mot de passe courant</translation>
    </message>
</context>
<context>
    <name>NotAsLeft</name>
    <message>
        <source>Damaged: %1</source>
        <translation>Endommagé : %1</translation>
    </message>
    <message>
        <source>From an earlier time: %1</source>
        <translation>D’un moment antérieur : %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquant : %1</translation>
    </message>
    <message>
        <source>Not yours: %1</source>
        <translation>Pas de vous : %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>Présent deux fois : %1</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versions antérieures</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>generated passwords</source>
        <translation>mots de passe générés</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>other records</source>
        <translation>autres enregistrements</translation>
    </message>
    <message>
        <source>recipes</source>
        <translation>recettes</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
</context>
<context>
    <name>NotAsLeftDialog</name>
    <message>
        <source>%1 is an older copy</source>
        <translation>%1 est une copie plus ancienne</translation>
    </message>
    <message>
        <source>%1 is another copy</source>
        <translation>%1 est une autre copie</translation>
    </message>
    <message>
        <source>%1 is not as you left it</source>
        <translation>%1 n’est pas comme vous l’aviez laissé</translation>
    </message>
    <message>
        <source>Accept what is there</source>
        <translation>Accepter ce qui est là</translation>
    </message>
    <message>
        <source>And all of it is an older copy than the one last opened here.</source>
        <translation>Et le tout est une copie plus ancienne que la dernière ouverte ici.</translation>
    </message>
    <message>
        <source>And all of it is another copy, which was changed elsewhere.</source>
        <translation>Et le tout est une autre copie, modifiée ailleurs.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>If you put an earlier copy back yourself, or a backup of this computer did, accept it. If not, somebody else may have written to the folder.</source>
        <translation>Si vous avez vous-même remis une copie antérieure, ou si une sauvegarde de cet ordinateur l’a fait, acceptez-la. Sinon, quelqu’un d’autre a peut-être écrit dans le dossier.</translation>
    </message>
    <message>
        <source>Not as you left it</source>
        <translation>Pas comme vous l’aviez laissé</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Read-only changes nothing: what can still be found is shown and can be exported, and what is lost is named.</source>
        <translation>La lecture seule ne change rien : ce qui se trouve encore est affiché et peut être exporté, et ce qui est perdu est nommé.</translation>
    </message>
    <message>
        <source>Read-only changes nothing: you can look, copy and export. Accepting goes on with what is there, and notes that in the profile’s own log.</source>
        <translation>La lecture seule ne change rien : vous pouvez regarder, copier et exporter. Accepter continue avec ce qui est là, et le note dans le journal du profil lui-même.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged</source>
        <translation>Le fichier du profil est endommagé</translation>
    </message>
</context>
<context>
    <name>OnOffBox</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>OpenVault</name>
    <message>
        <source>It is there again, as it was.</source>
        <translation>Il est de nouveau là, comme avant.</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Aegis (also with its password), 2FAS and andOTP without one, FreeOTP+, links of Google Authenticator, lists of otpauth:// links.</source>
        <translation>Aegis (aussi avec son mot de passe), 2FAS et andOTP sans mot de passe, FreeOTP+, liens de Google Authenticator, listes de liens otpauth://.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Any other: as CSV. Then you say what each of its columns holds.</source>
        <translation>Tout autre : en CSV. Vous indiquez ensuite ce que contient chacune de ses colonnes.</translation>
    </message>
    <message>
        <source>Authenticators</source>
        <translation>Authentificateurs</translation>
    </message>
    <message>
        <source>Best is .zip or .json, without PGP encryption.</source>
        <translation>Le mieux est .zip ou .json, sans chiffrement PGP.</translation>
    </message>
    <message>
        <source>Best is .zip, with attachments, or .json (Encrypted) with a password of its own.</source>
        <translation>Le mieux est .zip, avec pièces jointes, ou .json (chiffré) avec un mot de passe propre.</translation>
    </message>
    <message>
        <source>Best is 1PUX: it holds every kind of item, and the files.</source>
        <translation>Le mieux est 1PUX : il contient tous les types d’éléments, et les fichiers.</translation>
    </message>
    <message>
        <source>Enpass, Keeper: as JSON. RoboForm, SafeInCloud, Buttercup: as CSV. Password Safe, Revelation: as XML. CXF too.</source>
        <translation>Enpass, Keeper : en JSON. RoboForm, SafeInCloud, Buttercup : en CSV. Password Safe, Revelation : en XML. CXF aussi.</translation>
    </message>
    <message>
        <source>Export in the app, to a file, and bring that here.</source>
        <translation>Exportez dans l’application, vers un fichier, et apportez-le ici.</translation>
    </message>
    <message>
        <source>In the app or on the web: Settings ▸ Export.</source>
        <translation>Dans l’application ou sur le web : Paramètres ▸ Exporter.</translation>
    </message>
    <message>
        <source>In the app: File ▸ Export vault. On the web: Tools ▸ Export.</source>
        <translation>Dans l’application : Fichier ▸ Exporter le coffre. Sur le web : Outils ▸ Exporter.</translation>
    </message>
    <message>
        <source>In the desktop app: File ▸ Export ▸ your account.</source>
        <translation>Dans l’application de bureau : Fichier ▸ Exporter ▸ votre compte.</translation>
    </message>
    <message>
        <source>In the desktop app: Settings ▸ Export items.</source>
        <translation>Dans l’application de bureau : Paramètres ▸ Exporter les éléments.</translation>
    </message>
    <message>
        <source>In the other profile: Export, as a Strongroom archive.</source>
        <translation>Dans l’autre profil : Exporter, en archive Strongroom.</translation>
    </message>
    <message>
        <source>In the settings, under passwords: Export passwords, or Download file.</source>
        <translation>Dans les paramètres, sous mots de passe : Exporter les mots de passe, ou Télécharger le fichier.</translation>
    </message>
    <message>
        <source>It is a CSV of logins, cards, notes and identities.</source>
        <translation>C’est un CSV d’identifiants, de cartes, de notes et d’identités.</translation>
    </message>
    <message>
        <source>It is a CSV of websites, usernames and passwords.</source>
        <translation>C’est un CSV de sites web, noms d’utilisateur et mots de passe.</translation>
    </message>
    <message>
        <source>It is a CSV, with one-time codes and notes, without passkeys.</source>
        <translation>C’est un CSV, avec codes à usage unique et notes, sans clés d’accès.</translation>
    </message>
    <message>
        <source>It is a CSV. Attachments are not in it: save them one by one.</source>
        <translation>C’est un CSV. Les pièces jointes n’y sont pas : enregistrez-les une à une.</translation>
    </message>
    <message>
        <source>It is a CSV. Passkeys are not in it.</source>
        <translation>C’est un CSV. Les clés d’accès n’y sont pas.</translation>
    </message>
    <message>
        <source>It opens here with its password, its key file or both, and is left as it is.</source>
        <translation>Il s’ouvre ici avec son mot de passe, son fichier clé ou les deux, et reste tel quel.</translation>
    </message>
    <message>
        <source>It opens with its passphrase, and nothing is lost.</source>
        <translation>Il s’ouvre avec sa phrase secrète, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>It packs several CSV files; credentials.csv has the logins.</source>
        <translation>Il réunit plusieurs fichiers CSV ; credentials.csv contient les identifiants.</translation>
    </message>
    <message>
        <source>Menu ▸ Passwords ▸ ⋯ ▸ Export passwords.</source>
        <translation>Menu ▸ Mots de passe ▸ ⋯ ▸ Exporter les mots de passe.</translation>
    </message>
    <message>
        <source>Nothing to export: choose the .kdbx file itself.</source>
        <translation>Rien à exporter : choisissez le fichier .kdbx lui-même.</translation>
    </message>
    <message>
        <source>On a Mac, in Passwords: File ▸ Export All Passwords.</source>
        <translation>Sur un Mac, dans Mots de passe : Fichier ▸ Exporter tous les mots de passe.</translation>
    </message>
    <message>
        <source>On the web: Advanced Options ▸ Export, which asks by e-mail first.</source>
        <translation>Sur le web : Options avancées ▸ Exporter, qui demande d’abord par e-mail.</translation>
    </message>
    <message>
        <source>On the web: My account ▸ Settings ▸ Export data ▸ CSV.</source>
        <translation>Sur le web : Mon compte ▸ Paramètres ▸ Exporter les données ▸ CSV.</translation>
    </message>
</context>
<context>
    <name>OriginsPart</name>
    <message>
        <source>How to get your passwords out of …</source>
        <translation>Comment sortir vos mots de passe de …</translation>
    </message>
    <message>
        <source>Where your passwords come from</source>
        <translation>D’où viennent vos mots de passe</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln item(s) to fix</source>
        <translation>
            <numerusform>%Ln élément à corriger</numerusform>
            <numerusform>%Ln éléments à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 3 years</source>
        <translation>1 à 3 ans</translation>
    </message>
    <message>
        <source>100 less the share of passwords that are weak (counted whole), used more than once (seven tenths), expired (three) or old (two), and 5 without a recovery kit.</source>
        <translation>100 moins la part des mots de passe faibles (comptés en entier), utilisés plus d’une fois (sept dixièmes), expirés (trois) ou anciens (deux), et 5 sans kit de récupération.</translation>
    </message>
    <message>
        <source>3 to 5 years</source>
        <translation>3 à 5 ans</translation>
    </message>
    <message>
        <source>Add a few logins to see a score.</source>
        <translation>Ajoutez quelques identifiants pour voir un score.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Afficher en graphiques</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Robustesse</translation>
    </message>
    <message numerus="yes">
        <source>Strength of %Ln password(s)</source>
        <translation>
            <numerusform>Robustesse de %Ln mot de passe</numerusform>
            <numerusform>Robustesse de %Ln mots de passe</numerusform>
        </translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Unchanged for</source>
        <translation>Inchangé depuis</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>over 5 years</source>
        <translation>plus de 5 ans</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>moins d’un an</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>Field %1</source>
        <translation>Champ %1</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Retirer ce champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>OwnGroup</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Change master password</source>
        <translation>Changer le mot de passe maître</translation>
    </message>
    <message>
        <source>Change name and picture</source>
        <translation>Changer le nom et l’image</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Made and checked automatically. Go back to one from here.</source>
        <translation>Créées et vérifiées automatiquement. C’est d’ici que l’on revient à l’une d’elles.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Mot de passe maître</translation>
    </message>
    <message>
        <source>Name and picture on the start screen.</source>
        <translation>Nom et image sur l’écran d’accueil.</translation>
    </message>
    <message>
        <source>Needs the current one. Everything is sealed anew.</source>
        <translation>Demande l’actuel. Tout est chiffré à nouveau.</translation>
    </message>
    <message>
        <source>New kit…</source>
        <translation>Nouveau kit…</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>Nouveau kit de récupération</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Ouvrir les sauvegardes</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Profile · for %1 only</source>
        <translation>Profil · pour %1 seulement</translation>
    </message>
    <message>
        <source>Profile · for %1 only · open read-only, so nothing can be changed</source>
        <translation>Profil · pour %1 seulement · ouvert en lecture seule, donc rien ne peut être modifié</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de récupération</translation>
    </message>
    <message>
        <source>The only other way in when the master password is forgotten.</source>
        <translation>Le seul autre moyen d’entrer quand le mot de passe maître est oublié.</translation>
    </message>
</context>
<context>
    <name>OwnerRooms</name>
    <message numerus="yes">
        <source>%Ln backup(s) not reached: the former password still opens them.</source>
        <translation>
            <numerusform>%Ln sauvegarde non accessible : l’ancien mot de passe l’ouvre toujours.</numerusform>
            <numerusform>%Ln sauvegardes non accessibles : l’ancien mot de passe les ouvre toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The master password is changed.</source>
        <translation>Le mot de passe maître est changé.</translation>
    </message>
    <message>
        <source>The new recovery kit is in force.</source>
        <translation>Le nouveau kit de récupération est valable.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1: switch off</source>
        <translation>%1 : désactiver</translation>
    </message>
    <message>
        <source>%1: switch on</source>
        <translation>%1 : activer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Create login “%1”</source>
        <translation>Créer l’identifiant « %1 »</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>Aucun élément n’est choisi.</translation>
    </message>
    <message>
        <source>No item of Trash is chosen.</source>
        <translation>Aucun élément de la corbeille n’est choisi.</translation>
    </message>
    <message>
        <source>No item with a one-time code.</source>
        <translation>Aucun élément avec un code à usage unique.</translation>
    </message>
    <message>
        <source>No item with a password.</source>
        <translation>Aucun élément avec un mot de passe.</translation>
    </message>
    <message>
        <source>No item with a username.</source>
        <translation>Aucun élément avec un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>No item with a website.</source>
        <translation>Aucun élément avec un site web.</translation>
    </message>
    <message>
        <source>Nothing is being edited.</source>
        <translation>Rien n’est en cours de modification.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Something is being edited.</source>
        <translation>Une modification est en cours.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>This profile is open for reading only.</source>
        <translation>Ce profil est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Unlock %1…</source>
        <translation>Déverrouiller %1…</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>&gt; actions · / folders · # tags · , settings · @ profiles</source>
        <translation>&gt; actions · / dossiers · # étiquettes · , réglages · @ profils</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find a command, an item, a setting</source>
        <translation>Trouver une commande, un élément, un réglage</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ce qui correspond</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation>Saisissez votre mot de passe maître.</translation>
    </message>
    <message>
        <source>I understand that anyone can read the page</source>
        <translation>Je comprends que n’importe qui peut lire la page</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Mot de passe maître</translation>
    </message>
    <message>
        <source>On its way to a printer a page is laid down unencrypted on this computer, out of our reach. So you get it as a file that only you can read: print it from there, and delete it afterwards.</source>
        <translation>En route vers l’imprimante, une page est déposée en clair sur cet ordinateur, hors de notre portée. Vous l’obtenez donc sous forme d’un fichier que vous seul pouvez lire : imprimez-le de là, puis supprimez-le.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print “%1”?</source>
        <translation>Imprimer « %1 » ?</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Enregistrer en PDF pour le papier…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>The page shows every password, note and key of this item in the clear.</source>
        <translation>La page montre en clair chaque mot de passe, chaque note et chaque clé de cet élément.</translation>
    </message>
    <message>
        <source>Writing the page…</source>
        <translation>Écriture de la page…</translation>
    </message>
</context>
<context>
    <name>PassphraseControls</name>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (pas ici)</translation>
    </message>
    <message>
        <source>Add a word list…</source>
        <translation>Ajouter une liste de mots…</translation>
    </message>
    <message>
        <source>English (%1 words)</source>
        <translation>Anglais (%1 mots)</translation>
    </message>
    <message>
        <source>English, easy to tell apart (%1 words)</source>
        <translation>Anglais, faciles à distinguer (%1 mots)</translation>
    </message>
    <message>
        <source>English, short (%1 words)</source>
        <translation>Anglais, courts (%1 mots)</translation>
    </message>
    <message>
        <source>Finnish (%1 words)</source>
        <translation>Finnois (%1 mots)</translation>
    </message>
    <message>
        <source>German (%1 words)</source>
        <translation>Allemand (%1 mots)</translation>
    </message>
    <message>
        <source>German, short (%1 words)</source>
        <translation>Allemand, courts (%1 mots)</translation>
    </message>
    <message>
        <source>Norwegian (%1 words)</source>
        <translation>Norvégien (%1 mots)</translation>
    </message>
    <message>
        <source>Portuguese, Brazil (%1 words)</source>
        <translation>Portugais, Brésil (%1 mots)</translation>
    </message>
    <message>
        <source>Remove this word list</source>
        <translation>Retirer cette liste de mots</translation>
    </message>
    <message>
        <source>Spanish (%1 words)</source>
        <translation>Espagnol (%1 mots)</translation>
    </message>
    <message>
        <source>Swedish (%1 words)</source>
        <translation>Suédois (%1 mots)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words from</source>
        <translation>Mots de</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Type the passphrase of the file.</source>
        <translation>Saisissez la phrase secrète du fichier.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Generate password</source>
        <translation>Générer un mot de passe</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer : %1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>Afficher : %1</translation>
    </message>
</context>
<context>
    <name>PasswordPart</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Also used by %1.</source>
        <translation>Aussi utilisé par %1.</translation>
    </message>
    <message>
        <source>Generate new</source>
        <translation>Générer un nouveau</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Utiliser ce mot de passe</translation>
    </message>
    <message>
        <source>not used elsewhere</source>
        <translation>pas utilisé ailleurs</translation>
    </message>
</context>
<context>
    <name>PatternControls</name>
    <message>
        <source>A and a are letters, 9 is a digit, # is a symbol, * is any of them.
C c consonants, V v vowels, H h hexadecimal digits; [abc] one of these.
{3} three times what stands before it, \a the letter itself; marks stand for themselves.</source>
        <translation>A et a sont des lettres, 9 est un chiffre, # est un symbole, * est l’un d’eux.
C c consonnes, V v voyelles, H h chiffres hexadécimaux ; [abc] l’un de ceux-ci.
{3} trois fois ce qui précède, \a la lettre elle-même ; les signes valent pour eux-mêmes.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>PinControls</name>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>avoid what people choose: 1234, 0000, years, dates</source>
        <translation>éviter ce que les gens choisissent : 1234, 0000, années, dates</translation>
    </message>
</context>
<context>
    <name>PinPart</name>
    <message>
        <source>Enter your PIN.</source>
        <translation>Saisissez votre code PIN.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>That cannot be the PIN, so no try was used. For the master password, choose “%1” below.</source>
        <translation>Cela ne peut pas être le code PIN ; aucun essai n’a été utilisé. Pour le mot de passe maître, choisissez « %1 » ci-dessous.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Use PIN</source>
        <translation>Utiliser le code PIN</translation>
    </message>
    <message>
        <source>Use master password</source>
        <translation>Utiliser le mot de passe maître</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>A PIN opens this profile until you quit Strongroom.</source>
        <translation>Un code PIN ouvre ce profil jusqu’à ce que vous quittiez Strongroom.</translation>
    </message>
    <message>
        <source>A PIN opens this profile, also after a restart. Programs that run as you could guess it.</source>
        <translation>Un code PIN ouvre ce profil, même après un redémarrage. Les programmes exécutés sous votre compte pourraient le deviner.</translation>
    </message>
    <message>
        <source>Change quick unlock</source>
        <translation>Modifier le déverrouillage rapide</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Off. Only the master password opens this profile.</source>
        <translation>Désactivé. Seul le mot de passe maître ouvre ce profil.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Déverrouillage rapide</translation>
    </message>
    <message>
        <source>Set a PIN for quick unlock</source>
        <translation>Définir un code PIN pour le déverrouillage rapide</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Définir un code PIN…</translation>
    </message>
    <message>
        <source>The PIN opens this profile again once the master password did.</source>
        <translation>Le code PIN ouvre à nouveau ce profil une fois que le mot de passe maître l’a fait.</translation>
    </message>
</context>
<context>
    <name>PlainCopyBanner</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Supprimé. Sur un SSD, des traces peuvent rester jusqu’à ce qu’elles soient écrasées.</translation>
    </message>
    <message>
        <source>Keep, do not ask again</source>
        <translation>Garder, ne plus demander</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The recovery kit “%3”, saved %1, is still in “%2”. Once it is on paper, delete the file: whoever has it and this computer can open the profile.</source>
        <translation>Le kit de récupération « %3 », enregistré %1, est encore dans « %2 ». Une fois qu’il est sur papier, supprimez le fichier : qui a ce fichier et cet ordinateur peut ouvrir le profil.</translation>
    </message>
    <message>
        <source>The unencrypted export “%3”, made %1 and changed since, is in “%2”.</source>
        <translation>L’export non chiffré « %3 », fait %1 et modifié depuis, est dans « %2 ».</translation>
    </message>
    <message>
        <source>The unencrypted export “%3”, made %1, is still in “%2”.</source>
        <translation>L’export non chiffré « %3 », fait %1, est encore dans « %2 ».</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>added beside</source>
        <translation>ajouté à côté</translation>
    </message>
    <message>
        <source>differs, skipped</source>
        <translation>différent, ignoré</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>est déjà ici</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Items in the file</source>
        <translation>Éléments du fichier</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>differs, skipped</source>
        <translation>différent, ignoré</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>est déjà ici</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Delete now</source>
        <translation>Supprimer maintenant</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Supprimé. Sur un SSD, des traces peuvent rester jusqu’à ce qu’elles soient écrasées.</translation>
    </message>
    <message>
        <source>“%1” is written and read back. Delete it once it is printed.</source>
        <translation>« %1 » est écrit et relu. Supprimez-le une fois imprimé.</translation>
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
        <translation>Plus pour %1</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A profile</source>
        <translation>Un profil</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is in the profile until all of it is.</source>
        <translation>Rien n’est dans le profil tant que tout n’y est pas.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>It is a link. The link is replaced; what it leads to stays as it is.</source>
        <translation>C’est un lien. Le lien est remplacé ; ce vers quoi il mène reste tel quel.</translation>
    </message>
    <message>
        <source>It was last changed on %1 and has %2. What is in it will be gone.</source>
        <translation>Modifié pour la dernière fois le %1, il fait %2. Son contenu sera perdu.</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Garder le fichier</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>Remplacer « %1 » ?</translation>
    </message>
</context>
<context>
    <name>PronounceableControls</name>
    <message>
        <source>Syllables of each</source>
        <translation>Syllabes de chacun</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Afficher le code QR</translation>
    </message>
</context>
<context>
    <name>QrShowing</name>
    <message>
        <source>A phone that scans this joins the network, and keeps its password.</source>
        <translation>Un téléphone qui le scanne rejoint le réseau, et en garde le mot de passe.</translation>
    </message>
    <message>
        <source>A phone that scans this makes the same codes. Let nobody else see or photograph it.</source>
        <translation>Un téléphone qui le scanne génère les mêmes codes. Ne laissez personne d’autre le voir ou le photographier.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>One-time code of %1</source>
        <translation>Code à usage unique de %1</translation>
    </message>
</context>
<context>
    <name>QuickUnlockDialog</name>
    <message>
        <source>A PIN opens %1 after a lock, until you quit Strongroom. After three wrong ones the master password is needed, and always to export, delete or change passwords.</source>
        <translation>Un code PIN ouvre %1 après un verrouillage, jusqu’à ce que vous quittiez Strongroom. Après trois erreurs, le mot de passe maître est nécessaire, et toujours pour exporter, supprimer ou changer des mots de passe.</translation>
    </message>
    <message>
        <source>Also after a restart</source>
        <translation>Même après un redémarrage</translation>
    </message>
    <message>
        <source>At least 4 digits or other characters.</source>
        <translation>Au moins 4 chiffres ou autres caractères.</translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation>Saisissez votre mot de passe maître.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Mot de passe maître</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Code PIN à nouveau</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Déverrouillage rapide</translation>
    </message>
    <message>
        <source>Setting the PIN…</source>
        <translation>Définition du code PIN…</translation>
    </message>
    <message>
        <source>That would need a keyring, and this computer has none to use.</source>
        <translation>Il faudrait un trousseau, et cet ordinateur n’en a pas d’utilisable.</translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation>Les deux ne correspondent pas encore.</translation>
    </message>
    <message>
        <source>Turn quick unlock off</source>
        <translation>Désactiver le déverrouillage rapide</translation>
    </message>
    <message>
        <source>Turning it off…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Utiliser ce code PIN</translation>
    </message>
    <message>
        <source>What the PIN opens then lies in the keyring of this computer. A program that runs as you could copy it and try every PIN. Use at least 6 characters.</source>
        <translation>Ce que le code PIN ouvre se trouve alors dans le trousseau de cet ordinateur. Un programme exécuté sous votre compte pourrait le copier et essayer tous les codes. Utilisez au moins 6 caractères.</translation>
    </message>
    <message>
        <source>Without this, nothing of the PIN is kept outside of memory.</source>
        <translation>Sans cela, rien du code PIN n’est gardé hors de la mémoire.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 items, %2 attachments</source>
        <translation>%1 éléments, %2 pièces jointes</translation>
    </message>
    <message>
        <source>, not there when last seen</source>
        <translation>, absent lors du dernier contrôle</translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation>Une sauvegarde a été faite dans {where} ; elle n’est pas accessible maintenant</translation>
    </message>
    <message>
        <source>A copy made as {where}</source>
        <translation>Une copie faite dans {where}</translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation>Une copie a été faite dans {where} ; elle n’y est plus</translation>
    </message>
    <message>
        <source>A profile was deleted permanently</source>
        <translation>Un profil a été supprimé définitivement</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation>Copies dans des dossiers en ligne, instantanés ou autres sauvegardes de cet ordinateur ; elles s’ouvrent toujours avec l’ancien mot de passe maître</translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation>Copies connues qui restent : {copies}.</translation>
    </message>
    <message>
        <source>Copies that Strongroom does not know of</source>
        <translation>Copies que Strongroom ne connaît pas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Entries in the system’s keyring</source>
        <translation>Entrées dans le trousseau du système</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Système de fichiers</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Fichiers et sauvegardes</translation>
    </message>
    <message>
        <source>It is not known which file system this is: old blocks can remain.</source>
        <translation>On ne sait pas quel système de fichiers c’est : d’anciens blocs peuvent rester.</translation>
    </message>
    <message>
        <source>Known to remain</source>
        <translation>Restes connus</translation>
    </message>
    <message>
        <source>Moved to another profile on %1: %2 items, %3 attachments, read back and compared</source>
        <translation>Déplacé vers un autre profil le %1 : %2 éléments, %3 pièces jointes, relus et comparés</translation>
    </message>
    <message>
        <source>None was wanted</source>
        <translation>Aucune n’était voulue</translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation>Rien n’a encore été écrasé : le fichier de clés sur cet ordinateur est intact.</translation>
    </message>
    <message>
        <source>On SSDs and memory cards traces can remain until they are overwritten.</source>
        <translation>Sur les SSD et les cartes mémoire, des traces peuvent rester jusqu’à ce qu’elles soient écrasées.</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévu pour</translation>
    </message>
    <message>
        <source>Profile “%1” was deleted permanently</source>
        <translation>Le profil « %1 » a été supprimé définitivement</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>SHA-256 of this receipt</source>
        <translation>SHA-256 de ce reçu</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>clé SSH</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>clés SSH</translation>
    </message>
    <message>
        <source>Search for traces</source>
        <translation>Recherche de traces</translation>
    </message>
    <message>
        <source>Settings and other traces</source>
        <translation>Réglages et autres traces</translation>
    </message>
    <message>
        <source>Snapshots and backups of this computer are not reached.</source>
        <translation>Les instantanés et sauvegardes de cet ordinateur ne sont pas atteints.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation>La sauvegarde {where}</translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation>La copie qui en a été faite est inaccessible. Retrouvez-la ou restaurez d’abord le profil.</translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation>La copie qui en a été faite n’est plus telle qu’écrite. Restaurez d’abord le profil s’il vous en faut une autre.</translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation>La copie qui en a été faite est toujours là, inchangée.</translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation>La copie {where}</translation>
    </message>
    <message>
        <source>The file system lies on top of another one, where old blocks can remain.</source>
        <translation>Le système de fichiers repose sur un autre, où d’anciens blocs peuvent rester.</translation>
    </message>
    <message>
        <source>The file system's journal keeps contents too: old ones can remain in it.</source>
        <translation>Le journal du système de fichiers garde aussi des contenus : d’anciens peuvent y rester.</translation>
    </message>
    <message>
        <source>The files lay on another computer, which may keep copies.</source>
        <translation>Les fichiers étaient sur un autre ordinateur, qui peut garder des copies.</translation>
    </message>
    <message>
        <source>The id and the name were looked for in %1 files (%2) and found %3 times</source>
        <translation>Le numéro et le nom ont été cherchés dans %1 fichiers (%2) et trouvés %3 fois</translation>
    </message>
    <message>
        <source>The id was looked for in %1 files (%2) and found %3 times</source>
        <translation>Le numéro a été cherché dans %1 fichiers (%2) et trouvé %3 fois</translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation>Le fichier de clés sur cet ordinateur a disparu.</translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation>Le fichier de clés sur cet ordinateur est encore là, et une partie peut en être écrasée.</translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation>Le fichier de clés sur cet ordinateur a été écrasé.</translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation>Le fichier de clés sur cet ordinateur a été retiré, mais tous les fichiers avec des clés n’ont pas pu être écrasés avant.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Les clés</translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation>La liste des profils</translation>
    </message>
    <message>
        <source>The plan was written</source>
        <translation>Le plan a été écrit</translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation>Le profil qui a tout reçu est introuvable. Restaurez d’abord celui-ci si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Le reçu</translation>
    </message>
    <message>
        <source>The search for traces</source>
        <translation>La recherche de traces</translation>
    </message>
    <message>
        <source>This file system writes new content elsewhere: old blocks can remain.</source>
        <translation>Ce système de fichiers écrit le nouveau contenu ailleurs : d’anciens blocs peuvent rester.</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Ce qui a été supprimé</translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation>Ce qui a été déplacé n’est pas visible tant que l’autre profil est verrouillé. Ouvrez-le pour le voir.</translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation>Ce qui a été déplacé est dans l’autre profil, inchangé.</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>réseau Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation>réseaux Wi-Fi</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>after an interruption</source>
        <translation>après une interruption</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>cartes</translation>
    </message>
    <message>
        <source>changed by something else before the profile was deleted</source>
        <translation>modifiée par autre chose avant la suppression du profil</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>n’a pas pu être regardé</translation>
    </message>
    <message>
        <source>custom item</source>
        <translation>élément libre</translation>
    </message>
    <message>
        <source>custom items</source>
        <translation>éléments libres</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versions antérieures</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation>entrées dans le trousseau du système</translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation>entrée dans le trousseau du système</translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation>fichier avec tous les éléments</translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation>fichier avec les clés</translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation>fichiers avec tous les éléments</translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation>fichiers avec les clés</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation>mot de passe généré dans l’historique</translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation>mots de passe générés dans l’historique</translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation>recette du générateur</translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation>recettes du générateur</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>identités</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation>élément dans la corbeille</translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation>éléments dans la corbeille</translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation>il reste moins d’un jour</translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation>il reste moins d’une semaine</translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation>ligne dans la liste des profils</translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation>ligne dans le journal de cet ordinateur</translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation>ligne d’activité</translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation>lignes dans la liste des profils</translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation>lignes dans le journal de cet ordinateur</translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation>lignes d’activité</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message>
        <source>not looked at again when this one was deleted, because that profile was locked</source>
        <translation>non regardé à nouveau quand celui-ci a été supprimé, car ce profil était verrouillé</translation>
    </message>
    <message>
        <source>not to be found when the profile was deleted</source>
        <translation>introuvable quand le profil a été supprimé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>code à usage unique</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>codes à usage unique</translation>
    </message>
    <message>
        <source>overwritten, then removed</source>
        <translation>écrasé, puis retiré</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>read back and compared</source>
        <translation>relue et comparée</translation>
    </message>
    <message>
        <source>removed, but could not be overwritten</source>
        <translation>retiré, mais n’a pas pu être écrasé</translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation>réglage de ce profil</translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation>réglages de ce profil</translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation>étape annulable</translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation>étapes annulables</translation>
    </message>
    <message>
        <source>still there and the same when the profile was deleted</source>
        <translation>encore là et identique quand le profil a été supprimé</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>that profile was not changed since, when this one was deleted</source>
        <translation>ce profil n’avait pas changé depuis, quand celui-ci a été supprimé</translation>
    </message>
    <message>
        <source>that profile was not found when this one was deleted</source>
        <translation>ce profil était introuvable quand celui-ci a été supprimé</translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation>brouillon non enregistré</translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation>brouillons non enregistrés</translation>
    </message>
    <message>
        <source>were gone already</source>
        <translation>avaient déjà disparu</translation>
    </message>
    <message>
        <source>with its master password</source>
        <translation>avec son mot de passe maître</translation>
    </message>
    <message>
        <source>without the master password</source>
        <translation>sans le mot de passe maître</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ReceiptLine</name>
    <message>
        <source>Show the receipt %1</source>
        <translation>Afficher le reçu %1</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>This receipt is not as it was written</source>
        <translation>Ce reçu n’est pas tel qu’il a été écrit</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Enregistrer en PDF pour le papier…</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Enregistré et relu : %1</translation>
    </message>
    <message>
        <source>Strongroom receipt %1</source>
        <translation>Reçu Strongroom %1</translation>
    </message>
</context>
<context>
    <name>ReceiptsDialog</name>
    <message>
        <source>Check a receipt</source>
        <translation>Vérifier un reçu</translation>
    </message>
    <message>
        <source>Check a receipt…</source>
        <translation>Vérifier un reçu…</translation>
    </message>
    <message>
        <source>Each deleted profile leaves one. It names nobody unless its owner wished.</source>
        <translation>Chaque profil supprimé en laisse un. Il ne nomme personne, sauf si son propriétaire l’a voulu.</translation>
    </message>
    <message>
        <source>Nothing was deleted here yet.</source>
        <translation>Rien n’a encore été supprimé ici.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt %1 is unaltered, and this computer wrote it.</source>
        <translation>Le reçu %1 est intact, et cet ordinateur l’a écrit.</translation>
    </message>
    <message>
        <source>Receipt %1 is unaltered. This computer does not know of it.</source>
        <translation>Le reçu %1 est intact. Cet ordinateur ne le connaît pas.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>That receipt is not as it was written, or no receipt at all.</source>
        <translation>Ce reçu n’est pas tel qu’il a été écrit, ou n’est pas un reçu.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Remove this recipe</source>
        <translation>Retirer cette recette</translation>
    </message>
    <message>
        <source>Save as my default</source>
        <translation>Enregistrer comme valeur par défaut</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Enregistrer comme recette…</translation>
    </message>
    <message>
        <source>This is your default</source>
        <translation>C’est votre valeur par défaut</translation>
    </message>
    <message>
        <source>as set here</source>
        <translation>comme réglé ici</translation>
    </message>
</context>
<context>
    <name>RecipeNames</name>
    <message>
        <source>Like the present password</source>
        <translation>Comme le mot de passe actuel</translation>
    </message>
    <message>
        <source>My default</source>
        <translation>Ma valeur par défaut</translation>
    </message>
    <message>
        <source>The recipe of this item</source>
        <translation>La recette de cet élément</translation>
    </message>
</context>
<context>
    <name>RecipePages</name>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Kind of password</source>
        <translation>Type de mot de passe</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Pronounceable</source>
        <translation>Prononçable</translation>
    </message>
    <message>
        <source>Site rules</source>
        <translation>Règles du site</translation>
    </message>
</context>
<context>
    <name>RecipeRow</name>
    <message>
        <source>Chosen in the generator, where its passwords can be seen.</source>
        <translation>Se choisit dans le générateur, où l’on voit ses mots de passe.</translation>
    </message>
    <message>
        <source>Generator…</source>
        <translation>Générateur…</translation>
    </message>
    <message>
        <source>Open the generator</source>
        <translation>Ouvrir le générateur</translation>
    </message>
    <message>
        <source>Recipe for new logins</source>
        <translation>Recette des nouveaux identifiants</translation>
    </message>
</context>
<context>
    <name>RecoverView</name>
    <message>
        <source>Afterwards only the new master password opens it.</source>
        <translation>Ensuite, seul le nouveau mot de passe maître l’ouvre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>New master password</source>
        <translation>Nouveau mot de passe maître</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Neuf groupes de quatre. Majuscules, espaces et tirets n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Open %1 with the recovery key</source>
        <translation>Ouvrir %1 avec la clé de récupération</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Set new password and open</source>
        <translation>Définir le nouveau mot de passe et ouvrir</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A look inside the copy</source>
        <translation>Un regard dans la copie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Items in the copy</source>
        <translation>Éléments de la copie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open it now as you would have to after the deletion. It is read from the disk and only shown: nothing is written, and no profile is made of it.</source>
        <translation>Ouvrez-la maintenant comme vous devriez le faire après la suppression. Elle est lue sur le disque et seulement affichée : rien n’est écrit, et aucun profil n’en est fait.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Phrase secrète de la copie</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Search in the copy</source>
        <translation>Rechercher dans la copie</translation>
    </message>
    <message>
        <source>Type the passphrase of the copy.</source>
        <translation>Saisissez la phrase secrète de la copie.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>RememberedRow</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted, the newest 50, so that none is lost before it is saved.</source>
        <translation>Chiffrés, les 50 plus récents, afin qu’aucun ne se perde avant d’être enregistré.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Off: a password that is not saved in an item is gone. What is in the generator's history stays there until its 30 days are over or you clear it.</source>
        <translation>Désactivé : un mot de passe qui n’est enregistré dans aucun élément est perdu. Ce qui est dans l’historique du générateur y reste jusqu’à la fin de ses 30 jours ou jusqu’à ce que vous le vidiez.</translation>
    </message>
    <message>
        <source>Remember generated passwords</source>
        <translation>Mémoriser les mots de passe générés</translation>
    </message>
</context>
<context>
    <name>ReminderBanner</name>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>%1 will be deleted in %2 days.</source>
        <translation>%1 sera supprimé dans %2 jours.</translation>
    </message>
    <message>
        <source>%1 will be deleted within a day.</source>
        <translation>%1 sera supprimé dans la journée.</translation>
    </message>
    <message>
        <source>A profile waits for its deletion, and the wait ends soon.</source>
        <translation>Un profil attend sa suppression, et l’attente se termine bientôt.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>The wait of %1 ends in %2 days. Its card then asks what to do.</source>
        <translation>L’attente de %1 se termine dans %2 jours. Sa carte demande alors quoi faire.</translation>
    </message>
    <message>
        <source>The wait of %1 ends within a day. Its card then asks what to do.</source>
        <translation>L’attente de %1 se termine dans la journée. Sa carte demande alors quoi faire.</translation>
    </message>
    <message numerus="yes">
        <source>The wait of %Ln profile(s) ends soon.</source>
        <translation>
            <numerusform>L’attente de %Ln profil se termine bientôt.</numerusform>
            <numerusform>L’attente de %Ln profils se termine bientôt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 go too.</source>
        <translation>Disparaît aussi : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier version(s)</source>
        <translation>
            <numerusform>%Ln version antérieure</numerusform>
            <numerusform>%Ln versions antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s)</source>
        <translation>
            <numerusform>Supprimer %Ln élément</numerusform>
            <numerusform>Supprimer %Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln items permanently?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln élément ?</numerusform>
            <numerusform>Supprimer définitivement %Ln éléments ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete “%1” permanently?</source>
        <translation>Supprimer définitivement « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>Empty Trash? %Ln item(s) will be deleted permanently.</source>
        <translation>
            <numerusform>Vider la corbeille ? %Ln élément sera supprimé définitivement.</numerusform>
            <numerusform>Vider la corbeille ? %Ln éléments seront supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 go too.</source>
        <translation>Disparaît aussi : %1.</translation>
    </message>
    <message>
        <source>Keep Trash</source>
        <translation>Garder la corbeille</translation>
    </message>
    <message>
        <source>Keep in Trash</source>
        <translation>Laisser dans la corbeille</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Élément par élément</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Where backups are made by themselves, one is made first. Undo takes all of it back, for 30 days.</source>
        <translation>Rien n’a encore été modifié. Si les sauvegardes sont automatiques, une est faite d’abord. Annuler reprend tout, pendant 30 jours.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>What happens to each item</source>
        <translation>Ce que devient chaque élément</translation>
    </message>
    <message>
        <source>as here; the other value stays as an earlier version</source>
        <translation>comme ici ; l’autre valeur reste comme version antérieure</translation>
    </message>
    <message>
        <source>as in the other copy</source>
        <translation>comme dans l’autre copie</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>les deux, côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Everything in the profile is as it was.</source>
        <translation>Tout le contenu du profil est comme avant.</translation>
    </message>
    <message>
        <source>Its deletion began and stopped before the first key. Everything is still there.</source>
        <translation>Sa suppression a commencé et s’est arrêtée avant la première clé. Tout est encore là.</translation>
    </message>
    <message>
        <source>Its deletion, planned for %1, is cancelled then.</source>
        <translation>Sa suppression, prévue pour le %1, est alors annulée.</translation>
    </message>
    <message>
        <source>Its time is over, and nothing has been deleted. Restore it, or delete it now.</source>
        <translation>Son délai est écoulé et rien n’a été supprimé. Restaurez-le ou supprimez-le maintenant.</translation>
    </message>
    <message>
        <source>Its time is over. It waits one more day in which this window is open.</source>
        <translation>Son délai est écoulé. Il attend encore un jour où cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>The deletion was scheduled without the master password, so anybody here may cancel it.</source>
        <translation>La suppression a été programmée sans le mot de passe maître, donc chacun ici peut l’annuler.</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message numerus="yes">
        <source>%Ln more: replace everything, or open as a profile of its own</source>
        <translation>
            <numerusform>%Ln de plus : tout remplacer, ou ouvrir comme profil à part</numerusform>
            <numerusform>%Ln de plus : tout remplacer, ou ouvrir comme profil à part</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back selected items</source>
        <translation>Récupérer les éléments choisis</translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation>Saisissez le mot de passe maître.</translation>
    </message>
    <message>
        <source>First a backup is made of what is there now: that takes this back. Master password and recovery kit stay those of today.</source>
        <translation>Une sauvegarde de ce qu’il y a maintenant est faite d’abord : elle permet de revenir en arrière. Le mot de passe maître et le kit de récupération restent ceux d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation>Mot de passe maître de %1</translation>
    </message>
    <message>
        <source>Master password of that day</source>
        <translation>Mot de passe maître de ce jour-là</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>Nom du nouveau profil</translation>
    </message>
    <message>
        <source>No item is selected. Select at least one.</source>
        <translation>Aucun élément n’est choisi. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Open as a profile of its own</source>
        <translation>Ouvrir comme profil à part</translation>
    </message>
    <message>
        <source>Replace %1 completely</source>
        <translation>Remplacer entièrement %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurer la sauvegarde de %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>The open profile stays as it is. The new one has no recovery kit yet.</source>
        <translation>Le profil ouvert reste tel quel. Le nouveau n’a pas encore de kit de récupération.</translation>
    </message>
    <message>
        <source>This backup is from before a change of the master password.</source>
        <translation>Cette sauvegarde date d’avant un changement du mot de passe maître.</translation>
    </message>
    <message>
        <source>What these items are now becomes an earlier version of each.</source>
        <translation>L’état actuel de ces éléments devient une version antérieure de chacun.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation>Supprimer maintenant…</translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation>Saisissez le mot de passe maître.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Saisissez la clé de récupération.</translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation>Mot de passe maître de %1</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Neuf groupes de quatre. Majuscules, espaces et tirets n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Restore profile</source>
        <translation>Restaurer le profil</translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation>Restaurer « %1 » ?</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Use master password…</source>
        <translation>Utiliser le mot de passe maître…</translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation>Utiliser la clé de récupération…</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Checked: %1 items are in the file, as far as they could be read.</source>
        <translation>Vérifié : %1 éléments sont dans le fichier, pour autant qu’ils étaient lisibles.</translation>
    </message>
    <message>
        <source>Checked: %1 of %1 items and %2 of %2 attachments are in the file.</source>
        <translation>Vérifié : %1 éléments sur %1 et %2 pièces jointes sur %2 sont dans le fichier.</translation>
    </message>
    <message>
        <source>Checked: %1 of %1 items are in the file.</source>
        <translation>Vérifié : %1 éléments sur %1 sont dans le fichier.</translation>
    </message>
    <message>
        <source>Delete the file now</source>
        <translation>Supprimer le fichier maintenant</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Supprimé. Sur un SSD, des traces peuvent rester jusqu’à ce qu’elles soient écrasées.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissé de côté : %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The SHA-256 of the file is copied.</source>
        <translation>Le SHA-256 du fichier est copié.</translation>
    </message>
    <message>
        <source>The file is unencrypted. Delete it once you have used it; a day from now you are asked about it.</source>
        <translation>Le fichier n’est pas chiffré. Supprimez-le après usage ; dans un jour, la question vous sera posée.</translation>
    </message>
</context>
<context>
    <name>RightBindings</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
</context>
<context>
    <name>RightPane</name>
    <message>
        <source>No item selected</source>
        <translation>Aucun élément sélectionné</translation>
    </message>
    <message>
        <source>This item could not be read</source>
        <translation>Cet élément n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>RingTimer</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>Temps restant pour ce code</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permis de conduire</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Réseau masqué</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Code de sécurité</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>has a one-time code</source>
        <translation>a un code à usage unique</translation>
    </message>
    <message>
        <source>something to fix</source>
        <translation>quelque chose à corriger</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
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
        <translation>Suppression de « %1 » dans</translation>
    </message>
    <message>
        <source>Deleting “%1” in %2 s</source>
        <translation>Suppression de « %1 » dans %2 s</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Rien n’a encore été supprimé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Picture with a QR code</source>
        <translation>Image avec un code QR</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>ScoreRing</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Pas de score</translation>
    </message>
</context>
<context>
    <name>ScreenVeil</name>
    <message>
        <source>Draw a frame around the QR code. Enter: the whole screen. Esc: back.</source>
        <translation>Tracez un cadre autour du code QR. Entrée : tout l’écran. Échap : retour.</translation>
    </message>
    <message>
        <source>Scan a QR code</source>
        <translation>Scanner un code QR</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>Search all %Ln item(s)</source>
        <translation>
            <numerusform>Chercher (%Ln élément)</numerusform>
            <numerusform>Chercher (%Ln éléments)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type ? for what can be searched for</source>
        <translation>Tapez ? pour voir ce qui se recherche</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Ce qui se recherche</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirés</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoris</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>dans un dossier</translation>
    </message>
    <message>
        <source>of a type, such as card</source>
        <translation>d’un type, comme carte</translation>
    </message>
    <message>
        <source>with a one-time code</source>
        <translation>avec un code à usage unique</translation>
    </message>
    <message>
        <source>with a password that others have, too</source>
        <translation>avec un mot de passe que d’autres ont aussi</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>avec une étiquette</translation>
    </message>
    <message>
        <source>with a weak password</source>
        <translation>avec un mot de passe faible</translation>
    </message>
    <message>
        <source>with an old password</source>
        <translation>avec un mot de passe ancien</translation>
    </message>
    <message>
        <source>without what follows</source>
        <translation>sans ce qui suit</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer : %1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>Afficher : %1</translation>
    </message>
</context>
<context>
    <name>SecretLabel</name>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>SecretsPart</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the file.</source>
        <translation>Saisissez une phrase secrète pour le fichier.</translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation>Saisissez votre mot de passe maître.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Mot de passe maître</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Phrase secrète du fichier</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Repeat the passphrase of the file</source>
        <translation>Répétez la phrase secrète du fichier</translation>
    </message>
    <message>
        <source>The file opens with the master password as well</source>
        <translation>Le fichier s’ouvre aussi avec le mot de passe maître</translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation>Les deux ne correspondent pas encore.</translation>
    </message>
    <message>
        <source>Write it down: without it nobody can open the file.</source>
        <translation>Notez-la : sans elle, personne ne peut ouvrir le fichier.</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln de plus…</numerusform>
            <numerusform>%Ln de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Count this no more. It stays listed below.</source>
        <translation>Ne plus compter ceci. Cela reste dans la liste ci-dessous.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Corriger %1</translation>
    </message>
    <message>
        <source>Generate a new password for %1</source>
        <translation>Générer un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>Generate new</source>
        <translation>Générer un nouveau</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>Ignorer %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln more)</source>
        <translation>
            <numerusform>Tout afficher (%Ln de plus)</numerusform>
            <numerusform>Tout afficher (%Ln de plus)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Default: %1 · Reset</source>
        <translation>Par défaut : %1 · Rétablir</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
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
        <translation>10 secondes</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 secondes</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6 secondes</translation>
    </message>
    <message>
        <source>A backup that failed, a deletion due soon. They need the icon in the tray and name neither profiles nor items.</source>
        <translation>Une sauvegarde qui a échoué, une suppression bientôt due. Elles ont besoin de l’icône dans la zone de notification et ne nomment ni profils ni éléments.</translation>
    </message>
    <message>
        <source>A click on a value copies it</source>
        <translation>Un clic sur une valeur la copie</translation>
    </message>
    <message>
        <source>A copied secret is taken away again after this time.</source>
        <translation>Un secret copié est retiré du presse-papiers après ce temps.</translation>
    </message>
    <message>
        <source>A revealed secret is covered again after this time.</source>
        <translation>Un secret affiché est de nouveau masqué après ce temps.</translation>
    </message>
    <message>
        <source>Also when the computer sleeps, or somebody else signs in.</source>
        <translation>Aussi quand l’ordinateur se met en veille ou que quelqu’un d’autre ouvre une session.</translation>
    </message>
    <message>
        <source>Also when the window is hidden in the tray.</source>
        <translation>Aussi quand la fenêtre est cachée dans la zone de notification.</translation>
    </message>
    <message>
        <source>An icon that shows and locks. It says whether a profile is open, no more.</source>
        <translation>Une icône qui affiche et verrouille. Elle dit si un profil est ouvert, rien de plus.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Effacer le presse-papiers</translation>
    </message>
    <message>
        <source>Closed profiles are shown as Profile 1, 2, …, without pictures. Their files still tell the names.</source>
        <translation>Les profils fermés sont affichés comme Profil 1, 2, …, sans image. Leurs fichiers révèlent toujours les noms.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Double click on an item</source>
        <translation>Double-clic sur un élément</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Enter always goes to its details.</source>
        <translation>Entrée va toujours à ses détails.</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Everything grows with it. Keys change it as well.</source>
        <translation>Tout grandit avec elle. Des touches la changent aussi.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>Hide what is revealed</source>
        <translation>Masquer ce qui est affiché</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High: black, white and thick outlines.</source>
        <translation>Élevé : noir, blanc et contours épais.</translation>
    </message>
    <message>
        <source>How much room each row of the list of items takes.</source>
        <translation>La place que prend chaque ligne de la liste des éléments.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Icon, hide on closing</source>
        <translation>Icône, fermer cache</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the computer uses.</source>
        <translation>Clair, sombre, ou comme l’ordinateur.</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Verrouiller si inactif</translation>
    </message>
    <message>
        <source>Lock when minimised</source>
        <translation>Verrouiller si réduit</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages stay</source>
        <translation>Durée des messages</translation>
    </message>
    <message>
        <source>Messages with a way to undo stay longer. A screen reader keeps them all.</source>
        <translation>Les messages qui permettent d’annuler restent plus longtemps. Un lecteur d’écran les garde tous.</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Aucune icône</translation>
    </message>
    <message>
        <source>Nothing fades, turns or blinks.</source>
        <translation>Rien ne s’estompe, ne tourne ni ne clignote.</translation>
    </message>
    <message>
        <source>Notifications of the computer</source>
        <translation>Notifications de l’ordinateur</translation>
    </message>
    <message>
        <source>Off: the window keeps the size it has, and none is kept.</source>
        <translation>Désactivé : la fenêtre garde sa taille actuelle, et aucune n’est mémorisée.</translation>
    </message>
    <message>
        <source>Off: who wakes this computer or unlocks its screen can read what is open.</source>
        <translation>Désactivé : qui réveille cet ordinateur ou déverrouille son écran peut lire ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Open its website</source>
        <translation>Ouvrir son site web</translation>
    </message>
    <message>
        <source>Opens as large as it was left, for each profile.</source>
        <translation>S’ouvre à la taille où elle a été laissée, pour chaque profil.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Remember the window</source>
        <translation>Mémoriser la fenêtre</translation>
    </message>
    <message>
        <source>Secrets as well. The buttons beside them copy in any case.</source>
        <translation>Les secrets aussi. Les boutons à côté copient dans tous les cas.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The profile locks after this time without a key or a click.</source>
        <translation>Le profil se verrouille après ce temps sans touche ni clic.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Utilisé à partir du prochain démarrage.</translation>
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
            <numerusform>%Ln réglage trouvé</numerusform>
            <numerusform>%Ln réglages trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Aucun réglage ne correspond.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This computer has no tray to put an icon in.</source>
        <translation>Cet ordinateur n’a pas de zone de notification pour une icône.</translation>
    </message>
    <message>
        <source>for everyone at this computer</source>
        <translation>pour tous sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Anyone with this sheet and this computer can open the profile.</source>
        <translation>Quiconque a cette feuille et cet ordinateur peut ouvrir le profil.</translation>
    </message>
    <message>
        <source>Choose a new master password.</source>
        <translation>Choisissez un nouveau mot de passe maître.</translation>
    </message>
    <message>
        <source>Choose the profile, then “Use recovery key…”.</source>
        <translation>Choisissez le profil, puis « Utiliser la clé de récupération… ».</translation>
    </message>
    <message>
        <source>If the master password is forgotten</source>
        <translation>Si le mot de passe maître est oublié</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer, where you will find it.</source>
        <translation>Gardez cette feuille loin de l’ordinateur, là où vous la retrouverez.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Mot de passe maître</translation>
    </message>
    <message>
        <source>Open Strongroom on the computer with this profile.</source>
        <translation>Ouvrez Strongroom sur l’ordinateur avec ce profil.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Strongroom recovery kit</source>
        <translation>Kit de récupération Strongroom</translation>
    </message>
    <message>
        <source>Type the recovery key. Capitals, spaces and dashes do not matter.</source>
        <translation>Saisissez la clé de récupération. Majuscules, espaces et tirets n’ont pas d’importance.</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Items whose passwords were made with it keep it.</source>
        <translation>Les éléments dont le mot de passe en vient la gardent.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Keep recipe</source>
        <translation>Garder la recette</translation>
    </message>
    <message>
        <source>Keep word list</source>
        <translation>Garder la liste de mots</translation>
    </message>
    <message>
        <source>Recipes that use it make nothing any more. Passwords stay as they are.</source>
        <translation>Les recettes qui l’utilisent ne produisent plus rien. Les mots de passe restent tels quels.</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>Retirer la recette</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>Retirer la recette « %1 » ?</translation>
    </message>
    <message>
        <source>Remove the word list “%1”?</source>
        <translation>Retirer la liste de mots « %1 » ?</translation>
    </message>
    <message>
        <source>Remove word list</source>
        <translation>Retirer la liste de mots</translation>
    </message>
    <message>
        <source>Replace recipe</source>
        <translation>Remplacer la recette</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>Remplacer « %1 » ?</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Enregistrer comme recette</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Fichiers texte</translation>
    </message>
    <message>
        <source>There is a recipe of this name. Passwords made with it stay.</source>
        <translation>Il y a déjà une recette de ce nom. Les mots de passe qui en viennent restent.</translation>
    </message>
    <message>
        <source>Word list: plain text, a word on each line</source>
        <translation>Liste de mots : texte brut, un mot par ligne</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Strongroom</source>
        <translation>Raccourcis clavier de Strongroom</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Enregistrer en PDF pour le papier…</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Enregistré et relu : %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Modifier le profil…</translation>
    </message>
    <message>
        <source>Filters and folders</source>
        <translation>Filtres et dossiers</translation>
    </message>
    <message>
        <source>Health, Trash and settings</source>
        <translation>Santé, corbeille et réglages</translation>
    </message>
    <message>
        <source>Move folder to Trash</source>
        <translation>Mettre le dossier à la corbeille</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New folder inside</source>
        <translation>Nouveau dossier à l’intérieur</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Nouveau dossier à l’intérieur…</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln de plus…</numerusform>
            <numerusform>%Ln de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les éléments</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
</context>
<context>
    <name>SiteRulesControls</name>
    <message>
        <source>Length, if allowed</source>
        <translation>Longueur, si permise</translation>
    </message>
    <message>
        <source>Rules of the website</source>
        <translation>Règles du site web</translation>
    </message>
    <message>
        <source>minlength, maxlength, max-consecutive: a number. required, allowed: upper, lower, digit, special, or characters in brackets. A semicolon after each. Every “required” asks for one of its characters.</source>
        <translation>minlength, maxlength, max-consecutive : un nombre. required, allowed : upper, lower, digit, special ou des caractères entre crochets. Un point-virgule après chacune. Chaque « required » demande l’un de ses caractères.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading items</source>
        <translation>Lecture des éléments</translation>
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
        <translation>Ed25519 (recommandé)</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Création de la clé…</translation>
    </message>
    <message>
        <source>RSA, 3072 bits</source>
        <translation>RSA, 3072 bits</translation>
    </message>
    <message>
        <source>RSA, 4096 bits (for old servers)</source>
        <translation>RSA, 4096 bits (pour les anciens serveurs)</translation>
    </message>
    <message>
        <source>This does not tell its public half. It is kept as it is.</source>
        <translation>Celle-ci ne révèle pas sa moitié publique. Elle est gardée telle quelle.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Robustesse du mot de passe</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
</context>
<context>
    <name>StrengthReason</name>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random place(s)</source>
        <translation>
            <numerusform>%Ln position aléatoire</numerusform>
            <numerusform>%Ln positions aléatoires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>%Ln syllabe</numerusform>
            <numerusform>%Ln syllabes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow more kinds of characters to make it good.</source>
        <translation>Autorisez plus de types de caractères pour qu’il soit bon.</translation>
    </message>
    <message>
        <source>Make the pattern longer to make it good.</source>
        <translation>Allongez le motif pour qu’il soit bon.</translation>
    </message>
    <message>
        <source>Only for a lock that counts the tries, such as a phone or a card.</source>
        <translation>Seulement pour un verrou qui compte les essais, comme un téléphone ou une carte.</translation>
    </message>
    <message>
        <source>These rules allow nothing good.</source>
        <translation>Ces règles ne permettent rien de bon.</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln characters to make it good.</source>
        <translation>
            <numerusform>Utilisez %Ln caractère pour qu’il soit bon.</numerusform>
            <numerusform>Utilisez %Ln caractères pour qu’il soit bon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln words to make it good.</source>
        <translation>
            <numerusform>Utilisez %Ln mot pour qu’il soit bon.</numerusform>
            <numerusform>Utilisez %Ln mots pour qu’il soit bon.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least one of each kind</source>
        <translation>au moins un de chaque type</translation>
    </message>
    <message>
        <source>each one of %1</source>
        <translation>chaque fois 1 parmi %1</translation>
    </message>
    <message>
        <source>guessed at once</source>
        <translation>deviné aussitôt</translation>
    </message>
    <message>
        <source>less what people choose</source>
        <translation>moins ce que les gens choisissent</translation>
    </message>
    <message>
        <source>less what the rules forbid</source>
        <translation>moins ce que les règles interdisent</translation>
    </message>
    <message>
        <source>many computers can guess it</source>
        <translation>de nombreux ordinateurs peuvent le deviner</translation>
    </message>
    <message>
        <source>one computer can guess it</source>
        <translation>un ordinateur peut le deviner</translation>
    </message>
    <message>
        <source>out of reach for any guesser</source>
        <translation>hors de portée de tous</translation>
    </message>
    <message>
        <source>too costly to guess</source>
        <translation>trop coûteux à deviner</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>%1 bits, five words drawn at random</source>
        <translation>%1 bits, cinq mots tirés au hasard</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>Tag “%1” is called “%2” now</source>
        <translation>L’étiquette « %1 » s’appelle maintenant « %2 »</translation>
    </message>
    <message>
        <source>Tag “%1” put together with “%2”</source>
        <translation>Étiquette « %1 » réunie avec « %2 »</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln item(s)</source>
        <translation>
            <numerusform>Étiquette « %1 » retirée de %Ln élément</numerusform>
            <numerusform>Étiquette « %1 » retirée de %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1” taken away</source>
        <translation>Étiquette « %1 » retirée</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Étiquette « %1 » ajoutée</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Taking the files in… %1 %</source>
        <translation>Ajout des fichiers… %1 %</translation>
    </message>
</context>
<context>
    <name>TitlePart</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1, locked</source>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1, déverrouillé</translation>
    </message>
    <message>
        <source>Generator…</source>
        <translation>Générateur…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Show Strongroom</source>
        <translation>Afficher Strongroom</translation>
    </message>
    <message>
        <source>Strongroom keeps running here.</source>
        <translation>Strongroom continue de fonctionner ici.</translation>
    </message>
    <message>
        <source>Switch profile…</source>
        <translation>Changer de profil…</translation>
    </message>
</context>
<context>
    <name>UnbindDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation>Saisissez votre mot de passe maître.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Mot de passe maître</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Tout est chiffré à nouveau…</translation>
    </message>
    <message>
        <source>The master password then opens %1 and any copy of it, on every computer. Everything in the profile is sealed anew.</source>
        <translation>Le mot de passe maître ouvre alors %1 et toute copie de celui-ci, sur chaque ordinateur. Tout le contenu du profil est chiffré à nouveau.</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Unbind from this computer</source>
        <translation>Délier de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>La touche Verr. Maj. est activée.</translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation>Saisissez votre mot de passe maître.</translation>
    </message>
    <message>
        <source>Forgot it? The recovery key on your kit opens this profile as well.</source>
        <translation>Oublié ? La clé de récupération de votre kit ouvre aussi ce profil.</translation>
    </message>
    <message>
        <source>I do not know the master password</source>
        <translation>Je ne connais pas le mot de passe maître</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Mot de passe maître</translation>
    </message>
    <message>
        <source>Nothing vouches for this card: the keyring of this computer was locked when it was last written, or it was changed. Unlocking checks it.</source>
        <translation>Rien ne répond de cette carte : le trousseau de cet ordinateur était verrouillé quand elle a été écrite pour la dernière fois, ou elle a été modifiée. Le déverrouillage la vérifie.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer à partir d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Switch profile</source>
        <translation>Changer de profil</translation>
    </message>
    <message>
        <source>This card was not left so by Strongroom on this computer: it comes from elsewhere, or was changed. Unlocking checks it.</source>
        <translation>Strongroom n’a pas laissé cette carte ainsi sur cet ordinateur : elle vient d’ailleurs, ou a été modifiée. Le déverrouillage la vérifie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Réessayez dans %1 s</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation>Utiliser la clé de récupération…</translation>
    </message>
</context>
<context>
    <name>UnreadablePart</name>
    <message numerus="yes">
        <source>%Ln items cannot be read: %1</source>
        <translation>
            <numerusform>%Ln élément illisible : %1</numerusform>
            <numerusform>%Ln éléments illisibles : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read: %1</source>
        <translation>
            <numerusform>%Ln ligne illisible : %1</numerusform>
            <numerusform>%Ln lignes illisibles : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item cannot be read: %1</source>
        <translation>1 élément illisible : %1</translation>
    </message>
    <message>
        <source>1 line cannot be read: %1</source>
        <translation>1 ligne illisible : %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Save the unreadable lines…</source>
        <translation>Enregistrer les lignes illisibles…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueCell</name>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>%1 here: %2</source>
        <translation>%1 ici : %2</translation>
    </message>
    <message>
        <source>%1 in the file: %2</source>
        <translation>%1 dans le fichier : %2</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
</context>
<context>
    <name>VaultViewModel</name>
    <message>
        <source>Elsewhere · %1</source>
        <translation>Ailleurs · %1</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Until %1
Changed then: %2</source>
        <translation>Jusqu’au %1
Modifié alors : %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>nothing that is shown</source>
        <translation>rien de ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>WaitingFiles</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not found any more: %1. Put back what is missing, or remove it below and attach it again.</source>
        <translation>Introuvable désormais : %1. Remettez en place ce qui manque, ou retirez-le ci-dessous et joignez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>%1 is due. It is deleted after one more day with this window open.</source>
        <translation>%1 est à échéance. Il est supprimé après un jour de plus avec cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>A profile</source>
        <translation>Un profil</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Afficher le reçu</translation>
    </message>
    <message>
        <source>The deletion of %1 is not complete. Continue on its card.</source>
        <translation>La suppression de %1 n’est pas complète. Continuez sur sa carte.</translation>
    </message>
    <message>
        <source>The time of %1 is over. It is being deleted.</source>
        <translation>Le délai de %1 est écoulé. Il est en cours de suppression.</translation>
    </message>
    <message>
        <source>The time of %1 is over. Its card asks what to do.</source>
        <translation>Le délai de %1 est écoulé. Sa carte demande quoi faire.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Coming from another password manager?
You can import afterwards.</source>
        <translation>Vous venez d’un autre gestionnaire de mots de passe ?
Vous pourrez importer ensuite.</translation>
    </message>
    <message>
        <source>Create your profile</source>
        <translation>Créer votre profil</translation>
    </message>
    <message>
        <source>Each person gets a profile with its own master password.</source>
        <translation>Chaque personne a un profil avec son propre mot de passe maître.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer depuis une sauvegarde…</translation>
    </message>
    <message>
        <source>Your passwords, on this computer only</source>
        <translation>Vos mots de passe, sur cet ordinateur seulement</translation>
    </message>
</context>
<context>
    <name>WhatPart</name>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <translation>Tout : %1</translation>
    </message>
    <message>
        <source>Folder or tag</source>
        <translation>Dossier ou étiquette</translation>
    </message>
    <message>
        <source>Include Trash (%1)</source>
        <translation>Inclure la corbeille (%1)</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>Only %1 in:</source>
        <translation>Seulement %1 dans :</translation>
    </message>
    <message>
        <source>Only a folder or a tag</source>
        <translation>Seulement un dossier ou une étiquette</translation>
    </message>
    <message>
        <source>Only what is selected: %1</source>
        <translation>Seulement la sélection : %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette : %1</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>After a wait (recommended)</source>
        <translation>Après un délai (recommandé)</translation>
    </message>
    <message>
        <source>Days until the deletion</source>
        <translation>Jours jusqu’à la suppression</translation>
    </message>
    <message>
        <source>Now, permanently</source>
        <translation>Maintenant, définitivement</translation>
    </message>
    <message>
        <source>Put the profile’s name on the receipt</source>
        <translation>Mettre le nom du profil sur le reçu</translation>
    </message>
    <message>
        <source>The keys are destroyed first, and overwritten where the disk allows it. Nobody can bring the profile back from this computer, not even with the recovery kit. On SSDs traces can remain.</source>
        <translation>Les clés sont détruites d’abord, et écrasées là où le disque le permet. Personne ne peut faire revenir le profil sur cet ordinateur, pas même avec le kit de récupération. Sur un SSD, des traces peuvent rester.</translation>
    </message>
    <message>
        <source>The profile is closed now and shown on the start screen with a countdown. You can restore it until %1 with its master password or its recovery key.</source>
        <translation>Le profil est fermé maintenant et affiché sur l’écran d’accueil avec un compte à rebours. Vous pouvez le restaurer jusqu’au %1 avec son mot de passe maître ou sa clé de récupération.</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>dans %1 jours</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>(unencrypted: anyone can read it)</source>
        <translation>(non chiffré : n’importe qui peut le lire)</translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation>Une sauvegarde a été faite dans {where} ; elle n’est pas accessible maintenant</translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation>Une copie a été faite dans {where} ; elle n’y est plus</translation>
    </message>
    <message>
        <source>A wrong PIN was typed</source>
        <translation>Un code PIN incorrect a été saisi</translation>
    </message>
    <message>
        <source>A wrong PIN was typed {count} times</source>
        <translation>Un code PIN incorrect a été saisi {count} fois</translation>
    </message>
    <message>
        <source>A wrong master password was typed</source>
        <translation>Un mot de passe maître incorrect a été saisi</translation>
    </message>
    <message>
        <source>A wrong master password was typed {count} times</source>
        <translation>Un mot de passe maître incorrect a été saisi {count} fois</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add one more word.</source>
        <translation>Ajoutez encore un mot.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added beside what was here</source>
        <translation>Ajouté à côté de ce qui était ici</translation>
    </message>
    <message>
        <source>All capitals are as easy as none. Add a word.</source>
        <translation>Tout en majuscules est aussi facile que sans. Ajoutez un mot.</translation>
    </message>
    <message>
        <source>An attachment of “{title}”: it cannot be read to its end.</source>
        <translation>Une pièce jointe de « {title} » : elle ne peut pas être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>An attachment: it cannot be read to its end.</source>
        <translation>Une pièce jointe : elle ne peut pas être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>An item without a name left ({id})</source>
        <translation>Un élément qui n’a plus de nom ({id})</translation>
    </message>
    <message>
        <source>And {number} more.</source>
        <translation>Et {number} de plus.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>En cours de suppression</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Capital letters help little. Add a word.</source>
        <translation>Les majuscules aident peu. Ajoutez un mot.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation>Copies dans des dossiers en ligne, instantanés ou autres sauvegardes de cet ordinateur ; elles s’ouvrent toujours avec l’ancien mot de passe maître</translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation>Copies connues qui restent : {copies}.</translation>
    </message>
    <message>
        <source>Counted for somebody who has your files and ten fast graphics cards.</source>
        <translation>Calculé pour quelqu’un qui a vos fichiers et dix cartes graphiques rapides.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates are tried early. Use a word instead.</source>
        <translation>Les dates sont essayées tôt. Utilisez plutôt un mot.</translation>
    </message>
    <message>
        <source>Deletion not finished</source>
        <translation>Suppression inachevée</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>À supprimer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Every attachment of {profile} can be read to its end.</source>
        <translation>Chaque pièce jointe de {profile} est lisible jusqu’au bout.</translation>
    </message>
    <message>
        <source>Every draft of {profile} can be read.</source>
        <translation>Chaque brouillon de {profile} est lisible.</translation>
    </message>
    <message>
        <source>Every item of {profile} can be read, and all that belongs to them.</source>
        <translation>Chaque élément de {profile} est lisible, et tout ce qui lui appartient.</translation>
    </message>
    <message>
        <source>Everything can be read.</source>
        <translation>Tout est lisible.</translation>
    </message>
    <message>
        <source>Everything in {profile} can be read.</source>
        <translation>Tout le contenu de {profile} est lisible.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Date d’expiration</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>D’une version plus récente</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>De {place}</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Generator recipe</source>
        <translation>Recette du générateur</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Réseau masqué</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texte masqué</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Import into {profile}, {when}</source>
        <translation>Importation dans {profile}, {when}</translation>
    </message>
    <message>
        <source>In Trash here</source>
        <translation>Ici dans la corbeille</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>It holds titles, no usernames and no passwords. Whether all is well you can see in the profile; the import can be undone for 30 days.</source>
        <translation>Il contient des titres, ni noms d’utilisateur ni mots de passe. Vous pouvez voir dans le profil si tout va bien ; l’importation peut être annulée pendant 30 jours.</translation>
    </message>
    <message>
        <source>It is a row of keys.</source>
        <translation>C’est une rangée de touches.</translation>
    </message>
    <message>
        <source>It is a sequence such as abc or 6543.</source>
        <translation>C’est une suite comme abc ou 6543.</translation>
    </message>
    <message>
        <source>It is a short pattern on the keyboard.</source>
        <translation>C’est un motif court au clavier.</translation>
    </message>
    <message>
        <source>It is a single name.</source>
        <translation>C’est un seul nom.</translation>
    </message>
    <message>
        <source>It is a single word.</source>
        <translation>C’est un seul mot.</translation>
    </message>
    <message>
        <source>It is built around a common name.</source>
        <translation>Il est construit autour d’un nom courant.</translation>
    </message>
    <message>
        <source>It is built around a date.</source>
        <translation>Il est construit autour d’une date.</translation>
    </message>
    <message>
        <source>It is built around a year.</source>
        <translation>Il est construit autour d’une année.</translation>
    </message>
    <message>
        <source>It is nearly one that is on lists attackers try first.</source>
        <translation>C’est presque l’un de ceux que les attaquants essaient d’abord.</translation>
    </message>
    <message>
        <source>It is on lists that attackers try first.</source>
        <translation>Il est sur les listes que les attaquants essaient d’abord.</translation>
    </message>
    <message>
        <source>It is one of the hundred most used passwords.</source>
        <translation>C’est l’un des cent mots de passe les plus utilisés.</translation>
    </message>
    <message>
        <source>It is one of the ten most used passwords.</source>
        <translation>C’est l’un des dix mots de passe les plus utilisés.</translation>
    </message>
    <message>
        <source>It is too short, or made of parts that are tried early.</source>
        <translation>Il est trop court, ou fait de parties essayées tôt.</translation>
    </message>
    <message>
        <source>It repeats one character.</source>
        <translation>Il répète un caractère.</translation>
    </message>
    <message>
        <source>It repeats one part.</source>
        <translation>Il répète une partie.</translation>
    </message>
    <message>
        <source>Kinds of items in the file</source>
        <translation>Types d’éléments dans le fichier</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Numéro de permis</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mois et année</translation>
    </message>
    <message>
        <source>NUL character</source>
        <translation>caractère NUL</translation>
    </message>
    <message>
        <source>NUL characters</source>
        <translation>caractères NUL</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Neighbouring keys are tried early. Use words.</source>
        <translation>Les touches voisines sont essayées tôt. Utilisez des mots.</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>No part of {profile} was removed, added or put back by anything else.</source>
        <translation>Aucune partie de {profile} n’a été retirée, ajoutée ou remise par autre chose.</translation>
    </message>
    <message>
        <source>Not every attachment of {profile} can be read: {found}</source>
        <translation>Toutes les pièces jointes de {profile} ne sont pas lisibles : {found}</translation>
    </message>
    <message>
        <source>Not every draft of {profile} can be read; the items they belong to are not affected. {found}</source>
        <translation>Tous les brouillons de {profile} ne sont pas lisibles ; les éléments auxquels ils appartiennent ne sont pas touchés. {found}</translation>
    </message>
    <message>
        <source>Not everything in {profile} can be read. {found} Export what can be read, and bring back a backup from before.</source>
        <translation>Tout n’est pas lisible dans {profile}. {found} Exportez ce qui est lisible et récupérez une sauvegarde d’avant.</translation>
    </message>
    <message>
        <source>Not everything in {profile} can be read: {found}</source>
        <translation>Tout n’est pas lisible dans {profile} : {found}</translation>
    </message>
    <message>
        <source>Not from Strongroom: {found}. Move it elsewhere.</source>
        <translation>Pas de Strongroom : {found}. Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non gardé</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing can be changed. Export what you need, or lock and open it again.</source>
        <translation>Rien ne peut être modifié. Exportez ce qu’il vous faut, ou verrouillez et ouvrez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing is written while this lasts. Export what can be read, and keep that copy; then bring back a backup from before, or import the copy into a new profile.</source>
        <translation>Rien n’est écrit tant que cela dure. Exportez ce qui est lisible et gardez cette copie ; puis récupérez une sauvegarde d’avant, ou importez la copie dans un nouveau profil.</translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation>Rien n’a encore été écrasé : le fichier de clés sur cet ordinateur est intact.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>One of the characters cannot be used in a password.</source>
        <translation>L’un des caractères ne peut pas servir dans un mot de passe.</translation>
    </message>
    <message>
        <source>One {what} cannot be read.</source>
        <translation>Illisible : {what}.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Only you can read the data folder.</source>
        <translation>Vous seul pouvez lire le dossier de données.</translation>
    </message>
    <message>
        <source>Open read-only, as you asked.</source>
        <translation>Ouvert en lecture seule, comme demandé.</translation>
    </message>
    <message>
        <source>Open read-only: a part of the profile is damaged.</source>
        <translation>Ouvert en lecture seule : une partie du profil est endommagée.</translation>
    </message>
    <message>
        <source>Open read-only: something is not as you left it.</source>
        <translation>Ouvert en lecture seule : quelque chose n’est pas comme vous l’aviez laissé.</translation>
    </message>
    <message>
        <source>Open read-only: the profile’s file is damaged.</source>
        <translation>Ouvert en lecture seule : le fichier du profil est endommagé.</translation>
    </message>
    <message>
        <source>Open read-only: this is an older copy.</source>
        <translation>Ouvert en lecture seule : c’est une copie plus ancienne.</translation>
    </message>
    <message>
        <source>Open read-only: this is another copy, changed elsewhere.</source>
        <translation>Ouvert en lecture seule : c’est une autre copie, modifiée ailleurs.</translation>
    </message>
    <message>
        <source>Others on this computer can read: {found}. Take away their permissions.</source>
        <translation>D’autres sur cet ordinateur peuvent lire : {found}. Retirez-leur les permissions.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Parts from another program</source>
        <translation>Parties d’un autre programme</translation>
    </message>
    <message>
        <source>Parts of its list are lost, so there may have been more, and nothing tells how recent the rest is.</source>
        <translation>Des parties de sa liste sont perdues, donc il y en avait peut-être plus, et rien ne dit à quel point le reste est récent.</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Repeating does not help. Add another word.</source>
        <translation>Répéter n’aide pas. Ajoutez un autre mot.</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clé SSH</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Clés SSH</translation>
    </message>
    <message>
        <source>Scheduled for deletion</source>
        <translation>Suppression programmée</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Code de sécurité</translation>
    </message>
    <message>
        <source>Sequences such as abc or 6543 are tried early. Use words.</source>
        <translation>Les suites comme abc ou 6543 sont essayées tôt. Utilisez des mots.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Skipped, here already</source>
        <translation>Ignoré, déjà ici</translation>
    </message>
    <message>
        <source>Skipped, here already and different</source>
        <translation>Ignoré, déjà ici et différent</translation>
    </message>
    <message>
        <source>Skipped, left out</source>
        <translation>Ignoré, laissé de côté</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>État ou région</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The backup of {day} has items that are {what}.</source>
        <translation>La sauvegarde de {day} a des éléments qui sont {what}.</translation>
    </message>
    <message>
        <source>The backup of {day} has the same items.</source>
        <translation>La sauvegarde de {day} a les mêmes éléments.</translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation>La sauvegarde {where}</translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation>La copie qui en a été faite est inaccessible. Retrouvez-la ou restaurez d’abord le profil.</translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation>La copie qui en a été faite n’est plus telle qu’écrite. Restaurez d’abord le profil s’il vous en faut une autre.</translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation>La copie qui en a été faite est toujours là, inchangée.</translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation>La copie {where}</translation>
    </message>
    <message>
        <source>The data folder holds nothing but files of Strongroom.</source>
        <translation>Le dossier de données ne contient que des fichiers de Strongroom.</translation>
    </message>
    <message>
        <source>The file is damaged; {found} of {all} items were found in it.</source>
        <translation>Le fichier est endommagé ; {found} éléments sur {all} y ont été trouvés.</translation>
    </message>
    <message>
        <source>The file with the keys of {profile} is not as it should be.</source>
        <translation>Le fichier avec les clés de {profile} n’est pas comme il devrait être.</translation>
    </message>
    <message>
        <source>The file with the keys of {profile} is whole.</source>
        <translation>Le fichier avec les clés de {profile} est intact.</translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation>Le fichier de clés sur cet ordinateur a disparu.</translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation>Le fichier de clés sur cet ordinateur est encore là, et une partie peut en être écrasée.</translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation>Le fichier de clés sur cet ordinateur a été écrasé.</translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation>Le fichier de clés sur cet ordinateur a été retiré, mais tous les fichiers avec des clés n’ont pas pu être écrasés avant.</translation>
    </message>
    <message>
        <source>The log of this computer is unaltered.</source>
        <translation>Le journal de cet ordinateur est intact.</translation>
    </message>
    <message>
        <source>The log of this computer was altered, or ends too early. What it says of deletions is not to be relied on.</source>
        <translation>Le journal de cet ordinateur a été altéré, ou se termine trop tôt. On ne peut pas se fier à ce qu’il dit des suppressions.</translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation>Le profil qui a tout reçu est introuvable. Restaurez d’abord celui-ci si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>This is an older copy than the one last opened here.</source>
        <translation>C’est une copie plus ancienne que la dernière ouverte ici.</translation>
    </message>
    <message>
        <source>This is another copy, which was changed elsewhere.</source>
        <translation>C’est une autre copie, qui a été modifiée ailleurs.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a word or two.</source>
        <translation>Trop facile à deviner. Ajoutez un mot ou deux.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is on lists that attackers try first.</source>
        <translation>Trop facile à deviner : il est sur les listes que les attaquants essaient d’abord.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile.</source>
        <translation>Trop facile à deviner : c’est le nom du profil.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Use at least 12 characters. Five random words are a good start.</source>
        <translation>Utilisez au moins 12 caractères. Cinq mots au hasard sont un bon début.</translation>
    </message>
    <message>
        <source>Use several words that have nothing to do with each other.</source>
        <translation>Utilisez plusieurs mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation>Ce qui a été déplacé n’est pas visible tant que l’autre profil est verrouillé. Ouvrez-le pour le voir.</translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation>Ce qui a été déplacé est dans l’autre profil, inchangé.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>réseau Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation>réseaux Wi-Fi</translation>
    </message>
    <message>
        <source>Words written backwards help little. Add a word.</source>
        <translation>Les mots écrits à l’envers aident peu. Ajoutez un mot.</translation>
    </message>
    <message>
        <source>Writing 3 for e helps little. Add a word.</source>
        <translation>Écrire 3 pour e aide peu. Ajoutez un mot.</translation>
    </message>
    <message>
        <source>Years are tried early. Use a word instead.</source>
        <translation>Les années sont essayées tôt. Utilisez plutôt un mot.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>a kind of item unknown here</source>
        <translation>un type d’élément inconnu ici</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>il manque un guillemet</translation>
    </message>
    <message>
        <source>a value cannot be read</source>
        <translation>une valeur ne peut pas être lue</translation>
    </message>
    <message>
        <source>about {count} centuries to guess offline</source>
        <translation>environ {count} siècles pour le deviner hors ligne</translation>
    </message>
    <message>
        <source>about {count} days to guess offline</source>
        <translation>environ {count} jours pour le deviner hors ligne</translation>
    </message>
    <message>
        <source>about {count} hours to guess offline</source>
        <translation>environ {count} heures pour le deviner hors ligne</translation>
    </message>
    <message>
        <source>about {count} minutes to guess offline</source>
        <translation>environ {count} minutes pour le deviner hors ligne</translation>
    </message>
    <message>
        <source>about {count} months to guess offline</source>
        <translation>environ {count} mois pour le deviner hors ligne</translation>
    </message>
    <message>
        <source>about {count} years to guess offline</source>
        <translation>environ {count} ans pour le deviner hors ligne</translation>
    </message>
    <message>
        <source>an item that is gone</source>
        <translation>un élément disparu</translation>
    </message>
    <message>
        <source>an item without a title</source>
        <translation>un élément sans titre</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>et {number} de plus</translation>
    </message>
    <message>
        <source>another part of this export is not in the file</source>
        <translation>une autre partie de cet export n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>archive mark</source>
        <translation>marque d’archivage</translation>
    </message>
    <message>
        <source>archive marks</source>
        <translation>marques d’archivage</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>sauvegardes</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>octet</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>cartes</translation>
    </message>
    <message>
        <source>change that could be undone</source>
        <translation>modification annulable</translation>
    </message>
    <message>
        <source>changes that could be undone</source>
        <translation>modifications annulables</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>collections</source>
        <translation>collections</translation>
    </message>
    <message>
        <source>custom item</source>
        <translation>élément libre</translation>
    </message>
    <message>
        <source>custom items</source>
        <translation>éléments libres</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>date de modification</translation>
    </message>
    <message>
        <source>date of creation</source>
        <translation>date de création</translation>
    </message>
    <message>
        <source>date of last use</source>
        <translation>date de dernière utilisation</translation>
    </message>
    <message>
        <source>dates of change</source>
        <translation>dates de modification</translation>
    </message>
    <message>
        <source>dates of creation</source>
        <translation>dates de création</translation>
    </message>
    <message>
        <source>dates of last use</source>
        <translation>dates de dernière utilisation</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <source>earlier version of an item</source>
        <translation>version antérieure d’un élément</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versions antérieures</translation>
    </message>
    <message>
        <source>earlier versions of items</source>
        <translation>versions antérieures d’éléments</translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation>dossier vide</translation>
    </message>
    <message>
        <source>empty folders</source>
        <translation>dossiers vides</translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation>entrées dans le trousseau du système</translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation>entrée dans le trousseau du système</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>date d’expiration</translation>
    </message>
    <message>
        <source>expiry dates</source>
        <translation>dates d’expiration</translation>
    </message>
    <message>
        <source>favourite mark</source>
        <translation>marque de favori</translation>
    </message>
    <message>
        <source>favourite marks</source>
        <translation>marques de favori</translation>
    </message>
    <message>
        <source>fewer columns than the header</source>
        <translation>moins de colonnes que l’en-tête</translation>
    </message>
    <message>
        <source>field label</source>
        <translation>libellé de champ</translation>
    </message>
    <message>
        <source>field labels</source>
        <translation>libellés de champ</translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation>fichier avec tous les éléments</translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation>fichier avec les clés</translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation>fichiers avec tous les éléments</translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation>fichiers avec les clés</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>from an earlier time</source>
        <translation>d’un moment antérieur</translation>
    </message>
    <message>
        <source>further field</source>
        <translation>autre champ</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>autres champs</translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation>mot de passe généré dans l’historique</translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation>mots de passe générés dans l’historique</translation>
    </message>
    <message>
        <source>generated value</source>
        <translation>valeur générée</translation>
    </message>
    <message>
        <source>generated values</source>
        <translation>valeurs générées</translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation>recette du générateur</translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation>recettes du générateur</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>identités</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>item</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation>élément dans la corbeille</translation>
    </message>
    <message>
        <source>item of an unknown kind</source>
        <translation>élément d’un type inconnu</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation>éléments dans la corbeille</translation>
    </message>
    <message>
        <source>items of unknown kinds</source>
        <translation>éléments de types inconnus</translation>
    </message>
    <message>
        <source>items’ places in Trash</source>
        <translation>places des éléments dans la corbeille</translation>
    </message>
    <message>
        <source>item’s place in Trash</source>
        <translation>place de l’élément dans la corbeille</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>type d’élément</translation>
    </message>
    <message>
        <source>kinds of items</source>
        <translation>types d’éléments</translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation>il reste moins d’un jour</translation>
    </message>
    <message>
        <source>less than a minute to guess offline</source>
        <translation>moins d’une minute pour le deviner hors ligne</translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation>il reste moins d’une semaine</translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation>ligne dans la liste des profils</translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation>ligne dans le journal de cet ordinateur</translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation>ligne d’activité</translation>
    </message>
    <message>
        <source>line of the activity log</source>
        <translation>ligne du journal d’activité</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation>lignes dans la liste des profils</translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation>lignes dans le journal de cet ordinateur</translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation>lignes d’activité</translation>
    </message>
    <message>
        <source>lines of the activity log</source>
        <translation>lignes du journal d’activité</translation>
    </message>
    <message>
        <source>linked field</source>
        <translation>champ lié</translation>
    </message>
    <message>
        <source>linked fields</source>
        <translation>champs liés</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>longer than anyone will live to guess offline</source>
        <translation>plus longtemps que quiconque ne vivra pour le deviner hors ligne</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>more columns than the header</source>
        <translation>plus de colonnes que l’en-tête</translation>
    </message>
    <message>
        <source>name and look of the profile</source>
        <translation>nom et apparence du profil</translation>
    </message>
    <message>
        <source>names and looks of the profile</source>
        <translation>noms et apparences des profils</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not a login</source>
        <translation>pas un identifiant</translation>
    </message>
    <message>
        <source>not built like the others</source>
        <translation>pas construit comme les autres</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absents ici</translation>
    </message>
    <message>
        <source>not put there by you</source>
        <translation>pas mis là par vous</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>différents</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>note of something removed</source>
        <translation>note d’une chose retirée</translation>
    </message>
    <message>
        <source>note text</source>
        <translation>texte de note</translation>
    </message>
    <message>
        <source>note texts</source>
        <translation>textes de note</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>notes of things removed</source>
        <translation>notes de choses retirées</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>code à usage unique</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>codes à usage unique</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>other date</source>
        <translation>autre date</translation>
    </message>
    <message>
        <source>other dates</source>
        <translation>autres dates</translation>
    </message>
    <message>
        <source>part from another program</source>
        <translation>partie d’un autre programme</translation>
    </message>
    <message>
        <source>parts from other programs</source>
        <translation>parties d’autres programmes</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>mots de passe</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>saved recipe</source>
        <translation>recette enregistrée</translation>
    </message>
    <message>
        <source>saved recipes</source>
        <translation>recettes enregistrées</translation>
    </message>
    <message>
        <source>setting of the profile</source>
        <translation>réglage du profil</translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation>réglage de ce profil</translation>
    </message>
    <message>
        <source>settings of the profile</source>
        <translation>réglages du profil</translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation>réglages de ce profil</translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation>étape annulable</translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation>étapes annulables</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>the title is too long</source>
        <translation>le titre est trop long</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>présent deux fois</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>titres</translation>
    </message>
    <message>
        <source>type of a field</source>
        <translation>type de champ</translation>
    </message>
    <message>
        <source>types of fields</source>
        <translation>types de champs</translation>
    </message>
    <message>
        <source>unfinished edit</source>
        <translation>modification inachevée</translation>
    </message>
    <message>
        <source>unfinished edits</source>
        <translation>modifications inachevées</translation>
    </message>
    <message>
        <source>unknown part</source>
        <translation>partie inconnue</translation>
    </message>
    <message>
        <source>unknown parts</source>
        <translation>parties inconnues</translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation>brouillon non enregistré</translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation>brouillons non enregistrés</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>usernames</source>
        <translation>noms d’utilisateur</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>website matching rule</source>
        <translation>règle de correspondance de sites web</translation>
    </message>
    <message>
        <source>website matching rules</source>
        <translation>règles de correspondance de sites web</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>sites web</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{name}: its fields, passwords included, are lost; the list still shows it.</source>
        <translation>{name} : ses champs, mots de passe compris, sont perdus ; la liste l’affiche encore.</translation>
    </message>
    <message>
        <source>{name}: nothing is lost.</source>
        <translation>{name} : rien n’est perdu.</translation>
    </message>
    <message>
        <source>{name}: nothing of it can be read.</source>
        <translation>{name} : rien n’en est lisible.</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} de plus</translation>
    </message>
    <message>
        <source>{profile} is not as you left it: {found}. Open it read-only to look.</source>
        <translation>{profile} n’est pas comme vous l’aviez laissé : {found}. Ouvrez-le en lecture seule pour regarder.</translation>
    </message>
    <message>
        <source>{what} could not be read.</source>
        <translation>N’a pas pu être lu : {what}.</translation>
    </message>
    <message>
        <source>{what} of the column “{name}”</source>
        <translation>{what} de la colonne « {name} »</translation>
    </message>
    <message>
        <source>“ask again” mark</source>
        <translation>marque « redemander »</translation>
    </message>
    <message>
        <source>“ask again” marks</source>
        <translation>marques « redemander »</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Checking the password…</source>
        <translation>Vérification du mot de passe…</translation>
    </message>
    <message>
        <source>Checking what was typed…</source>
        <translation>Vérification de la saisie…</translation>
    </message>
    <message>
        <source>Clearing the system’s keyring…</source>
        <translation>Nettoyage du trousseau du système…</translation>
    </message>
    <message>
        <source>Deleting files and backups…</source>
        <translation>Suppression des fichiers et sauvegardes…</translation>
    </message>
    <message>
        <source>Destroying the keys…</source>
        <translation>Destruction des clés…</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Looking for traces…</source>
        <translation>Recherche de traces…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Rien n’a encore été supprimé.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Reading the file back from the disk…</source>
        <translation>Relecture du fichier sur le disque…</translation>
    </message>
    <message>
        <source>Removing it from the list of profiles…</source>
        <translation>Retrait de la liste des profils…</translation>
    </message>
    <message>
        <source>Removing settings…</source>
        <translation>Retrait des réglages…</translation>
    </message>
    <message>
        <source>The file gets its name only after it was read back and compared.</source>
        <translation>Le fichier ne reçoit son nom qu’après avoir été relu et comparé.</translation>
    </message>
    <message>
        <source>This cannot be stopped now. If it is interrupted, it goes on.</source>
        <translation>Ceci ne peut plus être arrêté. En cas d’interruption, cela reprend.</translation>
    </message>
    <message>
        <source>Writing down what will be deleted…</source>
        <translation>Inscription de ce qui sera supprimé…</translation>
    </message>
    <message>
        <source>Writing the receipt…</source>
        <translation>Écriture du reçu…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
</TS>
