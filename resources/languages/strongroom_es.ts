<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Strongroom</source>
        <translation>Acerca de Strongroom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It protects your files against whoever takes the disk. It does not protect against a program that runs as you while a profile is open.</source>
        <translation>Protege sus archivos frente a quien se lleve el disco. No protege frente a un programa que se ejecute con su usuario mientras un perfil está abierto.</translation>
    </message>
    <message>
        <source>Keeps passwords on this computer. It never uses the network.</source>
        <translation>Guarda contraseñas en este equipo. Nunca usa la red.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Your data is in %1</source>
        <translation>Sus datos están en %1</translation>
    </message>
</context>
<context>
    <name>AboutGroup</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>AboutRow</name>
    <message>
        <source>About Strongroom</source>
        <translation>Acerca de Strongroom</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Acerca de…</translation>
    </message>
    <message>
        <source>Strongroom %1</source>
        <translation>Strongroom %1</translation>
    </message>
    <message>
        <source>What it protects against, what not, and where your data is.</source>
        <translation>De qué protege, de qué no, y dónde están sus datos.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Strongroom</source>
        <translation>&amp;Acerca de Strongroom</translation>
    </message>
    <message>
        <source>&amp;All items</source>
        <translation>&amp;Todos los elementos</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Change master password…</source>
        <translation>Ca&amp;mbiar la contraseña maestra…</translation>
    </message>
    <message>
        <source>&amp;Collapse sidebar</source>
        <translation>&amp;Contraer la barra lateral</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Delete profile…</source>
        <translation>&amp;Eliminar el perfil…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Favourite on or off</source>
        <translation>Marcar o quitar &amp;favorito</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoritos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>&amp;Generador</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Salud</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>E&amp;lemento</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Leftovers…</source>
        <translation>&amp;Restos…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Merge with another copy…</source>
        <translation>Combi&amp;nar con otra copia…</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>&amp;New login</source>
        <translation>&amp;Nuevo acceso</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>Elemento &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation>Elemento &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Receipts…</source>
        <translation>C&amp;omprobantes…</translation>
    </message>
    <message>
        <source>&amp;Recovery kit…</source>
        <translation>&amp;Kit de recuperación…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reveal or hide secrets</source>
        <translation>Mostrar u &amp;ocultar los secretos</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Papelera</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>2FA, TOTP, authenticator</source>
        <translation>2FA, TOTP, autenticador</translation>
    </message>
    <message>
        <source>Acti&amp;vity…</source>
        <translation>Acti&amp;vidad…</translation>
    </message>
    <message>
        <source>Attach a file, scan a QR code, set tags</source>
        <translation>Adjuntar un archivo, escanear un código QR, poner etiquetas</translation>
    </message>
    <message>
        <source>Chec&amp;k profile</source>
        <translation>Comprobar el per&amp;fil</translation>
    </message>
    <message>
        <source>Copy &amp;password</source>
        <translation>Copiar la con&amp;traseña</translation>
    </message>
    <message>
        <source>Copy &amp;username</source>
        <translation>Copiar el &amp;usuario</translation>
    </message>
    <message>
        <source>Copy one-&amp;time code</source>
        <translation>Copiar el códi&amp;go de un solo uso</translation>
    </message>
    <message>
        <source>Copy we&amp;bsite</source>
        <translation>Copiar el &amp;sitio web</translation>
    </message>
    <message>
        <source>Delete permanentl&amp;y…</source>
        <translation>Eliminar definiti&amp;vamente…</translation>
    </message>
    <message>
        <source>Empt&amp;y Trash…</source>
        <translation>&amp;Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>Ir al &amp;mensaje</translation>
    </message>
    <message>
        <source>Move t&amp;o folder…</source>
        <translation>M&amp;over a una carpeta…</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>Nueva &amp;carpeta…</translation>
    </message>
    <message>
        <source>New &amp;profile…</source>
        <translation>Nuevo &amp;perfil…</translation>
    </message>
    <message>
        <source>New no&amp;te</source>
        <translation>Nueva n&amp;ota</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Open &amp;website</source>
        <translation>Abrir el sitio &amp;web</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Re&amp;store from Trash</source>
        <translation>Re&amp;staurar de la papelera</translation>
    </message>
    <message>
        <source>S&amp;witch profile</source>
        <translation>Cam&amp;biar de perfil</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save as PDF for paper</source>
        <translation>Guardar como PDF para papel</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Show password &amp;large…</source>
        <translation>Mostrar la contraseña en &amp;grande…</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>A file saved</source>
        <translation>Un archivo guardado</translation>
    </message>
    <message>
        <source>A file saved: {title}</source>
        <translation>Un archivo guardado: {title}</translation>
    </message>
    <message>
        <source>A wrong PIN was typed</source>
        <translation>Se escribió un PIN incorrecto</translation>
    </message>
    <message>
        <source>A wrong master password was typed</source>
        <translation>Se escribió una contraseña maestra incorrecta</translation>
    </message>
    <message>
        <source>Accepted as it was: parts that were changed outside Strongroom</source>
        <translation>Aceptado tal como estaba: partes cambiadas fuera de Strongroom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added {items}</source>
        <translation>Añadido: {items}</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Añadido: {title}</translation>
    </message>
    <message>
        <source>An older or other copy of the profile accepted</source>
        <translation>Se aceptó una copia anterior o distinta del perfil</translation>
    </message>
    <message>
        <source>Automatic backups turned off</source>
        <translation>Copias de seguridad automáticas desactivadas</translation>
    </message>
    <message>
        <source>Automatic backups turned on</source>
        <translation>Copias de seguridad automáticas activadas</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>Copia de seguridad hecha y comprobada</translation>
    </message>
    <message>
        <source>Backup of {items} made and checked</source>
        <translation>Copia de seguridad de {items} hecha y comprobada</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Bound to this computer</source>
        <translation>Vinculado a este equipo</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Brought back {items}</source>
        <translation>Recuperado: {items}</translation>
    </message>
    <message>
        <source>Brought back: {title}</source>
        <translation>Recuperado: {title}</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Change done again</source>
        <translation>Cambio rehecho</translation>
    </message>
    <message>
        <source>Change of {items} done again</source>
        <translation>Cambio rehecho: {items}</translation>
    </message>
    <message>
        <source>Change of {items} taken back</source>
        <translation>Cambio deshecho: {items}</translation>
    </message>
    <message>
        <source>Change taken back</source>
        <translation>Cambio deshecho</translation>
    </message>
    <message>
        <source>Change taken back: {title}</source>
        <translation>Cambio deshecho: {title}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed {items}</source>
        <translation>Cambiado: {items}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Cambiado: {title}</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied and shown</source>
        <translation>Copiado y mostrado</translation>
    </message>
    <message>
        <source>Copied: {title}</source>
        <translation>Copiado: {title}</translation>
    </message>
    <message>
        <source>Copy of {items} written and checked ({format})</source>
        <translation>Copia de {items} escrita y comprobada ({format})</translation>
    </message>
    <message>
        <source>Copy written and checked</source>
        <translation>Copia escrita y comprobada</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminado para siempre</translation>
    </message>
    <message>
        <source>Deleted for good: {items}</source>
        <translation>Eliminado para siempre: {items}</translation>
    </message>
    <message>
        <source>Deleted for good: {title}</source>
        <translation>Eliminado para siempre: {title}</translation>
    </message>
    <message>
        <source>Deletion of the profile called off</source>
        <translation>Eliminación del perfil cancelada</translation>
    </message>
    <message>
        <source>Deletion of the profile scheduled</source>
        <translation>Eliminación del perfil programada</translation>
    </message>
    <message>
        <source>Deletion of the profile scheduled without the password</source>
        <translation>Eliminación del perfil programada sin la contraseña</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <translation>Rehecho: {title}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Every line is as it was written.</source>
        <translation>Cada línea está como se escribió.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Favourite changed: {title}</source>
        <translation>Favorito cambiado: {title}</translation>
    </message>
    <message>
        <source>Favourites changed</source>
        <translation>Favoritos cambiados</translation>
    </message>
    <message>
        <source>Favourites changed: {items}</source>
        <translation>Favoritos cambiados: {items}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder added</source>
        <translation>Carpeta añadida</translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation>Carpeta movida</translation>
    </message>
    <message>
        <source>Folder removed</source>
        <translation>Carpeta quitada</translation>
    </message>
    <message>
        <source>Folder renamed or moved</source>
        <translation>Carpeta renombrada o movida</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>De una versión más reciente</translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days</source>
        <translation>Salió de la papelera a los 30 días</translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days: {items}</source>
        <translation>Salió de la papelera a los 30 días: {items}</translation>
    </message>
    <message>
        <source>Gone from Trash after 30 days: {title}</source>
        <translation>Salió de la papelera a los 30 días: {title}</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Red oculta</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texto oculto</translation>
    </message>
    <message>
        <source>Import, export and backups</source>
        <translation>Importar, exportar y copias</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Imported {items}</source>
        <translation>Importado: {items}</translation>
    </message>
    <message>
        <source>Imported: {title}</source>
        <translation>Importado: {title}</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Items, folders and tags</source>
        <translation>Elementos, carpetas y etiquetas</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Número de permiso</translation>
    </message>
    <message>
        <source>Lines before {day} were changed outside Strongroom.</source>
        <translation>Las líneas anteriores al {day} se cambiaron fuera de Strongroom.</translation>
    </message>
    <message>
        <source>Lines were changed outside Strongroom.</source>
        <translation>Hay líneas que se cambiaron fuera de Strongroom.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Master password changed</source>
        <translation>Contraseña maestra cambiada</translation>
    </message>
    <message>
        <source>Merged with another copy</source>
        <translation>Combinado con otra copia</translation>
    </message>
    <message>
        <source>Merged with another copy: {items}</source>
        <translation>Combinado con otra copia: {items}</translation>
    </message>
    <message>
        <source>Merged with another copy: {title}</source>
        <translation>Combinado con otra copia: {title}</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mes y año</translation>
    </message>
    <message>
        <source>Moved to Trash</source>
        <translation>Movido a la papelera</translation>
    </message>
    <message>
        <source>Moved to Trash: {items}</source>
        <translation>Movido a la papelera: {items}</translation>
    </message>
    <message>
        <source>Moved to Trash: {title}</source>
        <translation>Movido a la papelera: {title}</translation>
    </message>
    <message>
        <source>Moved {items}</source>
        <translation>Movido: {items}</translation>
    </message>
    <message>
        <source>Moved: {title}</source>
        <translation>Movido: {title}</translation>
    </message>
    <message>
        <source>Name or picture of the profile changed</source>
        <translation>Nombre o imagen del perfil cambiados</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>New master password by the recovery key</source>
        <translation>Nueva contraseña maestra con la clave de recuperación</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>Nuevo kit de recuperación</translation>
    </message>
    <message>
        <source>No longer bound to this computer</source>
        <translation>Ya no está vinculado a este equipo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Llave de acceso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Número de pasaporte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password, kit and profile</source>
        <translation>Contraseña, kit y perfil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Perfil creado</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>Sustituido por una copia de seguridad</translation>
    </message>
    <message>
        <source>Replaced by a backup with {items}</source>
        <translation>Sustituido por una copia de seguridad con {items}</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clave SSH</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Código de seguridad</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Shown: {title}</source>
        <translation>Mostrado: {title}</translation>
    </message>
    <message>
        <source>Something that this version of Strongroom has no words for</source>
        <translation>Algo para lo que esta versión de Strongroom no tiene palabras</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Provincia o región</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>Etiqueta añadida</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>Etiqueta quitada</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>Etiqueta renombrada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Unlocked with the PIN</source>
        <translation>Desbloqueado con el PIN</translation>
    </message>
    <message>
        <source>Unlocked with the master password</source>
        <translation>Desbloqueado con la contraseña maestra</translation>
    </message>
    <message>
        <source>Unlocked with the recovery key</source>
        <translation>Desbloqueado con la clave de recuperación</translation>
    </message>
    <message>
        <source>Unlocking and locking</source>
        <translation>Desbloqueo y bloqueo</translation>
    </message>
    <message>
        <source>Unlocking with a PIN turned off</source>
        <translation>Desbloqueo con PIN desactivado</translation>
    </message>
    <message>
        <source>Unlocking with a PIN turned on</source>
        <translation>Desbloqueo con PIN activado</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>What Health finds ignored, or counted again</source>
        <translation>Lo que Salud encuentra, ignorado o contado de nuevo</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>{part} copied: {title}</source>
        <translation>Copiado: {part} de {title}</translation>
    </message>
    <message>
        <source>{part} shown: {title}</source>
        <translation>Mostrado: {part} de {title}</translation>
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
            <numerusform>%Ln elemento cambió después y se deja como está.</numerusform>
            <numerusform>%Ln elementos cambiaron después y se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>All that is kept</source>
        <translation>Todo lo conservado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>Import undone.</source>
        <translation>Importación deshecha.</translation>
    </message>
    <message>
        <source>It lies encrypted in this profile and goes with it. No secret is in it.</source>
        <translation>Se guarda cifrado en este perfil y desaparece con él. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Lines shown: %1</source>
        <translation>Líneas mostradas: %1</translation>
    </message>
    <message>
        <source>Merge undone.</source>
        <translation>Combinación deshecha.</translation>
    </message>
    <message>
        <source>Nothing like that in this time.</source>
        <translation>No hay nada así en ese periodo.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía no hay nada.</translation>
    </message>
    <message>
        <source>Search in what happened</source>
        <translation>Buscar en lo sucedido</translation>
    </message>
    <message>
        <source>There is nothing to open for this line.</source>
        <translation>No hay nada que abrir para esta línea.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Deshacer la combinación</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>AddFieldButton</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
</context>
<context>
    <name>AnchorKeeping</name>
    <message>
        <source>The keyring answered late: it knows a newer or other copy of this profile. Lock it, and the next unlock asks what to do.</source>
        <translation>El llavero respondió tarde: conoce una copia más reciente o distinta de este perfil. Bloquéelo y, en el próximo desbloqueo, se le preguntará qué hacer.</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message numerus="yes">
        <source>%Ln wrong attempt(s) since you were last here.</source>
        <translation>
            <numerusform>%Ln intento fallido desde la última vez que estuvo aquí.</numerusform>
            <numerusform>%Ln intentos fallidos desde la última vez que estuvo aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a kit…</source>
        <translation>Hacer un kit…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The export “%1” was finished and checked before the lock; it is in “%2”.</source>
        <translation>La exportación «%1» se terminó y comprobó antes del bloqueo; está en «%2».</translation>
    </message>
    <message>
        <source>The log of this computer was changed outside Strongroom.</source>
        <translation>El registro de este equipo se cambió fuera de Strongroom.</translation>
    </message>
    <message>
        <source>The new master password is set.</source>
        <translation>La nueva contraseña maestra está establecida.</translation>
    </message>
    <message>
        <source>The unencrypted export “%1” was finished and checked before the lock; it is in “%2”.</source>
        <translation>La exportación sin cifrar «%1» se terminó y comprobó antes del bloqueo; está en «%2».</translation>
    </message>
    <message>
        <source>There is no recovery kit yet.</source>
        <translation>Todavía no hay kit de recuperación.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%Ln files attached. They themselves stay where they are.</source>
        <translation>
            <numerusform>%Ln archivo adjuntado. El propio archivo se queda donde está.</numerusform>
            <numerusform>%Ln archivos adjuntados. Los propios archivos se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files was attached.</source>
        <translation>No se adjuntó ninguno de los archivos.</translation>
    </message>
    <message>
        <source>“%1” attached. The file itself stays where it is.</source>
        <translation>«%1» adjuntado. El archivo original se queda donde está.</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>«%1» quitado</translation>
    </message>
    <message>
        <source>“%1” saved. Anyone who opens the file can read it.</source>
        <translation>«%1» guardado. Quien abra el archivo puede leerlo.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPart</name>
    <message>
        <source>Save %1…</source>
        <translation>Guardar %1…</translation>
    </message>
</context>
<context>
    <name>AutostartRow</name>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el equipo</translation>
    </message>
    <message>
        <source>Starts locked when you sign in; in the tray, where closing hides the window.</source>
        <translation>Se inicia bloqueado al iniciar sesión; en la bandeja, donde cerrar oculta la ventana.</translation>
    </message>
    <message>
        <source>This system starts programs in a way that Strongroom does not change.</source>
        <translation>Este sistema inicia los programas de una manera que Strongroom no modifica.</translation>
    </message>
</context>
<context>
    <name>AvatarButton</name>
    <message>
        <source>Change picture</source>
        <translation>Cambiar la imagen</translation>
    </message>
</context>
<context>
    <name>AvatarPicker</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Letter or symbol</source>
        <translation>Letra o símbolo</translation>
    </message>
    <message>
        <source>Symbol %1</source>
        <translation>Símbolo %1</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%Ln backup(s) opened and compared: whole.</source>
        <translation>
            <numerusform>%Ln copia de seguridad abierta y comparada: intacta.</numerusform>
            <numerusform>%Ln copias de seguridad abiertas y comparadas: intactas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with now: %1.</source>
        <translation>Comparado con ahora: %1.</translation>
    </message>
    <message>
        <source>Damaged, do not rely on it: %1.</source>
        <translation>Dañada, no se fíe de ella: %1.</translation>
    </message>
    <message>
        <source>Every item is now as it is in the backup.</source>
        <translation>Cada elemento está ahora como en la copia de seguridad.</translation>
    </message>
    <message>
        <source>From before a change of password, so only looked into by Restore…: %1.</source>
        <translation>Anterior a un cambio de contraseña, así que solo se mira dentro con Restaurar…: %1.</translation>
    </message>
    <message>
        <source>In which folder is the backup?</source>
        <translation>¿En qué carpeta está la copia de seguridad?</translation>
    </message>
    <message numerus="yes">
        <source>Newest: %1, %Ln item(s)</source>
        <translation>
            <numerusform>La más reciente: %1, %Ln elemento</numerusform>
            <numerusform>La más reciente: %1, %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>No se hizo ninguna copia de seguridad. %1</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Todavía no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>No backup yet. The first is made by itself within a day, or now.</source>
        <translation>Todavía no hay copias de seguridad. La primera se hace sola en el plazo de un día, o ahora.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>The profile is back, as it was in the backup.</source>
        <translation>El perfil vuelve a estar como en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Verify the backup of %1</source>
        <translation>Comprobar la copia de seguridad de %1</translation>
    </message>
    <message>
        <source>damaged, cannot be used</source>
        <translation>dañada, no se puede usar</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>aún sin comparar</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectada</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ahora no está</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>contraseña de %1</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>intacta</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>All backups are on the disk of the profile itself.</source>
        <translation>Todas las copias de seguridad están en el mismo disco que el perfil.</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>También en %1</translation>
    </message>
    <message>
        <source>Back up automatically, daily and before large changes</source>
        <translation>Hacer copias de seguridad automáticas, a diario y antes de grandes cambios</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Copias de seguridad de %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Elegir una segunda carpeta…</translation>
    </message>
    <message>
        <source>Everything is as in that backup. What was until then is the backup of %1.</source>
        <translation>Todo está como en esa copia de seguridad. Lo que había hasta ahora es la copia de seguridad de %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Segunda carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>The backup is made, but not in %1 as well: nothing could be written there. Connect that disk, or choose another folder.</source>
        <translation>La copia de seguridad está hecha, pero no también en %1: no se pudo escribir allí. Conecte ese disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Undo restore…</source>
        <translation>Deshacer la restauración…</translation>
    </message>
    <message>
        <source>Use no second folder</source>
        <translation>No usar segunda carpeta</translation>
    </message>
</context>
<context>
    <name>BackupsHead</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Comprobar todas</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>BindDialog</name>
    <message>
        <source>Bind</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Bind to this computer</source>
        <translation>Vincular a este equipo</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Nueve grupos de cuatro. No importan las mayúsculas, los espacios ni los guiones.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Cifrando todo de nuevo…</translation>
    </message>
    <message>
        <source>The master password then opens %1 only together with a key in the keyring of this computer. Elsewhere, and where the keyring is lost, it and its backups need the recovery key: show that you have it. Programs that run as you can read the keyring.</source>
        <translation>La contraseña maestra abrirá entonces %1 solo junto con una clave del llavero de este equipo. En otro lugar, o si se pierde el llavero, el perfil y sus copias de seguridad necesitan la clave de recuperación: demuestre que la tiene. Los programas que se ejecutan con su usuario pueden leer el llavero.</translation>
    </message>
</context>
<context>
    <name>BindingRow</name>
    <message>
        <source>Bind to this computer</source>
        <translation>Vincular a este equipo</translation>
    </message>
    <message>
        <source>Bind…</source>
        <translation>Vincular…</translation>
    </message>
    <message>
        <source>Bound. Elsewhere, and where the keyring is lost, only the recovery key opens it.</source>
        <translation>Vinculado. En otro lugar, o si se pierde el llavero, solo lo abre la clave de recuperación.</translation>
    </message>
    <message>
        <source>Off. It needs a keyring, and this computer has none to use.</source>
        <translation>Desactivado. Necesita un llavero, y este equipo no tiene ninguno que se pueda usar.</translation>
    </message>
    <message>
        <source>Off. Make a recovery kit first: it opens the profile elsewhere.</source>
        <translation>Desactivado. Haga antes un kit de recuperación: abre el perfil en otro lugar.</translation>
    </message>
    <message>
        <source>Off. The master password opens a copy of this profile anywhere.</source>
        <translation>Desactivado. La contraseña maestra abre una copia de este perfil en cualquier lugar.</translation>
    </message>
    <message>
        <source>Unbind from this computer</source>
        <translation>Desvincular de este equipo</translation>
    </message>
    <message>
        <source>Unbind…</source>
        <translation>Desvincular…</translation>
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
            <numerusform>%1, %Ln elemento</numerusform>
            <numerusform>%1, %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the folder of a backup: one that Strongroom wrote to another disk, or a copy of it. An archive or an export is imported instead: create a profile first.</source>
        <translation>Elija la carpeta de una copia de seguridad: una que Strongroom escribió en otro disco, o una copia de ella. Un archivo de Strongroom o una exportación se importa: cree primero un perfil.</translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation>Escriba la contraseña maestra.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Escriba la clave de recuperación.</translation>
    </message>
    <message>
        <source>Look in a folder…</source>
        <translation>Buscar en una carpeta…</translation>
    </message>
    <message>
        <source>Master password of that day</source>
        <translation>Contraseña maestra de aquel día</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Nueve grupos de cuatro. Mayúsculas, espacios y guiones no importan.</translation>
    </message>
    <message>
        <source>Recovery key of that day</source>
        <translation>Clave de recuperación de aquel día</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar de una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore profile</source>
        <translation>Restaurar el perfil</translation>
    </message>
    <message>
        <source>Restore “%1” from a backup</source>
        <translation>Restaurar «%1» de una copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>The backup takes the place of the profile, with the master password it had. What is there now is kept beside it.</source>
        <translation>La copia de seguridad ocupa el lugar del perfil, con la contraseña maestra que tenía. Lo que hay ahora se conserva al lado.</translation>
    </message>
    <message>
        <source>The profile comes back as it was in the backup, with the master password it had then. Where it is here already, what is there now is kept beside it.</source>
        <translation>El perfil vuelve como estaba en la copia de seguridad, con la contraseña maestra de entonces. Si ya está aquí, lo que hay ahora se conserva al lado.</translation>
    </message>
    <message>
        <source>There is no backup in “%1” that can be read.</source>
        <translation>En «%1» no hay ninguna copia de seguridad legible.</translation>
    </message>
    <message>
        <source>There is no backup of this profile that can be read.</source>
        <translation>No hay ninguna copia de seguridad de este perfil que se pueda leer.</translation>
    </message>
    <message>
        <source>Use master password…</source>
        <translation>Usar la contraseña maestra…</translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation>Usar la clave de recuperación…</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>Bloquear y salir</translation>
    </message>
    <message>
        <source>Strongroom made a mistake</source>
        <translation>Strongroom cometió un error</translation>
    </message>
    <message>
        <source>What was saved is safe. The last step may not have been done. The details below hold no secrets.</source>
        <translation>Lo que se guardó está a salvo. Puede que el último paso no se haya hecho. Los detalles de abajo no contienen secretos.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>(several values)</source>
        <translation>(varios valores)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>BulkActs</name>
    <message numerus="yes">
        <source>Expiry of %Ln item(s) changed</source>
        <translation>
            <numerusform>Caducidad de %Ln elemento cambiada</numerusform>
            <numerusform>Caducidad de %Ln elementos cambiada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Favourite changed for %Ln item(s)</source>
        <translation>
            <numerusform>Favorito cambiado en %Ln elemento</numerusform>
            <numerusform>Favorito cambiado en %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Username of %Ln item(s) changed</source>
        <translation>
            <numerusform>Usuario de %Ln elemento cambiado</numerusform>
            <numerusform>Usuario de %Ln elementos cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Website of %Ln item(s) changed</source>
        <translation>
            <numerusform>Sitio web de %Ln elemento cambiado</numerusform>
            <numerusform>Sitio web de %Ln elementos cambiado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapsLockSensor</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elija una imagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Shown on the start screen. Everyone who uses this computer can see it.</source>
        <translation>Se muestra en la pantalla de inicio. Puede verlo cualquiera que use este equipo.</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>Change master password</source>
        <translation>Cambiar la contraseña maestra</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Current master password</source>
        <translation>Contraseña maestra actual</translation>
    </message>
    <message>
        <source>Enter your current master password.</source>
        <translation>Escriba su contraseña maestra actual.</translation>
    </message>
    <message>
        <source>Everything in the profile is sealed anew. Your recovery kit stays as it is.</source>
        <translation>Todo lo que hay en el perfil se cifra de nuevo. Su kit de recuperación sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>New master password</source>
        <translation>Nueva contraseña maestra</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Cifrando todo de nuevo…</translation>
    </message>
    <message>
        <source>This is the same as the current one. Choose another.</source>
        <translation>Es la misma que la actual. Elija otra.</translation>
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
        <translation>Usar también</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Choose characters…</source>
        <translation>Elegir caracteres…</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Never use</source>
        <translation>No usar nunca</translation>
    </message>
    <message>
        <source>These symbols</source>
        <translation>Estos símbolos</translation>
    </message>
    <message>
        <source>Usual symbols</source>
        <translation>Símbolos habituales</translation>
    </message>
    <message>
        <source>at least one of each</source>
        <translation>al menos uno de cada</translation>
    </message>
    <message>
        <source>avoid look-alikes: l 1 I | O 0 o</source>
        <translation>evitar parecidos: l 1 I | O 0 o</translation>
    </message>
    <message>
        <source>a–z</source>
        <translation>a–z</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>símbolos</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Check of this profile</source>
        <translation>Comprobación de este perfil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export what can be read…</source>
        <translation>Exportar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Not all is well</source>
        <translation>No todo está bien</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln items were in the trash there and go to Trash here.</source>
        <translation>
            <numerusform>%Ln elemento estaba allí en la papelera y aquí va a la papelera.</numerusform>
            <numerusform>%Ln elementos estaban allí en la papelera y aquí van a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was in the trash there and goes to Trash here.</source>
        <translation>1 elemento estaba allí en la papelera y aquí va a la papelera.</translation>
    </message>
    <message>
        <source>Guessed from the names of the columns. Look at it before you import.</source>
        <translation>Deducido de los nombres de las columnas. Revíselo antes de importar.</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Elemento por elemento</translation>
    </message>
    <message>
        <source>The columns have no names. Say what each of them holds.</source>
        <translation>Las columnas no tienen nombre. Indique qué contiene cada una.</translation>
    </message>
    <message>
        <source>The first line holds the names of the columns</source>
        <translation>La primera línea contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>This file also holds what Strongroom does not keep: %1.</source>
        <translation>Este archivo también contiene cosas que Strongroom no guarda: %1.</translation>
    </message>
</context>
<context>
    <name>ChoicesPart</name>
    <message numerus="yes">
        <source>%Ln items are here already but differ:</source>
        <translation>
            <numerusform>%Ln elemento ya está aquí, pero es distinto:</numerusform>
            <numerusform>%Ln elementos ya están aquí, pero son distintos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are here already, just the same. They are skipped.</source>
        <translation>
            <numerusform>%Ln elemento ya está aquí, idéntico. Se omite.</numerusform>
            <numerusform>%Ln elementos ya están aquí, idénticos. Se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item is here already but differs:</source>
        <translation>1 elemento ya está aquí, pero es distinto:</translation>
    </message>
    <message>
        <source>1 item is here already, just the same. It is skipped.</source>
        <translation>1 elemento ya está aquí, idéntico. Se omite.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Put items without a folder in</source>
        <translation>Poner los elementos sin carpeta en</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>conservar ambos</translation>
    </message>
    <message>
        <source>skip them</source>
        <translation>omitirlos</translation>
    </message>
    <message>
        <source>update what is here</source>
        <translation>actualizar lo que hay aquí</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Choose how to read it</source>
        <translation>Elija cómo leerlo</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Elija el archivo que importar</translation>
    </message>
    <message numerus="yes">
        <source>Drop one file at a time. Of %Ln files, none was read.</source>
        <translation>
            <numerusform>Suelte un solo archivo. No se leyó ninguno: era %Ln.</numerusform>
            <numerusform>Suelte los archivos de uno en uno. De los %Ln, no se leyó ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exports and archives</source>
        <translation>Exportaciones y archivos de Strongroom</translation>
    </message>
    <message>
        <source>Most exports are not encrypted. Save yours where nobody else looks; when all is here, you can have it deleted.</source>
        <translation>La mayoría de las exportaciones no están cifradas. Guarde la suya donde nadie más mire; cuando todo esté aquí, podrá hacer que se elimine.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>That is no file on this computer. Save it first, then drop it here.</source>
        <translation>Eso no es un archivo de este equipo. Guárdelo primero y luego suéltelo aquí.</translation>
    </message>
</context>
<context>
    <name>ChooserView</name>
    <message>
        <source>Choose a profile</source>
        <translation>Elija un perfil</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Decidir sobre %1</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation>Eliminar ahora…</translation>
    </message>
    <message>
        <source>Delete profile…</source>
        <translation>Eliminar el perfil…</translation>
    </message>
    <message>
        <source>Its deletion is not complete</source>
        <translation>Su eliminación no está completa</translation>
    </message>
    <message>
        <source>Its deletion stopped, and everything is there. Delete it or keep it?</source>
        <translation>Su eliminación se detuvo y todo sigue ahí. ¿Eliminarlo o conservarlo?</translation>
    </message>
    <message>
        <source>Its time is over. Delete it or keep it?</source>
        <translation>Su plazo ha terminado. ¿Eliminarlo o conservarlo?</translation>
    </message>
    <message>
        <source>Its time is over. It waits one more day.</source>
        <translation>Su plazo ha terminado. Espera un día más.</translation>
    </message>
    <message>
        <source>Last opened %1</source>
        <translation>Abierto por última vez: %1</translation>
    </message>
    <message>
        <source>Last opened today %1</source>
        <translation>Abierto por última vez hoy, %1</translation>
    </message>
    <message>
        <source>Last opened yesterday</source>
        <translation>Abierto por última vez ayer</translation>
    </message>
    <message>
        <source>Left over and belonging to no profile: %1</source>
        <translation>Restos que no pertenecen a ningún perfil: %1</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Name and picture…</source>
        <translation>Nombre e imagen…</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Not opened yet</source>
        <translation>Aún no se ha abierto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>Reparar %1</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar de una copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Scheduled for deletion,
%1 days left (%2)</source>
        <translation>Eliminación programada,
en %1 días (%2)</translation>
    </message>
    <message>
        <source>Scheduled for deletion.
Will be deleted today.</source>
        <translation>Eliminación programada.
Se eliminará hoy.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Soon to be deleted,
%1 days left (%2)</source>
        <translation>Se eliminará pronto,
en %1 días (%2)</translation>
    </message>
    <message>
        <source>The password was not given.</source>
        <translation>No se dio la contraseña.</translation>
    </message>
    <message>
        <source>This profile needs repair</source>
        <translation>Este perfil necesita reparación</translation>
    </message>
    <message>
        <source>Unreadable profile</source>
        <translation>Perfil ilegible</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>From a picture file…</source>
        <translation>De un archivo de imagen…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>From the screen…</source>
        <translation>De la pantalla…</translation>
    </message>
    <message>
        <source>Now: %1 – compare with the website.</source>
        <translation>Ahora: %1. Compárelo con el sitio web.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Scan a QR code</source>
        <translation>Escanear un código QR</translation>
    </message>
</context>
<context>
    <name>CodeRows</name>
    <message numerus="yes">
        <source>next in %Ln s</source>
        <translation>
            <numerusform>el próximo en %Ln s</numerusform>
            <numerusform>el próximo en %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeShapeButton</name>
    <message>
        <source>%1 digits</source>
        <translation>%1 cifras</translation>
    </message>
    <message>
        <source>Codes as Steam has them</source>
        <translation>Códigos como los de Steam</translation>
    </message>
    <message>
        <source>Codes of %1 digits, every %2 s</source>
        <translation>Códigos de %1 cifras, cada %2 s</translation>
    </message>
    <message>
        <source>Letters, as Steam has them</source>
        <translation>Letras, como en Steam</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>cada %1 s</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Índigo</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>CommonCard</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>Un día…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message numerus="yes">
        <source>Username of %Ln items</source>
        <translation>
            <numerusform>Usuario de %Ln elemento</numerusform>
            <numerusform>Usuario de %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message numerus="yes">
        <source>Website of %Ln items</source>
        <translation>
            <numerusform>Sitio web de %Ln elemento</numerusform>
            <numerusform>Sitio web de %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When do %Ln items expire?</source>
        <translation>
            <numerusform>¿Cuándo caduca %Ln elemento?</numerusform>
            <numerusform>¿Cuándo caducan %Ln elementos?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>%1 not the same, %2 the same</source>
        <translation>%1 distintos, %2 iguales</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los elementos</translation>
    </message>
    <message>
        <source>All that is not the same</source>
        <translation>Todo lo que es distinto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The copy also holds what Strongroom does not keep: %1.</source>
        <translation>La copia también contiene cosas que Strongroom no guarda: %1.</translation>
    </message>
    <message>
        <source>The two copies are the same.</source>
        <translation>Las dos copias son iguales.</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Marcar todos los mostrados</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar ninguno</translation>
    </message>
    <message>
        <source>Where both changed</source>
        <translation>Donde ambas cambiaron</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionBanner</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Reading every part of the profile…</source>
        <translation>Leyendo cada parte del perfil…</translation>
    </message>
    <message>
        <source>What was found…</source>
        <translation>Lo que se encontró…</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export what can be read…</source>
        <translation>Exportar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Nothing is written while this lasts. Export what can be read, and keep that copy; then bring back a backup from before, or import the copy into a new profile.</source>
        <translation>No se escribe nada mientras dure esto. Exporte lo que se pueda leer y guarde esa copia; después recupere una copia de seguridad anterior o importe la copia en un perfil nuevo.</translation>
    </message>
    <message>
        <source>Open read-only, as you asked.</source>
        <translation>Abierto en solo lectura, como pidió.</translation>
    </message>
    <message>
        <source>Open read-only: a part of the profile is damaged.</source>
        <translation>Abierto en solo lectura: una parte del perfil está dañada.</translation>
    </message>
    <message>
        <source>Open read-only: something is not as you left it.</source>
        <translation>Abierto en solo lectura: algo no está como lo dejó.</translation>
    </message>
    <message>
        <source>Open read-only: the profile’s file is damaged.</source>
        <translation>Abierto en solo lectura: el archivo del perfil está dañado.</translation>
    </message>
    <message>
        <source>Open read-only: this is an older copy.</source>
        <translation>Abierto en solo lectura: esta es una copia más antigua.</translation>
    </message>
    <message>
        <source>Open read-only: this is another copy, changed elsewhere.</source>
        <translation>Abierto en solo lectura: esta es otra copia, cambiada en otro lugar.</translation>
    </message>
    <message>
        <source>This is an older copy than the one last opened here.</source>
        <translation>Esta es una copia más antigua que la última que se abrió aquí.</translation>
    </message>
    <message>
        <source>This is another copy, which was changed elsewhere.</source>
        <translation>Esta es otra copia, que se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>What is the matter with this profile</source>
        <translation>Qué le pasa a este perfil</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>change that could be undone</source>
        <translation>cambio que se podía deshacer</translation>
    </message>
    <message>
        <source>changes that could be undone</source>
        <translation>cambios que se podían deshacer</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>borradores</translation>
    </message>
    <message>
        <source>earlier version of an item</source>
        <translation>versión anterior de un elemento</translation>
    </message>
    <message>
        <source>earlier versions of items</source>
        <translation>versiones anteriores de elementos</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>from an earlier time</source>
        <translation>de un momento anterior</translation>
    </message>
    <message>
        <source>generated value</source>
        <translation>valor generado</translation>
    </message>
    <message>
        <source>generated values</source>
        <translation>valores generados</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>line of the activity log</source>
        <translation>línea del registro de actividad</translation>
    </message>
    <message>
        <source>lines of the activity log</source>
        <translation>líneas del registro de actividad</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not put there by you</source>
        <translation>no lo puso usted</translation>
    </message>
    <message>
        <source>note of something removed</source>
        <translation>nota de algo quitado</translation>
    </message>
    <message>
        <source>notes of things removed</source>
        <translation>notas de cosas quitadas</translation>
    </message>
    <message>
        <source>saved recipe</source>
        <translation>receta guardada</translation>
    </message>
    <message>
        <source>saved recipes</source>
        <translation>recetas guardadas</translation>
    </message>
    <message>
        <source>setting of the profile</source>
        <translation>ajuste del perfil</translation>
    </message>
    <message>
        <source>settings of the profile</source>
        <translation>ajustes del perfil</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>repetido</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Does not match yet</source>
        <translation>Aún no coincide</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sé que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation>Contraseña maestra de %1</translation>
    </message>
    <message>
        <source>The deletion can be confirmed now.</source>
        <translation>Ya se puede confirmar la eliminación.</translation>
    </message>
    <message>
        <source>Type the profile’s own name to confirm</source>
        <translation>Escriba el nombre del perfil para confirmar</translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <translation>Escriba «%1» para confirmar</translation>
    </message>
</context>
<context>
    <name>CopyChoices</name>
    <message>
        <source>Bitwarden, encrypted (.json)</source>
        <translation>Bitwarden, cifrado (.json)</translation>
    </message>
    <message>
        <source>KeePass, encrypted (.kdbx)</source>
        <translation>KeePass, cifrado (.kdbx)</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Ninguna copia</translation>
    </message>
    <message>
        <source>On this computer. All but its name, look, settings and unfinished edits.</source>
        <translation>En este equipo. Todo menos su nombre, aspecto, ajustes y ediciones sin terminar.</translation>
    </message>
    <message>
        <source>Recommended. Complete: nothing is left out.</source>
        <translation>Recomendado. Completo: no se deja nada fuera.</translation>
    </message>
    <message>
        <source>Table, not encrypted (.csv)</source>
        <translation>Tabla, sin cifrar (.csv)</translation>
    </message>
    <message>
        <source>What such a file cannot hold is said before.</source>
        <translation>Antes se dice lo que ese archivo no puede contener.</translation>
    </message>
    <message>
        <source>Yes, an encrypted copy (.strongroom)</source>
        <translation>Sí, una copia cifrada (.strongroom)</translation>
    </message>
    <message>
        <source>Yes, for another password manager</source>
        <translation>Sí, para otro gestor de contraseñas</translation>
    </message>
    <message>
        <source>Yes, move everything to another profile</source>
        <translation>Sí, mover todo a otro perfil</translation>
    </message>
</context>
<context>
    <name>CopyFields</name>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Place of the copy: %1</source>
        <translation>Lugar de la copia: %1</translation>
    </message>
    <message>
        <source>This is a temporary folder. The system empties it sooner or later.</source>
        <translation>Esta es una carpeta temporal. El sistema la vacía tarde o temprano.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nothing else to copy</source>
        <translation>Nada más que copiar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>CopyOutcome</name>
    <message>
        <source>Make another copy</source>
        <translation>Hacer otra copia</translation>
    </message>
    <message>
        <source>Open a look inside</source>
        <translation>Abrir para mirar dentro</translation>
    </message>
    <message>
        <source>Opened by you</source>
        <translation>Abierta por usted</translation>
    </message>
    <message>
        <source>The copy holds all that its format can hold</source>
        <translation>La copia contiene todo lo que su formato admite</translation>
    </message>
    <message>
        <source>The copy is complete</source>
        <translation>La copia está completa</translation>
    </message>
</context>
<context>
    <name>CopyPage</name>
    <message>
        <source>Anyone who opens the file can read all passwords in it.</source>
        <translation>Quien abra el archivo puede leer todas las contraseñas que contiene.</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Comprobando la contraseña…</translation>
    </message>
    <message>
        <source>Export and check</source>
        <translation>Exportar y comprobar</translation>
    </message>
    <message>
        <source>It leaves out: %1.</source>
        <translation>Deja fuera: %1.</translation>
    </message>
    <message>
        <source>Making a backup of the other profile…</source>
        <translation>Haciendo una copia de seguridad del otro perfil…</translation>
    </message>
    <message>
        <source>Move and check</source>
        <translation>Mover y comprobar</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se deja nada fuera.</translation>
    </message>
    <message>
        <source>Reading it back…</source>
        <translation>Volviendo a leerlo…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Detenido. No quedó ningún archivo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left in the other profile.</source>
        <translation>Detenido. No quedó nada en el otro perfil.</translation>
    </message>
    <message>
        <source>Then nothing is left of this profile once it is deleted permanently.</source>
        <translation>Así no quedará nada de este perfil cuando se elimine definitivamente.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>CopyStep</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Where should the copy be?</source>
        <translation>¿Dónde debe estar la copia?</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>%1 copied · clears in %2 s</source>
        <translation>Copiado: %1 · se borra en %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied · expires in %Ln s</source>
        <translation>
            <numerusform>Copiado: %1 · caduca en %Ln s</numerusform>
            <numerusform>Copiado: %1 · caduca en %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 copied</source>
        <translation>Copiado: %1 de %2</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Copy next</source>
        <translation>Copiar el próximo</translation>
    </message>
    <message>
        <source>There is nothing to copy</source>
        <translation>No hay nada que copiar</translation>
    </message>
    <message>
        <source>This item has no website</source>
        <translation>Este elemento no tiene sitio web</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Passwords by strength and age</source>
        <translation>Contraseñas por seguridad y antigüedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>CreateProfileView</name>
    <message>
        <source>%1 of 3</source>
        <translation>%1 de 3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a master password</source>
        <translation>Elija una contraseña maestra</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Creating your profile…</source>
        <translation>Creando su perfil…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Forgot the master password? This key is the only other way in.</source>
        <translation>¿Olvidó la contraseña maestra? Esta clave es la única otra forma de entrar.</translation>
    </message>
    <message>
        <source>It is the only key. Strongroom cannot reset it.</source>
        <translation>Es la única llave. Strongroom no puede restablecerla.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Save your recovery kit</source>
        <translation>Guarde su kit de recuperación</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>Who is this profile for?</source>
        <translation>¿Para quién es este perfil?</translation>
    </message>
</context>
<context>
    <name>DangerGroup</name>
    <message>
        <source>Danger zone</source>
        <translation>Zona de peligro</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete profile…</source>
        <translation>Eliminar el perfil…</translation>
    </message>
    <message>
        <source>Shows first what would go, and offers to keep a copy.</source>
        <translation>Muestra antes lo que desaparecería y ofrece conservar una copia.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>Expires on %1.</source>
        <translation>Caduca el %1.</translation>
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
        <translation>eliminado %1</translation>
    </message>
    <message numerus="yes">
        <source>gone in %Ln days</source>
        <translation>
            <numerusform>desaparece en %Ln día</numerusform>
            <numerusform>desaparece en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>gone today</source>
        <translation>desaparece hoy</translation>
    </message>
    <message>
        <source>gone tomorrow</source>
        <translation>desaparece mañana</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message>
        <source>%1 is scheduled for deletion.</source>
        <translation>La eliminación de %1 está programada.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of profile %2, %3</source>
        <translation>%1: perfil %2, %3</translation>
    </message>
    <message>
        <source>%1 restored. Deletion cancelled.</source>
        <translation>%1 restaurado. Eliminación cancelada.</translation>
    </message>
    <message>
        <source>%1 waits for its deletion until %2.</source>
        <translation>%1 espera su eliminación hasta el %2.</translation>
    </message>
    <message>
        <source>%1 was deleted, %2. Receipt saved.</source>
        <translation>%1 se eliminó, %2. Comprobante guardado.</translation>
    </message>
    <message>
        <source>%1 was deleted. Receipt saved.</source>
        <translation>%1 se eliminó. Comprobante guardado.</translation>
    </message>
    <message>
        <source>%1 will be deleted on %2.</source>
        <translation>%1 se eliminará el %2.</translation>
    </message>
    <message>
        <source>%1: profile %2, %3</source>
        <translation>%1: perfil %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln adjunto</numerusform>
            <numerusform>%Ln adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>(unencrypted: anyone can read it)</source>
        <translation>(sin cifrar: cualquiera puede leerlo)</translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation>Se hizo una copia de seguridad en {where}; ahora no está conectada</translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation>Se hizo una copia en {where}; ahora no está allí</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los elementos</translation>
    </message>
    <message>
        <source>Asked about once more on %1, and deleted if you say so then</source>
        <translation>Se preguntará de nuevo el %1, y se eliminará si entonces lo confirma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close whatever uses these files, or give this account the right to remove them, and try again. It goes on where it stopped.</source>
        <translation>Cierre lo que use estos archivos, o dé a esta cuenta permiso para quitarlos, e inténtelo de nuevo. Continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation>Copias en carpetas en la nube, instantáneas u otras copias de seguridad de este equipo; todavía se pueden abrir con la antigua contraseña maestra</translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation>Copias que se sabe que quedan: {copies}.</translation>
    </message>
    <message>
        <source>Copy checked: %1, %2</source>
        <translation>Copia comprobada: %1, %2</translation>
    </message>
    <message>
        <source>Could not be removed: %1</source>
        <translation>No se pudo quitar: %1</translation>
    </message>
    <message>
        <source>Delete %1 now</source>
        <translation>Eliminar %1 ahora</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete profile “%1”</source>
        <translation>Eliminar el perfil «%1»</translation>
    </message>
    <message>
        <source>Deleted on %1</source>
        <translation>Se eliminará el %1</translation>
    </message>
    <message>
        <source>Deleted on %1, or at the first start after it</source>
        <translation>Se eliminará el %1, o en el primer inicio posterior</translation>
    </message>
    <message>
        <source>Deleted permanently</source>
        <translation>Eliminado definitivamente</translation>
    </message>
    <message>
        <source>Deleted permanently as soon as you confirm</source>
        <translation>Se eliminará definitivamente en cuanto lo confirme</translation>
    </message>
    <message>
        <source>Do you want to keep a copy?</source>
        <translation>¿Quiere conservar una copia?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Everything in the profile</source>
        <translation>Todo lo que hay en el perfil</translation>
    </message>
    <message>
        <source>Everything is in the other profile</source>
        <translation>Todo está en el otro perfil</translation>
    </message>
    <message>
        <source>I do not need a copy</source>
        <translation>No necesito una copia</translation>
    </message>
    <message>
        <source>I do not need a copy of these %1</source>
        <translation>No necesito una copia: %1</translation>
    </message>
    <message>
        <source>In %1, folder “%2”</source>
        <translation>En %1, carpeta «%2»</translation>
    </message>
    <message>
        <source>Its time ends on %1. It is not deleted then before somebody says so again</source>
        <translation>Su plazo termina el %1. No se elimina entonces hasta que alguien lo diga de nuevo</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Conservar el perfil</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Moved and checked: %1. %2</source>
        <translation>Movido y comprobado: %1. %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not taken along: %1</source>
        <translation>No se lleva: %1</translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation>Aún no se sobrescribió nada: el archivo de claves de este equipo está intacto.</translation>
    </message>
    <message>
        <source>Read back from the disk</source>
        <translation>Leído de nuevo del disco</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>clave SSH</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>claves SSH</translation>
    </message>
    <message>
        <source>Schedule deletion</source>
        <translation>Programar la eliminación</translation>
    </message>
    <message>
        <source>Scheduled for deletion</source>
        <translation>Eliminación programada</translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation>La copia de seguridad {where}</translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation>No se puede acceder a la copia que se hizo. Encuéntrela o restaure antes el perfil.</translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation>La copia que se hizo no está como se escribió. Restaure antes el perfil si necesita otra.</translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation>La copia que se hizo sigue allí, sin cambios.</translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation>La copia {where}</translation>
    </message>
    <message>
        <source>The deletion is not complete</source>
        <translation>La eliminación no está completa</translation>
    </message>
    <message>
        <source>The deletion of %1 is finished already.</source>
        <translation>La eliminación de %1 ya ha terminado.</translation>
    </message>
    <message>
        <source>The deletion of %1 is not complete.</source>
        <translation>La eliminación de %1 no está completa.</translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation>El archivo de claves de este equipo ya no está.</translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation>El archivo de claves de este equipo sigue ahí, y parte de él puede estar sobrescrita.</translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation>El archivo de claves de este equipo se sobrescribió.</translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation>El archivo de claves de este equipo se quitó, pero no todos los archivos con claves se pudieron sobrescribir antes.</translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation>No se encuentra el perfil que recibió todo. Restaure antes este si aún lo necesita.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Until then: start screen, %1, Restore, with its master password</source>
        <translation>Hasta entonces: pantalla de inicio, %1, Restaurar, con su contraseña maestra</translation>
    </message>
    <message>
        <source>Until then: whoever opens %1, or restores it, cancels the deletion</source>
        <translation>Hasta entonces: quien abra %1, o lo restaure, cancela la eliminación</translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation>Lo que se movió no se puede ver mientras el otro perfil está bloqueado. Ábralo para verlo.</translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation>Lo que se movió está en el otro perfil, sin cambios.</translation>
    </message>
    <message>
        <source>When should it be deleted?</source>
        <translation>¿Cuándo se debe eliminar?</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>red wifi</translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation>redes wifi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>copias de seguridad</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>tarjetas</translation>
    </message>
    <message>
        <source>custom item</source>
        <translation>elemento propio</translation>
    </message>
    <message>
        <source>custom items</source>
        <translation>elementos propios</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>versión anterior</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versiones anteriores</translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation>entradas del llavero del sistema</translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation>entrada del llavero del sistema</translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation>archivo con todos los elementos</translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation>archivo con las claves</translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation>archivos con todos los elementos</translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation>archivos con las claves</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation>contraseña generada en el historial</translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation>contraseñas generadas en el historial</translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation>receta del generador</translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation>recetas del generador</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>identidades</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation>elemento en la papelera</translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation>elementos en la papelera</translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation>queda menos de un día</translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation>queda menos de una semana</translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation>línea de la lista de perfiles</translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation>línea del registro de este equipo</translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation>línea de actividad</translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation>líneas de la lista de perfiles</translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation>líneas del registro de este equipo</translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation>líneas de actividad</translation>
    </message>
    <message>
        <source>login</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>accesos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>código de un solo uso</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>códigos de un solo uso</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation>ajuste de este perfil</translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation>ajustes de este perfil</translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation>paso que se podía deshacer</translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation>pasos que se podían deshacer</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation>borrador sin guardar</translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation>borradores sin guardar</translation>
    </message>
    <message>
        <source>with their attachments and earlier versions</source>
        <translation>con sus adjuntos y versiones anteriores</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The clipboard is cleared.</source>
        <translation>El portapapeles está vacío.</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message numerus="yes">
        <source>%Ln earlier version(s)</source>
        <translation>
            <numerusform>%Ln versión anterior</numerusform>
            <numerusform>%Ln versiones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>In Trash: %1</source>
        <translation>En la papelera: %1</translation>
    </message>
    <message>
        <source>Modified %1</source>
        <translation>Modificado %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The fields of this item are lost. The list knew no more than this.</source>
        <translation>Los campos de este elemento se han perdido. La lista no sabía más que esto.</translation>
    </message>
</context>
<context>
    <name>DetailPart</name>
    <message numerus="yes">
        <source>%Ln earlier version(s) come from the other copy.</source>
        <translation>
            <numerusform>%Ln versión anterior viene de la otra copia.</numerusform>
            <numerusform>%Ln versiones anteriores vienen de la otra copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not here. Tick it, and it comes with everything in it.</source>
        <translation>No está aquí. Márquelo y vendrá con todo lo que contiene.</translation>
    </message>
    <message>
        <source>It is not in the other copy. It stays.</source>
        <translation>No está en la otra copia. Se queda.</translation>
    </message>
    <message>
        <source>It stays here, unless you tick it: then it goes to Trash.</source>
        <translation>Se queda aquí, salvo que lo marque: entonces va a la papelera.</translation>
    </message>
    <message>
        <source>It stays in Trash, unless you tick it.</source>
        <translation>Se queda en la papelera, salvo que lo marque.</translation>
    </message>
    <message>
        <source>What both copies say of it is the same.</source>
        <translation>Ambas copias dicen lo mismo de él.</translation>
    </message>
</context>
<context>
    <name>DifferencePart</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before: not known</source>
        <translation>Antes: no se sabe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the other copy</source>
        <translation>En la otra copia</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep both, side by side</source>
        <translation>Conservar ambos, uno junto a otro</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>cambiado en ambas</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>%1 is unencrypted and still on your disk.</source>
        <translation>%1 está sin cifrar y sigue en su disco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln elemento añadido</numerusform>
            <numerusform>%Ln elementos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln actualizado</numerusform>
            <numerusform>%Ln actualizados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>1 elemento añadido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Anyone who opens it can read every password in it.</source>
        <translation>Quien lo abra puede leer todas las contraseñas que contiene.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Eliminar el archivo</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Eliminado. En los SSD pueden quedar rastros hasta que se sobrescriban.</translation>
    </message>
    <message numerus="yes">
        <source>Import undone. %Ln changed since and left as it is.</source>
        <translation>
            <numerusform>Importación deshecha. %Ln elemento cambió después y se deja como está.</numerusform>
            <numerusform>Importación deshecha. %Ln elementos cambiaron después y se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import undone. Everything is as it was before.</source>
        <translation>Importación deshecha. Todo está como antes.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Not all that is in it came along: look above before you delete it.</source>
        <translation>No vino todo lo que contiene: mire arriba antes de eliminarlo.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>No conservado: %1.</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>You can also undo it later, for 30 days, under Activity.</source>
        <translation>También puede deshacerlo más tarde, durante 30 días, en Actividad.</translation>
    </message>
</context>
<context>
    <name>DraftBanner</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Your unsaved changes to %1 are back.</source>
        <translation>Sus cambios sin guardar en %1 están de vuelta.</translation>
    </message>
    <message>
        <source>Your unsaved new item is back.</source>
        <translation>Su elemento nuevo sin guardar está de vuelta.</translation>
    </message>
</context>
<context>
    <name>DraftOffers</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unsaved changes discarded</source>
        <translation>Cambios sin guardar descartados</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Suelte un archivo aquí, o</translation>
    </message>
</context>
<context>
    <name>EditCardDialog</name>
    <message>
        <source>Name and picture</source>
        <translation>Nombre e imagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Give it a title to find it by.</source>
        <translation>Póngale un título para encontrarlo.</translation>
    </message>
    <message>
        <source>That is not a valid key. Letters A–Z and digits 2–7, or an otpauth:// link.</source>
        <translation>Esa clave no es válida. Letras A–Z y cifras 2–7, o un enlace otpauth://.</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Add a login</source>
        <translation>Añadir un acceso</translation>
    </message>
    <message>
        <source>Add your first login</source>
        <translation>Añada su primer acceso</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Añadir: %1</translation>
    </message>
    <message>
        <source>Create login “%1”</source>
        <translation>Crear el acceso «%1»</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Drag items onto a tag, or tag them from their menu.</source>
        <translation>Arrastre elementos a una etiqueta, o etiquételos desde su menú.</translation>
    </message>
    <message>
        <source>Everything is in Trash</source>
        <translation>Todo está en la papelera</translation>
    </message>
    <message>
        <source>Import from another manager</source>
        <translation>Importar de otro gestor</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Todavía no hay %1</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Todavía no hay favoritos</translation>
    </message>
    <message>
        <source>Nothing carries this tag</source>
        <translation>Nada lleva esta etiqueta</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía no hay nada aquí</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The items could not be read</source>
        <translation>No se pudieron leer los elementos</translation>
    </message>
    <message>
        <source>The star of an item puts it here.</source>
        <translation>La estrella de un elemento lo trae aquí.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Esta carpeta está vacía</translation>
    </message>
    <message>
        <source>Trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Try %1 to find any command.</source>
        <translation>Con %1 encuentra cualquier orden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What you delete waits here for 30 days, then it is gone.</source>
        <translation>Lo que elimine espera aquí 30 días y luego desaparece.</translation>
    </message>
</context>
<context>
    <name>Enlarging</name>
    <message>
        <source>There is no password to show</source>
        <translation>No hay contraseña que mostrar</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Strongroom cannot be used here</source>
        <translation>Strongroom no se puede usar aquí</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>No se pueden leer los perfiles</translation>
    </message>
    <message>
        <source>Unlock to change name and picture.</source>
        <translation>Desbloquee para cambiar el nombre y la imagen.</translation>
    </message>
    <message>
        <source>Unlock to delete this profile.</source>
        <translation>Desbloquee para eliminar este perfil.</translation>
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
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>WPA2, WPA3 or WEP</source>
        <translation>WPA2, WPA3 o WEP</translation>
    </message>
    <message>
        <source>paste a key or an otpauth:// link</source>
        <translation>pegue una clave o un enlace otpauth://</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A PIN has 4 to 12 digits. Choose a number between them.</source>
        <translation>Un PIN tiene de 4 a 12 cifras. Elija un número entre esos.</translation>
    </message>
    <message>
        <source>A backup is being made. Wait until it is done, then try again.</source>
        <translation>Se está haciendo una copia de seguridad. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A backup is being restored. Wait until it is done, then try again.</source>
        <translation>Se está restaurando una copia de seguridad. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A bracket is empty or not closed. Write it as in [abc].</source>
        <translation>Un corchete está vacío o sin cerrar. Escríbalo como en [abc].</translation>
    </message>
    <message>
        <source>A colon is missing after “{found}” at place {at}. Write it as in minlength: 8.</source>
        <translation>Faltan los dos puntos después de «{found}» en la posición {at}. Escríbalo como en minlength: 8.</translation>
    </message>
    <message>
        <source>A colon is missing. Write it as in minlength: 8.</source>
        <translation>Faltan los dos puntos. Escríbalo como en minlength: 8.</translation>
    </message>
    <message>
        <source>A column that is needed is not mapped. Choose one, or say that there is none.</source>
        <translation>Una columna necesaria no está asignada. Elija una o indique que no la hay.</translation>
    </message>
    <message>
        <source>A copy in that format cannot hold folders so deep. Make a Strongroom archive.</source>
        <translation>Una copia en ese formato no admite carpetas tan profundas. Haga un archivo de Strongroom.</translation>
    </message>
    <message>
        <source>A copy in that format holds folders up to {limit} deep, and some of yours lie deeper. Make a Strongroom archive, or move those higher up.</source>
        <translation>Una copia en ese formato admite carpetas de hasta {limit} niveles, y algunas de las suyas están más profundas. Haga un archivo de Strongroom o muévalas más arriba.</translation>
    </message>
    <message>
        <source>A copy in that format holds up to {limit} bytes, and this one would be larger. Make a Strongroom archive.</source>
        <translation>Una copia en ese formato admite hasta {limit} bytes y esta sería mayor. Haga un archivo de Strongroom.</translation>
    </message>
    <message>
        <source>A copy in that format would be too large. Make a Strongroom archive.</source>
        <translation>Una copia en ese formato sería demasiado grande. Haga un archivo de Strongroom.</translation>
    </message>
    <message>
        <source>A copy in that format would hold more than any import takes. Choose fewer items at once, or make a Strongroom archive.</source>
        <translation>Una copia en ese formato contendría más de lo que admite cualquier importación. Elija menos elementos de una vez o haga un archivo de Strongroom.</translation>
    </message>
    <message>
        <source>A file is damaged. Nothing was changed; bring back a copy of it.</source>
        <translation>Un archivo está dañado. No se cambió nada; recupere una copia de él.</translation>
    </message>
    <message>
        <source>A folder cannot lie inside itself. Choose a folder outside of it.</source>
        <translation>Una carpeta no puede estar dentro de sí misma. Elija una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>A line holds no word of letters. Mend it, or leave it out.</source>
        <translation>Una línea no contiene una palabra hecha de letras. Corríjala o quítela.</translation>
    </message>
    <message>
        <source>A name is missing. Type one.</source>
        <translation>Falta un nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>A one-time code changes every 5 to 300 seconds. Check the link.</source>
        <translation>Un código de un solo uso cambia cada 5 a 300 segundos. Revise el enlace.</translation>
    </message>
    <message>
        <source>A one-time code has 6 to 8 digits. Ask the website for such a key.</source>
        <translation>Un código de un solo uso tiene de 6 a 8 cifras. Pida al sitio web una clave así.</translation>
    </message>
    <message>
        <source>A pattern makes 4 to 128 characters. Change how many places it has.</source>
        <translation>Un patrón produce de 4 a 128 caracteres. Cambie el número de posiciones.</translation>
    </message>
    <message>
        <source>A profile cannot hold so many folders. Remove some first.</source>
        <translation>Un perfil no puede contener tantas carpetas. Quite algunas antes.</translation>
    </message>
    <message>
        <source>A profile cannot hold so many tags. Remove some first.</source>
        <translation>Un perfil no puede contener tantas etiquetas. Quite algunas antes.</translation>
    </message>
    <message>
        <source>A profile holds at most {limit} folders. Remove some first.</source>
        <translation>Un perfil contiene como máximo {limit} carpetas. Quite algunas antes.</translation>
    </message>
    <message>
        <source>A profile holds at most {limit} items. Remove some, or use another profile.</source>
        <translation>Un perfil contiene como máximo {limit} elementos. Quite algunos o use otro perfil.</translation>
    </message>
    <message>
        <source>A profile holds at most {limit} tags. Remove some first.</source>
        <translation>Un perfil contiene como máximo {limit} etiquetas. Quite algunas antes.</translation>
    </message>
    <message>
        <source>A profile keeps at most {limit} recipes. Remove one first.</source>
        <translation>Un perfil guarda como máximo {limit} recetas. Quite una antes.</translation>
    </message>
    <message>
        <source>A profile keeps at most {limit} word lists of your own. Remove one first.</source>
        <translation>Un perfil guarda como máximo {limit} listas de palabras propias. Quite una antes.</translation>
    </message>
    <message>
        <source>A rule needs a number from 1 to 9999. Write one there.</source>
        <translation>Una regla necesita un número del 1 al 9999. Escríbalo ahí.</translation>
    </message>
    <message>
        <source>A word is there twice. Leave one of the two out.</source>
        <translation>Una palabra está dos veces. Quite una de las dos.</translation>
    </message>
    <message>
        <source>A word is too long. Leave it out.</source>
        <translation>Una palabra es demasiado larga. Quítela.</translation>
    </message>
    <message>
        <source>A word list has at most {limit} KiB. Shorten it.</source>
        <translation>Una lista de palabras ocupa como máximo {limit} KiB. Acórtela.</translation>
    </message>
    <message>
        <source>A word list has at most {limit} words. Shorten it.</source>
        <translation>Una lista de palabras tiene como máximo {limit} palabras. Acórtela.</translation>
    </message>
    <message>
        <source>A word list needs at least {limit} words, or it is guessed too quickly. Add some.</source>
        <translation>Una lista de palabras necesita al menos {limit} palabras, o se adivina demasiado rápido. Añada algunas.</translation>
    </message>
    <message>
        <source>All of the profile is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Todo el perfil es una copia más antigua que la última que se abrió aquí. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>All of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>Todo {name} es una copia más antigua que la última que se abrió aquí. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>An encrypted copy needs a passphrase. Type one.</source>
        <translation>Una copia cifrada necesita una frase de contraseña. Escriba una.</translation>
    </message>
    <message>
        <source>An export is under way. Wait until it is done, or cancel it.</source>
        <translation>Hay una exportación en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>An import is under way. Wait until it is done, or cancel it.</source>
        <translation>Hay una importación en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>An invented word has 2 to 5 syllables. Choose a number between them.</source>
        <translation>Una palabra inventada tiene de 2 a 5 sílabas. Elija un número entre esos.</translation>
    </message>
    <message>
        <source>Another Strongroom (process {holder}) uses the folder {path}. Close it, then try again.</source>
        <translation>Otro Strongroom (proceso {holder}) usa la carpeta {path}. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Strongroom uses the folder {path}. Close it, then try again.</source>
        <translation>Otro Strongroom usa la carpeta {path}. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Strongroom uses this folder. Close it, then try again.</source>
        <translation>Otro Strongroom usa esta carpeta. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another profile has this name. Choose another one.</source>
        <translation>Otro perfil tiene ese nombre. Elija otro.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” cannot stand in a rule. Use plain keyboard characters.</source>
        <translation>En la posición {at}, «{found}» no puede estar en una regla. Use caracteres normales del teclado.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” is no number from 1 to 9999. Write one there.</source>
        <translation>En la posición {at}, «{found}» no es un número del 1 al 9999. Escriba uno ahí.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” is no rule. There are minlength, maxlength, max-consecutive, required and allowed.</source>
        <translation>En la posición {at}, «{found}» no es una regla. Existen minlength, maxlength, max-consecutive, required y allowed.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” means nothing. Write \{found} for the character itself.</source>
        <translation>En la posición {at}, «{found}» no significa nada. Escriba \{found} para el carácter mismo.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” names no characters. Use upper, lower, digit, special, or characters in brackets.</source>
        <translation>En la posición {at}, «{found}» no nombra caracteres. Use upper, lower, digit, special o caracteres entre corchetes.</translation>
    </message>
    <message>
        <source>At place {at}, “{found}” repeats nothing. Write it as in a{{3}}.</source>
        <translation>En la posición {at}, «{found}» no repite nada. Escríbalo como en a{{3}}.</translation>
    </message>
    <message>
        <source>Brackets are empty or not closed. Write them as in [-_.].</source>
        <translation>Unos corchetes están vacíos o sin cerrar. Escríbalos como en [-_.].</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Folders can lie {limit} deep, else no copy of them could be read back. Remove the ones further down, or make new ones higher up.</source>
        <translation>Las carpetas pueden tener hasta {limit} niveles; si no, no se podría volver a leer ninguna copia. Quite las más profundas o haga otras nuevas más arriba.</translation>
    </message>
    <message>
        <source>Folders lie too deep for a copy to be read back. Remove the ones further down.</source>
        <translation>Las carpetas están demasiado profundas para que se pueda volver a leer una copia. Quite las más profundas.</translation>
    </message>
    <message>
        <source>In brackets a hyphen comes first. There are no ranges.</source>
        <translation>Entre corchetes, el guion va primero. No hay intervalos.</translation>
    </message>
    <message>
        <source>In line {line}, “{word}” is no word of letters. Mend it, or leave the line out.</source>
        <translation>En la línea {line}, «{word}» no es una palabra hecha de letras. Corríjala o quite la línea.</translation>
    </message>
    <message>
        <source>It is not clear which profile is meant. Name one of {names}.</source>
        <translation>No está claro a qué perfil se refiere. Nombre uno de {names}.</translation>
    </message>
    <message>
        <source>It is not decided whether to keep a copy, so nothing was deleted. Make a copy, or say that you want none.</source>
        <translation>No está decidido si se conserva una copia, así que no se eliminó nada. Haga una copia o indique que no quiere ninguna.</translation>
    </message>
    <message>
        <source>Keys of another backup of that profile may open that. Remove the other backups first, or connect them.</source>
        <translation>Las claves de otra copia de seguridad de ese perfil pueden abrir esto. Quite antes las otras copias de seguridad o conéctelas.</translation>
    </message>
    <message>
        <source>Keys of another backup of that profile may open {path}. Remove the other backups first, or connect them.</source>
        <translation>Las claves de otra copia de seguridad de ese perfil pueden abrir {path}. Quite antes las otras copias de seguridad o conéctelas.</translation>
    </message>
    <message>
        <source>No characters are left to choose from. Allow more of them.</source>
        <translation>No quedan caracteres entre los que elegir. Permita más.</translation>
    </message>
    <message>
        <source>No password can be made this way. Change what you ask for.</source>
        <translation>Así no se puede hacer ninguna contraseña. Cambie lo que pide.</translation>
    </message>
    <message>
        <source>No password of that length can keep these rules. Ask for fewer kinds, or for more characters.</source>
        <translation>Ninguna contraseña de esa longitud puede cumplir estas reglas. Pida menos tipos o más caracteres.</translation>
    </message>
    <message>
        <source>Not complete: what was read back differs from the profile. Export again.</source>
        <translation>Incompleto: lo que se volvió a leer difiere del perfil. Exporte de nuevo.</translation>
    </message>
    <message>
        <source>Not complete: what was read back from {path} differs from the profile. Nothing was kept of it; export again.</source>
        <translation>Incompleto: lo que se volvió a leer de {path} difiere del perfil. No se conservó nada; exporte de nuevo.</translation>
    </message>
    <message>
        <source>Not complete: {missing} could not be read back from {path}. Nothing was kept of it; export again.</source>
        <translation>Incompleto: {missing} no se pudo volver a leer de {path}. No se conservó nada; exporte de nuevo.</translation>
    </message>
    <message>
        <source>Not every word of this list has a capital letter. Choose none.</source>
        <translation>No todas las palabras de esta lista tienen mayúscula. Elija ninguna.</translation>
    </message>
    <message>
        <source>Not moved, and what was written could not be taken out of the other profile again. Nothing was deleted here; look for its folder there.</source>
        <translation>No se movió, y lo escrito no se pudo sacar del otro perfil. Aquí no se eliminó nada; busque allí su carpeta.</translation>
    </message>
    <message>
        <source>Not moved, and what was written could not be taken out of {name} again: it is in the folder “{folder}” there. Nothing was deleted here; remove that folder, or keep it.</source>
        <translation>No se movió, y lo escrito no se pudo sacar de {name}: está allí en la carpeta «{folder}». Aquí no se eliminó nada; quite esa carpeta o consérvela.</translation>
    </message>
    <message>
        <source>Not moved: what was read back differs from the profile. Nothing was deleted; move again.</source>
        <translation>No se movió: lo que se volvió a leer difiere del perfil. No se eliminó nada; mueva de nuevo.</translation>
    </message>
    <message>
        <source>Not moved: what was read back from {name} differs from the profile. Nothing was deleted and {name} is as it was; move again.</source>
        <translation>No se movió: lo que se volvió a leer de {name} difiere del perfil. No se eliminó nada y {name} está como estaba; mueva de nuevo.</translation>
    </message>
    <message>
        <source>Not moved: {missing} could not be read back from {name}. Nothing was deleted and {name} is as it was; move again.</source>
        <translation>No se movió: {missing} no se pudo volver a leer de {name}. No se eliminó nada y {name} está como estaba; mueva de nuevo.</translation>
    </message>
    <message>
        <source>Not saved: that disk cannot be written. Choose another place.</source>
        <translation>No guardado: no se puede escribir en ese disco. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full (at {path}). Free some space, then try again.</source>
        <translation>No guardado: el disco está lleno (en {path}). Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then try again.</source>
        <translation>No guardado: el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not saved: {path} is on a disk that cannot be written. Choose another place.</source>
        <translation>No guardado: {path} está en un disco en el que no se puede escribir. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Nothing in this pattern is random. Use signs such as A, a, 9 or *.</source>
        <translation>Nada en este patrón es aleatorio. Use signos como A, a, 9 o *.</translation>
    </message>
    <message>
        <source>Nothing is mapped to {missing}. Choose a column, or say that there is none.</source>
        <translation>No hay nada asignado a {missing}. Elija una columna o indique que no la hay.</translation>
    </message>
    <message>
        <source>One item holds more than a copy could be read back with. Shorten its fields.</source>
        <translation>Un elemento contiene más de lo que se podría volver a leer de una copia. Acorte sus campos.</translation>
    </message>
    <message>
        <source>One item holds more than a copy could be read back with: the limit is {limit} bytes. Shorten its fields, or attach the text as a file.</source>
        <translation>Un elemento contiene más de lo que se podría volver a leer de una copia: el límite es de {limit} bytes. Acorte sus campos o adjunte el texto como archivo.</translation>
    </message>
    <message>
        <source>One item in the file holds too much. Shorten it, then export again.</source>
        <translation>Un elemento del archivo contiene demasiado. Acórtelo y exporte de nuevo.</translation>
    </message>
    <message>
        <source>One of these characters cannot be used in a PIN. Leave it out.</source>
        <translation>Uno de estos caracteres no se puede usar en un PIN. Quítelo.</translation>
    </message>
    <message>
        <source>One of these characters cannot be used in a password. Leave it out.</source>
        <translation>Uno de estos caracteres no se puede usar en una contraseña. Quítelo.</translation>
    </message>
    <message>
        <source>One part of the profile is damaged and cannot be read ({table} {id}). The others are not affected; export them.</source>
        <translation>Una parte del perfil está dañada y no se puede leer ({table} {id}). Las demás no están afectadas; expórtelas.</translation>
    </message>
    <message>
        <source>One part of the profile is damaged and cannot be read. The others are not affected; export them.</source>
        <translation>Una parte del perfil está dañada y no se puede leer. Las demás no están afectadas; expórtelas.</translation>
    </message>
    <message>
        <source>One value in the file is too long. Shorten it.</source>
        <translation>Un valor del archivo es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>One value in {path} is too long: the limit is {limit} bytes. Shorten it.</source>
        <translation>Un valor de {path} es demasiado largo: el límite es de {limit} bytes. Acórtelo.</translation>
    </message>
    <message>
        <source>Only what is in Trash can be deleted permanently. Move the item to Trash first.</source>
        <translation>Solo lo que está en la papelera se puede eliminar definitivamente. Mueva antes el elemento a la papelera.</translation>
    </message>
    <message>
        <source>Opening the file would take more memory than is spent here. Export it again at a lower cost.</source>
        <translation>Abrir el archivo requeriría más memoria de la que se gasta aquí. Expórtelo de nuevo con un coste menor.</translation>
    </message>
    <message>
        <source>Opening {path} would take {value} MiB of memory; the limit here is {limit} MiB. Export it again at a lower cost.</source>
        <translation>Abrir {path} requeriría {value} MiB de memoria; el límite aquí es de {limit} MiB. Expórtelo de nuevo con un coste menor.</translation>
    </message>
    <message>
        <source>Part of the one-time code key is missing. Copy all of it.</source>
        <translation>Falta una parte de la clave de códigos de un solo uso. Cópiela entera.</translation>
    </message>
    <message>
        <source>Parts are damaged and cannot be read. Open it read-only to look, or accept what is there.</source>
        <translation>Hay partes dañadas que no se pueden leer. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Parts of {name} are damaged and cannot be read: {broken}. Open it read-only to look, or accept what is there.</source>
        <translation>Hay partes de {name} dañadas que no se pueden leer: {broken}. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Parts of {name} were copied by something other than Strongroom: {doubled}. Open it read-only to look, or accept what is there.</source>
        <translation>Algo que no es Strongroom copió partes de {name}: {doubled}. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Parts of {name} were put back to an earlier time by something other than Strongroom: {old}. Open it read-only to look, or accept what is there.</source>
        <translation>Algo que no es Strongroom devolvió partes de {name} a un momento anterior: {old}. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Parts of {name} were removed by something other than Strongroom: {missing}. Open it read-only to look, or accept what is there.</source>
        <translation>Algo que no es Strongroom quitó partes de {name}: {missing}. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Parts were copied by something other than Strongroom. Open it read-only to look, or accept what is there.</source>
        <translation>Algo que no es Strongroom copió partes. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Parts were put back to an earlier time. Open it read-only to look, or accept what is there.</source>
        <translation>Hay partes devueltas a un momento anterior. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Parts were put in that are not yours. Open it read-only to look, or accept what is there.</source>
        <translation>Se pusieron partes que no son suyas. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Parts were put into {name} that are not yours: {foreign}. Open it read-only to look, or accept what is there.</source>
        <translation>En {name} se pusieron partes que no son suyas: {foreign}. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Parts were removed by something other than Strongroom. Open it read-only to look, or accept what is there.</source>
        <translation>Algo que no es Strongroom quitó partes. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Rules of a website have at most 1,024 characters. Shorten them.</source>
        <translation>Las reglas de un sitio web tienen como máximo 1024 caracteres. Acórtelas.</translation>
    </message>
    <message>
        <source>Shorten the title.</source>
        <translation>Acorte el título.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Acorte el valor.</translation>
    </message>
    <message>
        <source>Something in {name} is not as you left it. Open it read-only to look, or accept what is there.</source>
        <translation>Algo en {name} no está como lo dejó. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Something is being done with the profile. Wait until it is done, then try again.</source>
        <translation>Se está haciendo algo con el perfil. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something is not as you left it. Open it read-only to look, or accept what is there.</source>
        <translation>Algo no está como lo dejó. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>Strongroom did not make that and never removes it. Move it yourself.</source>
        <translation>Eso no lo hizo Strongroom, y nunca lo quita. Muévalo usted.</translation>
    </message>
    <message>
        <source>Strongroom did not make {path} and never removes it. Move it yourself.</source>
        <translation>{path} no lo hizo Strongroom, y nunca lo quita. Muévalo usted.</translation>
    </message>
    <message>
        <source>Strongroom keeps its own files in that folder. Choose another one.</source>
        <translation>Strongroom guarda sus propios archivos en esa carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>That QR code hands over several accounts at once. Export only this one from Google Authenticator.</source>
        <translation>Ese código QR entrega varias cuentas a la vez. Exporte solo esta desde Google Authenticator.</translation>
    </message>
    <message>
        <source>That QR code holds no key for one-time codes. Look for the one of your account.</source>
        <translation>Ese código QR no contiene ninguna clave de códigos de un solo uso. Busque el de su cuenta.</translation>
    </message>
    <message>
        <source>That cannot be understood. Look at the help.</source>
        <translation>Eso no se entiende. Consulte la ayuda.</translation>
    </message>
    <message>
        <source>That cannot stand in a rule. Use plain keyboard characters.</source>
        <translation>Eso no puede estar en una regla. Use caracteres normales del teclado.</translation>
    </message>
    <message>
        <source>That file is no plain text in UTF-8. Save it as one, or choose another.</source>
        <translation>Ese archivo no es texto sin formato en UTF-8. Guárdelo así o elija otro.</translation>
    </message>
    <message>
        <source>That file is too large for a word list. Shorten it.</source>
        <translation>Ese archivo es demasiado grande para una lista de palabras. Acórtelo.</translation>
    </message>
    <message>
        <source>That file is too large to attach. Attach a smaller one.</source>
        <translation>Ese archivo es demasiado grande para adjuntarlo. Adjunte uno más pequeño.</translation>
    </message>
    <message>
        <source>That file is too large to attach. It can have up to {limit} bytes.</source>
        <translation>Ese archivo es demasiado grande para adjuntarlo. Puede tener hasta {limit} bytes.</translation>
    </message>
    <message>
        <source>That file makes no word list. Choose one with a word on each line.</source>
        <translation>Ese archivo no es una lista de palabras. Elija uno con una palabra en cada línea.</translation>
    </message>
    <message>
        <source>That folder is in memory only. Choose one on a disk.</source>
        <translation>Esa carpeta está solo en memoria. Elija una en un disco.</translation>
    </message>
    <message>
        <source>That folder is part of what will be deleted. Choose another one.</source>
        <translation>Esa carpeta es parte de lo que se eliminará. Elija otra.</translation>
    </message>
    <message>
        <source>That folder is the Trash of this computer. Choose another one.</source>
        <translation>Esa carpeta es la papelera de este equipo. Elija otra.</translation>
    </message>
    <message>
        <source>That format cannot be written. Choose one of the list of formats.</source>
        <translation>Ese formato no se puede escribir. Elija uno de la lista de formatos.</translation>
    </message>
    <message>
        <source>That is a backup that Strongroom made. Get it back under Backups.</source>
        <translation>Esa es una copia de seguridad que hizo Strongroom. Recupérela en Copias de seguridad.</translation>
    </message>
    <message>
        <source>That is a device or a pipe. Choose a file name.</source>
        <translation>Eso es un dispositivo o una tubería. Elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>That is a folder. Add a file name.</source>
        <translation>Eso es una carpeta. Añada un nombre de archivo.</translation>
    </message>
    <message>
        <source>That is a folder. Choose the export file in it.</source>
        <translation>Eso es una carpeta. Elija el archivo exportado que hay en ella.</translation>
    </message>
    <message>
        <source>That is a whole profile. Delete it from its card, with its master password.</source>
        <translation>Eso es un perfil entero. Elimínelo desde su tarjeta, con su contraseña maestra.</translation>
    </message>
    <message>
        <source>That is no key for one-time codes. Copy it again from the website.</source>
        <translation>Esa no es una clave de códigos de un solo uso. Cópiela de nuevo del sitio web.</translation>
    </message>
    <message>
        <source>That is no key for one-time codes. Use letters A–Z and digits 2–7, or an otpauth:// link.</source>
        <translation>Esa no es una clave de códigos de un solo uso. Use letras A–Z y cifras 2–7, o un enlace otpauth://.</translation>
    </message>
    <message>
        <source>That is no otpauth:// link for one-time codes. Copy it again from the website.</source>
        <translation>Ese no es un enlace otpauth:// de códigos de un solo uso. Cópielo de nuevo del sitio web.</translation>
    </message>
    <message>
        <source>That is no picture. Choose one, such as a photo or a screenshot.</source>
        <translation>Eso no es una imagen. Elija una, como una foto o una captura de pantalla.</translation>
    </message>
    <message>
        <source>That is no recovery key: there is a typing mistake. Compare each group.</source>
        <translation>Esa no es una clave de recuperación: hay un error al escribirla. Compare cada grupo.</translation>
    </message>
    <message>
        <source>That is no rule. There are minlength, maxlength, max-consecutive, required and allowed.</source>
        <translation>Eso no es una regla. Existen minlength, maxlength, max-consecutive, required y allowed.</translation>
    </message>
    <message>
        <source>That is not the PIN for {name}. Tries left: {tries_left}.</source>
        <translation>Ese no es el PIN de {name}. Intentos restantes: {tries_left}.</translation>
    </message>
    <message>
        <source>That is not the PIN. Check what you typed.</source>
        <translation>Ese no es el PIN. Revise lo que escribió.</translation>
    </message>
    <message>
        <source>That is not the master password for {name}.</source>
        <translation>Esa no es la contraseña maestra de {name}.</translation>
    </message>
    <message>
        <source>That is not the master password for {name}. Try again in {wait_seconds} s.</source>
        <translation>Esa no es la contraseña maestra de {name}. Inténtelo de nuevo en {wait_seconds} s.</translation>
    </message>
    <message>
        <source>That is not the master password. Check what you typed, then try again.</source>
        <translation>Esa no es la contraseña maestra. Revise lo que escribió e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That is not the recovery key for {name}. Look for the newest recovery kit.</source>
        <translation>Esa no es la clave de recuperación de {name}. Busque el kit de recuperación más reciente.</translation>
    </message>
    <message>
        <source>That is only a link to the file, so it was not deleted. Delete the file it leads to yourself.</source>
        <translation>Eso es solo un enlace al archivo, así que no se eliminó. Elimine usted el archivo al que lleva.</translation>
    </message>
    <message>
        <source>That is the profile itself. Choose another one that is to take everything.</source>
        <translation>Ese es el perfil mismo. Elija otro que deba recibir todo.</translation>
    </message>
    <message>
        <source>That is too large to keep. Shorten it.</source>
        <translation>Eso es demasiado grande para guardarlo. Acórtelo.</translation>
    </message>
    <message>
        <source>That is too large to keep: {what} goes up to {limit}. Shorten it.</source>
        <translation>Eso es demasiado grande para guardarlo: {what} llega hasta {limit}. Acórtelo.</translation>
    </message>
    <message>
        <source>That is too long for a one-time code key. Copy only the key.</source>
        <translation>Eso es demasiado largo para una clave de códigos de un solo uso. Copie solo la clave.</translation>
    </message>
    <message>
        <source>That is {name} itself. Choose another profile that is to take everything.</source>
        <translation>Ese es {name} mismo. Elija otro perfil que deba recibir todo.</translation>
    </message>
    <message>
        <source>That key asks for a kind of code unknown here. Keep it in a note.</source>
        <translation>Esa clave pide un tipo de código desconocido aquí. Guárdela en una nota.</translation>
    </message>
    <message>
        <source>That key file alone does not open the file. Choose the right one, and type the passphrase if there is one.</source>
        <translation>Ese archivo de clave solo no abre el archivo. Elija el correcto y escriba la frase de contraseña si la hay.</translation>
    </message>
    <message>
        <source>That key file alone does not open {path}. Choose the right one, and type the passphrase if there is one.</source>
        <translation>Ese archivo de clave solo no abre {path}. Elija el correcto y escriba la frase de contraseña si la hay.</translation>
    </message>
    <message>
        <source>That key file does not open the file. Choose another.</source>
        <translation>Ese archivo de clave no abre el archivo. Elija otro.</translation>
    </message>
    <message>
        <source>That key file does not open {path}. Choose another.</source>
        <translation>Ese archivo de clave no abre {path}. Elija otro.</translation>
    </message>
    <message>
        <source>That key makes codes by counting, not by the clock. Ask the website for a time-based one.</source>
        <translation>Esa clave hace códigos por recuento, no por reloj. Pida al sitio web una basada en el tiempo.</translation>
    </message>
    <message>
        <source>That length is not possible. Choose 4 to 128 characters.</source>
        <translation>Esa longitud no es posible. Elija de 4 a 128 caracteres.</translation>
    </message>
    <message>
        <source>That means nothing in a pattern. Write a backslash before what is meant as it is.</source>
        <translation>Eso no significa nada en un patrón. Escriba una barra invertida antes de lo que se deba tomar tal cual.</translation>
    </message>
    <message>
        <source>That name is too long. Use a shorter one.</source>
        <translation>Ese nombre es demasiado largo. Use uno más corto.</translation>
    </message>
    <message>
        <source>That name is too long. Use at most {limit} characters.</source>
        <translation>Ese nombre es demasiado largo. Use como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>That names no characters. Use upper, lower, digit, special, or characters in brackets.</source>
        <translation>Eso no nombra caracteres. Use upper, lower, digit, special o caracteres entre corchetes.</translation>
    </message>
    <message>
        <source>That number of words is not possible. Choose 3 to 12 words.</source>
        <translation>Ese número de palabras no es posible. Elija de 3 a 12 palabras.</translation>
    </message>
    <message>
        <source>That passphrase alone does not open the file. Check what you typed; if it has a key file, too, choose that.</source>
        <translation>Esa frase de contraseña sola no abre el archivo. Revise lo que escribió; si tiene también un archivo de clave, elíjalo.</translation>
    </message>
    <message>
        <source>That passphrase alone does not open {path}. Check what you typed; if it has a key file, too, choose that.</source>
        <translation>Esa frase de contraseña sola no abre {path}. Revise lo que escribió; si tiene también un archivo de clave, elíjalo.</translation>
    </message>
    <message>
        <source>That passphrase and that key file together do not open the file. Check what you typed and which file you chose.</source>
        <translation>Esa frase de contraseña y ese archivo de clave juntos no abren el archivo. Revise lo que escribió y qué archivo eligió.</translation>
    </message>
    <message>
        <source>That passphrase and that key file together do not open {path}. Check what you typed and which file you chose.</source>
        <translation>Esa frase de contraseña y ese archivo de clave juntos no abren {path}. Revise lo que escribió y qué archivo eligió.</translation>
    </message>
    <message>
        <source>That passphrase does not open the file. Check what you typed.</source>
        <translation>Esa frase de contraseña no abre el archivo. Revise lo que escribió.</translation>
    </message>
    <message>
        <source>That passphrase does not open {path}. Check what you typed.</source>
        <translation>Esa frase de contraseña no abre {path}. Revise lo que escribió.</translation>
    </message>
    <message>
        <source>That password does not open the backup {path}. It opens with the master password of the day it was made; type that one.</source>
        <translation>Esa contraseña no abre la copia de seguridad {path}. Se abre con la contraseña maestra del día en que se hizo; escriba esa.</translation>
    </message>
    <message>
        <source>That password does not open the backup. It opens with the master password of the day it was made; type that one.</source>
        <translation>Esa contraseña no abre la copia de seguridad. Se abre con la contraseña maestra del día en que se hizo; escriba esa.</translation>
    </message>
    <message>
        <source>That password is too long. Use a shorter one.</source>
        <translation>Esa contraseña es demasiado larga. Use una más corta.</translation>
    </message>
    <message>
        <source>That password is too long. Use at most {limit} bytes.</source>
        <translation>Esa contraseña es demasiado larga. Use como máximo {limit} bytes.</translation>
    </message>
    <message>
        <source>That picture cannot be used. Choose a PNG or JPEG file, or a colour.</source>
        <translation>Esa imagen no se puede usar. Elija un archivo PNG o JPEG, o un color.</translation>
    </message>
    <message>
        <source>That picture is too large to be read. Cut out the QR code.</source>
        <translation>Esa imagen es demasiado grande para leerla. Recorte el código QR.</translation>
    </message>
    <message>
        <source>That recovery key does not open this profile. Look for the newest recovery kit.</source>
        <translation>Esa clave de recuperación no abre este perfil. Busque el kit de recuperación más reciente.</translation>
    </message>
    <message>
        <source>That repeats nothing. Write it as in a{{3}}.</source>
        <translation>Eso no repite nada. Escríbalo como en a{{3}}.</translation>
    </message>
    <message>
        <source>That secret does not open it. Check what you typed.</source>
        <translation>Ese secreto no lo abre. Revise lo que escribió.</translation>
    </message>
    <message>
        <source>That title is too long. Use at most {limit} bytes.</source>
        <translation>Ese título es demasiado largo. Use como máximo {limit} bytes.</translation>
    </message>
    <message>
        <source>That value is too long. Use at most {limit} bytes.</source>
        <translation>Ese valor es demasiado largo. Use como máximo {limit} bytes.</translation>
    </message>
    <message>
        <source>That wait is not offered. Choose 7, 14, 30, 60 or 90 days.</source>
        <translation>Esa espera no se ofrece. Elija 7, 14, 30, 60 o 90 días.</translation>
    </message>
    <message>
        <source>That was not the PIN either. Use the master password.</source>
        <translation>Ese tampoco era el PIN. Use la contraseña maestra.</translation>
    </message>
    <message>
        <source>That word list has too many words. Shorten it.</source>
        <translation>Esa lista tiene demasiadas palabras. Acórtela.</translation>
    </message>
    <message>
        <source>That word list is too short, and would be guessed too quickly. Add words.</source>
        <translation>Esa lista de palabras es demasiado corta y se adivinaría demasiado rápido. Añada palabras.</translation>
    </message>
    <message>
        <source>The PIN does not open this now. Use the master password.</source>
        <translation>El PIN no lo abre ahora. Use la contraseña maestra.</translation>
    </message>
    <message>
        <source>The archive is cut short or was changed. Use another copy of it.</source>
        <translation>El archivo de Strongroom está cortado o se cambió. Use otra copia de él.</translation>
    </message>
    <message>
        <source>The archive is cut short or was changed. Use another copy of {path}.</source>
        <translation>El archivo de Strongroom está cortado o se cambió. Use otra copia de {path}.</translation>
    </message>
    <message>
        <source>The archive is longer than the memory of this computer. Import it on a larger one.</source>
        <translation>El archivo de Strongroom es más grande que la memoria de este equipo. Impórtelo en uno con más memoria.</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written. It was removed and the profile is unchanged; check the disk, then back up again.</source>
        <translation>La copia de seguridad no se pudo volver a leer como se escribió. Se quitó y el perfil no cambió; revise el disco y haga otra copia.</translation>
    </message>
    <message>
        <source>The backup {path} could not be read back as it was written. It was removed and the profile is unchanged; check the disk, then back up again.</source>
        <translation>La copia de seguridad {path} no se pudo volver a leer como se escribió. Se quitó y el perfil no cambió; revise el disco y haga otra copia.</translation>
    </message>
    <message>
        <source>The bracket at place {at} is empty or not closed. Write it as in [abc].</source>
        <translation>El corchete de la posición {at} está vacío o sin cerrar. Escríbalo como en [abc].</translation>
    </message>
    <message>
        <source>The brackets at place {at} are empty or not closed. Write them as in [-_.].</source>
        <translation>Los corchetes de la posición {at} están vacíos o sin cerrar. Escríbalos como en [-_.].</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a key. Copy the QR code, then take it.</source>
        <translation>El portapapeles no contiene ni una imagen ni una clave. Copie el código QR y luego tómelo.</translation>
    </message>
    <message>
        <source>The copy changed since it was checked, so nothing was deleted. Make another one.</source>
        <translation>La copia cambió desde que se comprobó, así que no se eliminó nada. Haga otra.</translation>
    </message>
    <message>
        <source>The copy does not hold everything, so nothing was deleted. Make another one.</source>
        <translation>La copia no lo contiene todo, así que no se eliminó nada. Haga otra.</translation>
    </message>
    <message>
        <source>The copy is no longer at {path}, so nothing was deleted. Make another one.</source>
        <translation>La copia ya no está en {path}, así que no se eliminó nada. Haga otra.</translation>
    </message>
    <message>
        <source>The copy is no longer where it was, so nothing was deleted. Make another one.</source>
        <translation>La copia ya no está donde estaba, así que no se eliminó nada. Haga otra.</translation>
    </message>
    <message>
        <source>The copy {path} changed since it was checked, so nothing was deleted. Make another one.</source>
        <translation>La copia {path} cambió desde que se comprobó, así que no se eliminó nada. Haga otra.</translation>
    </message>
    <message>
        <source>The copy {path} does not hold everything, so nothing was deleted. Make another one.</source>
        <translation>La copia {path} no lo contiene todo, así que no se eliminó nada. Haga otra.</translation>
    </message>
    <message>
        <source>The cost of opening {path} is set outside of what is safe ({parameter} is {value}). The file was changed by something else; use another copy of it.</source>
        <translation>El coste de abrir {path} está fuera de lo seguro ({parameter} es {value}). Otra cosa cambió el archivo; use otra copia de él.</translation>
    </message>
    <message>
        <source>The cost of unlocking is set outside of what is safe ({parameter} is {value}). The file was changed by something else; use a copy of it.</source>
        <translation>El coste del desbloqueo está fuera de lo seguro ({parameter} es {value}). Otra cosa cambió el archivo; use una copia de él.</translation>
    </message>
    <message>
        <source>The cost of unlocking is set outside of what is safe. Use a copy of the file.</source>
        <translation>El coste del desbloqueo está fuera de lo seguro. Use una copia del archivo.</translation>
    </message>
    <message>
        <source>The cryptography this program needs does not work here ({primitive}), so nothing was opened. Install Strongroom again.</source>
        <translation>La criptografía que este programa necesita no funciona aquí ({primitive}), así que no se abrió nada. Instale Strongroom de nuevo.</translation>
    </message>
    <message>
        <source>The cryptography this program needs does not work here. Install Strongroom again.</source>
        <translation>La criptografía que este programa necesita no funciona aquí. Instale Strongroom de nuevo.</translation>
    </message>
    <message>
        <source>The damaged file claims to be far larger than what is in it: something made it that large. Nothing was changed; bring back a backup.</source>
        <translation>El archivo dañado dice ser mucho mayor que su contenido: algo lo agrandó así. No se cambió nada; recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>The damaged file {path} claims to be {mib} MiB large and is almost all holes: something made it that large. Nothing was changed; bring back a backup.</source>
        <translation>El archivo dañado {path} dice ocupar {mib} MiB y está casi vacío: algo lo agrandó así. No se cambió nada; recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>The deletion began and did not finish. Finish it; nothing can be restored.</source>
        <translation>La eliminación comenzó y no terminó. Termínela; no se puede restaurar nada.</translation>
    </message>
    <message>
        <source>The deletion of {name} began and did not finish. Finish it; nothing can be restored.</source>
        <translation>La eliminación de {name} comenzó y no terminó. Termínela; no se puede restaurar nada.</translation>
    </message>
    <message>
        <source>The disk failed at {path} ({detail}). Nothing was changed; check it, then try again.</source>
        <translation>El disco falló en {path} ({detail}). No se cambió nada; revíselo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk failed at {path}. Nothing was changed; check the disk, then try again.</source>
        <translation>El disco falló en {path}. No se cambió nada; revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was changed; check the disk, then try again.</source>
        <translation>El disco falló. No se cambió nada; revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file asks for more work than any real export. Nothing was imported; export it again.</source>
        <translation>El archivo exige más trabajo que cualquier exportación real. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file belongs to a profile or backup of Strongroom and is not read here. Get a backup back under Backups, or import a Strongroom archive of that profile.</source>
        <translation>El archivo pertenece a un perfil o a una copia de seguridad de Strongroom y no se lee aquí. Recupere una copia en Copias de seguridad o importe un archivo de Strongroom de ese perfil.</translation>
    </message>
    <message>
        <source>The file can be read only by the program that wrote it. Export from that and import what it writes.</source>
        <translation>El archivo solo lo puede leer el programa que lo escribió. Exporte desde él e importe lo que escriba.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was imported; export it again.</source>
        <translation>El archivo no se puede leer. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot go there. Choose another place.</source>
        <translation>El archivo no puede ir ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file cannot go to {path}. Choose another place.</source>
        <translation>El archivo no puede ir a {path}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file could not be read in time. Nothing was imported; split it or export it again.</source>
        <translation>El archivo no se pudo leer a tiempo. No se importó nada; divídalo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be read: it asks for too much memory. Nothing was imported; split it or export it again.</source>
        <translation>El archivo no se pudo leer: exige demasiada memoria. No se importó nada; divídalo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file derives its key in a way that is not read here. In KeePassXC, choose Argon2id in its security settings and save it.</source>
        <translation>El archivo deriva su clave de una forma que no se lee aquí. En KeePassXC, elija Argon2id en sus ajustes de seguridad y guárdelo.</translation>
    </message>
    <message>
        <source>The file ends too early. Nothing was imported; export it again.</source>
        <translation>El archivo termina demasiado pronto. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has a header but no rows. Nothing was imported; export it again.</source>
        <translation>El archivo tiene encabezado pero ninguna fila. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file has another name on this disk under which it would stay, so it was not deleted. Delete both yourself.</source>
        <translation>El archivo tiene en este disco otro nombre con el que seguiría existiendo, así que no se eliminó. Elimine usted ambos.</translation>
    </message>
    <message>
        <source>The file has too many columns. Remove some.</source>
        <translation>El archivo tiene demasiadas columnas. Quite algunas.</translation>
    </message>
    <message>
        <source>The file has too many folders. Make fewer, then export again.</source>
        <translation>El archivo tiene demasiadas carpetas. Reduzca su número y exporte de nuevo.</translation>
    </message>
    <message>
        <source>The file has too many tags. Make fewer, then export again.</source>
        <translation>El archivo tiene demasiadas etiquetas. Reduzca su número y exporte de nuevo.</translation>
    </message>
    <message>
        <source>The file holds items of another program, not a copy of a profile. Import it instead.</source>
        <translation>El archivo contiene elementos de otro programa, no una copia de un perfil. Impórtelo en su lugar.</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Export fewer items at once.</source>
        <translation>El archivo contiene más de lo que se lee de una vez. Exporte menos elementos de una vez.</translation>
    </message>
    <message>
        <source>The file holds the passwords of Firefox, encrypted. Export them from the list of passwords in Firefox as CSV and import that.</source>
        <translation>El archivo contiene las contraseñas de Firefox, cifradas. Expórtelas como CSV desde la lista de contraseñas de Firefox e impórtelo.</translation>
    </message>
    <message>
        <source>The file holds too many items. Split it.</source>
        <translation>El archivo contiene demasiados elementos. Divídalo.</translation>
    </message>
    <message>
        <source>The file holds too many others. Export fewer items at once.</source>
        <translation>El archivo contiene demasiados otros. Exporte menos elementos de una vez.</translation>
    </message>
    <message>
        <source>The file holds too many values. Split it.</source>
        <translation>El archivo contiene demasiados valores. Divídalo.</translation>
    </message>
    <message>
        <source>The file is a document or spreadsheet. Open it in its program, save it as CSV, then import that.</source>
        <translation>El archivo es un documento o una hoja de cálculo. Ábralo en su programa, guárdelo como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>The file is a key file for KeePass, in which there are no passwords. Choose the .kdbx file that it opens.</source>
        <translation>El archivo es un archivo de clave de KeePass, en el que no hay contraseñas. Elija el archivo .kdbx que abre.</translation>
    </message>
    <message>
        <source>The file is a keychain of macOS. Export all passwords from Apple Passwords as CSV and import that.</source>
        <translation>El archivo es un llavero de macOS. Exporte todas las contraseñas desde Contraseñas de Apple como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>The file is a packed file with no export in it that is known here. Unpack it and choose the file in it.</source>
        <translation>El archivo es un archivo comprimido sin ninguna exportación conocida aquí. Descomprímalo y elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>The file is a packed file. Unpack it and choose the export in it.</source>
        <translation>El archivo es un archivo comprimido. Descomprímalo y elija la exportación que contiene.</translation>
    </message>
    <message>
        <source>The file is a page to print (.pdf), which cannot be read reliably. Export it as CSV and import that.</source>
        <translation>El archivo es una página para imprimir (.pdf), que no se puede leer con fiabilidad. Expórtelo como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>The file is a picture, not an export. Choose the file that your password manager wrote.</source>
        <translation>El archivo es una imagen, no una exportación. Elija el archivo que escribió su gestor de contraseñas.</translation>
    </message>
    <message>
        <source>The file is a wallet that only KWallet opens. Copy from there what you need.</source>
        <translation>El archivo es una cartera que solo KWallet abre. Copie de allí lo que necesite.</translation>
    </message>
    <message>
        <source>The file is a web page, which is not read here. Export it as CSV and import that.</source>
        <translation>El archivo es una página web, que no se lee aquí. Expórtelo como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>The file is an encrypted backup of Stratum. Back up there without a password and import that.</source>
        <translation>El archivo es una copia de seguridad cifrada de Stratum. Haga allí una copia sin contraseña e impórtela.</translation>
    </message>
    <message>
        <source>The file is an encrypted export of Dashlane. Export as CSV there and import that.</source>
        <translation>El archivo es una exportación cifrada de Dashlane. Exporte allí como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>The file is an encrypted export of Ente Auth. Export it there as plain text and import that.</source>
        <translation>El archivo es una exportación cifrada de Ente Auth. Expórtelo allí como texto sin formato e impórtelo.</translation>
    </message>
    <message>
        <source>The file is an encrypted keyring of Gnome. Save what “secret-tool search --all” prints of it, and import that.</source>
        <translation>El archivo es un llavero cifrado de Gnome. Guarde lo que imprime «secret-tool search --all» e impórtelo.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported; export it again.</source>
        <translation>El archivo está vacío. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that cannot be opened here. Export it unencrypted.</source>
        <translation>El archivo está cifrado de una forma que no se puede abrir aquí. Expórtelo sin cifrar.</translation>
    </message>
    <message>
        <source>The file is encrypted with OpenPGP. Export without encryption, or decrypt it with gpg, and import that.</source>
        <translation>El archivo está cifrado con OpenPGP. Exporte sin cifrado o descífrelo con gpg, e impórtelo.</translation>
    </message>
    <message>
        <source>The file is encrypted with OpenSSL. Decrypt it and import what was in it.</source>
        <translation>El archivo está cifrado con OpenSSL. Descífrelo e importe lo que contenía.</translation>
    </message>
    <message>
        <source>The file is encrypted with Twofish, which is not read here. In KeePassXC, choose ChaCha20 in its security settings and save it.</source>
        <translation>El archivo está cifrado con Twofish, que no se lee aquí. En KeePassXC, elija ChaCha20 en sus ajustes de seguridad y guárdelo.</translation>
    </message>
    <message>
        <source>The file is encrypted with age. Decrypt it and import what was in it.</source>
        <translation>El archivo está cifrado con age. Descífrelo e importe lo que contenía.</translation>
    </message>
    <message>
        <source>The file is from Buttercup. Export it there as CSV and import that.</source>
        <translation>El archivo es de Buttercup. Expórtelo allí como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>The file is from Enpass. Export it there as .json and import that.</source>
        <translation>El archivo es de Enpass. Expórtelo allí como .json e impórtelo.</translation>
    </message>
    <message>
        <source>The file is from KeePass 1. Import it into KeePassXC, save it there as .kdbx and import that.</source>
        <translation>El archivo es de KeePass 1. Impórtelo en KeePassXC, guárdelo allí como .kdbx e impórtelo.</translation>
    </message>
    <message>
        <source>The file is from Password Safe. Export it there as .xml and import that.</source>
        <translation>El archivo es de Password Safe. Expórtelo allí como .xml e impórtelo.</translation>
    </message>
    <message>
        <source>The file is from a version of KeePass that is too old. Open it in KeePassXC, save it again, then import that.</source>
        <translation>El archivo es de una versión de KeePass demasiado antigua. Ábralo en KeePassXC, guárdelo de nuevo e impórtelo.</translation>
    </message>
    <message>
        <source>The file is in no format Strongroom knows. Export it as CSV and import that.</source>
        <translation>El archivo no está en ningún formato que Strongroom conozca. Expórtelo como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>The file is not opened with a key file. Leave that out.</source>
        <translation>El archivo no se abre con un archivo de clave. Quítelo.</translation>
    </message>
    <message>
        <source>The file is not plain text. Save it as UTF-8, then import it.</source>
        <translation>El archivo no es texto sin formato. Guárdelo como UTF-8 e impórtelo.</translation>
    </message>
    <message>
        <source>The file is not well formed. Nothing was imported; export it again.</source>
        <translation>El archivo no está bien formado. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not what was exported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>El archivo ya no es lo que se exportó, así que no se eliminó. Mírelo antes de eliminarlo usted.</translation>
    </message>
    <message>
        <source>The file is not what was imported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>El archivo ya no es lo que se importó, así que no se eliminó. Mírelo antes de eliminarlo usted.</translation>
    </message>
    <message>
        <source>The file is one of the files in which 1Password keeps its items. Export them there as .1pux and import that.</source>
        <translation>El archivo es uno de los archivos en que 1Password guarda sus elementos. Expórtelos allí como .1pux e impórtelo.</translation>
    </message>
    <message>
        <source>The file is too large to read. Nothing was imported; split it.</source>
        <translation>El archivo es demasiado grande para leerlo. No se importó nada; divídalo.</translation>
    </message>
    <message>
        <source>The file is too large to read. Split it.</source>
        <translation>El archivo es demasiado grande para leerlo. Divídalo.</translation>
    </message>
    <message>
        <source>The file is where a program keeps what it knows, and no export. Export from that program and import what it writes.</source>
        <translation>El archivo es donde un programa guarda lo que sabe, no una exportación. Exporte desde ese programa e importe lo que escriba.</translation>
    </message>
    <message>
        <source>The file lacks a column that is needed. Export it again with all columns.</source>
        <translation>Al archivo le falta una columna necesaria. Expórtelo de nuevo con todas las columnas.</translation>
    </message>
    <message>
        <source>The file names too many folders or tags. Split it.</source>
        <translation>El archivo nombra demasiadas carpetas o etiquetas. Divídalo.</translation>
    </message>
    <message>
        <source>The file nests deeper than any real export. Nothing was imported; export it again.</source>
        <translation>El archivo tiene más niveles que cualquier exportación real. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>El archivo de {name} es una copia más antigua que la última que se abrió aquí. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>The file of {name} is another copy, which was changed elsewhere. Open it read-only to look, or accept what is there.</source>
        <translation>El archivo de {name} es otra copia, que se cambió en otro lugar. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>The file of {name} is damaged, so this cannot be done. Bring back a copy of it first.</source>
        <translation>El archivo de {name} está dañado, así que esto no se puede hacer. Recupere antes una copia de él.</translation>
    </message>
    <message>
        <source>The file opens only in the Bitwarden account that made it. In Bitwarden, export again and choose “Password protected”, or the format .json.</source>
        <translation>El archivo solo se abre en la cuenta de Bitwarden que lo hizo. En Bitwarden, exporte de nuevo y elija «Protegido con contraseña» o el formato .json.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than any real export. Nothing was imported; export it again.</source>
        <translation>El archivo se descomprime a mucho más que cualquier exportación real. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file was not deleted. Look at it and delete it yourself.</source>
        <translation>El archivo no se eliminó. Mírelo y elimínelo usted.</translation>
    </message>
    <message>
        <source>The folder cannot lie there. Choose another place.</source>
        <translation>La carpeta no puede estar ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot lie inside itself. Choose a folder outside of it.</source>
        <translation>La carpeta «{name}» no puede estar dentro de sí misma. Elija una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>The hyphen at place {at} must come first in its brackets. There are no ranges.</source>
        <translation>El guion de la posición {at} debe ir primero entre sus corchetes. No hay intervalos.</translation>
    </message>
    <message>
        <source>The key file for {path} is damaged: what it holds is not what was written. Use another copy of it.</source>
        <translation>El archivo de clave de {path} está dañado: su contenido no es lo que se escribió. Use otra copia de él.</translation>
    </message>
    <message>
        <source>The key file for {path} is of a newer kind than Strongroom knows. Choose another.</source>
        <translation>El archivo de clave de {path} es de un tipo más reciente que los que Strongroom conoce. Elija otro.</translation>
    </message>
    <message>
        <source>The key file is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>El archivo de claves es una copia más antigua que la última que se abrió aquí. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>The key file is damaged (checksum differs). Nothing was changed; bring back a copy of it.</source>
        <translation>El archivo de claves está dañado (la suma de control difiere). No se cambió nada; recupere una copia de él.</translation>
    </message>
    <message>
        <source>The key file is damaged (checksum differs). Nothing was changed; restore the profile from a backup, or bring back a copy of {path}.</source>
        <translation>El archivo de claves está dañado (la suma de control difiere). No se cambió nada; restaure el perfil de una copia de seguridad o recupere una copia de {path}.</translation>
    </message>
    <message>
        <source>The key file is damaged: what it holds is not what was written. Use another copy of it.</source>
        <translation>El archivo de clave está dañado: su contenido no es lo que se escribió. Use otra copia de él.</translation>
    </message>
    <message>
        <source>The key file is of a newer kind than Strongroom knows. Choose another.</source>
        <translation>El archivo de clave es de un tipo más reciente que los que Strongroom conoce. Elija otro.</translation>
    </message>
    <message>
        <source>The key file of {name} is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>El archivo de claves de {name} es una copia más antigua que la última que se abrió aquí. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Strongroom. Bring back a copy of it.</source>
        <translation>Algo que no es Strongroom cambió el archivo de claves. Recupere una copia de él.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Strongroom. Nothing was opened; restore the profile from a backup, or bring back a copy of {path}.</source>
        <translation>Algo que no es Strongroom cambió el archivo de claves. No se abrió nada; restaure el perfil de una copia de seguridad o recupere una copia de {path}.</translation>
    </message>
    <message>
        <source>The keyring of the operating system did not keep what it was given. Nothing was changed.</source>
        <translation>El llavero del sistema operativo no conservó lo que se le dio. No se cambió nada.</translation>
    </message>
    <message>
        <source>The keyring of the operating system does not answer. Look for a question it asks behind other windows, then try again.</source>
        <translation>El llavero del sistema operativo no responde. Busque una pregunta suya detrás de otras ventanas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring of the operating system is locked. Unlock it, then try again.</source>
        <translation>El llavero del sistema operativo está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The link holds no key for one-time codes. Copy all of it.</source>
        <translation>El enlace no contiene ninguna clave de códigos de un solo uso. Cópielo entero.</translation>
    </message>
    <message>
        <source>The name does not match, so nothing was deleted. Type it exactly.</source>
        <translation>El nombre no coincide, así que no se eliminó nada. Escríbalo exactamente.</translation>
    </message>
    <message>
        <source>The name does not match, so nothing was deleted. Type {name} to confirm.</source>
        <translation>El nombre no coincide, así que no se eliminó nada. Escriba {name} para confirmar.</translation>
    </message>
    <message>
        <source>The name holds characters that cannot be seen. Type it again without them.</source>
        <translation>El nombre contiene caracteres que no se ven. Escríbalo de nuevo sin ellos.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file was changed or damaged since it was written. Nothing was imported; export it again.</source>
        <translation>La frase de contraseña es correcta, pero el archivo se cambió o se dañó desde que se escribió. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is right, but {path} was changed or damaged since it was written. Nothing was imported; export it again.</source>
        <translation>La frase de contraseña es correcta, pero {path} se cambió o se dañó desde que se escribió. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The profile changed since it was copied, so nothing was deleted. Make another copy.</source>
        <translation>El perfil cambió desde que se copió, así que no se eliminó nada. Haga otra copia.</translation>
    </message>
    <message>
        <source>The profile is being deleted permanently. It cannot be opened any more.</source>
        <translation>El perfil se está eliminando definitivamente. Ya no se puede abrir.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely. Run the deletion again to finish it.</source>
        <translation>El perfil no está eliminado del todo. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed. Run the deletion again to finish it.</source>
        <translation>El perfil no está eliminado del todo: {left} no se pudo quitar. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; nothing was overwritten yet: the key file on this computer is whole; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>El perfil no está eliminado del todo: {left} no se pudo quitar; aún no se sobrescribió nada: el archivo de claves de este equipo está intacto; copias que se sabe que quedan: {copies}. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer is gone; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>El perfil no está eliminado del todo: {left} no se pudo quitar; el archivo de claves de este equipo ya no está; copias que se sabe que quedan: {copies}. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer is still there, and part of it may be overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>El perfil no está eliminado del todo: {left} no se pudo quitar; el archivo de claves de este equipo sigue ahí, y parte de él puede estar sobrescrita; copias que se sabe que quedan: {copies}. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer was overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>El perfil no está eliminado del todo: {left} no se pudo quitar; el archivo de claves de este equipo se sobrescribió; copias que se sabe que quedan: {copies}. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>The profile is not deleted completely: {left} could not be removed; the key file on this computer was removed, but not every file with keys could be overwritten first; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>El perfil no está eliminado del todo: {left} no se pudo quitar; el archivo de claves de este equipo se quitó, pero no todos los archivos con claves se pudieron sobrescribir antes; copias que se sabe que quedan: {copies}. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>The profile is not scheduled for deletion. There is nothing to restore.</source>
        <translation>La eliminación del perfil no está programada. No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>The profile is scheduled for deletion. Restore it first.</source>
        <translation>La eliminación del perfil está programada. Restáurelo antes.</translation>
    </message>
    <message>
        <source>The profile that took everything changed since that was checked, so nothing was deleted. Move again, which replaces what nobody changed there, or make a copy.</source>
        <translation>El perfil que recibió todo cambió desde que se comprobó, así que no se eliminó nada. Mueva de nuevo, lo que sustituye lo que nadie cambió allí, o haga una copia.</translation>
    </message>
    <message>
        <source>The profile that took everything is not there any more, so nothing was deleted. Choose another one, or make a copy.</source>
        <translation>El perfil que recibió todo ya no está, así que no se eliminó nada. Elija otro o haga una copia.</translation>
    </message>
    <message>
        <source>The profile’s file is an older copy than the one last opened here. Open it read-only to look, or accept what is there.</source>
        <translation>El archivo del perfil es una copia más antigua que la última que se abrió aquí. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>The profile’s file is another copy, which was changed elsewhere. Open it read-only to look, or accept what is there.</source>
        <translation>El archivo del perfil es otra copia, que se cambió en otro lugar. Ábralo en solo lectura para mirar o acepte lo que hay.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged and cannot be opened. Nothing was changed; open it read-only for what can still be read, or bring back a backup of {path}.</source>
        <translation>El archivo del perfil está dañado y no se puede abrir. No se cambió nada; ábralo en solo lectura para ver lo que aún se pueda leer o recupere una copia de seguridad de {path}.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged and cannot be opened. Open it read-only for what can still be read, or bring back a backup.</source>
        <translation>El archivo del perfil está dañado y no se puede abrir. Ábralo en solo lectura para ver lo que aún se pueda leer o recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged. Bring back a copy of it first.</source>
        <translation>El archivo del perfil está dañado. Recupere antes una copia de él.</translation>
    </message>
    <message>
        <source>The profile’s state forbids this.</source>
        <translation>El estado del perfil no lo permite.</translation>
    </message>
    <message>
        <source>The receipt is not as it was written. Use another copy of it.</source>
        <translation>El comprobante no está como se escribió. Use otra copia de él.</translation>
    </message>
    <message>
        <source>The receipt is not as it was written. Use another copy of {path}.</source>
        <translation>El comprobante no está como se escribió. Use otra copia de {path}.</translation>
    </message>
    <message>
        <source>The text holds half of a character, which cannot be kept. Type it again, or copy it anew.</source>
        <translation>El texto contiene medio carácter, que no se puede guardar. Escríbalo de nuevo o cópielo otra vez.</translation>
    </message>
    <message>
        <source>The two files of the profile are from different times: one was put back. Nothing was changed; bring back both from the same day.</source>
        <translation>Los dos archivos del perfil son de momentos distintos: uno se repuso. No se cambió nada; recupere ambos del mismo día.</translation>
    </message>
    <message>
        <source>The two files of {name} are from different times: one was put back. Nothing was changed; bring back both from the same day.</source>
        <translation>Los dos archivos de {name} son de momentos distintos: uno se repuso. No se cambió nada; recupere ambos del mismo día.</translation>
    </message>
    <message>
        <source>The wait for the deletion is over. Restore the profile, or delete it now.</source>
        <translation>El plazo de la eliminación ha terminado. Restaure el perfil o elimínelo ahora.</translation>
    </message>
    <message>
        <source>The wait for the deletion of {name} is over. Restore the profile, or delete it now.</source>
        <translation>El plazo de la eliminación de {name} ha terminado. Restaure el perfil o elimínelo ahora.</translation>
    </message>
    <message>
        <source>The word in line {line} is too long. Leave it out.</source>
        <translation>La palabra de la línea {line} es demasiado larga. Quítela.</translation>
    </message>
    <message>
        <source>The word “{word}” in line {line} is there already. Leave one of the two out.</source>
        <translation>La palabra «{word}» de la línea {line} ya está. Quite una de las dos.</translation>
    </message>
    <message>
        <source>There are several QR codes in that picture. Cut out the one you mean.</source>
        <translation>Hay varios códigos QR en esa imagen. Recorte el que quiera.</translation>
    </message>
    <message>
        <source>There are too many recipes. Remove one first.</source>
        <translation>Hay demasiadas recetas. Quite una antes.</translation>
    </message>
    <message>
        <source>There are too many word lists. Remove one first.</source>
        <translation>Hay demasiadas listas de palabras. Quite una antes.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Ya hay un archivo con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a file {path} already. Choose another name.</source>
        <translation>Ya hay un archivo {path}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is a folder called “{name}” already. Rename one of the two first.</source>
        <translation>Ya hay una carpeta llamada «{name}». Cambie antes el nombre de una de las dos.</translation>
    </message>
    <message>
        <source>There is a folder of this name already. Rename one of the two first.</source>
        <translation>Ya hay una carpeta con ese nombre. Cambie antes el nombre de una de las dos.</translation>
    </message>
    <message>
        <source>There is already a profile called {name}. Choose another name.</source>
        <translation>Ya hay un perfil llamado {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no QR code in that picture. Show all of it, sharp and large.</source>
        <translation>No hay ningún código QR en esa imagen. Muéstrelo entero, nítido y grande.</translation>
    </message>
    <message>
        <source>There is no backup “{id}”. Look at the list of backups for its id.</source>
        <translation>No hay ninguna copia de seguridad «{id}». Busque su identificador en la lista de copias de seguridad.</translation>
    </message>
    <message>
        <source>There is no checked copy, so nothing was deleted. Make a copy, or say that you want none.</source>
        <translation>No hay ninguna copia comprobada, así que no se eliminó nada. Haga una copia o indique que no quiere ninguna.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check where it is.</source>
        <translation>No hay ningún archivo {path}. Compruebe dónde está.</translation>
    </message>
    <message>
        <source>There is no item {id}. Look at the list of items for its id.</source>
        <translation>No hay ningún elemento {id}. Busque su identificador en la lista de elementos.</translation>
    </message>
    <message>
        <source>There is no key for one-time codes. Copy one from the website.</source>
        <translation>No hay ninguna clave de códigos de un solo uso. Copie una del sitio web.</translation>
    </message>
    <message>
        <source>There is no keyring of the operating system to use. Everything else works without it.</source>
        <translation>No hay ningún llavero del sistema operativo que se pueda usar. Todo lo demás funciona sin él.</translation>
    </message>
    <message>
        <source>There is no profile called “{name}”. Look at the list of profiles for its name.</source>
        <translation>No hay ningún perfil llamado «{name}». Busque su nombre en la lista de perfiles.</translation>
    </message>
    <message>
        <source>There is no profile that can be opened. Create one, or restore one first.</source>
        <translation>No hay ningún perfil que se pueda abrir. Cree uno o restaure uno antes.</translation>
    </message>
    <message>
        <source>There is no such backup. Look at the list of backups.</source>
        <translation>No existe esa copia de seguridad. Consulte la lista de copias de seguridad.</translation>
    </message>
    <message>
        <source>There is no such file. Check where it is.</source>
        <translation>No existe ese archivo. Compruebe dónde está.</translation>
    </message>
    <message>
        <source>There is no such item. Look at the list of items for its id.</source>
        <translation>No existe ese elemento. Busque su identificador en la lista de elementos.</translation>
    </message>
    <message>
        <source>There is no such profile. Look at the list of profiles for its name.</source>
        <translation>No existe ese perfil. Busque su nombre en la lista de perfiles.</translation>
    </message>
    <message>
        <source>There is no word list of that name. Choose another one.</source>
        <translation>No hay ninguna lista de palabras con ese nombre. Elija otra.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Check what you asked for.</source>
        <translation>No hay nada con ese nombre. Revise lo que pidió.</translation>
    </message>
    <message>
        <source>There is nothing to do again: nothing was undone last, or its files are gone.</source>
        <translation>No hay nada que rehacer: lo último no fue deshacer, o sus archivos ya no están.</translation>
    </message>
    <message>
        <source>There is nothing to undo, or too much has changed since. Look into Trash and history.</source>
        <translation>No hay nada que deshacer, o ha cambiado demasiado desde entonces. Mire en la papelera y en el historial.</translation>
    </message>
    <message>
        <source>There is one called “{name}” already. Choose another name.</source>
        <translation>Ya hay uno llamado «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is one of that name already. Choose another name.</source>
        <translation>Ya hay uno con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>These do not match. Type both again.</source>
        <translation>No coinciden. Escriba ambos de nuevo.</translation>
    </message>
    <message>
        <source>These rules allow no length up to 128. Look at minlength and maxlength.</source>
        <translation>Estas reglas no permiten ninguna longitud hasta 128. Revise minlength y maxlength.</translation>
    </message>
    <message>
        <source>This cannot be done now. Nothing was changed.</source>
        <translation>Ahora no se puede hacer. No se cambió nada.</translation>
    </message>
    <message>
        <source>This computer’s key for {name} is missing from the keyring. Unlock the keyring and try again, or use the recovery key.</source>
        <translation>La clave de este equipo para {name} falta en el llavero. Desbloquee el llavero e inténtelo de nuevo, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>This computer’s key is missing from the keyring. Unlock the keyring and try again, or use the recovery key.</source>
        <translation>La clave de este equipo falta en el llavero. Desbloquee el llavero e inténtelo de nuevo, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in KWallet. Open that and try again, or use the recovery key.</source>
        <translation>Falta la clave de este equipo: está en KWallet. Ábralo e inténtelo de nuevo, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the Windows Credential Manager. Try again, or use the recovery key.</source>
        <translation>Falta la clave de este equipo: está en el Administrador de credenciales de Windows. Inténtelo de nuevo o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the login keyring of the desktop. Unlock that and try again, or use the recovery key.</source>
        <translation>Falta la clave de este equipo: está en el llavero de inicio de sesión del escritorio. Desbloquéelo e inténtelo de nuevo, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>This computer’s key is missing: it lies in the macOS Keychain. Unlock that and try again, or use the recovery key.</source>
        <translation>Falta la clave de este equipo: está en el llavero de macOS. Desbloquéelo e inténtelo de nuevo, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>This is a fault of Strongroom: it broke off, and may be done in part. See what is there, then try again.</source>
        <translation>Esto es un fallo de Strongroom: se interrumpió y puede estar hecho en parte. Mire lo que hay e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This item changed on disk. Look at it again, then repeat your change.</source>
        <translation>Este elemento cambió en el disco. Mírelo de nuevo y repita su cambio.</translation>
    </message>
    <message>
        <source>This needs your master password again. Type it to go on.</source>
        <translation>Esto necesita de nuevo su contraseña maestra. Escríbala para seguir.</translation>
    </message>
    <message>
        <source>This profile is full. Remove some items, or use another profile.</source>
        <translation>Este perfil está lleno. Quite algunos elementos o use otro perfil.</translation>
    </message>
    <message>
        <source>This profile is open for reading only, so nothing was changed. Export what you need, or lock it and open it as usual.</source>
        <translation>Este perfil está abierto en solo lectura, así que no se cambió nada. Exporte lo que necesite, o bloquéelo y ábralo como siempre.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Strongroom. Nothing was changed; use that version to open {path}.</source>
        <translation>Esto lo escribió una versión más reciente de Strongroom. No se cambió nada; use esa versión para abrir {path}.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Strongroom. Nothing was changed; use that version.</source>
        <translation>Esto lo escribió una versión más reciente de Strongroom. No se cambió nada; use esa versión.</translation>
    </message>
    <message>
        <source>Too easy to guess. Choose another PIN.</source>
        <translation>Demasiado fácil de adivinar. Elija otro PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess. Use five random words or more.</source>
        <translation>Demasiado fácil de adivinar. Use cinco palabras al azar o más.</translation>
    </message>
    <message>
        <source>Too easy to guess: a computer finds it quickly. Add another random word.</source>
        <translation>Demasiado fácil de adivinar: un ordenador la encuentra rápido. Añada otra palabra al azar.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is a date. Choose another PIN.</source>
        <translation>Demasiado fácil de adivinar: es una fecha. Elija otro PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is a sequence. Choose another PIN.</source>
        <translation>Demasiado fácil de adivinar: es una secuencia. Elija otro PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is a year. Choose another PIN.</source>
        <translation>Demasiado fácil de adivinar: es un año. Elija otro PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is on lists attackers try first. Use five random words.</source>
        <translation>Demasiado fácil de adivinar: está en las listas que los atacantes prueban primero. Use cinco palabras al azar.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile. Choose another.</source>
        <translation>Demasiado fácil de adivinar: es el nombre del perfil. Elija otra cosa.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile. Use five random words.</source>
        <translation>Demasiado fácil de adivinar: es el nombre del perfil. Use cinco palabras al azar.</translation>
    </message>
    <message>
        <source>Too easy to guess: it repeats itself. Choose another PIN.</source>
        <translation>Demasiado fácil de adivinar: se repite. Elija otro PIN.</translation>
    </message>
    <message>
        <source>Too easy to guess: many people use it. Choose another PIN.</source>
        <translation>Demasiado fácil de adivinar: mucha gente lo usa. Elija otro PIN.</translation>
    </message>
    <message>
        <source>Too long for a PIN. Use a shorter one.</source>
        <translation>Demasiado largo para un PIN. Use uno más corto.</translation>
    </message>
    <message>
        <source>Too many wrong master passwords for {name}. Try again in {wait_seconds} s.</source>
        <translation>Demasiadas contraseñas maestras incorrectas para {name}. Inténtelo de nuevo en {wait_seconds} s.</translation>
    </message>
    <message>
        <source>Too many wrong master passwords. Wait a little, then try again.</source>
        <translation>Demasiadas contraseñas maestras incorrectas. Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too short for a PIN. Make it longer.</source>
        <translation>Demasiado corto para un PIN. Alárguelo.</translation>
    </message>
    <message>
        <source>Too short for a master password. Make it longer.</source>
        <translation>Demasiado corta para una contraseña maestra. Alárguela.</translation>
    </message>
    <message>
        <source>Too short for a master password. Use at least {minimum} characters.</source>
        <translation>Demasiado corta para una contraseña maestra. Use al menos {minimum} caracteres.</translation>
    </message>
    <message>
        <source>Too short for one character of each kind. Make it longer, or ask for fewer kinds.</source>
        <translation>Demasiado corta para un carácter de cada tipo. Alárguela o pida menos tipos.</translation>
    </message>
    <message>
        <source>Too short for this. Use at least {minimum} characters.</source>
        <translation>Demasiado corta para esto. Use al menos {minimum} caracteres.</translation>
    </message>
    <message>
        <source>What is in the damaged file takes more memory than reading around the damage may take here. Use a computer with more memory, or bring back a backup.</source>
        <translation>El contenido del archivo dañado ocupa más memoria de la que aquí se puede usar para leer lo que rodea al daño. Use un equipo con más memoria o recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>What is in the damaged file {path} takes more than the {limit_mib} MiB of memory that reading around the damage may take here. Use a computer with more memory, or bring back a backup.</source>
        <translation>El contenido del archivo dañado {path} ocupa más de los {limit_mib} MiB de memoria que aquí se pueden usar para leer lo que rodea al daño. Use un equipo con más memoria o recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>What reads pictures failed at that one. Try another picture of the code.</source>
        <translation>El lector de imágenes falló con esa. Pruebe con otra imagen del código.</translation>
    </message>
    <message>
        <source>What reads the file failed at it. Nothing was imported; export it again, in another format if there is one.</source>
        <translation>El lector falló con el archivo. No se importó nada; expórtelo de nuevo, en otro formato si lo hay.</translation>
    </message>
    <message>
        <source>What reads {path} failed at it. Nothing was imported; export it again, in another format if there is one.</source>
        <translation>El lector falló con {path}. No se importó nada; expórtelo de nuevo, en otro formato si lo hay.</translation>
    </message>
    <message>
        <source>What was chosen as the key file for {path} is far too large for one. Choose another.</source>
        <translation>Lo que se eligió como archivo de clave de {path} es demasiado grande para serlo. Elija otro.</translation>
    </message>
    <message>
        <source>What was chosen as the key file is far too large for one. Choose another.</source>
        <translation>Lo que se eligió como archivo de clave es demasiado grande para serlo. Elija otro.</translation>
    </message>
    <message>
        <source>Words of this list could run into each other. Put something between them that is no letter, digit or part of a word.</source>
        <translation>Las palabras de esta lista podrían confundirse al unirse. Ponga entre ellas algo que no sea letra, cifra ni parte de una palabra.</translation>
    </message>
    <message>
        <source>You may not read or write there. Change the permissions, or choose another place.</source>
        <translation>No tiene permiso para leer o escribir ahí. Cambie los permisos o elija otro lugar.</translation>
    </message>
    <message>
        <source>You may not read or write {path}. Change its permissions, or choose another place.</source>
        <translation>No tiene permiso para leer o escribir {path}. Cambie sus permisos o elija otro lugar.</translation>
    </message>
    <message>
        <source>You may not write to that folder. Choose another one.</source>
        <translation>No tiene permiso para escribir en esa carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>You may not write to the folder of {path}. Choose another one.</source>
        <translation>No tiene permiso para escribir en la carpeta de {path}. Elija otra.</translation>
    </message>
    <message>
        <source>Your desktop shows the screen to no program. Save or copy the QR code as a picture and take it from there.</source>
        <translation>Su escritorio no muestra la pantalla a ningún programa. Guarde o copie el código QR como imagen y tómelo de ahí.</translation>
    </message>
    <message>
        <source>{name} cannot be used for this now. Look at the list of profiles for its state.</source>
        <translation>{name} no se puede usar para esto ahora. Consulte su estado en la lista de perfiles.</translation>
    </message>
    <message>
        <source>{name} is being deleted permanently. It cannot be opened or restored any more.</source>
        <translation>{name} se está eliminando definitivamente. Ya no se puede abrir ni restaurar.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed. Run the deletion again to finish it.</source>
        <translation>{name} no está eliminado del todo: {left} no se pudo quitar. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; nothing was overwritten yet: the key file on this computer is whole; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} no está eliminado del todo: {left} no se pudo quitar; aún no se sobrescribió nada: el archivo de claves de este equipo está intacto; copias que se sabe que quedan: {copies}. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer is gone; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} no está eliminado del todo: {left} no se pudo quitar; el archivo de claves de este equipo ya no está; copias que se sabe que quedan: {copies}. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer is still there, and part of it may be overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} no está eliminado del todo: {left} no se pudo quitar; el archivo de claves de este equipo sigue ahí, y parte de él puede estar sobrescrita; copias que se sabe que quedan: {copies}. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer was overwritten; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} no está eliminado del todo: {left} no se pudo quitar; el archivo de claves de este equipo se sobrescribió; copias que se sabe que quedan: {copies}. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>{name} is not deleted completely: {left} could not be removed; the key file on this computer was removed, but not every file with keys could be overwritten first; copies known to remain: {copies}. Run the deletion again to finish it.</source>
        <translation>{name} no está eliminado del todo: {left} no se pudo quitar; el archivo de claves de este equipo se quitó, pero no todos los archivos con claves se pudieron sobrescribir antes; copias que se sabe que quedan: {copies}. Ejecute de nuevo la eliminación para terminarla.</translation>
    </message>
    <message>
        <source>{name} is not scheduled for deletion. There is nothing to restore.</source>
        <translation>La eliminación de {name} no está programada. No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>{name} is scheduled for deletion. Restore it first.</source>
        <translation>La eliminación de {name} está programada. Restáurelo antes.</translation>
    </message>
    <message>
        <source>{name}’s file is damaged (checksum differs). Nothing was changed.</source>
        <translation>El archivo de {name} está dañado (la suma de control difiere). No se cambió nada.</translation>
    </message>
    <message>
        <source>{name}’s file is damaged and cannot be opened. Nothing was changed; open it read-only for what can still be read, or bring back a backup.</source>
        <translation>El archivo de {name} está dañado y no se puede abrir. No se cambió nada; ábralo en solo lectura para ver lo que aún se pueda leer o recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} asks for more work than any real export. Nothing was imported; export it again.</source>
        <translation>{path} exige más trabajo que cualquier exportación real. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} belongs to a profile or backup of Strongroom and is not read here. Get a backup back under Backups, or import a Strongroom archive of that profile.</source>
        <translation>{path} pertenece a un perfil o a una copia de seguridad de Strongroom y no se lee aquí. Recupere una copia en Copias de seguridad o importe un archivo de Strongroom de ese perfil.</translation>
    </message>
    <message>
        <source>{path} can be read only by the program that wrote it. Export from that and import what it writes.</source>
        <translation>{path} solo lo puede leer el programa que lo escribió. Exporte desde él e importe lo que escriba.</translation>
    </message>
    <message>
        <source>{path} cannot be read. Nothing was imported; export it again.</source>
        <translation>{path} no se puede leer. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} could not be read within {limit} seconds. Nothing was imported; split it or export it again.</source>
        <translation>{path} no se pudo leer en {limit} segundos. No se importó nada; divídalo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} could not be read: it asks for more than {limit} MiB of memory. Nothing was imported; split it or export it again.</source>
        <translation>{path} no se pudo leer: exige más de {limit} MiB de memoria. No se importó nada; divídalo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} derives its key in a way that is not read here. In KeePassXC, choose Argon2id in its security settings and save it.</source>
        <translation>{path} deriva su clave de una forma que no se lee aquí. En KeePassXC, elija Argon2id en sus ajustes de seguridad y guárdelo.</translation>
    </message>
    <message>
        <source>{path} ends too early, at {where}. Nothing was imported; export it again.</source>
        <translation>{path} termina demasiado pronto, en {where}. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} ends too early. Nothing was imported; export it again.</source>
        <translation>{path} termina demasiado pronto. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} has a header but no rows. Nothing was imported; export it again.</source>
        <translation>{path} tiene encabezado pero ninguna fila. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} has another name on this disk under which it would stay, so it was not deleted. Delete both yourself.</source>
        <translation>{path} tiene en este disco otro nombre con el que seguiría existiendo, así que no se eliminó. Elimine usted ambos.</translation>
    </message>
    <message>
        <source>{path} has no column {columns}. Export it again with all columns, or import it as any CSV.</source>
        <translation>{path} no tiene la columna {columns}. Expórtelo de nuevo con todas las columnas o impórtelo como un CSV cualquiera.</translation>
    </message>
    <message>
        <source>{path} has no column {columns}; it has {found}. Export it again with all columns, or import it as any CSV.</source>
        <translation>{path} no tiene la columna {columns}; tiene {found}. Expórtelo de nuevo con todas las columnas o impórtelo como un CSV cualquiera.</translation>
    </message>
    <message>
        <source>{path} has too many columns: the limit is {limit}. Remove some.</source>
        <translation>{path} tiene demasiadas columnas: el límite es {limit}. Quite algunas.</translation>
    </message>
    <message>
        <source>{path} has too many folders: the limit is {limit}. Make fewer, then export again.</source>
        <translation>{path} tiene demasiadas carpetas: el límite es {limit}. Reduzca su número y exporte de nuevo.</translation>
    </message>
    <message>
        <source>{path} has too many tags: the limit is {limit}. Make fewer, then export again.</source>
        <translation>{path} tiene demasiadas etiquetas: el límite es {limit}. Reduzca su número y exporte de nuevo.</translation>
    </message>
    <message>
        <source>{path} holds items of another program, not a copy of a profile. Import it instead.</source>
        <translation>{path} contiene elementos de otro programa, no una copia de un perfil. Impórtelo en su lugar.</translation>
    </message>
    <message>
        <source>{path} holds more than is read at once: the limit is {limit} bytes. Export fewer items at once.</source>
        <translation>{path} contiene más de lo que se lee de una vez: el límite es de {limit} bytes. Exporte menos elementos de una vez.</translation>
    </message>
    <message>
        <source>{path} holds the passwords of Firefox, encrypted. Export them from the list of passwords in Firefox as CSV and import that.</source>
        <translation>{path} contiene las contraseñas de Firefox, cifradas. Expórtelas como CSV desde la lista de contraseñas de Firefox e impórtelo.</translation>
    </message>
    <message>
        <source>{path} holds too many files: the limit is {limit}. Export fewer items at once.</source>
        <translation>{path} contiene demasiados archivos: el límite es {limit}. Exporte menos elementos de una vez.</translation>
    </message>
    <message>
        <source>{path} holds too many items: the limit is {limit}. Split it.</source>
        <translation>{path} contiene demasiados elementos: el límite es {limit}. Divídalo.</translation>
    </message>
    <message>
        <source>{path} holds too many values: the limit is {limit}. Split it.</source>
        <translation>{path} contiene demasiados valores: el límite es {limit}. Divídalo.</translation>
    </message>
    <message>
        <source>{path} is a backup that Strongroom made. Get it back under Backups.</source>
        <translation>{path} es una copia de seguridad que hizo Strongroom. Recupérela en Copias de seguridad.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe. Choose a file name.</source>
        <translation>{path} es un dispositivo o una tubería. Elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>{path} is a document or spreadsheet. Open it in its program, save it as CSV, then import that.</source>
        <translation>{path} es un documento o una hoja de cálculo. Ábralo en su programa, guárdelo como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name.</source>
        <translation>{path} es una carpeta. Añada un nombre de archivo.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the export file in it.</source>
        <translation>{path} es una carpeta. Elija el archivo exportado que hay en ella.</translation>
    </message>
    <message>
        <source>{path} is a key file for KeePass, in which there are no passwords. Choose the .kdbx file that it opens.</source>
        <translation>{path} es un archivo de clave de KeePass, en el que no hay contraseñas. Elija el archivo .kdbx que abre.</translation>
    </message>
    <message>
        <source>{path} is a keychain of macOS. Export all passwords from Apple Passwords as CSV and import that.</source>
        <translation>{path} es un llavero de macOS. Exporte todas las contraseñas desde Contraseñas de Apple como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is a packed file with no export in it that is known here. Unpack it and choose the file in it.</source>
        <translation>{path} es un archivo comprimido sin ninguna exportación conocida aquí. Descomprímalo y elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>{path} is a packed file. Unpack it and choose the export in it.</source>
        <translation>{path} es un archivo comprimido. Descomprímalo y elija la exportación que contiene.</translation>
    </message>
    <message>
        <source>{path} is a page to print (.pdf), which cannot be read reliably. Export it as CSV and import that.</source>
        <translation>{path} es una página para imprimir (.pdf), que no se puede leer con fiabilidad. Expórtelo como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is a picture, not an export. Choose the file that your password manager wrote.</source>
        <translation>{path} es una imagen, no una exportación. Elija el archivo que escribió su gestor de contraseñas.</translation>
    </message>
    <message>
        <source>{path} is a wallet that only KWallet opens. Copy from there what you need.</source>
        <translation>{path} es una cartera que solo KWallet abre. Copie de allí lo que necesite.</translation>
    </message>
    <message>
        <source>{path} is a web page, which is not read here. Export it as CSV and import that.</source>
        <translation>{path} es una página web, que no se lee aquí. Expórtelo como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is an encrypted backup of Stratum. Back up there without a password and import that.</source>
        <translation>{path} es una copia de seguridad cifrada de Stratum. Haga allí una copia sin contraseña e impórtela.</translation>
    </message>
    <message>
        <source>{path} is an encrypted export of Dashlane. Export as CSV there and import that.</source>
        <translation>{path} es una exportación cifrada de Dashlane. Exporte allí como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is an encrypted export of Ente Auth. Export it there as plain text and import that.</source>
        <translation>{path} es una exportación cifrada de Ente Auth. Expórtelo allí como texto sin formato e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is an encrypted keyring of Gnome. Save what “secret-tool search --all” prints of it, and import that.</source>
        <translation>{path} es un llavero cifrado de Gnome. Guarde lo que imprime «secret-tool search --all» e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is empty. Nothing was imported; export it again.</source>
        <translation>{path} está vacío. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is encrypted in a way that cannot be opened here. Export it unencrypted.</source>
        <translation>{path} está cifrado de una forma que no se puede abrir aquí. Expórtelo sin cifrar.</translation>
    </message>
    <message>
        <source>{path} is encrypted with OpenPGP. Export without encryption, or decrypt it with gpg, and import that.</source>
        <translation>{path} está cifrado con OpenPGP. Exporte sin cifrado o descífrelo con gpg, e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is encrypted with OpenSSL. Decrypt it and import what was in it.</source>
        <translation>{path} está cifrado con OpenSSL. Descífrelo e importe lo que contenía.</translation>
    </message>
    <message>
        <source>{path} is encrypted with Twofish, which is not read here. In KeePassXC, choose ChaCha20 in its security settings and save it.</source>
        <translation>{path} está cifrado con Twofish, que no se lee aquí. En KeePassXC, elija ChaCha20 en sus ajustes de seguridad y guárdelo.</translation>
    </message>
    <message>
        <source>{path} is encrypted with age. Decrypt it and import what was in it.</source>
        <translation>{path} está cifrado con age. Descífrelo e importe lo que contenía.</translation>
    </message>
    <message>
        <source>{path} is from Buttercup. Export it there as CSV and import that.</source>
        <translation>{path} es de Buttercup. Expórtelo allí como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is from Enpass. Export it there as .json and import that.</source>
        <translation>{path} es de Enpass. Expórtelo allí como .json e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is from KeePass 1. Import it into KeePassXC, save it there as .kdbx and import that.</source>
        <translation>{path} es de KeePass 1. Impórtelo en KeePassXC, guárdelo allí como .kdbx e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is from Password Safe. Export it there as .xml and import that.</source>
        <translation>{path} es de Password Safe. Expórtelo allí como .xml e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is from a version of KeePass that is too old. Open it in KeePassXC, save it again, then import that.</source>
        <translation>{path} es de una versión de KeePass demasiado antigua. Ábralo en KeePassXC, guárdelo de nuevo e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is in a folder that would be deleted. Choose another one.</source>
        <translation>{path} está en una carpeta que se eliminaría. Elija otra.</translation>
    </message>
    <message>
        <source>{path} is in memory only and gone when the computer restarts. Choose a folder on a disk.</source>
        <translation>{path} está solo en memoria y desaparece al reiniciar el equipo. Elija una carpeta en un disco.</translation>
    </message>
    <message>
        <source>{path} is in no format Strongroom knows. Export it as CSV and import that.</source>
        <translation>{path} no está en ningún formato que Strongroom conozca. Expórtelo como CSV e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is in the Trash of this computer. Choose another folder.</source>
        <translation>{path} está en la papelera de este equipo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} is in the folder where Strongroom keeps its own files. Choose another one.</source>
        <translation>{path} está en la carpeta donde Strongroom guarda sus propios archivos. Elija otra.</translation>
    </message>
    <message>
        <source>{path} is longer than the memory of this computer ({limit} bytes). Import it on a larger one.</source>
        <translation>{path} es más grande que la memoria de este equipo ({limit} bytes). Impórtelo en uno con más memoria.</translation>
    </message>
    <message>
        <source>{path} is not opened with a key file. Leave that out.</source>
        <translation>{path} no se abre con un archivo de clave. Quítelo.</translation>
    </message>
    <message>
        <source>{path} is not plain text at {where}. Save it as UTF-8, then import it.</source>
        <translation>{path} no es texto sin formato en {where}. Guárdelo como UTF-8 e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is not plain text. Save it as UTF-8, then import it.</source>
        <translation>{path} no es texto sin formato. Guárdelo como UTF-8 e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is not well formed at {where}. Nothing was imported; export it again.</source>
        <translation>{path} no está bien formado en {where}. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not well formed. Nothing was imported; export it again.</source>
        <translation>{path} no está bien formado. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is not what was exported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>{path} ya no es lo que se exportó, así que no se eliminó. Mírelo antes de eliminarlo usted.</translation>
    </message>
    <message>
        <source>{path} is not what was imported any more, so it was not deleted. Look at it before you delete it yourself.</source>
        <translation>{path} ya no es lo que se importó, así que no se eliminó. Mírelo antes de eliminarlo usted.</translation>
    </message>
    <message>
        <source>{path} is one of the files in which 1Password keeps its items. Export them there as .1pux and import that.</source>
        <translation>{path} es uno de los archivos en que 1Password guarda sus elementos. Expórtelos allí como .1pux e impórtelo.</translation>
    </message>
    <message>
        <source>{path} is only a link to the file, so it was not deleted. Delete the file it leads to yourself.</source>
        <translation>{path} es solo un enlace al archivo, así que no se eliminó. Elimine usted el archivo al que lleva.</translation>
    </message>
    <message>
        <source>{path} is too large to read. Nothing was imported; split it.</source>
        <translation>{path} es demasiado grande para leerlo. No se importó nada; divídalo.</translation>
    </message>
    <message>
        <source>{path} is too large to read: the limit is {limit} bytes. Split it.</source>
        <translation>{path} es demasiado grande para leerlo: el límite es de {limit} bytes. Divídalo.</translation>
    </message>
    <message>
        <source>{path} is where a program keeps what it knows, and no export. Export from that program and import what it writes.</source>
        <translation>{path} es donde un programa guarda lo que sabe, no una exportación. Exporte desde ese programa e importe lo que escriba.</translation>
    </message>
    <message>
        <source>{path} lacks a column that is needed. Export it again with all columns.</source>
        <translation>A {path} le falta una columna necesaria. Expórtelo de nuevo con todas las columnas.</translation>
    </message>
    <message>
        <source>{path} names too many folders or tags: the limit is {limit}. Split it.</source>
        <translation>{path} nombra demasiadas carpetas o etiquetas: el límite es {limit}. Divídalo.</translation>
    </message>
    <message>
        <source>{path} nests deeper than any real export. Nothing was imported; export it again.</source>
        <translation>{path} tiene más niveles que cualquier exportación real. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} opens only in the Bitwarden account that made it. In Bitwarden, export again and choose “Password protected”, or the format .json.</source>
        <translation>{path} solo se abre en la cuenta de Bitwarden que lo hizo. En Bitwarden, exporte de nuevo y elija «Protegido con contraseña» o el formato .json.</translation>
    </message>
    <message>
        <source>{path} unpacks to over {limit} times its size, as no real export does. Nothing was imported; export it again.</source>
        <translation>{path} se descomprime a más de {limit} veces su tamaño, como ninguna exportación real. No se importó nada; expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was not deleted. Look at it and delete it yourself.</source>
        <translation>{path} no se eliminó. Mírelo y elimínelo usted.</translation>
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
        <translation>Ocultar el ejemplo de %1</translation>
    </message>
    <message>
        <source>Reveal %1’s example</source>
        <translation>Mostrar el ejemplo de %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>%Ln adjunto</numerusform>
            <numerusform>%Ln adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier versions</source>
        <translation>
            <numerusform>%Ln versión anterior</numerusform>
            <numerusform>%Ln versiones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>1 adjunto</translation>
    </message>
    <message>
        <source>1 earlier version</source>
        <translation>1 versión anterior</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Bitwarden file</source>
        <translation>Archivo de Bitwarden</translation>
    </message>
    <message>
        <source>CXF file</source>
        <translation>Archivo CXF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Export %1 unencrypted…</source>
        <translation>Exportar %1 sin cifrar…</translation>
    </message>
    <message>
        <source>Export encrypted…</source>
        <translation>Exportar cifrado…</translation>
    </message>
    <message>
        <source>Export from %1</source>
        <translation>Exportar de %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Exported and checked</source>
        <translation>Exportado y comprobado</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>KeePass file</source>
        <translation>Archivo de KeePass</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Detenido. No quedó ningún archivo.</translation>
    </message>
    <message>
        <source>Strongroom archive</source>
        <translation>Archivo de Strongroom</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>&amp;Undo the deletion of %1</source>
        <translation>&amp;Deshacer la eliminación de %1</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Programar de nuevo</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Mostrar el comprobante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Strongroom cannot start</source>
        <translation>Strongroom no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>FaultView</name>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1 copied</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>Mostrar %1 como código QR</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texto oculto</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mes y año</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Llave de acceso</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clave SSH</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Texto de varias líneas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>%1 · expired</source>
        <translation>%1 · caducada</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>FileHead</name>
    <message>
        <source>%1 is read as: %2</source>
        <translation>%1 se lee como: %2</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Entre columnas</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Detectado solo</translation>
    </message>
    <message>
        <source>Hide file details</source>
        <translation>Ocultar los detalles del archivo</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>¿No es correcto?</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
</context>
<context>
    <name>FiledLines</name>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>FilingPart</name>
    <message>
        <source>Expires on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>FindingsPart</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Also used by</source>
        <translation>También se usa en</translation>
    </message>
    <message>
        <source>Generate new</source>
        <translation>Generar otra</translation>
    </message>
</context>
<context>
    <name>FolderActs</name>
    <message>
        <source>Folder %1 moved to %2</source>
        <translation>Carpeta %1 movida a %2</translation>
    </message>
    <message>
        <source>Folder %1 moved to the top</source>
        <translation>Carpeta %1 movida al nivel superior</translation>
    </message>
    <message>
        <source>Folder %1 removed</source>
        <translation>Carpeta %1 quitada</translation>
    </message>
    <message numerus="yes">
        <source>Folder %1 with %Ln item(s) moved to Trash</source>
        <translation>
            <numerusform>Carpeta %1 con %Ln elemento movida a la papelera</numerusform>
            <numerusform>Carpeta %1 con %Ln elementos movida a la papelera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>Nivel superior</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>This item is in Trash now. Saving leaves it there.</source>
        <translation>Este elemento está ahora en la papelera. Al guardar, se queda allí.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Add another website</source>
        <translation>Añadir otro sitio web</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message numerus="yes">
        <source>Anyone who opens the file can read all %Ln passwords.</source>
        <translation>
            <numerusform>Quien abra el archivo puede leer la %Ln contraseña.</numerusform>
            <numerusform>Quien abra el archivo puede leer las %Ln contraseñas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anyone who opens the file can read all of it.</source>
        <translation>Quien abra el archivo puede leerlo todo.</translation>
    </message>
    <message>
        <source>Anyone who opens the file can read the password in it.</source>
        <translation>Quien abra el archivo puede leer la contraseña que contiene.</translation>
    </message>
    <message>
        <source>Counting what it leaves out…</source>
        <translation>Contando lo que deja fuera…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>I understand that anyone can read the file</source>
        <translation>Entiendo que cualquiera puede leer el archivo</translation>
    </message>
    <message>
        <source>It leaves out: %1.</source>
        <translation>Deja fuera: %1.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se deja nada fuera.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Bitwarden lo admite con su frase de contraseña.</translation>
    </message>
    <message>
        <source>CXF, the exchange format (.json)</source>
        <translation>CXF, el formato de intercambio (.json)</translation>
    </message>
    <message>
        <source>Encrypted archive (.strongroom)</source>
        <translation>Archivo cifrado (.strongroom)</translation>
    </message>
    <message>
        <source>Encrypted format</source>
        <translation>Formato cifrado</translation>
    </message>
    <message>
        <source>Encrypted, for another password manager</source>
        <translation>Cifrado, para otro gestor de contraseñas</translation>
    </message>
    <message>
        <source>KeePass (.kdbx)</source>
        <translation>KeePass (.kdbx)</translation>
    </message>
    <message>
        <source>KeePassXC and many others open it, also on phones.</source>
        <translation>Lo abren KeePassXC y muchos otros, también en el móvil.</translation>
    </message>
    <message>
        <source>Many password managers take it in.</source>
        <translation>Lo admiten muchos gestores de contraseñas.</translation>
    </message>
    <message>
        <source>One line for each item, for most password managers.</source>
        <translation>Una línea por elemento, para la mayoría de los gestores de contraseñas.</translation>
    </message>
    <message>
        <source>Page for paper (.html)</source>
        <translation>Página para papel (.html)</translation>
    </message>
    <message>
        <source>Recommended. Complete: nothing is left out.</source>
        <translation>Recomendado. Completo: no se deja nada fuera.</translation>
    </message>
    <message>
        <source>Recommended. With the earlier versions and attachments of these items.</source>
        <translation>Recomendado. Con las versiones anteriores y los adjuntos de estos elementos.</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (.csv)</source>
        <translation>Tabla para una hoja de cálculo (.csv)</translation>
    </message>
    <message>
        <source>Table for other programs (.csv)</source>
        <translation>Tabla para otros programas (.csv)</translation>
    </message>
    <message>
        <source>To print and lock away; one-time codes can be scanned.</source>
        <translation>Para imprimir y guardar bajo llave; los códigos de un solo uso se pueden escanear.</translation>
    </message>
    <message>
        <source>Unencrypted format</source>
        <translation>Formato sin cifrar</translation>
    </message>
    <message>
        <source>Unencrypted, for other programs or for paper</source>
        <translation>Sin cifrar, para otros programas o para papel</translation>
    </message>
    <message>
        <source>What password managers agreed on for moving.</source>
        <translation>Lo que los gestores de contraseñas acordaron para mudarse.</translation>
    </message>
    <message>
        <source>What would be computed has an apostrophe before it, passwords too.</source>
        <translation>Lo que se calcularía lleva un apóstrofo delante, también las contraseñas.</translation>
    </message>
</context>
<context>
    <name>GeneratedLabel</name>
    <message>
        <source>Generated password</source>
        <translation>Contraseña generada</translation>
    </message>
</context>
<context>
    <name>GeneratorDialog</name>
    <message numerus="yes">
        <source>%Ln generated passwords will be forgotten. Passwords saved in items stay.</source>
        <translation>
            <numerusform>Se olvidará %Ln contraseña generada. Las guardadas en elementos se quedan.</numerusform>
            <numerusform>Se olvidarán %Ln contraseñas generadas. Las guardadas en elementos se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another (F5)</source>
        <translation>Otra (F5)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Borrar ahora</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>Clear the history?</source>
        <translation>¿Borrar el historial?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>Copiar (Control+C)</translation>
    </message>
    <message>
        <source>Create login with this</source>
        <translation>Crear un acceso con ella</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>History of this profile: the last 50, for 30 days</source>
        <translation>Historial de este perfil: las últimas 50, durante 30 días</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Conservar el historial</translation>
    </message>
    <message>
        <source>Password copied · clears in %1 s</source>
        <translation>Contraseña copiada · se borra en %1 s</translation>
    </message>
</context>
<context>
    <name>GeneratorPanel</name>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Weaker than your default: %1 instead of %2 bits.</source>
        <translation>Más débil que su valor predeterminado: %1 bits en vez de %2.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Expired</source>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>Expired on %1.</source>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antiguas</translation>
    </message>
    <message>
        <source>Old password.</source>
        <translation>Contraseña antigua.</translation>
    </message>
    <message numerus="yes">
        <source>One password in %Ln items</source>
        <translation>
            <numerusform>Una contraseña en %Ln elemento</numerusform>
            <numerusform>Una contraseña en %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>The same since %1.</source>
        <translation>La misma desde %1.</translation>
    </message>
    <message>
        <source>Used more than once</source>
        <translation>Usadas más de una vez</translation>
    </message>
    <message>
        <source>Very weak password.</source>
        <translation>Contraseña muy débil.</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débiles</translation>
    </message>
    <message>
        <source>Weak password.</source>
        <translation>Contraseña débil.</translation>
    </message>
</context>
<context>
    <name>HealthBindings</name>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 tiene una contraseña nueva.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln no se pudo leer</numerusform>
            <numerusform>%Ln no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored</source>
        <translation>
            <numerusform>%Ln ignorado</numerusform>
            <numerusform>%Ln ignorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) checked</source>
        <translation>
            <numerusform>%Ln contraseña comprobada</numerusform>
            <numerusform>%Ln contraseñas comprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a few logins, and what can be improved stands here.</source>
        <translation>Añada algunos accesos y aquí verá lo que se puede mejorar.</translation>
    </message>
    <message>
        <source>All that was found is ignored. It is listed below.</source>
        <translation>Todo lo encontrado se ignora. Está en la lista de abajo.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Comprobando %1 de %2</translation>
    </message>
    <message>
        <source>Fix these first</source>
        <translation>Arregle primero estas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Make kit</source>
        <translation>Hacer el kit</translation>
    </message>
    <message>
        <source>No password is weak, used twice, expired or old.</source>
        <translation>Ninguna contraseña es débil, repetida, caducada o antigua.</translation>
    </message>
    <message>
        <source>No passwords yet</source>
        <translation>Todavía no hay contraseñas</translation>
    </message>
    <message>
        <source>No recovery kit for this profile.</source>
        <translation>Este perfil no tiene kit de recuperación.</translation>
    </message>
    <message>
        <source>Nothing to fix</source>
        <translation>Nada que arreglar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is no earlier version yet</source>
        <translation>Todavía no hay ninguna versión anterior</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier versions of %1</source>
        <translation>Versiones anteriores de %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>Copy password of %1</source>
        <translation>Copiar la contraseña de %1</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Hide password of %1</source>
        <translation>Ocultar la contraseña de %1</translation>
    </message>
    <message>
        <source>New login</source>
        <translation>Nuevo acceso</translation>
    </message>
    <message>
        <source>New login with the password of %1</source>
        <translation>Nuevo acceso con la contraseña de %1</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Password of %1, hidden</source>
        <translation>Contraseña de %1, oculta</translation>
    </message>
    <message>
        <source>Reveal password of %1</source>
        <translation>Mostrar la contraseña de %1</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiada</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>usada en %1</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Passwords made here stay in this list for as long as the settings say.</source>
        <translation>Las contraseñas generadas aquí permanecen en esta lista el tiempo que digan los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IgnoredCard</name>
    <message numerus="yes">
        <source>%Ln finding(s) ignored</source>
        <translation>
            <numerusform>%Ln hallazgo ignorado</numerusform>
            <numerusform>%Ln hallazgos ignorados</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %1 again</source>
        <translation>Contar %1 de nuevo</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln more)</source>
        <translation>
            <numerusform>Mostrar todo (%Ln más)</numerusform>
            <numerusform>Mostrar todo (%Ln más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IgnoringActs</name>
    <message numerus="yes">
        <source>Counted again for %Ln item(s)</source>
        <translation>
            <numerusform>Contado de nuevo en %Ln elemento</numerusform>
            <numerusform>Contado de nuevo en %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored for %Ln item(s)</source>
        <translation>
            <numerusform>Ignorado en %Ln elemento</numerusform>
            <numerusform>Ignorado en %Ln elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is a Bitwarden export, protected by a password.</source>
        <translation>%1 es una exportación de Bitwarden, protegida con contraseña.</translation>
    </message>
    <message>
        <source>%1 is a KeePass file, closed by a password.</source>
        <translation>%1 es un archivo de KeePass, cerrado con contraseña.</translation>
    </message>
    <message>
        <source>%1 is a Strongroom archive.</source>
        <translation>%1 es un archivo de Strongroom.</translation>
    </message>
    <message>
        <source>%1 is a keychain of macOS, printed.</source>
        <translation>%1 es un llavero de macOS, impreso.</translation>
    </message>
    <message>
        <source>%1 is a keyring of GNOME.</source>
        <translation>%1 es un llavero de GNOME.</translation>
    </message>
    <message>
        <source>%1 is a list of one-time codes.</source>
        <translation>%1 es una lista de códigos de un solo uso.</translation>
    </message>
    <message>
        <source>%1 is a page for paper.</source>
        <translation>%1 es una página para papel.</translation>
    </message>
    <message>
        <source>%1 is a table (CSV).</source>
        <translation>%1 es una tabla (CSV).</translation>
    </message>
    <message>
        <source>%1 is a table for a spreadsheet.</source>
        <translation>%1 es una tabla para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>%1 is an Aegis export, protected by a password.</source>
        <translation>%1 es una exportación de Aegis, protegida con contraseña.</translation>
    </message>
    <message>
        <source>%1 looks like a Bitwarden export with attachments.</source>
        <translation>%1 parece una exportación de Bitwarden con adjuntos.</translation>
    </message>
    <message>
        <source>%1 looks like a Bitwarden export.</source>
        <translation>%1 parece una exportación de Bitwarden.</translation>
    </message>
    <message>
        <source>%1 looks like a CSV export of Strongroom.</source>
        <translation>%1 parece una exportación CSV de Strongroom.</translation>
    </message>
    <message>
        <source>%1 looks like a Firefox export.</source>
        <translation>%1 parece una exportación de Firefox.</translation>
    </message>
    <message>
        <source>%1 looks like a Proton Pass export.</source>
        <translation>%1 parece una exportación de Proton Pass.</translation>
    </message>
    <message>
        <source>%1 looks like a backup of 2FAS.</source>
        <translation>%1 parece una copia de seguridad de 2FAS.</translation>
    </message>
    <message>
        <source>%1 looks like an Aegis export.</source>
        <translation>%1 parece una exportación de Aegis.</translation>
    </message>
    <message>
        <source>%1 looks like an Enpass export.</source>
        <translation>%1 parece una exportación de Enpass.</translation>
    </message>
    <message>
        <source>%1 looks like an export of %2 (%3).</source>
        <translation>%1 parece una exportación de %2 (%3).</translation>
    </message>
    <message>
        <source>%1 looks like an export of Chrome, Edge, Brave or Opera.</source>
        <translation>%1 parece una exportación de Chrome, Edge, Brave u Opera.</translation>
    </message>
    <message>
        <source>%1 of the column “%2”</source>
        <translation>%1 de la columna «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>2FAS (backup)</source>
        <translation>2FAS (copia de seguridad)</translation>
    </message>
    <message>
        <source>A field of its own</source>
        <translation>Un campo propio</translation>
    </message>
    <message>
        <source>Aegis (JSON)</source>
        <translation>Aegis (JSON)</translation>
    </message>
    <message>
        <source>Any other CSV</source>
        <translation>Cualquier otro CSV</translation>
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
        <translation>Fecha de modificación</translation>
    </message>
    <message>
        <source>Date of creation</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Date of last use</source>
        <translation>Fecha del último uso</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Enpass (JSON)</source>
        <translation>Enpass (JSON)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Firefox (CSV)</source>
        <translation>Firefox (CSV)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Found %1: %2</source>
        <translation>Encontrado %1: %2</translation>
    </message>
    <message>
        <source>Keychain of macOS, printed</source>
        <translation>Llavero de macOS, impreso</translation>
    </message>
    <message>
        <source>Keyring of GNOME</source>
        <translation>Llavero de GNOME</translation>
    </message>
    <message>
        <source>List of otpauth:// links</source>
        <translation>Lista de enlaces otpauth://</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Proton Pass (JSON)</source>
        <translation>Proton Pass (JSON)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16, big endian</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16, little endian</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Windows-1252, Western Europe</source>
        <translation>Windows-1252, Europa occidental</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>coma  ,</translation>
    </message>
    <message>
        <source>semicolon  ;</source>
        <translation>punto y coma  ;</translation>
    </message>
    <message>
        <source>tab  ⇥</source>
        <translation>tabulador  ⇥</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check before you import</source>
        <translation>Revise antes de importar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importar de un archivo</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importado: %1</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Añadir a &amp;favoritos</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Quitar de &amp;favoritos</translation>
    </message>
</context>
<context>
    <name>ItemActs</name>
    <message numerus="yes">
        <source>%Ln changed since and left as it is.</source>
        <translation>
            <numerusform>%Ln elemento cambió después y se deja como está.</numerusform>
            <numerusform>%Ln elementos cambiaron después y se dejan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are favourites now</source>
        <translation>
            <numerusform>%Ln elemento es ahora favorito</numerusform>
            <numerusform>%Ln elementos son ahora favoritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items are in no folder now</source>
        <translation>
            <numerusform>%Ln elemento ya no está en ninguna carpeta</numerusform>
            <numerusform>%Ln elementos ya no están en ninguna carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items deleted permanently</source>
        <translation>
            <numerusform>%Ln elemento eliminado definitivamente</numerusform>
            <numerusform>%Ln elementos eliminados definitivamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to %2</source>
        <translation>
            <numerusform>%Ln elemento movido a %2</numerusform>
            <numerusform>%Ln elementos movidos a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items moved to Trash</source>
        <translation>
            <numerusform>%Ln elemento movido a la papelera</numerusform>
            <numerusform>%Ln elementos movidos a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items restored</source>
        <translation>
            <numerusform>%Ln elemento restaurado</numerusform>
            <numerusform>%Ln elementos restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>Back from Trash: %1</source>
        <translation>De vuelta de la papelera: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Folder %1 is back</source>
        <translation>La carpeta %1 está de vuelta</translation>
    </message>
    <message>
        <source>Health as before: %1</source>
        <translation>Salud como antes: %1</translation>
    </message>
    <message>
        <source>In Trash again: %1</source>
        <translation>De nuevo en la papelera: %1</translation>
    </message>
    <message>
        <source>In Trash, with its files: %1</source>
        <translation>En la papelera, con sus archivos: %1</translation>
    </message>
    <message>
        <source>Tag %1 is back</source>
        <translation>La etiqueta %1 está de vuelta</translation>
    </message>
    <message>
        <source>This is the copy of “%1”</source>
        <translation>Esta es la copia de «%1»</translation>
    </message>
    <message>
        <source>This is the copy of “%1”, without its files</source>
        <translation>Esta es la copia de «%1», sin sus archivos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Undone: adding %1</source>
        <translation>Deshecho: añadir %1</translation>
    </message>
    <message>
        <source>Undone: changes to %1</source>
        <translation>Deshecho: cambios en %1</translation>
    </message>
    <message>
        <source>Undone: favourite of %1</source>
        <translation>Deshecho: favorito de %1</translation>
    </message>
    <message>
        <source>Undone: moving %1</source>
        <translation>Deshecho: mover %1</translation>
    </message>
    <message>
        <source>Undone: new folder %1</source>
        <translation>Deshecho: nueva carpeta %1</translation>
    </message>
    <message>
        <source>Undone: new tag %1</source>
        <translation>Deshecho: nueva etiqueta %1</translation>
    </message>
    <message>
        <source>Undone: renaming %1</source>
        <translation>Deshecho: renombrar %1</translation>
    </message>
    <message>
        <source>Undone: the import</source>
        <translation>Deshecho: la importación</translation>
    </message>
    <message>
        <source>Undone: the merge</source>
        <translation>Deshecho: la combinación</translation>
    </message>
    <message>
        <source>“%1” deleted permanently</source>
        <translation>«%1» eliminado definitivamente</translation>
    </message>
    <message>
        <source>“%1” is a favourite now</source>
        <translation>«%1» es ahora favorito</translation>
    </message>
    <message>
        <source>“%1” is in no folder now</source>
        <translation>«%1» ya no está en ninguna carpeta</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>«%1» movido a %2</translation>
    </message>
    <message>
        <source>“%1” moved to Trash</source>
        <translation>«%1» movido a la papelera</translation>
    </message>
    <message>
        <source>“%1” restored</source>
        <translation>«%1» restaurado</translation>
    </message>
</context>
<context>
    <name>ItemDelegate</name>
    <message>
        <source>Copy password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Copy username</source>
        <translation>Copiar el usuario</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Found · %1</source>
        <translation>Encontrados · %1</translation>
    </message>
    <message>
        <source>In %1 · %2</source>
        <translation>En %1 · %2</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nuevo elemento</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>ItemListView</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Move to folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>Everything below is readable. Keep this sheet where you keep your keys.</source>
        <translation>Todo lo que sigue se puede leer. Guarde esta hoja donde guarda sus llaves.</translation>
    </message>
    <message>
        <source>Files that are not on this page: %1</source>
        <translation>Archivos que no están en esta página: %1</translation>
    </message>
</context>
<context>
    <name>JoiningControls</name>
    <message>
        <source>Between words</source>
        <translation>Entre palabras</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Own separator</source>
        <translation>Separador propio</translation>
    </message>
    <message>
        <source>add a digit</source>
        <translation>añadir una cifra</translation>
    </message>
    <message>
        <source>comma  ,</source>
        <translation>coma  ,</translation>
    </message>
    <message>
        <source>dot  .</source>
        <translation>punto  .</translation>
    </message>
    <message>
        <source>first letter of every word</source>
        <translation>primera letra de cada palabra</translation>
    </message>
    <message>
        <source>hyphen  -</source>
        <translation>guion  -</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>own…</source>
        <translation>propio…</translation>
    </message>
    <message>
        <source>some words, at random</source>
        <translation>algunas palabras, al azar</translation>
    </message>
    <message>
        <source>space  ␣</source>
        <translation>espacio  ␣</translation>
    </message>
    <message>
        <source>underscore  _</source>
        <translation>guion bajo  _</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Import report</source>
        <translation>Informe de la importación</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importado</translation>
    </message>
    <message>
        <source>Save the lines that cannot be read</source>
        <translation>Guardar las líneas que no se pueden leer</translation>
    </message>
    <message>
        <source>Save the report of the import</source>
        <translation>Guardar el informe de la importación</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read it.</source>
        <translation>Guardado como %1. Solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>Saved as %1. Passwords may be in it in clear: put it right, import it, and delete it.</source>
        <translation>Guardado como %1. Puede contener contraseñas legibles: corríjalo, impórtelo y elimínelo.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulse las teclas…</translation>
    </message>
</context>
<context>
    <name>KeyFileRow</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elija el archivo de clave</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Archivos de clave</translation>
    </message>
    <message>
        <source>Key file…</source>
        <translation>Archivo de clave…</translation>
    </message>
    <message>
        <source>Only if the file has one</source>
        <translation>Solo si el archivo tiene uno</translation>
    </message>
    <message>
        <source>Open it without a key file</source>
        <translation>Abrirlo sin archivo de clave</translation>
    </message>
</context>
<context>
    <name>KeyMaking</name>
    <message>
        <source>Keep the key</source>
        <translation>Conservar la clave</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Replace the private key?</source>
        <translation>¿Sustituir la clave privada?</translation>
    </message>
    <message>
        <source>The field holds a key. Servers that know it do not know the new one.</source>
        <translation>El campo contiene una clave. Los servidores que la conocen no conocen la nueva.</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Backup of %1</source>
        <translation>Copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Open and compare</source>
        <translation>Abrir y comparar</translation>
    </message>
    <message>
        <source>Passphrase of the file, or master password of that day</source>
        <translation>Frase de contraseña del archivo, o contraseña maestra de aquel día</translation>
    </message>
    <message>
        <source>Type what opens it.</source>
        <translation>Escriba lo que lo abre.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Restablecer las teclas de «%1»</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 ya es de «%2».</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving.</source>
        <translation>%1 se necesita para escribir y moverse.</translation>
    </message>
    <message>
        <source>%1 opens menus: hold Ctrl or Shift as well.</source>
        <translation>%1 abre menús: mantenga también Ctrl o Mayús.</translation>
    </message>
    <message>
        <source>%1 types something: hold Ctrl or Alt with it.</source>
        <translation>%1 escribe algo: mantenga además Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Press a button, then keys. Backspace stands for none, Esc for no change.</source>
        <translation>Pulse un botón y luego las teclas. Retroceso es ninguna, Esc es sin cambios.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>KeysRow</name>
    <message>
        <source>Any action can have other keys. Ctrl+L always locks.</source>
        <translation>Cualquier acción puede tener otras teclas. Control+L siempre bloquea.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Cambiar los atajos de teclado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Custom item</source>
        <translation>Elemento propio</translation>
    </message>
    <message>
        <source>Custom items</source>
        <translation>Elementos propios</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Edit SSH key</source>
        <translation>Editar clave SSH</translation>
    </message>
    <message>
        <source>Edit Wi-Fi network</source>
        <translation>Editar red wifi</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Editar tarjeta</translation>
    </message>
    <message>
        <source>Edit custom item</source>
        <translation>Editar elemento propio</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Editar documento</translation>
    </message>
    <message>
        <source>Edit identity</source>
        <translation>Editar identidad</translation>
    </message>
    <message>
        <source>Edit login</source>
        <translation>Editar acceso</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Edit one-time code</source>
        <translation>Editar código de un solo uso</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>New SSH key</source>
        <translation>Nueva clave SSH</translation>
    </message>
    <message>
        <source>New Wi-Fi network</source>
        <translation>Nueva red wifi</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nueva tarjeta</translation>
    </message>
    <message>
        <source>New custom item</source>
        <translation>Nuevo elemento propio</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nuevo documento</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nueva identidad</translation>
    </message>
    <message>
        <source>New login</source>
        <translation>Nuevo acceso</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>New one-time code</source>
        <translation>Nuevo código de un solo uso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>Códigos de un solo uso</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clave SSH</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Claves SSH</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
</context>
<context>
    <name>KitPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Eliminar el archivo</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Eliminado. En los SSD pueden quedar rastros hasta que se sobrescriban.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Group %1 of the key</source>
        <translation>Grupo %1 de la clave</translation>
    </message>
    <message>
        <source>On its way to a printer a page is laid down unencrypted on this computer, out of our reach. So you get it as a file that only you can read: print it from there, and delete it afterwards.</source>
        <translation>De camino a la impresora, una página queda sin cifrar en este equipo, fuera de nuestro alcance. Por eso la recibe como un archivo que solo usted puede leer: imprímalo desde ahí y elimínelo después.</translation>
    </message>
    <message>
        <source>Optional. Only you see this, in your open vault.</source>
        <translation>Opcional. Solo lo ve usted, con la bóveda abierta.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Printed it or wrote it down? Type two of its groups to check.</source>
        <translation>¿Lo imprimió o lo anotó? Escriba dos de sus grupos para comprobarlo.</translation>
    </message>
    <message>
        <source>Recovery key as QR code</source>
        <translation>Clave de recuperación como código QR</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Guardar como PDF para papel…</translation>
    </message>
    <message>
        <source>Save recovery kit</source>
        <translation>Guardar el kit de recuperación</translation>
    </message>
    <message>
        <source>Saved and read back: %1. Once it is on paper, delete the file: whoever has it and this computer can open the profile.</source>
        <translation>Guardado y vuelto a leer: %1. Cuando esté en papel, elimine el archivo: quien lo tenga y tenga este equipo puede abrir el perfil.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Strongroom recovery kit.pdf</source>
        <translation>Kit de recuperación de Strongroom.pdf</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Es correcto.</translation>
    </message>
    <message>
        <source>The clipboard is cleared again after a while.</source>
        <translation>El portapapeles se borra de nuevo al cabo de un rato.</translation>
    </message>
    <message>
        <source>The recovery key is copied. The clipboard is cleared after a while.</source>
        <translation>La clave de recuperación está copiada. El portapapeles se vacía al cabo de un rato.</translation>
    </message>
    <message>
        <source>These are not the two groups.</source>
        <translation>Esos no son los dos grupos.</translation>
    </message>
    <message>
        <source>Where do you keep it?</source>
        <translation>¿Dónde lo guarda?</translation>
    </message>
</context>
<context>
    <name>LargeDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Mostrar en grande</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>Save the new item?</source>
        <translation>¿Guardar el elemento nuevo?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>LeftFileReminder</name>
    <message>
        <source>%1 is still on your disk, unencrypted.</source>
        <translation>%1 sigue en su disco, sin cifrar.</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Eliminar el archivo</translation>
    </message>
    <message>
        <source>Delete “%1” from your disk?</source>
        <translation>¿Eliminar «%1» de su disco?</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Eliminado. En los SSD pueden quedar rastros hasta que se sobrescriban.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Conservar el archivo</translation>
    </message>
    <message>
        <source>Not all that is in it came along: it may be the only copy.</source>
        <translation>No todo lo que contiene se trajo: puede ser la única copia.</translation>
    </message>
    <message>
        <source>Nothing brings it back. On SSDs traces can remain until overwritten.</source>
        <translation>Nada lo recupera. En los SSD pueden quedar rastros hasta que se sobrescriban.</translation>
    </message>
</context>
<context>
    <name>LeftoverLine</name>
    <message>
        <source>Remove: %1, %2</source>
        <translation>Quitar: %1, %2</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>A deletion could not reach the keyring, or the profile lies in another data folder. A profile or backup bound to this computer opens only with such an entry.</source>
        <translation>Una eliminación no pudo acceder al llavero, o el perfil está en otra carpeta de datos. Un perfil o una copia de seguridad vinculados a este equipo solo se abren con una entrada así.</translation>
    </message>
    <message>
        <source>Backup of a profile that is not here</source>
        <translation>Copia de seguridad de un perfil que no está aquí</translation>
    </message>
    <message>
        <source>Backup of a profile that was deleted</source>
        <translation>Copia de seguridad de un perfil que se eliminó</translation>
    </message>
    <message>
        <source>Entry in the keyring for a profile that is not here</source>
        <translation>Entrada del llavero para un perfil que no está aquí</translation>
    </message>
    <message>
        <source>Folder of a profile without its keys</source>
        <translation>Carpeta de un perfil sin sus claves</translation>
    </message>
    <message>
        <source>Half-written file</source>
        <translation>Archivo a medio escribir</translation>
    </message>
    <message>
        <source>It could not be reached when its profile was deleted; the receipt names it. It still opens with the master password of its day.</source>
        <translation>No se pudo acceder a ella cuando se eliminó su perfil; el comprobante la nombra. Todavía se abre con la contraseña maestra de su día.</translation>
    </message>
    <message>
        <source>It was set aside and a new one made. It may still say where copies were made.</source>
        <translation>Se apartó y se hizo una nueva. Puede que aún diga dónde se hicieron copias.</translation>
    </message>
    <message>
        <source>Its folder was put here, or the list was lost. Opening the profile enters it again; it is deleted from its card.</source>
        <translation>Su carpeta se puso aquí, o se perdió la lista. Al abrir el perfil se inscribe de nuevo; se elimina desde su tarjeta.</translation>
    </message>
    <message>
        <source>Its folder was removed, or lies elsewhere. The line remembers its copies and backups.</source>
        <translation>Su carpeta se quitó o está en otro lugar. La línea recuerda sus copias y copias de seguridad.</translation>
    </message>
    <message>
        <source>Its key file is gone. Nothing in it can be read unless that file comes back, but backups in it may still open with their master password.</source>
        <translation>Su archivo de claves ya no está. Nada de su contenido se puede leer si ese archivo no vuelve, pero las copias de seguridad que contiene quizá aún se abran con su contraseña maestra.</translation>
    </message>
    <message>
        <source>Line about a profile that is not here</source>
        <translation>Línea sobre un perfil que no está aquí</translation>
    </message>
    <message>
        <source>List of profiles that was damaged</source>
        <translation>Lista de perfiles que estaba dañada</translation>
    </message>
    <message>
        <source>Making it was cut off. Nothing was ever kept in it.</source>
        <translation>Su creación se interrumpió. Nunca se guardó nada en él.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>No hay restos.</translation>
    </message>
    <message>
        <source>Plan of a deletion that is not under way</source>
        <translation>Plan de una eliminación que no está en curso</translation>
    </message>
    <message>
        <source>Profile that the list does not know</source>
        <translation>Perfil que la lista no conoce</translation>
    </message>
    <message>
        <source>Profile that was never finished</source>
        <translation>Perfil que nunca se terminó</translation>
    </message>
    <message>
        <source>Rest of a backup of a profile that is not here</source>
        <translation>Resto de una copia de seguridad de un perfil que no está aquí</translation>
    </message>
    <message>
        <source>Rest of a backup that the keys of another may open</source>
        <translation>Resto de una copia de seguridad que las claves de otra pueden abrir</translation>
    </message>
    <message>
        <source>Something that is not ours</source>
        <translation>Algo que no es nuestro</translation>
    </message>
    <message>
        <source>Strongroom did not make it and never removes it.</source>
        <translation>Strongroom no lo hizo y nunca lo quita.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. It may be the last copy.</source>
        <translation>La copia de seguridad se elimina; sus claves se sobrescriben antes. Puede ser la última copia.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. Nobody can bring the profile back from it then.</source>
        <translation>La copia de seguridad se elimina; sus claves se sobrescriben antes. Nadie podrá recuperar el perfil a partir de ella.</translation>
    </message>
    <message>
        <source>The entry goes. What was bound to this computer by it then opens with its recovery key only.</source>
        <translation>La entrada se elimina. Lo que estaba vinculado a este equipo con ella se abre después solo con su clave de recuperación.</translation>
    </message>
    <message>
        <source>The file goes.</source>
        <translation>El archivo se elimina.</translation>
    </message>
    <message>
        <source>The file with its keys is gone, but another backup of that profile has its keys, or is not connected. With such keys the rest may still be read. It can be removed once the others are.</source>
        <translation>El archivo con sus claves ya no está, pero otra copia de seguridad de ese perfil tiene sus claves o no está conectada. Con esas claves quizá aún se pueda leer el resto. Se puede quitar cuando se hayan quitado las otras.</translation>
    </message>
    <message>
        <source>The file with its keys is gone: removing the backup was cut off, or the file was lost. Without it nobody can read the rest. If you kept that file, put it back first.</source>
        <translation>El archivo con sus claves ya no está: se interrumpió la retirada de la copia de seguridad o el archivo se perdió. Sin él nadie puede leer el resto. Si conservó ese archivo, devuélvalo antes.</translation>
    </message>
    <message>
        <source>The folder goes with everything in it, its backups included. Their keys are overwritten.</source>
        <translation>La carpeta se elimina con todo lo que contiene, incluidas sus copias de seguridad. Sus claves se sobrescriben.</translation>
    </message>
    <message>
        <source>The folder goes, its keys are overwritten.</source>
        <translation>La carpeta se elimina; sus claves se sobrescriben.</translation>
    </message>
    <message>
        <source>The folder of its profile is gone. It still opens with its master password and can bring the profile back.</source>
        <translation>La carpeta de su perfil ya no está. Todavía se abre con su contraseña maestra y puede recuperar el perfil.</translation>
    </message>
    <message>
        <source>The keyring of this computer tells no list, or is locked. Entries in it were not looked for.</source>
        <translation>El llavero de este equipo no da una lista o está bloqueado. No se buscaron entradas en él.</translation>
    </message>
    <message>
        <source>The line goes, and with it where copies and backups of that profile were made.</source>
        <translation>La línea se elimina y, con ella, dónde se hicieron copias y copias de seguridad de ese perfil.</translation>
    </message>
    <message>
        <source>The old list goes. The new one stays.</source>
        <translation>La lista antigua se elimina. La nueva se queda.</translation>
    </message>
    <message>
        <source>The plan goes. No profile is changed.</source>
        <translation>El plan se elimina. No cambia ningún perfil.</translation>
    </message>
    <message>
        <source>The profile it names was never touched, or says otherwise by now.</source>
        <translation>El perfil que nombra nunca se tocó, o ahora dice otra cosa.</translation>
    </message>
    <message>
        <source>The rest goes. A file with its keys that lies anywhere else then opens nothing of it.</source>
        <translation>El resto se elimina. Un archivo con sus claves que esté en otro lugar ya no abre nada de él.</translation>
    </message>
    <message>
        <source>Writing it was cut off. What it was to replace is still whole.</source>
        <translation>Su escritura se interrumpió. Lo que debía sustituir sigue intacto.</translation>
    </message>
</context>
<context>
    <name>LeftoversDialog</name>
    <message>
        <source>A deletion could not reach the keyring, or the profile lies in another data folder. A profile or backup bound to this computer opens only with such an entry.</source>
        <translation>Una eliminación no pudo acceder al llavero, o el perfil está en otra carpeta de datos. Un perfil o una copia de seguridad vinculados a este equipo solo se abren con una entrada así.</translation>
    </message>
    <message>
        <source>Backup of a profile that is not here</source>
        <translation>Copia de seguridad de un perfil que no está aquí</translation>
    </message>
    <message>
        <source>Backup of a profile that was deleted</source>
        <translation>Copia de seguridad de un perfil que se eliminó</translation>
    </message>
    <message>
        <source>Entry in the keyring for a profile that is not here</source>
        <translation>Entrada del llavero para un perfil que no está aquí</translation>
    </message>
    <message>
        <source>Folder of a profile without its keys</source>
        <translation>Carpeta de un perfil sin sus claves</translation>
    </message>
    <message>
        <source>Half-written file</source>
        <translation>Archivo a medio escribir</translation>
    </message>
    <message>
        <source>It could not be reached when its profile was deleted; the receipt names it. It still opens with the master password of its day.</source>
        <translation>No se pudo acceder a ella cuando se eliminó su perfil; el comprobante la nombra. Todavía se abre con la contraseña maestra de su día.</translation>
    </message>
    <message>
        <source>It was set aside and a new one made. It may still say where copies were made.</source>
        <translation>Se apartó y se hizo una nueva. Puede que aún diga dónde se hicieron copias.</translation>
    </message>
    <message>
        <source>Its folder was put here, or the list was lost. Opening the profile enters it again; it is deleted from its card.</source>
        <translation>Su carpeta se puso aquí, o se perdió la lista. Al abrir el perfil se inscribe de nuevo; se elimina desde su tarjeta.</translation>
    </message>
    <message>
        <source>Its folder was removed, or lies elsewhere. The line remembers its copies and backups.</source>
        <translation>Su carpeta se quitó o está en otro lugar. La línea recuerda sus copias y copias de seguridad.</translation>
    </message>
    <message>
        <source>Its key file is gone. Nothing in it can be read unless that file comes back, but backups in it may still open with their master password.</source>
        <translation>Su archivo de claves ya no está. Nada de su contenido se puede leer si ese archivo no vuelve, pero las copias de seguridad que contiene quizá aún se abran con su contraseña maestra.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Restos</translation>
    </message>
    <message>
        <source>Line about a profile that is not here</source>
        <translation>Línea sobre un perfil que no está aquí</translation>
    </message>
    <message>
        <source>List of profiles that was damaged</source>
        <translation>Lista de perfiles que estaba dañada</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Making it was cut off. Nothing was ever kept in it.</source>
        <translation>Su creación se interrumpió. Nunca se guardó nada en él.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>No hay restos.</translation>
    </message>
    <message>
        <source>Plan of a deletion that is not under way</source>
        <translation>Plan de una eliminación que no está en curso</translation>
    </message>
    <message>
        <source>Profile that the list does not know</source>
        <translation>Perfil que la lista no conoce</translation>
    </message>
    <message>
        <source>Profile that was never finished</source>
        <translation>Perfil que nunca se terminó</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this for good?</source>
        <translation>¿Quitar esto para siempre?</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Rest of a backup of a profile that is not here</source>
        <translation>Resto de una copia de seguridad de un perfil que no está aquí</translation>
    </message>
    <message>
        <source>Rest of a backup that the keys of another may open</source>
        <translation>Resto de una copia de seguridad que las claves de otra pueden abrir</translation>
    </message>
    <message>
        <source>Something that is not ours</source>
        <translation>Algo que no es nuestro</translation>
    </message>
    <message>
        <source>Strongroom did not make it and never removes it.</source>
        <translation>Strongroom no lo hizo y nunca lo quita.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. It may be the last copy.</source>
        <translation>La copia de seguridad se elimina; sus claves se sobrescriben antes. Puede ser la última copia.</translation>
    </message>
    <message>
        <source>The backup goes, its keys are overwritten first. Nobody can bring the profile back from it then.</source>
        <translation>La copia de seguridad se elimina; sus claves se sobrescriben antes. Nadie podrá recuperar el perfil a partir de ella.</translation>
    </message>
    <message>
        <source>The entry goes. What was bound to this computer by it then opens with its recovery key only.</source>
        <translation>La entrada se elimina. Lo que estaba vinculado a este equipo con ella se abre después solo con su clave de recuperación.</translation>
    </message>
    <message>
        <source>The file goes.</source>
        <translation>El archivo se elimina.</translation>
    </message>
    <message>
        <source>The file with its keys is gone, but another backup of that profile has its keys, or is not connected. With such keys the rest may still be read. It can be removed once the others are.</source>
        <translation>El archivo con sus claves ya no está, pero otra copia de seguridad de ese perfil tiene sus claves o no está conectada. Con esas claves quizá aún se pueda leer el resto. Se puede quitar cuando se hayan quitado las otras.</translation>
    </message>
    <message>
        <source>The file with its keys is gone: removing the backup was cut off, or the file was lost. Without it nobody can read the rest. If you kept that file, put it back first.</source>
        <translation>El archivo con sus claves ya no está: se interrumpió la retirada de la copia de seguridad o el archivo se perdió. Sin él nadie puede leer el resto. Si conservó ese archivo, devuélvalo antes.</translation>
    </message>
    <message>
        <source>The folder goes with everything in it, its backups included. Their keys are overwritten.</source>
        <translation>La carpeta se elimina con todo lo que contiene, incluidas sus copias de seguridad. Sus claves se sobrescriben.</translation>
    </message>
    <message>
        <source>The folder goes, its keys are overwritten.</source>
        <translation>La carpeta se elimina; sus claves se sobrescriben.</translation>
    </message>
    <message>
        <source>The folder of its profile is gone. It still opens with its master password and can bring the profile back.</source>
        <translation>La carpeta de su perfil ya no está. Todavía se abre con su contraseña maestra y puede recuperar el perfil.</translation>
    </message>
    <message>
        <source>The keyring of this computer tells no list, or is locked. Entries in it were not looked for.</source>
        <translation>El llavero de este equipo no da una lista o está bloqueado. No se buscaron entradas en él.</translation>
    </message>
    <message>
        <source>The line goes, and with it where copies and backups of that profile were made.</source>
        <translation>La línea se elimina y, con ella, dónde se hicieron copias y copias de seguridad de ese perfil.</translation>
    </message>
    <message>
        <source>The old list goes. The new one stays.</source>
        <translation>La lista antigua se elimina. La nueva se queda.</translation>
    </message>
    <message>
        <source>The plan goes. No profile is changed.</source>
        <translation>El plan se elimina. No cambia ningún perfil.</translation>
    </message>
    <message>
        <source>The profile it names was never touched, or says otherwise by now.</source>
        <translation>El perfil que nombra nunca se tocó, o ahora dice otra cosa.</translation>
    </message>
    <message>
        <source>The rest goes. A file with its keys that lies anywhere else then opens nothing of it.</source>
        <translation>El resto se elimina. Un archivo con sus claves que esté en otro lugar ya no abre nada de él.</translation>
    </message>
    <message>
        <source>What belongs to no profile on this computer. Nothing goes by itself.</source>
        <translation>Lo que no pertenece a ningún perfil de este equipo. Nada se va solo.</translation>
    </message>
    <message>
        <source>Writing it was cut off. What it was to replace is still whole.</source>
        <translation>Su escritura se interrumpió. Lo que debía sustituir sigue intacto.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ListHeading</name>
    <message>
        <source>Empty Trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locking in %1 s</source>
        <translation>Se bloquea en %1 s</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Seguir aquí</translation>
    </message>
</context>
<context>
    <name>LossPage</name>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>No afectado</translation>
    </message>
    <message>
        <source>Removed from this computer</source>
        <translation>Se quita de este equipo</translation>
    </message>
    <message>
        <source>The recovery kit: its key opens nothing on this computer any more</source>
        <translation>El kit de recuperación: su clave ya no abre nada en este equipo</translation>
    </message>
    <message>
        <source>The time of this profile is over. Nothing has been deleted yet, because somebody must say so once more.</source>
        <translation>El plazo de este perfil ha terminado. Todavía no se ha eliminado nada, porque alguien debe decirlo una vez más.</translation>
    </message>
    <message>
        <source>This does not wait for the rest of the time. A copy cannot be made any more: restore the profile first if you want one.</source>
        <translation>Esto no espera al resto del plazo. Ya no se puede hacer una copia: restaure antes el perfil si quiere una.</translation>
    </message>
    <message>
        <source>This is the last profile. Strongroom then starts with its first page.</source>
        <translation>Este es el último perfil. Strongroom empezará después con su primera página.</translation>
    </message>
    <message>
        <source>This stays, for Strongroom cannot delete it</source>
        <translation>Esto se queda, porque Strongroom no puede eliminarlo</translation>
    </message>
    <message>
        <source>Without the master password no copy can be made and nothing is deleted at once. The profile waits 60 days. Whoever opens it, or restores it on the start screen, cancels the deletion. At the end you are asked once more.</source>
        <translation>Sin la contraseña maestra no se puede hacer ninguna copia ni se elimina nada de inmediato. El perfil espera 60 días. Quien lo abra, o lo restaure en la pantalla de inicio, cancela la eliminación. Al final se le pregunta una vez más.</translation>
    </message>
</context>
<context>
    <name>MainValue</name>
    <message>
        <source>&amp;Copy cardholder</source>
        <translation>Copiar el &amp;titular</translation>
    </message>
    <message>
        <source>&amp;Copy email address or name</source>
        <translation>Copiar el &amp;correo o el nombre</translation>
    </message>
    <message>
        <source>&amp;Copy network name</source>
        <translation>Copiar el &amp;nombre de la red</translation>
    </message>
    <message>
        <source>Copy &amp;note</source>
        <translation>Copiar la n&amp;ota</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Copiar el nú&amp;mero</translation>
    </message>
    <message>
        <source>Copy &amp;public key</source>
        <translation>Copiar la clave &amp;pública</translation>
    </message>
    <message>
        <source>Copy securi&amp;ty code</source>
        <translation>Copiar el códi&amp;go de seguridad</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>%1 goes to</source>
        <translation>%1 va a</translation>
    </message>
    <message>
        <source>Column in file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%Ln item</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items added</source>
        <translation>
            <numerusform>%Ln elemento añadido</numerusform>
            <numerusform>%Ln elementos añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item added</source>
        <translation>1 elemento añadido</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Brought out of Trash</source>
        <translation>Sacados de la papelera</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Cambiado aquí</translation>
    </message>
    <message>
        <source>Changed in both</source>
        <translation>Cambiado en ambas</translation>
    </message>
    <message>
        <source>Changed in the other copy</source>
        <translation>Cambiado en la otra copia</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Eliminado aquí</translation>
    </message>
    <message>
        <source>Deleted in one copy, and left as they are here</source>
        <translation>Eliminados en una copia y dejados aquí como están</translation>
    </message>
    <message>
        <source>Deleted in the other copy</source>
        <translation>Eliminado en la otra copia</translation>
    </message>
    <message>
        <source>Earlier versions added</source>
        <translation>Versiones anteriores añadidas</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder “%1” is “%2” in the other copy: %3.</source>
        <translation>La carpeta «%1» es «%2» en la otra copia: %3.</translation>
    </message>
    <message>
        <source>Folder “%2” is new: added.</source>
        <translation>La carpeta «%2» es nueva: añadida.</translation>
    </message>
    <message>
        <source>Folder “%2” was removed here: left out.</source>
        <translation>La carpeta «%2» se quitó aquí: dejada fuera.</translation>
    </message>
    <message>
        <source>Folders and tags added or renamed</source>
        <translation>Carpetas y etiquetas añadidas o renombradas</translation>
    </message>
    <message>
        <source>Generator recipe</source>
        <translation>Receta del generador</translation>
    </message>
    <message>
        <source>Items added</source>
        <translation>Elementos añadidos</translation>
    </message>
    <message>
        <source>Items changed; what they were stays as an earlier version</source>
        <translation>Elementos cambiados; lo que eran queda como versión anterior</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Moved to Trash, as in the other copy</source>
        <translation>Movidos a la papelera, como en la otra copia</translation>
    </message>
    <message>
        <source>New in the other copy, and not taken</source>
        <translation>Nuevos en la otra copia y no tomados</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Only in the other copy</source>
        <translation>Solo en la otra copia</translation>
    </message>
    <message>
        <source>Part from another program</source>
        <translation>Parte de otro programa</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag “%1” is “%2” in the other copy: %3.</source>
        <translation>La etiqueta «%1» es «%2» en la otra copia: %3.</translation>
    </message>
    <message>
        <source>Tag “%2” is new: added.</source>
        <translation>La etiqueta «%2» es nueva: añadida.</translation>
    </message>
    <message>
        <source>Tag “%2” was removed here: left out.</source>
        <translation>La etiqueta «%2» se quitó aquí: dejada fuera.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>goes to Trash</source>
        <translation>va a la papelera</translation>
    </message>
    <message>
        <source>keep both where possible</source>
        <translation>conservar ambos si es posible</translation>
    </message>
    <message>
        <source>keep what is here</source>
        <translation>conservar lo que hay aquí</translation>
    </message>
    <message>
        <source>kept as it came</source>
        <translation>conservado como vino</translation>
    </message>
    <message>
        <source>left as it is here</source>
        <translation>se deja como está aquí</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>out of Trash</source>
        <translation>sale de la papelera</translation>
    </message>
    <message>
        <source>set</source>
        <translation>establecida</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>stays deleted</source>
        <translation>sigue eliminado</translation>
    </message>
    <message>
        <source>stays in Trash</source>
        <translation>sigue en la papelera</translation>
    </message>
    <message>
        <source>take the newer item’s value</source>
        <translation>tomar el valor del elemento más reciente</translation>
    </message>
    <message>
        <source>take the other copy’s value</source>
        <translation>tomar el valor de la otra copia</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>se toma</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>MergeChoosePage</name>
    <message>
        <source>A Strongroom archive, a KeePass file that was edited on a phone, or a backup. It is compared with this profile first; nothing changes before you have seen what would.</source>
        <translation>Un archivo de Strongroom, un archivo de KeePass editado en un móvil o una copia de seguridad. Primero se compara con este perfil; nada cambia antes de que vea lo que cambiaría.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Backups of this profile</source>
        <translation>Copias de seguridad de este perfil</translation>
    </message>
    <message>
        <source>Choose the other copy</source>
        <translation>Elija la otra copia</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with the backup of %1</source>
        <translation>Comparar con la copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Copies of a profile</source>
        <translation>Copias de un perfil</translation>
    </message>
    <message>
        <source>opens with the master password of %1</source>
        <translation>se abre con la contraseña maestra de %1</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de él</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>MergeTable</name>
    <message>
        <source>Items of both copies</source>
        <translation>Elementos de ambas copias</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué será de él</translation>
    </message>
</context>
<context>
    <name>MergeWizard</name>
    <message>
        <source>%1 (other copy)</source>
        <translation>%1 (otra copia)</translation>
    </message>
    <message>
        <source>An item was changed meanwhile. Go back and compare again.</source>
        <translation>Entretanto cambió un elemento. Vuelva atrás y compare de nuevo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the other copy</source>
        <translation>Elija la otra copia</translation>
    </message>
    <message>
        <source>Compare the two copies</source>
        <translation>Compare las dos copias</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Combinar %1</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>Combinación deshecha</translation>
    </message>
    <message>
        <source>Merge with another copy</source>
        <translation>Combinar con otra copia</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinando</translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation>Nada que combinar</translation>
    </message>
    <message>
        <source>Progress of the merge</source>
        <translation>Progreso de la combinación</translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>Detenido. No se combinó nada.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Lo que ocurriría</translation>
    </message>
</context>
<context>
    <name>MergedPage</name>
    <message numerus="yes">
        <source>Merge undone. %Ln changed since and left as it is.</source>
        <translation>
            <numerusform>Combinación deshecha. %Ln elemento cambió después y se deja como está.</numerusform>
            <numerusform>Combinación deshecha. %Ln elementos cambiaron después y se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge undone. Everything is as it was before.</source>
        <translation>Combinación deshecha. Todo está como antes.</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Deshacer la combinación</translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>No column holds a password</source>
        <translation>Ninguna columna contiene una contraseña</translation>
    </message>
    <message>
        <source>No column holds a title</source>
        <translation>Ninguna columna contiene un título</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is mapped to Password. %Ln logins would have none.</source>
        <translation>
            <numerusform>No hay nada asignado a Contraseña. %Ln acceso se quedaría sin ella.</numerusform>
            <numerusform>No hay nada asignado a Contraseña. %Ln accesos se quedarían sin ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is mapped to Password. 1 login would have none.</source>
        <translation>No hay nada asignado a Contraseña. 1 acceso se quedaría sin ella.</translation>
    </message>
    <message>
        <source>Nothing is mapped to Title or Website, so items would have no name.</source>
        <translation>No hay nada asignado a Título ni a Sitio web, así que los elementos no tendrían nombre.</translation>
    </message>
</context>
<context>
    <name>MoveFields</name>
    <message>
        <source>A backup of that profile is made first. Undoing the move there puts the items into its Trash.</source>
        <translation>Antes se hace una copia de seguridad de ese perfil. Si allí se deshace el traslado, los elementos van a su papelera.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Enter this master password.</source>
        <translation>Escriba esta contraseña maestra.</translation>
    </message>
    <message>
        <source>Master password of that profile</source>
        <translation>Contraseña maestra de ese perfil</translation>
    </message>
    <message>
        <source>Master password of this profile</source>
        <translation>Contraseña maestra de este perfil</translation>
    </message>
    <message>
        <source>Profile that takes everything</source>
        <translation>Perfil que recibe todo</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Locked %1</source>
        <translation>Bloqueado a las %1</translation>
    </message>
    <message numerus="yes">
        <source>Locked %1 after %Ln minute(s)</source>
        <translation>
            <numerusform>Bloqueado a las %1 tras %Ln minuto</numerusform>
            <numerusform>Bloqueado a las %1 tras %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked %1, the computer was asleep</source>
        <translation>Bloqueado a las %1; el equipo estaba en reposo</translation>
    </message>
    <message>
        <source>Locked — %1</source>
        <translation>Bloqueado: %1</translation>
    </message>
</context>
<context>
    <name>NetworkRow</name>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>Strongroom connects to nothing: no breach check, no look for updates, no icons of websites. What you open, your browser opens.</source>
        <translation>Strongroom no se conecta a nada: ni comprobación de filtraciones, ni búsqueda de actualizaciones, ni iconos de sitios web. Lo que usted abre, lo abre su navegador.</translation>
    </message>
</context>
<context>
    <name>NewKitDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation>Escriba su contraseña maestra.</translation>
    </message>
    <message>
        <source>Forgot the master password? This key is the only other way in.</source>
        <translation>¿Olvidó la contraseña maestra? Esta clave es la única otra forma de entrar.</translation>
    </message>
    <message>
        <source>Make a recovery kit</source>
        <translation>Hacer un kit de recuperación</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>Nuevo kit de recuperación</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Cifrando todo de nuevo…</translation>
    </message>
    <message>
        <source>The former kit then opens nothing any more. Destroy it.</source>
        <translation>El kit anterior ya no abre nada después. Destrúyalo.</translation>
    </message>
    <message>
        <source>Use this kit</source>
        <translation>Usar este kit</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Choose a master password.</source>
        <translation>Elija una contraseña maestra.</translation>
    </message>
    <message>
        <source>Five random words are stronger and easier to remember.</source>
        <translation>Cinco palabras al azar son más seguras y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Four or five random words make a good one.</source>
        <translation>Cuatro o cinco palabras al azar forman una buena.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat the master password</source>
        <translation>Repita la contraseña maestra</translation>
    </message>
    <message>
        <source>Suggest a passphrase</source>
        <translation>Sugerir una frase de contraseña</translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation>Aún no coinciden.</translation>
    </message>
    <message>
        <source>Write it down now. You can destroy the note once you know it by heart.</source>
        <translation>Anótela ahora. Podrá destruir la nota cuando se la sepa de memoria.</translation>
    </message>
    <message>
        <source>at least 12 characters</source>
        <translation>al menos 12 caracteres</translation>
    </message>
    <message>
        <source>not a common password</source>
        <translation>no es una contraseña común</translation>
    </message>
</context>
<context>
    <name>NotAsLeft</name>
    <message>
        <source>Damaged: %1</source>
        <translation>Dañado: %1</translation>
    </message>
    <message>
        <source>From an earlier time: %1</source>
        <translation>De un momento anterior: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Not yours: %1</source>
        <translation>No es suyo: %1</translation>
    </message>
    <message>
        <source>There twice: %1</source>
        <translation>Repetido: %1</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versiones anteriores</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>generated passwords</source>
        <translation>contraseñas generadas</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>other records</source>
        <translation>otros registros</translation>
    </message>
    <message>
        <source>recipes</source>
        <translation>recetas</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
</context>
<context>
    <name>NotAsLeftDialog</name>
    <message>
        <source>%1 is an older copy</source>
        <translation>%1 es una copia más antigua</translation>
    </message>
    <message>
        <source>%1 is another copy</source>
        <translation>%1 es otra copia</translation>
    </message>
    <message>
        <source>%1 is not as you left it</source>
        <translation>%1 no está como lo dejó</translation>
    </message>
    <message>
        <source>Accept what is there</source>
        <translation>Aceptar lo que hay</translation>
    </message>
    <message>
        <source>And all of it is an older copy than the one last opened here.</source>
        <translation>Y todo ello es una copia más antigua que la última que se abrió aquí.</translation>
    </message>
    <message>
        <source>And all of it is another copy, which was changed elsewhere.</source>
        <translation>Y todo ello es otra copia, que se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>If you put an earlier copy back yourself, or a backup of this computer did, accept it. If not, somebody else may have written to the folder.</source>
        <translation>Si usted mismo repuso una copia anterior, o lo hizo una copia de seguridad de este equipo, acéptela. Si no, puede que otra persona haya escrito en la carpeta.</translation>
    </message>
    <message>
        <source>Not as you left it</source>
        <translation>No está como lo dejó</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Read-only changes nothing: what can still be found is shown and can be exported, and what is lost is named.</source>
        <translation>En solo lectura no se cambia nada: lo que aún se encuentra se muestra y se puede exportar, y lo perdido se nombra.</translation>
    </message>
    <message>
        <source>Read-only changes nothing: you can look, copy and export. Accepting goes on with what is there, and notes that in the profile’s own log.</source>
        <translation>En solo lectura no se cambia nada: puede mirar, copiar y exportar. Al aceptar se continúa con lo que hay, y se anota en el registro del propio perfil.</translation>
    </message>
    <message>
        <source>The profile’s file is damaged</source>
        <translation>El archivo del perfil está dañado</translation>
    </message>
</context>
<context>
    <name>OnOffBox</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>OpenVault</name>
    <message>
        <source>It is there again, as it was.</source>
        <translation>Vuelve a estar ahí, como estaba.</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>Aegis (also with its password), 2FAS and andOTP without one, FreeOTP+, links of Google Authenticator, lists of otpauth:// links.</source>
        <translation>Aegis (también con su contraseña), 2FAS y andOTP sin ella, FreeOTP+, enlaces de Google Authenticator, listas de enlaces otpauth://.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>Any other: as CSV. Then you say what each of its columns holds.</source>
        <translation>Cualquier otro: como CSV. Después usted indica qué contiene cada columna.</translation>
    </message>
    <message>
        <source>Authenticators</source>
        <translation>Autenticadores</translation>
    </message>
    <message>
        <source>Best is .zip or .json, without PGP encryption.</source>
        <translation>Lo mejor es .zip o .json, sin cifrado PGP.</translation>
    </message>
    <message>
        <source>Best is .zip, with attachments, or .json (Encrypted) with a password of its own.</source>
        <translation>Lo mejor es .zip, con adjuntos, o .json (cifrado) con contraseña propia.</translation>
    </message>
    <message>
        <source>Best is 1PUX: it holds every kind of item, and the files.</source>
        <translation>Lo mejor es 1PUX: contiene todos los tipos de elementos y los archivos.</translation>
    </message>
    <message>
        <source>Enpass, Keeper: as JSON. RoboForm, SafeInCloud, Buttercup: as CSV. Password Safe, Revelation: as XML. CXF too.</source>
        <translation>Enpass, Keeper: como JSON. RoboForm, SafeInCloud, Buttercup: como CSV. Password Safe, Revelation: como XML. CXF también.</translation>
    </message>
    <message>
        <source>Export in the app, to a file, and bring that here.</source>
        <translation>Exporte en la aplicación a un archivo y tráigalo aquí.</translation>
    </message>
    <message>
        <source>In the app or on the web: Settings ▸ Export.</source>
        <translation>En la aplicación o en la web: Ajustes ▸ Exportar.</translation>
    </message>
    <message>
        <source>In the app: File ▸ Export vault. On the web: Tools ▸ Export.</source>
        <translation>En la aplicación: Archivo ▸ Exportar bóveda. En la web: Herramientas ▸ Exportar.</translation>
    </message>
    <message>
        <source>In the desktop app: File ▸ Export ▸ your account.</source>
        <translation>En la aplicación de escritorio: Archivo ▸ Exportar ▸ su cuenta.</translation>
    </message>
    <message>
        <source>In the desktop app: Settings ▸ Export items.</source>
        <translation>En la aplicación de escritorio: Ajustes ▸ Exportar elementos.</translation>
    </message>
    <message>
        <source>In the other profile: Export, as a Strongroom archive.</source>
        <translation>En el otro perfil: Exportar, como archivo de Strongroom.</translation>
    </message>
    <message>
        <source>In the settings, under passwords: Export passwords, or Download file.</source>
        <translation>En los ajustes, en contraseñas: Exportar contraseñas o Descargar archivo.</translation>
    </message>
    <message>
        <source>It is a CSV of logins, cards, notes and identities.</source>
        <translation>Es un CSV de accesos, tarjetas, notas e identidades.</translation>
    </message>
    <message>
        <source>It is a CSV of websites, usernames and passwords.</source>
        <translation>Es un CSV de sitios web, usuarios y contraseñas.</translation>
    </message>
    <message>
        <source>It is a CSV, with one-time codes and notes, without passkeys.</source>
        <translation>Es un CSV, con códigos de un solo uso y notas, sin llaves de acceso.</translation>
    </message>
    <message>
        <source>It is a CSV. Attachments are not in it: save them one by one.</source>
        <translation>Es un CSV. No incluye los adjuntos: guárdelos uno a uno.</translation>
    </message>
    <message>
        <source>It is a CSV. Passkeys are not in it.</source>
        <translation>Es un CSV. No incluye las llaves de acceso.</translation>
    </message>
    <message>
        <source>It opens here with its password, its key file or both, and is left as it is.</source>
        <translation>Se abre aquí con su contraseña, su archivo de clave o ambos, y se deja como está.</translation>
    </message>
    <message>
        <source>It opens with its passphrase, and nothing is lost.</source>
        <translation>Se abre con su frase de contraseña y no se pierde nada.</translation>
    </message>
    <message>
        <source>It packs several CSV files; credentials.csv has the logins.</source>
        <translation>Reúne varios archivos CSV; credentials.csv contiene los accesos.</translation>
    </message>
    <message>
        <source>Menu ▸ Passwords ▸ ⋯ ▸ Export passwords.</source>
        <translation>Menú ▸ Contraseñas ▸ ⋯ ▸ Exportar contraseñas.</translation>
    </message>
    <message>
        <source>Nothing to export: choose the .kdbx file itself.</source>
        <translation>No hay que exportar nada: elija el propio archivo .kdbx.</translation>
    </message>
    <message>
        <source>On a Mac, in Passwords: File ▸ Export All Passwords.</source>
        <translation>En un Mac, en Contraseñas: Archivo ▸ Exportar todas las contraseñas.</translation>
    </message>
    <message>
        <source>On the web: Advanced Options ▸ Export, which asks by e-mail first.</source>
        <translation>En la web: Opciones avanzadas ▸ Exportar, que antes pregunta por correo.</translation>
    </message>
    <message>
        <source>On the web: My account ▸ Settings ▸ Export data ▸ CSV.</source>
        <translation>En la web: Mi cuenta ▸ Ajustes ▸ Exportar datos ▸ CSV.</translation>
    </message>
</context>
<context>
    <name>OriginsPart</name>
    <message>
        <source>How to get your passwords out of …</source>
        <translation>Cómo sacar sus contraseñas de …</translation>
    </message>
    <message>
        <source>Where your passwords come from</source>
        <translation>De dónde vienen sus contraseñas</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln item(s) to fix</source>
        <translation>
            <numerusform>%Ln elemento por arreglar</numerusform>
            <numerusform>%Ln elementos por arreglar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to 3 years</source>
        <translation>de 1 a 3 años</translation>
    </message>
    <message>
        <source>100 less the share of passwords that are weak (counted whole), used more than once (seven tenths), expired (three) or old (two), and 5 without a recovery kit.</source>
        <translation>100 menos la proporción de contraseñas débiles (cuentan enteras), usadas más de una vez (siete décimas), caducadas (tres) o antiguas (dos), y 5 si no hay kit de recuperación.</translation>
    </message>
    <message>
        <source>3 to 5 years</source>
        <translation>de 3 a 5 años</translation>
    </message>
    <message>
        <source>Add a few logins to see a score.</source>
        <translation>Añada algunos accesos para ver una puntuación.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Show as charts</source>
        <translation>Mostrar como gráficos</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Seguridad</translation>
    </message>
    <message numerus="yes">
        <source>Strength of %Ln password(s)</source>
        <translation>
            <numerusform>Seguridad de %Ln contraseña</numerusform>
            <numerusform>Seguridad de %Ln contraseñas</numerusform>
        </translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Unchanged for</source>
        <translation>Sin cambios desde hace</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>over 5 years</source>
        <translation>más de 5 años</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>menos de 1 año</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>OwnGroup</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Change master password</source>
        <translation>Cambiar la contraseña maestra</translation>
    </message>
    <message>
        <source>Change name and picture</source>
        <translation>Cambiar el nombre y la imagen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Made and checked automatically. Go back to one from here.</source>
        <translation>Se hacen y se comprueban automáticamente. Desde aquí se vuelve a una.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Name and picture on the start screen.</source>
        <translation>Nombre e imagen en la pantalla de inicio.</translation>
    </message>
    <message>
        <source>Needs the current one. Everything is sealed anew.</source>
        <translation>Necesita la actual. Todo se cifra de nuevo.</translation>
    </message>
    <message>
        <source>New kit…</source>
        <translation>Nuevo kit…</translation>
    </message>
    <message>
        <source>New recovery kit</source>
        <translation>Nuevo kit de recuperación</translation>
    </message>
    <message>
        <source>Open backups</source>
        <translation>Abrir las copias de seguridad</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Profile · for %1 only</source>
        <translation>Perfil · solo para %1</translation>
    </message>
    <message>
        <source>Profile · for %1 only · open read-only, so nothing can be changed</source>
        <translation>Perfil · solo para %1 · abierto en solo lectura, así que no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Recovery kit</source>
        <translation>Kit de recuperación</translation>
    </message>
    <message>
        <source>The only other way in when the master password is forgotten.</source>
        <translation>La única otra forma de entrar si se olvida la contraseña maestra.</translation>
    </message>
</context>
<context>
    <name>OwnerRooms</name>
    <message numerus="yes">
        <source>%Ln backup(s) not reached: the former password still opens them.</source>
        <translation>
            <numerusform>%Ln copia de seguridad no accesible: la contraseña anterior todavía la abre.</numerusform>
            <numerusform>%Ln copias de seguridad no accesibles: la contraseña anterior todavía las abre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The master password is changed.</source>
        <translation>La contraseña maestra está cambiada.</translation>
    </message>
    <message>
        <source>The new recovery kit is in force.</source>
        <translation>El nuevo kit de recuperación ya vale.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1: switch off</source>
        <translation>%1: desactivar</translation>
    </message>
    <message>
        <source>%1: switch on</source>
        <translation>%1: activar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Create login “%1”</source>
        <translation>Crear el acceso «%1»</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>No item is chosen.</source>
        <translation>No hay ningún elemento elegido.</translation>
    </message>
    <message>
        <source>No item of Trash is chosen.</source>
        <translation>No hay ningún elemento de la papelera elegido.</translation>
    </message>
    <message>
        <source>No item with a one-time code.</source>
        <translation>Ningún elemento con código de un solo uso.</translation>
    </message>
    <message>
        <source>No item with a password.</source>
        <translation>Ningún elemento con contraseña.</translation>
    </message>
    <message>
        <source>No item with a username.</source>
        <translation>Ningún elemento con usuario.</translation>
    </message>
    <message>
        <source>No item with a website.</source>
        <translation>Ningún elemento con sitio web.</translation>
    </message>
    <message>
        <source>Nothing is being edited.</source>
        <translation>No se está editando nada.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Something is being edited.</source>
        <translation>Se está editando algo.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>This profile is open for reading only.</source>
        <translation>Este perfil está abierto en solo lectura.</translation>
    </message>
    <message>
        <source>Trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Unlock %1…</source>
        <translation>Desbloquear %1…</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>&gt; actions · / folders · # tags · , settings · @ profiles</source>
        <translation>&gt; acciones · / carpetas · # etiquetas · , ajustes · @ perfiles</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find a command, an item, a setting</source>
        <translation>Buscar un comando, un elemento, un ajuste</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Lo que coincide</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation>Escriba su contraseña maestra.</translation>
    </message>
    <message>
        <source>I understand that anyone can read the page</source>
        <translation>Entiendo que cualquiera puede leer la página</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>On its way to a printer a page is laid down unencrypted on this computer, out of our reach. So you get it as a file that only you can read: print it from there, and delete it afterwards.</source>
        <translation>De camino a la impresora, una página queda sin cifrar en este equipo, fuera de nuestro alcance. Por eso la recibe como un archivo que solo usted puede leer: imprímalo desde ahí y elimínelo después.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print “%1”?</source>
        <translation>¿Imprimir «%1»?</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Guardar como PDF para papel…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Guardar la página</translation>
    </message>
    <message>
        <source>The page shows every password, note and key of this item in the clear.</source>
        <translation>La página muestra sin cifrar todas las contraseñas, notas y claves de este elemento.</translation>
    </message>
    <message>
        <source>Writing the page…</source>
        <translation>Escribiendo la página…</translation>
    </message>
</context>
<context>
    <name>PassphraseControls</name>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (no está aquí)</translation>
    </message>
    <message>
        <source>Add a word list…</source>
        <translation>Añadir una lista de palabras…</translation>
    </message>
    <message>
        <source>English (%1 words)</source>
        <translation>Inglés (%1 palabras)</translation>
    </message>
    <message>
        <source>English, easy to tell apart (%1 words)</source>
        <translation>Inglés, fácil de distinguir (%1 palabras)</translation>
    </message>
    <message>
        <source>English, short (%1 words)</source>
        <translation>Inglés, corta (%1 palabras)</translation>
    </message>
    <message>
        <source>Finnish (%1 words)</source>
        <translation>Finés (%1 palabras)</translation>
    </message>
    <message>
        <source>German (%1 words)</source>
        <translation>Alemán (%1 palabras)</translation>
    </message>
    <message>
        <source>German, short (%1 words)</source>
        <translation>Alemán, corta (%1 palabras)</translation>
    </message>
    <message>
        <source>Norwegian (%1 words)</source>
        <translation>Noruego (%1 palabras)</translation>
    </message>
    <message>
        <source>Portuguese, Brazil (%1 words)</source>
        <translation>Portugués, Brasil (%1 palabras)</translation>
    </message>
    <message>
        <source>Remove this word list</source>
        <translation>Quitar esta lista de palabras</translation>
    </message>
    <message>
        <source>Spanish (%1 words)</source>
        <translation>Español (%1 palabras)</translation>
    </message>
    <message>
        <source>Swedish (%1 words)</source>
        <translation>Sueco (%1 palabras)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words from</source>
        <translation>Palabras de</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Type the passphrase of the file.</source>
        <translation>Escriba la frase de contraseña del archivo.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Generate password</source>
        <translation>Generar una contraseña</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>PasswordPart</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Also used by %1.</source>
        <translation>También la usa %1.</translation>
    </message>
    <message>
        <source>Generate new</source>
        <translation>Generar otra</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Usar contraseña</translation>
    </message>
    <message>
        <source>not used elsewhere</source>
        <translation>no se usa en otro sitio</translation>
    </message>
</context>
<context>
    <name>PatternControls</name>
    <message>
        <source>A and a are letters, 9 is a digit, # is a symbol, * is any of them.
C c consonants, V v vowels, H h hexadecimal digits; [abc] one of these.
{3} three times what stands before it, \a the letter itself; marks stand for themselves.</source>
        <translation>A y a son letras, 9 es una cifra, # es un símbolo, * es cualquiera de ellos.
C c consonantes, V v vocales, H h cifras hexadecimales; [abc] uno de estos.
{3} tres veces lo que va delante, \a la letra misma; los signos valen por sí mismos.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
</context>
<context>
    <name>PinControls</name>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>avoid what people choose: 1234, 0000, years, dates</source>
        <translation>evitar lo que la gente elige: 1234, 0000, años, fechas</translation>
    </message>
</context>
<context>
    <name>PinPart</name>
    <message>
        <source>Enter your PIN.</source>
        <translation>Escriba su PIN.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That cannot be the PIN, so no try was used. For the master password, choose “%1” below.</source>
        <translation>Eso no puede ser el PIN, por lo que no se ha gastado ningún intento. Para la contraseña maestra, elija «%1» abajo.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Use PIN</source>
        <translation>Usar PIN</translation>
    </message>
    <message>
        <source>Use master password</source>
        <translation>Usar la contraseña maestra</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>A PIN opens this profile until you quit Strongroom.</source>
        <translation>Un PIN abre este perfil hasta que salga de Strongroom.</translation>
    </message>
    <message>
        <source>A PIN opens this profile, also after a restart. Programs that run as you could guess it.</source>
        <translation>Un PIN abre este perfil, también tras reiniciar. Los programas que se ejecutan con su usuario podrían adivinarlo.</translation>
    </message>
    <message>
        <source>Change quick unlock</source>
        <translation>Cambiar el desbloqueo rápido</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Off. Only the master password opens this profile.</source>
        <translation>Desactivado. Solo la contraseña maestra abre este perfil.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Desbloqueo rápido</translation>
    </message>
    <message>
        <source>Set a PIN for quick unlock</source>
        <translation>Establecer un PIN para el desbloqueo rápido</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Establecer un PIN…</translation>
    </message>
    <message>
        <source>The PIN opens this profile again once the master password did.</source>
        <translation>El PIN vuelve a abrir este perfil después de que lo haya hecho la contraseña maestra.</translation>
    </message>
</context>
<context>
    <name>PlainCopyBanner</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Eliminado. En los SSD pueden quedar rastros hasta que se sobrescriban.</translation>
    </message>
    <message>
        <source>Keep, do not ask again</source>
        <translation>Conservar, no preguntar más</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The recovery kit “%3”, saved %1, is still in “%2”. Once it is on paper, delete the file: whoever has it and this computer can open the profile.</source>
        <translation>El kit de recuperación «%3», guardado %1, sigue en «%2». Cuando esté en papel, elimine el archivo: quien lo tenga y tenga este equipo puede abrir el perfil.</translation>
    </message>
    <message>
        <source>The unencrypted export “%3”, made %1 and changed since, is in “%2”.</source>
        <translation>La exportación sin cifrar «%3», hecha %1 y cambiada desde entonces, está en «%2».</translation>
    </message>
    <message>
        <source>The unencrypted export “%3”, made %1, is still in “%2”.</source>
        <translation>La exportación sin cifrar «%3», hecha %1, sigue en «%2».</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>added beside</source>
        <translation>añadido al lado</translation>
    </message>
    <message>
        <source>differs, skipped</source>
        <translation>distinto, omitido</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejado fuera</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Items in the file</source>
        <translation>Elementos del archivo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>differs, skipped</source>
        <translation>distinto, omitido</translation>
    </message>
    <message>
        <source>is here already</source>
        <translation>ya está aquí</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Delete now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Eliminado. En los SSD pueden quedar rastros hasta que se sobrescriban.</translation>
    </message>
    <message>
        <source>“%1” is written and read back. Delete it once it is printed.</source>
        <translation>«%1» está escrito y se ha vuelto a leer. Elimínelo en cuanto esté impreso.</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>A profile</source>
        <translation>Un perfil</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is in the profile until all of it is.</source>
        <translation>No hay nada en el perfil hasta que esté todo.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>It is a link. The link is replaced; what it leads to stays as it is.</source>
        <translation>Es un enlace. El enlace se sustituye; aquello a lo que lleva se queda como está.</translation>
    </message>
    <message>
        <source>It was last changed on %1 and has %2. What is in it will be gone.</source>
        <translation>Se cambió por última vez el %1 y ocupa %2. Lo que contiene se perderá.</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Conservar el archivo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>¿Sustituir «%1»?</translation>
    </message>
</context>
<context>
    <name>PronounceableControls</name>
    <message>
        <source>Syllables of each</source>
        <translation>Sílabas de cada una</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Mostrar el código QR</translation>
    </message>
</context>
<context>
    <name>QrShowing</name>
    <message>
        <source>A phone that scans this joins the network, and keeps its password.</source>
        <translation>Un móvil que lo escanee se une a la red y conserva su contraseña.</translation>
    </message>
    <message>
        <source>A phone that scans this makes the same codes. Let nobody else see or photograph it.</source>
        <translation>Un móvil que lo escanee genera los mismos códigos. No deje que nadie más lo vea ni lo fotografíe.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Unirse a %1</translation>
    </message>
    <message>
        <source>One-time code of %1</source>
        <translation>Código de un solo uso de %1</translation>
    </message>
</context>
<context>
    <name>QuickUnlockDialog</name>
    <message>
        <source>A PIN opens %1 after a lock, until you quit Strongroom. After three wrong ones the master password is needed, and always to export, delete or change passwords.</source>
        <translation>Un PIN abre %1 tras un bloqueo, hasta que salga de Strongroom. Tras tres incorrectos se necesita la contraseña maestra, y siempre para exportar, eliminar o cambiar contraseñas.</translation>
    </message>
    <message>
        <source>Also after a restart</source>
        <translation>También tras reiniciar</translation>
    </message>
    <message>
        <source>At least 4 digits or other characters.</source>
        <translation>Al menos 4 cifras u otros caracteres.</translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation>Escriba su contraseña maestra.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Desbloqueo rápido</translation>
    </message>
    <message>
        <source>Setting the PIN…</source>
        <translation>Estableciendo el PIN…</translation>
    </message>
    <message>
        <source>That would need a keyring, and this computer has none to use.</source>
        <translation>Para eso haría falta un llavero, y este equipo no tiene ninguno que se pueda usar.</translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation>Aún no coinciden.</translation>
    </message>
    <message>
        <source>Turn quick unlock off</source>
        <translation>Desactivar el desbloqueo rápido</translation>
    </message>
    <message>
        <source>Turning it off…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Use this PIN</source>
        <translation>Usar este PIN</translation>
    </message>
    <message>
        <source>What the PIN opens then lies in the keyring of this computer. A program that runs as you could copy it and try every PIN. Use at least 6 characters.</source>
        <translation>Lo que abre el PIN queda entonces en el llavero de este equipo. Un programa que se ejecute con su usuario podría copiarlo y probar todos los PIN. Use al menos 6 caracteres.</translation>
    </message>
    <message>
        <source>Without this, nothing of the PIN is kept outside of memory.</source>
        <translation>Sin esto, nada del PIN se guarda fuera de la memoria.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 items, %2 attachments</source>
        <translation>%1 elementos, %2 adjuntos</translation>
    </message>
    <message>
        <source>, not there when last seen</source>
        <translation>, ausente la última vez que se miró</translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation>Se hizo una copia de seguridad en {where}; ahora no está conectada</translation>
    </message>
    <message>
        <source>A copy made as {where}</source>
        <translation>Una copia hecha en {where}</translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation>Se hizo una copia en {where}; ahora no está allí</translation>
    </message>
    <message>
        <source>A profile was deleted permanently</source>
        <translation>Un perfil se eliminó definitivamente</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation>Copias en carpetas en la nube, instantáneas u otras copias de seguridad de este equipo; todavía se pueden abrir con la antigua contraseña maestra</translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation>Copias que se sabe que quedan: {copies}.</translation>
    </message>
    <message>
        <source>Copies that Strongroom does not know of</source>
        <translation>Copias que Strongroom no conoce</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Entries in the system’s keyring</source>
        <translation>Entradas del llavero del sistema</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de archivos</translation>
    </message>
    <message>
        <source>Files and backups</source>
        <translation>Archivos y copias de seguridad</translation>
    </message>
    <message>
        <source>It is not known which file system this is: old blocks can remain.</source>
        <translation>No se sabe qué sistema de archivos es este: pueden quedar bloques antiguos.</translation>
    </message>
    <message>
        <source>Known to remain</source>
        <translation>Se sabe que queda</translation>
    </message>
    <message>
        <source>Moved to another profile on %1: %2 items, %3 attachments, read back and compared</source>
        <translation>Movido a otro perfil el %1: %2 elementos, %3 adjuntos, vueltos a leer y comparados</translation>
    </message>
    <message>
        <source>None was wanted</source>
        <translation>No se quiso ninguna</translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation>Aún no se sobrescribió nada: el archivo de claves de este equipo está intacto.</translation>
    </message>
    <message>
        <source>On SSDs and memory cards traces can remain until they are overwritten.</source>
        <translation>En los SSD y las tarjetas de memoria pueden quedar rastros hasta que se sobrescriban.</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Previsto para</translation>
    </message>
    <message>
        <source>Profile “%1” was deleted permanently</source>
        <translation>El perfil «%1» se eliminó definitivamente</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Comprobante %1</translation>
    </message>
    <message>
        <source>SHA-256 of this receipt</source>
        <translation>SHA-256 de este comprobante</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>clave SSH</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>claves SSH</translation>
    </message>
    <message>
        <source>Search for traces</source>
        <translation>Búsqueda de rastros</translation>
    </message>
    <message>
        <source>Settings and other traces</source>
        <translation>Ajustes y otros rastros</translation>
    </message>
    <message>
        <source>Snapshots and backups of this computer are not reached.</source>
        <translation>No se alcanzan las instantáneas ni las copias de seguridad de este equipo.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation>La copia de seguridad {where}</translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation>No se puede acceder a la copia que se hizo. Encuéntrela o restaure antes el perfil.</translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation>La copia que se hizo no está como se escribió. Restaure antes el perfil si necesita otra.</translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation>La copia que se hizo sigue allí, sin cambios.</translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation>La copia {where}</translation>
    </message>
    <message>
        <source>The file system lies on top of another one, where old blocks can remain.</source>
        <translation>El sistema de archivos está sobre otro, donde pueden quedar bloques antiguos.</translation>
    </message>
    <message>
        <source>The file system's journal keeps contents too: old ones can remain in it.</source>
        <translation>El diario del sistema de archivos también guarda contenidos: pueden quedar algunos antiguos.</translation>
    </message>
    <message>
        <source>The files lay on another computer, which may keep copies.</source>
        <translation>Los archivos estaban en otro equipo, que puede conservar copias.</translation>
    </message>
    <message>
        <source>The id and the name were looked for in %1 files (%2) and found %3 times</source>
        <translation>El identificador y el nombre se buscaron en %1 archivos (%2) y se encontraron %3 veces</translation>
    </message>
    <message>
        <source>The id was looked for in %1 files (%2) and found %3 times</source>
        <translation>El identificador se buscó en %1 archivos (%2) y se encontró %3 veces</translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation>El archivo de claves de este equipo ya no está.</translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation>El archivo de claves de este equipo sigue ahí, y parte de él puede estar sobrescrita.</translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation>El archivo de claves de este equipo se sobrescribió.</translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation>El archivo de claves de este equipo se quitó, pero no todos los archivos con claves se pudieron sobrescribir antes.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Las claves</translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation>La lista de perfiles</translation>
    </message>
    <message>
        <source>The plan was written</source>
        <translation>Se escribió el plan</translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation>No se encuentra el perfil que recibió todo. Restaure antes este si aún lo necesita.</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>El comprobante</translation>
    </message>
    <message>
        <source>The search for traces</source>
        <translation>La búsqueda de rastros</translation>
    </message>
    <message>
        <source>This file system writes new content elsewhere: old blocks can remain.</source>
        <translation>Este sistema de archivos escribe el contenido nuevo en otra parte: pueden quedar bloques antiguos.</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Lo que se eliminó</translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation>Lo que se movió no se puede ver mientras el otro perfil está bloqueado. Ábralo para verlo.</translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation>Lo que se movió está en el otro perfil, sin cambios.</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>red wifi</translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation>redes wifi</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>after an interruption</source>
        <translation>tras una interrupción</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>copias de seguridad</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>tarjetas</translation>
    </message>
    <message>
        <source>changed by something else before the profile was deleted</source>
        <translation>cambiada por otra cosa antes de que se eliminara el perfil</translation>
    </message>
    <message>
        <source>could not be looked at</source>
        <translation>no se pudo mirar</translation>
    </message>
    <message>
        <source>custom item</source>
        <translation>elemento propio</translation>
    </message>
    <message>
        <source>custom items</source>
        <translation>elementos propios</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>versión anterior</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versiones anteriores</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrada</translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation>entradas del llavero del sistema</translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation>entrada del llavero del sistema</translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation>archivo con todos los elementos</translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation>archivo con las claves</translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation>archivos con todos los elementos</translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation>archivos con las claves</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation>contraseña generada en el historial</translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation>contraseñas generadas en el historial</translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation>receta del generador</translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation>recetas del generador</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>identidades</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation>elemento en la papelera</translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation>elementos en la papelera</translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation>queda menos de un día</translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation>queda menos de una semana</translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation>línea de la lista de perfiles</translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation>línea del registro de este equipo</translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation>línea de actividad</translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation>líneas de la lista de perfiles</translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation>líneas del registro de este equipo</translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation>líneas de actividad</translation>
    </message>
    <message>
        <source>login</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>accesos</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no comprobada</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>not looked at again when this one was deleted, because that profile was locked</source>
        <translation>no se volvió a mirar al eliminar este, porque ese perfil estaba bloqueado</translation>
    </message>
    <message>
        <source>not to be found when the profile was deleted</source>
        <translation>no se encontró cuando se eliminó el perfil</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>código de un solo uso</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>códigos de un solo uso</translation>
    </message>
    <message>
        <source>overwritten, then removed</source>
        <translation>sobrescrito y después quitado</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>read back and compared</source>
        <translation>vuelta a leer y comparada</translation>
    </message>
    <message>
        <source>removed, but could not be overwritten</source>
        <translation>quitado, pero no se pudo sobrescribir</translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation>ajuste de este perfil</translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation>ajustes de este perfil</translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation>paso que se podía deshacer</translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation>pasos que se podían deshacer</translation>
    </message>
    <message>
        <source>still there and the same when the profile was deleted</source>
        <translation>seguía allí y era igual cuando se eliminó el perfil</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>that profile was not changed since, when this one was deleted</source>
        <translation>ese perfil no había cambiado desde entonces cuando se eliminó este</translation>
    </message>
    <message>
        <source>that profile was not found when this one was deleted</source>
        <translation>ese perfil no se encontró cuando se eliminó este</translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation>borrador sin guardar</translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation>borradores sin guardar</translation>
    </message>
    <message>
        <source>were gone already</source>
        <translation>ya no estaban</translation>
    </message>
    <message>
        <source>with its master password</source>
        <translation>con su contraseña maestra</translation>
    </message>
    <message>
        <source>without the master password</source>
        <translation>sin la contraseña maestra</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ReceiptLine</name>
    <message>
        <source>Show the receipt %1</source>
        <translation>Mostrar el comprobante %1</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>This receipt is not as it was written</source>
        <translation>Este comprobante no está como se escribió</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Guardar como PDF para papel…</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Guardar el comprobante…</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Guardado y vuelto a leer: %1</translation>
    </message>
    <message>
        <source>Strongroom receipt %1</source>
        <translation>Comprobante de Strongroom %1</translation>
    </message>
</context>
<context>
    <name>ReceiptsDialog</name>
    <message>
        <source>Check a receipt</source>
        <translation>Verificar un comprobante</translation>
    </message>
    <message>
        <source>Check a receipt…</source>
        <translation>Verificar un comprobante…</translation>
    </message>
    <message>
        <source>Each deleted profile leaves one. It names nobody unless its owner wished.</source>
        <translation>Cada perfil eliminado deja uno. No nombra a nadie, salvo que su propietario lo quisiera.</translation>
    </message>
    <message>
        <source>Nothing was deleted here yet.</source>
        <translation>Todavía no se ha eliminado nada aquí.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Receipt %1 is unaltered, and this computer wrote it.</source>
        <translation>El comprobante %1 está inalterado y lo escribió este equipo.</translation>
    </message>
    <message>
        <source>Receipt %1 is unaltered. This computer does not know of it.</source>
        <translation>El comprobante %1 está inalterado. Este equipo no sabe de él.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>That receipt is not as it was written, or no receipt at all.</source>
        <translation>Ese comprobante no está como se escribió, o no es un comprobante.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Remove this recipe</source>
        <translation>Quitar esta receta</translation>
    </message>
    <message>
        <source>Save as my default</source>
        <translation>Guardar como mi valor predeterminado</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Guardar como receta…</translation>
    </message>
    <message>
        <source>This is your default</source>
        <translation>Este es su valor predeterminado</translation>
    </message>
    <message>
        <source>as set here</source>
        <translation>como está aquí</translation>
    </message>
</context>
<context>
    <name>RecipeNames</name>
    <message>
        <source>Like the present password</source>
        <translation>Como la contraseña actual</translation>
    </message>
    <message>
        <source>My default</source>
        <translation>Mi valor predeterminado</translation>
    </message>
    <message>
        <source>The recipe of this item</source>
        <translation>La receta de este elemento</translation>
    </message>
</context>
<context>
    <name>RecipePages</name>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Kind of password</source>
        <translation>Tipo de contraseña</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Pronounceable</source>
        <translation>Pronunciable</translation>
    </message>
    <message>
        <source>Site rules</source>
        <translation>Reglas del sitio</translation>
    </message>
</context>
<context>
    <name>RecipeRow</name>
    <message>
        <source>Chosen in the generator, where its passwords can be seen.</source>
        <translation>Se elige en el generador, donde se ven sus contraseñas.</translation>
    </message>
    <message>
        <source>Generator…</source>
        <translation>Generador…</translation>
    </message>
    <message>
        <source>Open the generator</source>
        <translation>Abrir el generador</translation>
    </message>
    <message>
        <source>Recipe for new logins</source>
        <translation>Receta para nuevos accesos</translation>
    </message>
</context>
<context>
    <name>RecoverView</name>
    <message>
        <source>Afterwards only the new master password opens it.</source>
        <translation>Después solo la nueva contraseña maestra lo abre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>New master password</source>
        <translation>Nueva contraseña maestra</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Nueve grupos de cuatro. No importan las mayúsculas, los espacios ni los guiones.</translation>
    </message>
    <message>
        <source>Open %1 with the recovery key</source>
        <translation>Abrir %1 con la clave de recuperación</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Set new password and open</source>
        <translation>Establecer la nueva contraseña y abrir</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A look inside the copy</source>
        <translation>Una mirada dentro de la copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In Trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Items in the copy</source>
        <translation>Elementos de la copia</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open it now as you would have to after the deletion. It is read from the disk and only shown: nothing is written, and no profile is made of it.</source>
        <translation>Ábrala ahora como tendría que hacerlo tras la eliminación. Se lee del disco y solo se muestra: no se escribe nada ni se hace un perfil con ella.</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Search in the copy</source>
        <translation>Buscar en la copia</translation>
    </message>
    <message>
        <source>Type the passphrase of the copy.</source>
        <translation>Escriba la frase de contraseña de la copia.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>RememberedRow</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted, the newest 50, so that none is lost before it is saved.</source>
        <translation>Cifradas, las 50 más recientes, para que ninguna se pierda antes de guardarla.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Off: a password that is not saved in an item is gone. What is in the generator's history stays there until its 30 days are over or you clear it.</source>
        <translation>Desactivado: una contraseña que no se guarda en ningún elemento se pierde. Lo que hay en el historial del generador permanece hasta que pasen sus 30 días o usted lo vacíe.</translation>
    </message>
    <message>
        <source>Remember generated passwords</source>
        <translation>Recordar las contraseñas generadas</translation>
    </message>
</context>
<context>
    <name>ReminderBanner</name>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>%1 will be deleted in %2 days.</source>
        <translation>%1 se eliminará en %2 días.</translation>
    </message>
    <message>
        <source>%1 will be deleted within a day.</source>
        <translation>%1 se eliminará en el plazo de un día.</translation>
    </message>
    <message>
        <source>A profile waits for its deletion, and the wait ends soon.</source>
        <translation>Un perfil espera su eliminación, y la espera termina pronto.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>The wait of %1 ends in %2 days. Its card then asks what to do.</source>
        <translation>La espera de %1 termina en %2 días. Su tarjeta pregunta entonces qué hacer.</translation>
    </message>
    <message>
        <source>The wait of %1 ends within a day. Its card then asks what to do.</source>
        <translation>La espera de %1 termina en el plazo de un día. Su tarjeta pregunta entonces qué hacer.</translation>
    </message>
    <message numerus="yes">
        <source>The wait of %Ln profile(s) ends soon.</source>
        <translation>
            <numerusform>La espera de %Ln perfil termina pronto.</numerusform>
            <numerusform>La espera de %Ln perfiles termina pronto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 go too.</source>
        <translation>También se elimina: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln adjunto</numerusform>
            <numerusform>%Ln adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier version(s)</source>
        <translation>
            <numerusform>%Ln versión anterior</numerusform>
            <numerusform>%Ln versiones anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln item(s)</source>
        <translation>
            <numerusform>Eliminar %Ln elemento</numerusform>
            <numerusform>Eliminar %Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln items permanently?</source>
        <translation>
            <numerusform>¿Eliminar %Ln elemento definitivamente?</numerusform>
            <numerusform>¿Eliminar %Ln elementos definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete “%1” permanently?</source>
        <translation>¿Eliminar «%1» definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Empty Trash? %Ln item(s) will be deleted permanently.</source>
        <translation>
            <numerusform>¿Vaciar la papelera? Se eliminará %Ln elemento definitivamente.</numerusform>
            <numerusform>¿Vaciar la papelera? Se eliminarán %Ln elementos definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its %1 go too.</source>
        <translation>También se elimina: %1.</translation>
    </message>
    <message>
        <source>Keep Trash</source>
        <translation>Conservar la papelera</translation>
    </message>
    <message>
        <source>Keep in Trash</source>
        <translation>Dejar en la papelera</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Elemento por elemento</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Where backups are made by themselves, one is made first. Undo takes all of it back, for 30 days.</source>
        <translation>Todavía no se ha cambiado nada. Si las copias de seguridad son automáticas, antes se hace una. Deshacer lo revierte todo, durante 30 días.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambia nada.</translation>
    </message>
    <message>
        <source>What happens to each item</source>
        <translation>Qué ocurre con cada elemento</translation>
    </message>
    <message>
        <source>as here; the other value stays as an earlier version</source>
        <translation>como aquí; el otro valor queda como versión anterior</translation>
    </message>
    <message>
        <source>as in the other copy</source>
        <translation>como en la otra copia</translation>
    </message>
    <message>
        <source>both, side by side</source>
        <translation>ambos, uno junto a otro</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Everything in the profile is as it was.</source>
        <translation>Todo lo que hay en el perfil está como estaba.</translation>
    </message>
    <message>
        <source>Its deletion began and stopped before the first key. Everything is still there.</source>
        <translation>Su eliminación comenzó y se detuvo antes de la primera clave. Todo sigue ahí.</translation>
    </message>
    <message>
        <source>Its deletion, planned for %1, is cancelled then.</source>
        <translation>Su eliminación, prevista para el %1, queda entonces cancelada.</translation>
    </message>
    <message>
        <source>Its time is over, and nothing has been deleted. Restore it, or delete it now.</source>
        <translation>Su plazo ha terminado y no se ha eliminado nada. Restáurelo o elimínelo ahora.</translation>
    </message>
    <message>
        <source>Its time is over. It waits one more day in which this window is open.</source>
        <translation>Su plazo ha terminado. Espera un día más en que esta ventana esté abierta.</translation>
    </message>
    <message>
        <source>The deletion was scheduled without the master password, so anybody here may cancel it.</source>
        <translation>La eliminación se programó sin la contraseña maestra, así que cualquiera aquí puede cancelarla.</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message numerus="yes">
        <source>%Ln more: replace everything, or open as a profile of its own</source>
        <translation>
            <numerusform>%Ln más: sustituya todo o ábrala como perfil propio</numerusform>
            <numerusform>%Ln más: sustituya todo o ábrala como perfil propio</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back selected items</source>
        <translation>Recuperar los elementos elegidos</translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation>Escriba la contraseña maestra.</translation>
    </message>
    <message>
        <source>First a backup is made of what is there now: that takes this back. Master password and recovery kit stay those of today.</source>
        <translation>Antes se hace una copia de seguridad de lo que hay ahora: con ella se revierte esto. La contraseña maestra y el kit de recuperación siguen siendo los de hoy.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Mirar dentro</translation>
    </message>
    <message>
        <source>Looking inside…</source>
        <translation>Mirando dentro…</translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation>Contraseña maestra de %1</translation>
    </message>
    <message>
        <source>Master password of that day</source>
        <translation>Contraseña maestra de aquel día</translation>
    </message>
    <message>
        <source>Name of the new profile</source>
        <translation>Nombre del nuevo perfil</translation>
    </message>
    <message>
        <source>No item is selected. Select at least one.</source>
        <translation>No hay ningún elemento elegido. Elija al menos uno.</translation>
    </message>
    <message>
        <source>Open as a profile of its own</source>
        <translation>Abrir como perfil propio</translation>
    </message>
    <message>
        <source>Replace %1 completely</source>
        <translation>Sustituir %1 por completo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>The open profile stays as it is. The new one has no recovery kit yet.</source>
        <translation>El perfil abierto se queda como está. El nuevo todavía no tiene kit de recuperación.</translation>
    </message>
    <message>
        <source>This backup is from before a change of the master password.</source>
        <translation>Esta copia de seguridad es anterior a un cambio de la contraseña maestra.</translation>
    </message>
    <message>
        <source>What these items are now becomes an earlier version of each.</source>
        <translation>Lo que son ahora estos elementos pasa a ser una versión anterior de cada uno.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Delete now…</source>
        <translation>Eliminar ahora…</translation>
    </message>
    <message>
        <source>Enter the master password.</source>
        <translation>Escriba la contraseña maestra.</translation>
    </message>
    <message>
        <source>Enter the recovery key.</source>
        <translation>Escriba la clave de recuperación.</translation>
    </message>
    <message>
        <source>Master password of %1</source>
        <translation>Contraseña maestra de %1</translation>
    </message>
    <message>
        <source>Nine groups of four. Capitals, spaces and dashes do not matter.</source>
        <translation>Nueve grupos de cuatro. No importan las mayúsculas, los espacios ni los guiones.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Restore profile</source>
        <translation>Restaurar el perfil</translation>
    </message>
    <message>
        <source>Restore “%1”?</source>
        <translation>¿Restaurar «%1»?</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Use master password…</source>
        <translation>Usar la contraseña maestra…</translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation>Usar la clave de recuperación…</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Checked: %1 items are in the file, as far as they could be read.</source>
        <translation>Comprobado: hay %1 elementos en el archivo, en lo que se pudieron leer.</translation>
    </message>
    <message>
        <source>Checked: %1 of %1 items and %2 of %2 attachments are in the file.</source>
        <translation>Comprobado: %1 de %1 elementos y %2 de %2 adjuntos están en el archivo.</translation>
    </message>
    <message>
        <source>Checked: %1 of %1 items are in the file.</source>
        <translation>Comprobado: %1 de %1 elementos están en el archivo.</translation>
    </message>
    <message>
        <source>Delete the file now</source>
        <translation>Eliminar el archivo ahora</translation>
    </message>
    <message>
        <source>Deleted. On SSDs traces can remain until overwritten.</source>
        <translation>Eliminado. En los SSD pueden quedar rastros hasta que se sobrescriban.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Dejado fuera: %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The SHA-256 of the file is copied.</source>
        <translation>El SHA-256 del archivo está copiado.</translation>
    </message>
    <message>
        <source>The file is unencrypted. Delete it once you have used it; a day from now you are asked about it.</source>
        <translation>El archivo no está cifrado. Elimínelo cuando lo haya usado; dentro de un día se le preguntará por él.</translation>
    </message>
</context>
<context>
    <name>RightBindings</name>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>RightPane</name>
    <message>
        <source>No item selected</source>
        <translation>Ningún elemento elegido</translation>
    </message>
    <message>
        <source>This item could not be read</source>
        <translation>No se pudo leer este elemento</translation>
    </message>
</context>
<context>
    <name>RingTimer</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>Tiempo restante de este código</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Permiso de conducir</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Red oculta</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Llave de acceso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Número de pasaporte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Código de seguridad</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Provincia o región</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln adjunto</numerusform>
            <numerusform>%Ln adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>has a one-time code</source>
        <translation>tiene un código de un solo uso</translation>
    </message>
    <message>
        <source>something to fix</source>
        <translation>algo por arreglar</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
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
        <translation>«%1» se elimina en</translation>
    </message>
    <message>
        <source>Deleting “%1” in %2 s</source>
        <translation>«%1» se elimina en %2 s</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Todavía no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <source>Picture with a QR code</source>
        <translation>Imagen con un código QR</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>ScoreRing</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
</context>
<context>
    <name>ScreenVeil</name>
    <message>
        <source>Draw a frame around the QR code. Enter: the whole screen. Esc: back.</source>
        <translation>Trace un marco alrededor del código QR. Intro: toda la pantalla. Esc: atrás.</translation>
    </message>
    <message>
        <source>Scan a QR code</source>
        <translation>Escanear un código QR</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>Search all %Ln item(s)</source>
        <translation>
            <numerusform>Buscar en %Ln elemento</numerusform>
            <numerusform>Buscar en %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Type ? for what can be searched for</source>
        <translation>Escriba ? para ver qué se puede buscar</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Lo que se puede buscar</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducados</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoritos</translation>
    </message>
    <message>
        <source>in a folder</source>
        <translation>en una carpeta</translation>
    </message>
    <message>
        <source>of a type, such as card</source>
        <translation>de un tipo, como tarjeta</translation>
    </message>
    <message>
        <source>with a one-time code</source>
        <translation>con un código de un solo uso</translation>
    </message>
    <message>
        <source>with a password that others have, too</source>
        <translation>con una contraseña que otros también tienen</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>con una etiqueta</translation>
    </message>
    <message>
        <source>with a weak password</source>
        <translation>con una contraseña débil</translation>
    </message>
    <message>
        <source>with an old password</source>
        <translation>con una contraseña antigua</translation>
    </message>
    <message>
        <source>without what follows</source>
        <translation>sin lo que sigue</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide: %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>SecretLabel</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>SecretsPart</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the file.</source>
        <translation>Escriba una frase de contraseña para el archivo.</translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation>Escriba su contraseña maestra.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat the passphrase of the file</source>
        <translation>Repita la frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>The file opens with the master password as well</source>
        <translation>El archivo se abre también con la contraseña maestra</translation>
    </message>
    <message>
        <source>These do not match yet.</source>
        <translation>Aún no coinciden.</translation>
    </message>
    <message>
        <source>Write it down: without it nobody can open the file.</source>
        <translation>Anótela: sin ella nadie puede abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Count this no more. It stays listed below.</source>
        <translation>No contar más esto. Sigue en la lista de abajo.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Arreglar</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Arreglar %1</translation>
    </message>
    <message>
        <source>Generate a new password for %1</source>
        <translation>Generar una contraseña nueva para %1</translation>
    </message>
    <message>
        <source>Generate new</source>
        <translation>Generar otra</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>Ignorar %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln more)</source>
        <translation>
            <numerusform>Mostrar todo (%Ln más)</numerusform>
            <numerusform>Mostrar todo (%Ln más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Default: %1 · Reset</source>
        <translation>Predeterminado: %1 · Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
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
        <translation>10 segundos</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 segundos</translation>
    </message>
    <message>
        <source>6 seconds</source>
        <translation>6 segundos</translation>
    </message>
    <message>
        <source>A backup that failed, a deletion due soon. They need the icon in the tray and name neither profiles nor items.</source>
        <translation>Una copia de seguridad fallida, una eliminación próxima. Necesitan el icono en la bandeja y no nombran ni perfiles ni elementos.</translation>
    </message>
    <message>
        <source>A click on a value copies it</source>
        <translation>Un clic en un valor lo copia</translation>
    </message>
    <message>
        <source>A copied secret is taken away again after this time.</source>
        <translation>Un secreto copiado se retira del portapapeles tras este tiempo.</translation>
    </message>
    <message>
        <source>A revealed secret is covered again after this time.</source>
        <translation>Un secreto mostrado se vuelve a ocultar tras este tiempo.</translation>
    </message>
    <message>
        <source>Also when the computer sleeps, or somebody else signs in.</source>
        <translation>También cuando el equipo se suspende o alguien más inicia sesión.</translation>
    </message>
    <message>
        <source>Also when the window is hidden in the tray.</source>
        <translation>También cuando la ventana se oculta en la bandeja.</translation>
    </message>
    <message>
        <source>An icon that shows and locks. It says whether a profile is open, no more.</source>
        <translation>Un icono que muestra y bloquea. Dice si hay un perfil abierto, nada más.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Borrar el portapapeles</translation>
    </message>
    <message>
        <source>Closed profiles are shown as Profile 1, 2, …, without pictures. Their files still tell the names.</source>
        <translation>Los perfiles cerrados se muestran como Perfil 1, 2, …, sin imágenes. Sus archivos aún revelan los nombres.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Double click on an item</source>
        <translation>Doble clic en un elemento</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Editarlo</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Enter always goes to its details.</source>
        <translation>Intro va siempre a sus detalles.</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Everything grows with it. Keys change it as well.</source>
        <translation>Todo crece con él. También se cambia con teclas.</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar los nombres</translation>
    </message>
    <message>
        <source>Hide what is revealed</source>
        <translation>Ocultar lo mostrado</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High: black, white and thick outlines.</source>
        <translation>Alto: negro, blanco y contornos gruesos.</translation>
    </message>
    <message>
        <source>How much room each row of the list of items takes.</source>
        <translation>Cuánto espacio ocupa cada fila de la lista de elementos.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Icon, hide on closing</source>
        <translation>Icono, cerrar oculta</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the computer uses.</source>
        <translation>Claro, oscuro o como el equipo.</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Como el equipo</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bloquear por inactividad</translation>
    </message>
    <message>
        <source>Lock when minimised</source>
        <translation>Bloquear al minimizar</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages stay</source>
        <translation>Los mensajes permanecen</translation>
    </message>
    <message>
        <source>Messages with a way to undo stay longer. A screen reader keeps them all.</source>
        <translation>Los mensajes que permiten deshacer duran más. Un lector de pantalla los conserva todos.</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Sin icono</translation>
    </message>
    <message>
        <source>Nothing fades, turns or blinks.</source>
        <translation>Nada se desvanece, gira ni parpadea.</translation>
    </message>
    <message>
        <source>Notifications of the computer</source>
        <translation>Notificaciones del equipo</translation>
    </message>
    <message>
        <source>Off: the window keeps the size it has, and none is kept.</source>
        <translation>Desactivado: la ventana conserva el tamaño que tiene, y no se recuerda ninguno.</translation>
    </message>
    <message>
        <source>Off: who wakes this computer or unlocks its screen can read what is open.</source>
        <translation>Desactivado: quien despierte este equipo o desbloquee su pantalla puede leer lo que está abierto.</translation>
    </message>
    <message>
        <source>Open its website</source>
        <translation>Abrir su sitio web</translation>
    </message>
    <message>
        <source>Opens as large as it was left, for each profile.</source>
        <translation>Se abre con el tamaño con que se dejó, para cada perfil.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Remember the window</source>
        <translation>Recordar la ventana</translation>
    </message>
    <message>
        <source>Secrets as well. The buttons beside them copy in any case.</source>
        <translation>También los secretos. Los botones al lado copian en cualquier caso.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The profile locks after this time without a key or a click.</source>
        <translation>El perfil se bloquea tras este tiempo sin una tecla ni un clic.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation>Hasta cerrarlos</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Se usa a partir del próximo inicio.</translation>
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
            <numerusform>%Ln ajuste encontrado</numerusform>
            <numerusform>%Ln ajustes encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>Ningún ajuste coincide.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This computer has no tray to put an icon in.</source>
        <translation>Este equipo no tiene bandeja donde poner un icono.</translation>
    </message>
    <message>
        <source>for everyone at this computer</source>
        <translation>para todos en este equipo</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Anyone with this sheet and this computer can open the profile.</source>
        <translation>Quien tenga esta hoja y este equipo puede abrir el perfil.</translation>
    </message>
    <message>
        <source>Choose a new master password.</source>
        <translation>Elija una nueva contraseña maestra.</translation>
    </message>
    <message>
        <source>Choose the profile, then “Use recovery key…”.</source>
        <translation>Elija el perfil y luego «Usar la clave de recuperación…».</translation>
    </message>
    <message>
        <source>If the master password is forgotten</source>
        <translation>Si se olvida la contraseña maestra</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer, where you will find it.</source>
        <translation>Guarde esta hoja lejos del equipo, donde la encuentre.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Open Strongroom on the computer with this profile.</source>
        <translation>Abra Strongroom en el equipo con este perfil.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Strongroom recovery kit</source>
        <translation>Kit de recuperación de Strongroom</translation>
    </message>
    <message>
        <source>Type the recovery key. Capitals, spaces and dashes do not matter.</source>
        <translation>Escriba la clave de recuperación. No importan las mayúsculas, los espacios ni los guiones.</translation>
    </message>
</context>
<context>
    <name>Shelving</name>
    <message>
        <source>Items whose passwords were made with it keep it.</source>
        <translation>Los elementos cuyas contraseñas se hicieron con ella la conservan.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Keep recipe</source>
        <translation>Conservar la receta</translation>
    </message>
    <message>
        <source>Keep word list</source>
        <translation>Conservar la lista</translation>
    </message>
    <message>
        <source>Recipes that use it make nothing any more. Passwords stay as they are.</source>
        <translation>Las recetas que la usan ya no generan nada. Las contraseñas se quedan como están.</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>Quitar la receta</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>¿Quitar la receta «%1»?</translation>
    </message>
    <message>
        <source>Remove the word list “%1”?</source>
        <translation>¿Quitar la lista de palabras «%1»?</translation>
    </message>
    <message>
        <source>Remove word list</source>
        <translation>Quitar la lista de palabras</translation>
    </message>
    <message>
        <source>Replace recipe</source>
        <translation>Sustituir la receta</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>¿Sustituir «%1»?</translation>
    </message>
    <message>
        <source>Save as recipe</source>
        <translation>Guardar como receta</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Archivos de texto</translation>
    </message>
    <message>
        <source>There is a recipe of this name. Passwords made with it stay.</source>
        <translation>Ya hay una receta con este nombre. Las contraseñas hechas con ella se quedan.</translation>
    </message>
    <message>
        <source>Word list: plain text, a word on each line</source>
        <translation>Lista de palabras: texto sin formato, una palabra en cada línea</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Strongroom</source>
        <translation>Atajos de teclado de Strongroom</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF for paper…</source>
        <translation>Guardar como PDF para papel…</translation>
    </message>
    <message>
        <source>Saved and read back: %1</source>
        <translation>Guardado y vuelto a leer: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Add folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Edit profile…</source>
        <translation>Editar el perfil…</translation>
    </message>
    <message>
        <source>Filters and folders</source>
        <translation>Filtros y carpetas</translation>
    </message>
    <message>
        <source>Health, Trash and settings</source>
        <translation>Salud, papelera y ajustes</translation>
    </message>
    <message>
        <source>Move folder to Trash</source>
        <translation>Mover la carpeta a la papelera</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New folder inside</source>
        <translation>Nueva carpeta dentro</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Nueva carpeta dentro…</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>SidebarDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nombre de la etiqueta</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los elementos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>SiteRulesControls</name>
    <message>
        <source>Length, if allowed</source>
        <translation>Longitud, si se permite</translation>
    </message>
    <message>
        <source>Rules of the website</source>
        <translation>Reglas del sitio web</translation>
    </message>
    <message>
        <source>minlength, maxlength, max-consecutive: a number. required, allowed: upper, lower, digit, special, or characters in brackets. A semicolon after each. Every “required” asks for one of its characters.</source>
        <translation>minlength, maxlength, max-consecutive: un número. required, allowed: upper, lower, digit, special o caracteres entre corchetes. Un punto y coma después de cada una. Cada «required» pide uno de sus caracteres.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Reading items</source>
        <translation>Leyendo los elementos</translation>
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
        <translation>Ed25519 (recomendado)</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Creando la clave…</translation>
    </message>
    <message>
        <source>RSA, 3072 bits</source>
        <translation>RSA, 3072 bits</translation>
    </message>
    <message>
        <source>RSA, 4096 bits (for old servers)</source>
        <translation>RSA, 4096 bits (para servidores antiguos)</translation>
    </message>
    <message>
        <source>This does not tell its public half. It is kept as it is.</source>
        <translation>Esta no revela su mitad pública. Se guarda como está.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Password strength</source>
        <translation>Seguridad de la contraseña</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
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
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln random place(s)</source>
        <translation>
            <numerusform>%Ln posición al azar</numerusform>
            <numerusform>%Ln posiciones al azar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllable(s)</source>
        <translation>
            <numerusform>%Ln sílaba</numerusform>
            <numerusform>%Ln sílabas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow more kinds of characters to make it good.</source>
        <translation>Permita más tipos de caracteres para que sea buena.</translation>
    </message>
    <message>
        <source>Make the pattern longer to make it good.</source>
        <translation>Alargue el patrón para que sea buena.</translation>
    </message>
    <message>
        <source>Only for a lock that counts the tries, such as a phone or a card.</source>
        <translation>Solo para un cierre que cuente los intentos, como un móvil o una tarjeta.</translation>
    </message>
    <message>
        <source>These rules allow nothing good.</source>
        <translation>Estas reglas no permiten nada bueno.</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln characters to make it good.</source>
        <translation>
            <numerusform>Use %Ln carácter para que sea buena.</numerusform>
            <numerusform>Use %Ln caracteres para que sea buena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln words to make it good.</source>
        <translation>
            <numerusform>Use %Ln palabra para que sea buena.</numerusform>
            <numerusform>Use %Ln palabras para que sea buena.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least one of each kind</source>
        <translation>al menos uno de cada tipo</translation>
    </message>
    <message>
        <source>each one of %1</source>
        <translation>cada vez 1 entre %1</translation>
    </message>
    <message>
        <source>guessed at once</source>
        <translation>se adivina al instante</translation>
    </message>
    <message>
        <source>less what people choose</source>
        <translation>menos lo que la gente elige</translation>
    </message>
    <message>
        <source>less what the rules forbid</source>
        <translation>menos lo que prohíben las reglas</translation>
    </message>
    <message>
        <source>many computers can guess it</source>
        <translation>muchos ordenadores pueden adivinarla</translation>
    </message>
    <message>
        <source>one computer can guess it</source>
        <translation>un ordenador puede adivinarla</translation>
    </message>
    <message>
        <source>out of reach for any guesser</source>
        <translation>fuera del alcance de cualquiera</translation>
    </message>
    <message>
        <source>too costly to guess</source>
        <translation>demasiado costosa de adivinar</translation>
    </message>
</context>
<context>
    <name>SuggestionBox</name>
    <message>
        <source>%1 bits, five words drawn at random</source>
        <translation>%1 bits, cinco palabras sacadas al azar</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esta</translation>
    </message>
</context>
<context>
    <name>TagActs</name>
    <message>
        <source>Tag “%1” is called “%2” now</source>
        <translation>La etiqueta «%1» se llama ahora «%2»</translation>
    </message>
    <message>
        <source>Tag “%1” put together with “%2”</source>
        <translation>Etiqueta «%1» unida a «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln item(s)</source>
        <translation>
            <numerusform>Etiqueta «%1» quitada de %Ln elemento</numerusform>
            <numerusform>Etiqueta «%1» quitada de %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1” taken away</source>
        <translation>Etiqueta «%1» quitada</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Etiqueta «%1» puesta</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Add tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Nueva etiqueta…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Taking the files in… %1 %</source>
        <translation>Incorporando los archivos… %1 %</translation>
    </message>
</context>
<context>
    <name>TitlePart</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1, desbloqueado</translation>
    </message>
    <message>
        <source>Generator…</source>
        <translation>Generador…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Show Strongroom</source>
        <translation>Mostrar Strongroom</translation>
    </message>
    <message>
        <source>Strongroom keeps running here.</source>
        <translation>Strongroom sigue ejecutándose aquí.</translation>
    </message>
    <message>
        <source>Switch profile…</source>
        <translation>Cambiar de perfil…</translation>
    </message>
</context>
<context>
    <name>UnbindDialog</name>
    <message>
        <source>Enter your master password.</source>
        <translation>Escriba su contraseña maestra.</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Sealing everything anew…</source>
        <translation>Cifrando todo de nuevo…</translation>
    </message>
    <message>
        <source>The master password then opens %1 and any copy of it, on every computer. Everything in the profile is sealed anew.</source>
        <translation>La contraseña maestra abrirá entonces %1 y cualquier copia suya, en cualquier equipo. Todo lo que hay en el perfil se cifra de nuevo.</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Unbind from this computer</source>
        <translation>Desvincular de este equipo</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Enter your master password.</source>
        <translation>Escriba su contraseña maestra.</translation>
    </message>
    <message>
        <source>Forgot it? The recovery key on your kit opens this profile as well.</source>
        <translation>¿La olvidó? La clave de recuperación de su kit también abre este perfil.</translation>
    </message>
    <message>
        <source>I do not know the master password</source>
        <translation>No sé la contraseña maestra</translation>
    </message>
    <message>
        <source>Master password</source>
        <translation>Contraseña maestra</translation>
    </message>
    <message>
        <source>Nothing vouches for this card: the keyring of this computer was locked when it was last written, or it was changed. Unlocking checks it.</source>
        <translation>Nada responde de esta tarjeta: el llavero de este equipo estaba bloqueado cuando se escribió por última vez, o se modificó. Al desbloquear se comprueba.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar de una copia de seguridad…</translation>
    </message>
    <message>
        <source>Switch profile</source>
        <translation>Cambiar de perfil</translation>
    </message>
    <message>
        <source>This card was not left so by Strongroom on this computer: it comes from elsewhere, or was changed. Unlocking checks it.</source>
        <translation>Strongroom no dejó así esta tarjeta en este equipo: viene de otro lugar o se cambió. Al desbloquear se comprueba.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Reintentar en %1 s</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Use recovery key…</source>
        <translation>Usar la clave de recuperación…</translation>
    </message>
</context>
<context>
    <name>UnreadablePart</name>
    <message numerus="yes">
        <source>%Ln items cannot be read: %1</source>
        <translation>
            <numerusform>%Ln elemento no se puede leer: %1</numerusform>
            <numerusform>%Ln elementos no se pueden leer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines cannot be read: %1</source>
        <translation>
            <numerusform>%Ln línea no se puede leer: %1</numerusform>
            <numerusform>%Ln líneas no se pueden leer: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item cannot be read: %1</source>
        <translation>1 elemento no se puede leer: %1</translation>
    </message>
    <message>
        <source>1 line cannot be read: %1</source>
        <translation>1 línea no se puede leer: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Save the unreadable lines…</source>
        <translation>Guardar las líneas ilegibles…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueCell</name>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>%1 here: %2</source>
        <translation>%1 aquí: %2</translation>
    </message>
    <message>
        <source>%1 in the file: %2</source>
        <translation>%1 en el archivo: %2</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
</context>
<context>
    <name>VaultViewModel</name>
    <message>
        <source>Elsewhere · %1</source>
        <translation>En otro lugar · %1</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Until %1
Changed then: %2</source>
        <translation>Hasta %1
Cambió entonces: %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>nothing that is shown</source>
        <translation>nada de lo que se muestra</translation>
    </message>
</context>
<context>
    <name>WaitingFiles</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not found any more: %1. Put back what is missing, or remove it below and attach it again.</source>
        <translation>Ya no se encuentra: %1. Devuelva a su sitio lo que falta, o quítelo abajo y adjúntelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Waits</name>
    <message>
        <source>%1 is due. It is deleted after one more day with this window open.</source>
        <translation>A %1 le ha llegado el momento. Se elimina tras un día más con esta ventana abierta.</translation>
    </message>
    <message>
        <source>A profile</source>
        <translation>Un perfil</translation>
    </message>
    <message>
        <source>Show receipt</source>
        <translation>Mostrar el comprobante</translation>
    </message>
    <message>
        <source>The deletion of %1 is not complete. Continue on its card.</source>
        <translation>La eliminación de %1 no está completa. Continúe en su tarjeta.</translation>
    </message>
    <message>
        <source>The time of %1 is over. It is being deleted.</source>
        <translation>El plazo de %1 ha terminado. Se está eliminando.</translation>
    </message>
    <message>
        <source>The time of %1 is over. Its card asks what to do.</source>
        <translation>El plazo de %1 ha terminado. Su tarjeta pregunta qué hacer.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Coming from another password manager?
You can import afterwards.</source>
        <translation>¿Viene de otro gestor de contraseñas?
Podrá importar después.</translation>
    </message>
    <message>
        <source>Create your profile</source>
        <translation>Crear su perfil</translation>
    </message>
    <message>
        <source>Each person gets a profile with its own master password.</source>
        <translation>Cada persona tiene un perfil con su propia contraseña maestra.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar de una copia de seguridad…</translation>
    </message>
    <message>
        <source>Your passwords, on this computer only</source>
        <translation>Sus contraseñas, solo en este equipo</translation>
    </message>
</context>
<context>
    <name>WhatPart</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Everything: %1</source>
        <translation>Todo: %1</translation>
    </message>
    <message>
        <source>Folder or tag</source>
        <translation>Carpeta o etiqueta</translation>
    </message>
    <message>
        <source>Include Trash (%1)</source>
        <translation>Incluir la papelera (%1)</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Only %1 in:</source>
        <translation>Solo %1 en:</translation>
    </message>
    <message>
        <source>Only a folder or a tag</source>
        <translation>Solo una carpeta o una etiqueta</translation>
    </message>
    <message>
        <source>Only what is selected: %1</source>
        <translation>Solo lo elegido: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Todavía no hay nada que exportar.</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>After a wait (recommended)</source>
        <translation>Tras una espera (recomendado)</translation>
    </message>
    <message>
        <source>Days until the deletion</source>
        <translation>Días hasta la eliminación</translation>
    </message>
    <message>
        <source>Now, permanently</source>
        <translation>Ahora, definitivamente</translation>
    </message>
    <message>
        <source>Put the profile’s name on the receipt</source>
        <translation>Poner el nombre del perfil en el comprobante</translation>
    </message>
    <message>
        <source>The keys are destroyed first, and overwritten where the disk allows it. Nobody can bring the profile back from this computer, not even with the recovery kit. On SSDs traces can remain.</source>
        <translation>Primero se destruyen las claves, y se sobrescriben donde el disco lo permite. Nadie puede recuperar el perfil en este equipo, ni siquiera con el kit de recuperación. En los SSD pueden quedar rastros.</translation>
    </message>
    <message>
        <source>The profile is closed now and shown on the start screen with a countdown. You can restore it until %1 with its master password or its recovery key.</source>
        <translation>El perfil se cierra ahora y se muestra en la pantalla de inicio con una cuenta atrás. Puede restaurarlo hasta %1 con su contraseña maestra o su clave de recuperación.</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>en %1 días</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>(unencrypted: anyone can read it)</source>
        <translation>(sin cifrar: cualquiera puede leerlo)</translation>
    </message>
    <message>
        <source>A backup was made as {where}; it is not connected now</source>
        <translation>Se hizo una copia de seguridad en {where}; ahora no está conectada</translation>
    </message>
    <message>
        <source>A copy was made as {where}; it is not there now</source>
        <translation>Se hizo una copia en {where}; ahora no está allí</translation>
    </message>
    <message>
        <source>A wrong PIN was typed</source>
        <translation>Se escribió un PIN incorrecto</translation>
    </message>
    <message>
        <source>A wrong PIN was typed {count} times</source>
        <translation>Se escribió {count} veces un PIN incorrecto</translation>
    </message>
    <message>
        <source>A wrong master password was typed</source>
        <translation>Se escribió una contraseña maestra incorrecta</translation>
    </message>
    <message>
        <source>A wrong master password was typed {count} times</source>
        <translation>Se escribió {count} veces una contraseña maestra incorrecta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add one more word.</source>
        <translation>Añada una palabra más.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added beside what was here</source>
        <translation>Añadido junto a lo que había</translation>
    </message>
    <message>
        <source>All capitals are as easy as none. Add a word.</source>
        <translation>Todo en mayúsculas es tan fácil como nada. Añada una palabra.</translation>
    </message>
    <message>
        <source>An attachment of “{title}”: it cannot be read to its end.</source>
        <translation>Un adjunto de «{title}»: no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>An attachment: it cannot be read to its end.</source>
        <translation>Un adjunto: no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>An item without a name left ({id})</source>
        <translation>Un elemento al que no le queda nombre ({id})</translation>
    </message>
    <message>
        <source>And {number} more.</source>
        <translation>Y {number} más.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Eliminándose</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Capital letters help little. Add a word.</source>
        <translation>Las mayúsculas ayudan poco. Añada una palabra.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cardholder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Copies in cloud folders, snapshots or other backups of this computer; they can still be opened with the old master password</source>
        <translation>Copias en carpetas en la nube, instantáneas u otras copias de seguridad de este equipo; todavía se pueden abrir con la antigua contraseña maestra</translation>
    </message>
    <message>
        <source>Copies known to remain: {copies}.</source>
        <translation>Copias que se sabe que quedan: {copies}.</translation>
    </message>
    <message>
        <source>Counted for somebody who has your files and ten fast graphics cards.</source>
        <translation>Calculado para alguien que tiene sus archivos y diez tarjetas gráficas rápidas.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates are tried early. Use a word instead.</source>
        <translation>Las fechas se prueban pronto. Use mejor una palabra.</translation>
    </message>
    <message>
        <source>Deletion not finished</source>
        <translation>Eliminación sin terminar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Due for deletion</source>
        <translation>Listo para eliminarse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Every attachment of {profile} can be read to its end.</source>
        <translation>Cada adjunto de {profile} se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>Every draft of {profile} can be read.</source>
        <translation>Cada borrador de {profile} se puede leer.</translation>
    </message>
    <message>
        <source>Every item of {profile} can be read, and all that belongs to them.</source>
        <translation>Cada elemento de {profile} se puede leer, y todo lo que le pertenece.</translation>
    </message>
    <message>
        <source>Everything can be read.</source>
        <translation>Todo se puede leer.</translation>
    </message>
    <message>
        <source>Everything in {profile} can be read.</source>
        <translation>Todo lo que hay en {profile} se puede leer.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>Fecha de caducidad</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>De una versión más reciente</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>De {place}</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Generator recipe</source>
        <translation>Receta del generador</translation>
    </message>
    <message>
        <source>Hidden network</source>
        <translation>Red oculta</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texto oculto</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Import into {profile}, {when}</source>
        <translation>Importación en {profile}, {when}</translation>
    </message>
    <message>
        <source>In Trash here</source>
        <translation>Aquí en la papelera</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>It holds titles, no usernames and no passwords. Whether all is well you can see in the profile; the import can be undone for 30 days.</source>
        <translation>Contiene títulos, no usuarios ni contraseñas. En el perfil puede ver si todo está bien; la importación se puede deshacer durante 30 días.</translation>
    </message>
    <message>
        <source>It is a row of keys.</source>
        <translation>Es una fila de teclas.</translation>
    </message>
    <message>
        <source>It is a sequence such as abc or 6543.</source>
        <translation>Es una secuencia como abc o 6543.</translation>
    </message>
    <message>
        <source>It is a short pattern on the keyboard.</source>
        <translation>Es un patrón corto en el teclado.</translation>
    </message>
    <message>
        <source>It is a single name.</source>
        <translation>Es un solo nombre.</translation>
    </message>
    <message>
        <source>It is a single word.</source>
        <translation>Es una sola palabra.</translation>
    </message>
    <message>
        <source>It is built around a common name.</source>
        <translation>Está construida en torno a un nombre común.</translation>
    </message>
    <message>
        <source>It is built around a date.</source>
        <translation>Está construida en torno a una fecha.</translation>
    </message>
    <message>
        <source>It is built around a year.</source>
        <translation>Está construida en torno a un año.</translation>
    </message>
    <message>
        <source>It is nearly one that is on lists attackers try first.</source>
        <translation>Es casi una que está en las listas que los atacantes prueban primero.</translation>
    </message>
    <message>
        <source>It is on lists that attackers try first.</source>
        <translation>Está en las listas que los atacantes prueban primero.</translation>
    </message>
    <message>
        <source>It is one of the hundred most used passwords.</source>
        <translation>Es una de las cien contraseñas más usadas.</translation>
    </message>
    <message>
        <source>It is one of the ten most used passwords.</source>
        <translation>Es una de las diez contraseñas más usadas.</translation>
    </message>
    <message>
        <source>It is too short, or made of parts that are tried early.</source>
        <translation>Es demasiado corta o está hecha de partes que se prueban pronto.</translation>
    </message>
    <message>
        <source>It repeats one character.</source>
        <translation>Repite un carácter.</translation>
    </message>
    <message>
        <source>It repeats one part.</source>
        <translation>Repite una parte.</translation>
    </message>
    <message>
        <source>Kinds of items in the file</source>
        <translation>Tipos de elementos en el archivo</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Número de permiso</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Month and year</source>
        <translation>Mes y año</translation>
    </message>
    <message>
        <source>NUL character</source>
        <translation>carácter NUL</translation>
    </message>
    <message>
        <source>NUL characters</source>
        <translation>caracteres NUL</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Neighbouring keys are tried early. Use words.</source>
        <translation>Las teclas vecinas se prueban pronto. Use palabras.</translation>
    </message>
    <message>
        <source>Network name</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>No part of {profile} was removed, added or put back by anything else.</source>
        <translation>Ninguna parte de {profile} fue quitada, añadida ni repuesta por otra cosa.</translation>
    </message>
    <message>
        <source>Not every attachment of {profile} can be read: {found}</source>
        <translation>No todos los adjuntos de {profile} se pueden leer: {found}</translation>
    </message>
    <message>
        <source>Not every draft of {profile} can be read; the items they belong to are not affected. {found}</source>
        <translation>No todos los borradores de {profile} se pueden leer; los elementos a los que pertenecen no están afectados. {found}</translation>
    </message>
    <message>
        <source>Not everything in {profile} can be read. {found} Export what can be read, and bring back a backup from before.</source>
        <translation>No todo en {profile} se puede leer. {found} Exporte lo que se pueda leer y recupere una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>Not everything in {profile} can be read: {found}</source>
        <translation>No todo en {profile} se puede leer: {found}</translation>
    </message>
    <message>
        <source>Not from Strongroom: {found}. Move it elsewhere.</source>
        <translation>No es de Strongroom: {found}. Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No conservado</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing can be changed. Export what you need, or lock and open it again.</source>
        <translation>No se puede cambiar nada. Exporte lo que necesite, o bloquéelo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is written while this lasts. Export what can be read, and keep that copy; then bring back a backup from before, or import the copy into a new profile.</source>
        <translation>No se escribe nada mientras dure esto. Exporte lo que se pueda leer y guarde esa copia; después recupere una copia de seguridad anterior o importe la copia en un perfil nuevo.</translation>
    </message>
    <message>
        <source>Nothing was overwritten yet: the key file on this computer is whole.</source>
        <translation>Aún no se sobrescribió nada: el archivo de claves de este equipo está intacto.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One of the characters cannot be used in a password.</source>
        <translation>Uno de los caracteres no se puede usar en una contraseña.</translation>
    </message>
    <message>
        <source>One {what} cannot be read.</source>
        <translation>No se puede leer: {what}.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Only you can read the data folder.</source>
        <translation>Solo usted puede leer la carpeta de datos.</translation>
    </message>
    <message>
        <source>Open read-only, as you asked.</source>
        <translation>Abierto en solo lectura, como pidió.</translation>
    </message>
    <message>
        <source>Open read-only: a part of the profile is damaged.</source>
        <translation>Abierto en solo lectura: una parte del perfil está dañada.</translation>
    </message>
    <message>
        <source>Open read-only: something is not as you left it.</source>
        <translation>Abierto en solo lectura: algo no está como lo dejó.</translation>
    </message>
    <message>
        <source>Open read-only: the profile’s file is damaged.</source>
        <translation>Abierto en solo lectura: el archivo del perfil está dañado.</translation>
    </message>
    <message>
        <source>Open read-only: this is an older copy.</source>
        <translation>Abierto en solo lectura: esta es una copia más antigua.</translation>
    </message>
    <message>
        <source>Open read-only: this is another copy, changed elsewhere.</source>
        <translation>Abierto en solo lectura: esta es otra copia, cambiada en otro lugar.</translation>
    </message>
    <message>
        <source>Others on this computer can read: {found}. Take away their permissions.</source>
        <translation>Otros en este equipo pueden leer: {found}. Retíreles los permisos.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Parts from another program</source>
        <translation>Partes de otro programa</translation>
    </message>
    <message>
        <source>Parts of its list are lost, so there may have been more, and nothing tells how recent the rest is.</source>
        <translation>Se han perdido partes de su lista, así que puede que hubiera más, y nada dice lo reciente que es el resto.</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Llave de acceso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Número de pasaporte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Repeating does not help. Add another word.</source>
        <translation>Repetir no ayuda. Añada otra palabra.</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clave SSH</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Claves SSH</translation>
    </message>
    <message>
        <source>Scheduled for deletion</source>
        <translation>Eliminación programada</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Código de seguridad</translation>
    </message>
    <message>
        <source>Sequences such as abc or 6543 are tried early. Use words.</source>
        <translation>Secuencias como abc o 6543 se prueban pronto. Use palabras.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Skipped, here already</source>
        <translation>Omitido, ya está aquí</translation>
    </message>
    <message>
        <source>Skipped, here already and different</source>
        <translation>Omitido, ya está aquí y es distinto</translation>
    </message>
    <message>
        <source>Skipped, left out</source>
        <translation>Omitido, dejado fuera</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Provincia o región</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The backup of {day} has items that are {what}.</source>
        <translation>La copia de seguridad de {day} tiene elementos que: {what}.</translation>
    </message>
    <message>
        <source>The backup of {day} has the same items.</source>
        <translation>La copia de seguridad de {day} tiene los mismos elementos.</translation>
    </message>
    <message>
        <source>The backup {where}</source>
        <translation>La copia de seguridad {where}</translation>
    </message>
    <message>
        <source>The copy that was made of it cannot be reached. Find it, or restore the profile first.</source>
        <translation>No se puede acceder a la copia que se hizo. Encuéntrela o restaure antes el perfil.</translation>
    </message>
    <message>
        <source>The copy that was made of it is not as it was written. Restore the profile first if you need another one.</source>
        <translation>La copia que se hizo no está como se escribió. Restaure antes el perfil si necesita otra.</translation>
    </message>
    <message>
        <source>The copy that was made of it is still there, unchanged.</source>
        <translation>La copia que se hizo sigue allí, sin cambios.</translation>
    </message>
    <message>
        <source>The copy {where}</source>
        <translation>La copia {where}</translation>
    </message>
    <message>
        <source>The data folder holds nothing but files of Strongroom.</source>
        <translation>La carpeta de datos solo contiene archivos de Strongroom.</translation>
    </message>
    <message>
        <source>The file is damaged; {found} of {all} items were found in it.</source>
        <translation>El archivo está dañado; en él se encontraron {found} de {all} elementos.</translation>
    </message>
    <message>
        <source>The file with the keys of {profile} is not as it should be.</source>
        <translation>El archivo con las claves de {profile} no está como debe.</translation>
    </message>
    <message>
        <source>The file with the keys of {profile} is whole.</source>
        <translation>El archivo con las claves de {profile} está intacto.</translation>
    </message>
    <message>
        <source>The key file on this computer is gone.</source>
        <translation>El archivo de claves de este equipo ya no está.</translation>
    </message>
    <message>
        <source>The key file on this computer is still there, and part of it may be overwritten.</source>
        <translation>El archivo de claves de este equipo sigue ahí, y parte de él puede estar sobrescrita.</translation>
    </message>
    <message>
        <source>The key file on this computer was overwritten.</source>
        <translation>El archivo de claves de este equipo se sobrescribió.</translation>
    </message>
    <message>
        <source>The key file on this computer was removed, but not every file with keys could be overwritten first.</source>
        <translation>El archivo de claves de este equipo se quitó, pero no todos los archivos con claves se pudieron sobrescribir antes.</translation>
    </message>
    <message>
        <source>The log of this computer is unaltered.</source>
        <translation>El registro de este equipo está inalterado.</translation>
    </message>
    <message>
        <source>The log of this computer was altered, or ends too early. What it says of deletions is not to be relied on.</source>
        <translation>El registro de este equipo se alteró o termina demasiado pronto. Lo que dice de eliminaciones no es de fiar.</translation>
    </message>
    <message>
        <source>The profile that took everything cannot be found. Restore this one first if you still need it.</source>
        <translation>No se encuentra el perfil que recibió todo. Restaure antes este si aún lo necesita.</translation>
    </message>
    <message>
        <source>This is an older copy than the one last opened here.</source>
        <translation>Esta es una copia más antigua que la última que se abrió aquí.</translation>
    </message>
    <message>
        <source>This is another copy, which was changed elsewhere.</source>
        <translation>Esta es otra copia, que se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a word or two.</source>
        <translation>Demasiado fácil de adivinar. Añada una o dos palabras.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is on lists that attackers try first.</source>
        <translation>Demasiado fácil de adivinar: está en las listas que los atacantes prueban primero.</translation>
    </message>
    <message>
        <source>Too easy to guess: it is the name of the profile.</source>
        <translation>Demasiado fácil de adivinar: es el nombre del perfil.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Use at least 12 characters. Five random words are a good start.</source>
        <translation>Use al menos 12 caracteres. Cinco palabras al azar son un buen comienzo.</translation>
    </message>
    <message>
        <source>Use several words that have nothing to do with each other.</source>
        <translation>Use varias palabras que no tengan nada que ver entre sí.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>What was moved cannot be looked at while the other profile is locked. Open that one to see it.</source>
        <translation>Lo que se movió no se puede ver mientras el otro perfil está bloqueado. Ábralo para verlo.</translation>
    </message>
    <message>
        <source>What was moved is in the other profile, unchanged.</source>
        <translation>Lo que se movió está en el otro perfil, sin cambios.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Wi-Fi network</source>
        <translation>red wifi</translation>
    </message>
    <message>
        <source>Wi-Fi networks</source>
        <translation>redes wifi</translation>
    </message>
    <message>
        <source>Words written backwards help little. Add a word.</source>
        <translation>Las palabras escritas al revés ayudan poco. Añada una palabra.</translation>
    </message>
    <message>
        <source>Writing 3 for e helps little. Add a word.</source>
        <translation>Escribir 3 en vez de e ayuda poco. Añada una palabra.</translation>
    </message>
    <message>
        <source>Years are tried early. Use a word instead.</source>
        <translation>Los años se prueban pronto. Use mejor una palabra.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>a kind of item unknown here</source>
        <translation>un tipo de elemento desconocido aquí</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>falta una comilla</translation>
    </message>
    <message>
        <source>a value cannot be read</source>
        <translation>un valor no se puede leer</translation>
    </message>
    <message>
        <source>about {count} centuries to guess offline</source>
        <translation>unos {count} siglos para adivinarla sin conexión</translation>
    </message>
    <message>
        <source>about {count} days to guess offline</source>
        <translation>unos {count} días para adivinarla sin conexión</translation>
    </message>
    <message>
        <source>about {count} hours to guess offline</source>
        <translation>unas {count} horas para adivinarla sin conexión</translation>
    </message>
    <message>
        <source>about {count} minutes to guess offline</source>
        <translation>unos {count} minutos para adivinarla sin conexión</translation>
    </message>
    <message>
        <source>about {count} months to guess offline</source>
        <translation>unos {count} meses para adivinarla sin conexión</translation>
    </message>
    <message>
        <source>about {count} years to guess offline</source>
        <translation>unos {count} años para adivinarla sin conexión</translation>
    </message>
    <message>
        <source>an item that is gone</source>
        <translation>un elemento que ya no está</translation>
    </message>
    <message>
        <source>an item without a title</source>
        <translation>un elemento sin título</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>y {number} más</translation>
    </message>
    <message>
        <source>another part of this export is not in the file</source>
        <translation>otra parte de esta exportación no está en el archivo</translation>
    </message>
    <message>
        <source>archive mark</source>
        <translation>marca de archivado</translation>
    </message>
    <message>
        <source>archive marks</source>
        <translation>marcas de archivado</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>copias de seguridad</translation>
    </message>
    <message>
        <source>byte</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>tarjetas</translation>
    </message>
    <message>
        <source>change that could be undone</source>
        <translation>cambio que se podía deshacer</translation>
    </message>
    <message>
        <source>changes that could be undone</source>
        <translation>cambios que se podían deshacer</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>colección</translation>
    </message>
    <message>
        <source>collections</source>
        <translation>colecciones</translation>
    </message>
    <message>
        <source>custom item</source>
        <translation>elemento propio</translation>
    </message>
    <message>
        <source>custom items</source>
        <translation>elementos propios</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>date of change</source>
        <translation>fecha de modificación</translation>
    </message>
    <message>
        <source>date of creation</source>
        <translation>fecha de creación</translation>
    </message>
    <message>
        <source>date of last use</source>
        <translation>fecha del último uso</translation>
    </message>
    <message>
        <source>dates of change</source>
        <translation>fechas de modificación</translation>
    </message>
    <message>
        <source>dates of creation</source>
        <translation>fechas de creación</translation>
    </message>
    <message>
        <source>dates of last use</source>
        <translation>fechas del último uso</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>borradores</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>versión anterior</translation>
    </message>
    <message>
        <source>earlier version of an item</source>
        <translation>versión anterior de un elemento</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>versiones anteriores</translation>
    </message>
    <message>
        <source>earlier versions of items</source>
        <translation>versiones anteriores de elementos</translation>
    </message>
    <message>
        <source>empty folder</source>
        <translation>carpeta vacía</translation>
    </message>
    <message>
        <source>empty folders</source>
        <translation>carpetas vacías</translation>
    </message>
    <message>
        <source>entries in the system’s keyring</source>
        <translation>entradas del llavero del sistema</translation>
    </message>
    <message>
        <source>entry in the system’s keyring</source>
        <translation>entrada del llavero del sistema</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>fecha de caducidad</translation>
    </message>
    <message>
        <source>expiry dates</source>
        <translation>fechas de caducidad</translation>
    </message>
    <message>
        <source>favourite mark</source>
        <translation>marca de favorito</translation>
    </message>
    <message>
        <source>favourite marks</source>
        <translation>marcas de favorito</translation>
    </message>
    <message>
        <source>fewer columns than the header</source>
        <translation>menos columnas que el encabezado</translation>
    </message>
    <message>
        <source>field label</source>
        <translation>etiqueta de campo</translation>
    </message>
    <message>
        <source>field labels</source>
        <translation>etiquetas de campo</translation>
    </message>
    <message>
        <source>file with all items</source>
        <translation>archivo con todos los elementos</translation>
    </message>
    <message>
        <source>file with the keys</source>
        <translation>archivo con las claves</translation>
    </message>
    <message>
        <source>files with all items</source>
        <translation>archivos con todos los elementos</translation>
    </message>
    <message>
        <source>files with the keys</source>
        <translation>archivos con las claves</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>from an earlier time</source>
        <translation>de un momento anterior</translation>
    </message>
    <message>
        <source>further field</source>
        <translation>otro campo</translation>
    </message>
    <message>
        <source>further fields</source>
        <translation>otros campos</translation>
    </message>
    <message>
        <source>generated password in the history</source>
        <translation>contraseña generada en el historial</translation>
    </message>
    <message>
        <source>generated passwords in the history</source>
        <translation>contraseñas generadas en el historial</translation>
    </message>
    <message>
        <source>generated value</source>
        <translation>valor generado</translation>
    </message>
    <message>
        <source>generated values</source>
        <translation>valores generados</translation>
    </message>
    <message>
        <source>generator recipe</source>
        <translation>receta del generador</translation>
    </message>
    <message>
        <source>generator recipes</source>
        <translation>recetas del generador</translation>
    </message>
    <message>
        <source>identities</source>
        <translation>identidades</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>item in Trash</source>
        <translation>elemento en la papelera</translation>
    </message>
    <message>
        <source>item of an unknown kind</source>
        <translation>elemento de tipo desconocido</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>items in Trash</source>
        <translation>elementos en la papelera</translation>
    </message>
    <message>
        <source>items of unknown kinds</source>
        <translation>elementos de tipos desconocidos</translation>
    </message>
    <message>
        <source>items’ places in Trash</source>
        <translation>lugares de los elementos en la papelera</translation>
    </message>
    <message>
        <source>item’s place in Trash</source>
        <translation>lugar del elemento en la papelera</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>tipo de elemento</translation>
    </message>
    <message>
        <source>kinds of items</source>
        <translation>tipos de elementos</translation>
    </message>
    <message>
        <source>less than a day is left</source>
        <translation>queda menos de un día</translation>
    </message>
    <message>
        <source>less than a minute to guess offline</source>
        <translation>menos de un minuto para adivinarla sin conexión</translation>
    </message>
    <message>
        <source>less than a week is left</source>
        <translation>queda menos de una semana</translation>
    </message>
    <message>
        <source>line in the list of profiles</source>
        <translation>línea de la lista de perfiles</translation>
    </message>
    <message>
        <source>line in the log of this computer</source>
        <translation>línea del registro de este equipo</translation>
    </message>
    <message>
        <source>line of activity</source>
        <translation>línea de actividad</translation>
    </message>
    <message>
        <source>line of the activity log</source>
        <translation>línea del registro de actividad</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>lines in the list of profiles</source>
        <translation>líneas de la lista de perfiles</translation>
    </message>
    <message>
        <source>lines in the log of this computer</source>
        <translation>líneas del registro de este equipo</translation>
    </message>
    <message>
        <source>lines of activity</source>
        <translation>líneas de actividad</translation>
    </message>
    <message>
        <source>lines of the activity log</source>
        <translation>líneas del registro de actividad</translation>
    </message>
    <message>
        <source>linked field</source>
        <translation>campo enlazado</translation>
    </message>
    <message>
        <source>linked fields</source>
        <translation>campos enlazados</translation>
    </message>
    <message>
        <source>login</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>accesos</translation>
    </message>
    <message>
        <source>longer than anyone will live to guess offline</source>
        <translation>más de lo que vivirá nadie para adivinarla sin conexión</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>more columns than the header</source>
        <translation>más columnas que el encabezado</translation>
    </message>
    <message>
        <source>name and look of the profile</source>
        <translation>nombre y aspecto del perfil</translation>
    </message>
    <message>
        <source>names and looks of the profile</source>
        <translation>nombres y aspectos de los perfiles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not a login</source>
        <translation>no es un acceso</translation>
    </message>
    <message>
        <source>not built like the others</source>
        <translation>no está hecho como los demás</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no están aquí</translation>
    </message>
    <message>
        <source>not put there by you</source>
        <translation>no lo puso usted</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>no son iguales</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>note of something removed</source>
        <translation>nota de algo quitado</translation>
    </message>
    <message>
        <source>note text</source>
        <translation>texto de nota</translation>
    </message>
    <message>
        <source>note texts</source>
        <translation>textos de nota</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>notes of things removed</source>
        <translation>notas de cosas quitadas</translation>
    </message>
    <message>
        <source>one-time code</source>
        <translation>código de un solo uso</translation>
    </message>
    <message>
        <source>one-time codes</source>
        <translation>códigos de un solo uso</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organizaciones</translation>
    </message>
    <message>
        <source>other date</source>
        <translation>otra fecha</translation>
    </message>
    <message>
        <source>other dates</source>
        <translation>otras fechas</translation>
    </message>
    <message>
        <source>part from another program</source>
        <translation>parte de otro programa</translation>
    </message>
    <message>
        <source>parts from other programs</source>
        <translation>partes de otros programas</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>contraseñas</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>saved recipe</source>
        <translation>receta guardada</translation>
    </message>
    <message>
        <source>saved recipes</source>
        <translation>recetas guardadas</translation>
    </message>
    <message>
        <source>setting of the profile</source>
        <translation>ajuste del perfil</translation>
    </message>
    <message>
        <source>setting of this profile</source>
        <translation>ajuste de este perfil</translation>
    </message>
    <message>
        <source>settings of the profile</source>
        <translation>ajustes del perfil</translation>
    </message>
    <message>
        <source>settings of this profile</source>
        <translation>ajustes de este perfil</translation>
    </message>
    <message>
        <source>step that could be undone</source>
        <translation>paso que se podía deshacer</translation>
    </message>
    <message>
        <source>steps that could be undone</source>
        <translation>pasos que se podían deshacer</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>the title is too long</source>
        <translation>el título es demasiado largo</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>títulos</translation>
    </message>
    <message>
        <source>type of a field</source>
        <translation>tipo de campo</translation>
    </message>
    <message>
        <source>types of fields</source>
        <translation>tipos de campos</translation>
    </message>
    <message>
        <source>unfinished edit</source>
        <translation>edición sin terminar</translation>
    </message>
    <message>
        <source>unfinished edits</source>
        <translation>ediciones sin terminar</translation>
    </message>
    <message>
        <source>unknown part</source>
        <translation>parte desconocida</translation>
    </message>
    <message>
        <source>unknown parts</source>
        <translation>partes desconocidas</translation>
    </message>
    <message>
        <source>unsaved draft</source>
        <translation>borrador sin guardar</translation>
    </message>
    <message>
        <source>unsaved drafts</source>
        <translation>borradores sin guardar</translation>
    </message>
    <message>
        <source>username</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>usernames</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>website matching rule</source>
        <translation>regla de coincidencia de sitios web</translation>
    </message>
    <message>
        <source>website matching rules</source>
        <translation>reglas de coincidencia de sitios web</translation>
    </message>
    <message>
        <source>websites</source>
        <translation>sitios web</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{name}: its fields, passwords included, are lost; the list still shows it.</source>
        <translation>{name}: sus campos, incluidas las contraseñas, se han perdido; la lista aún lo muestra.</translation>
    </message>
    <message>
        <source>{name}: nothing is lost.</source>
        <translation>{name}: no se ha perdido nada.</translation>
    </message>
    <message>
        <source>{name}: nothing of it can be read.</source>
        <translation>{name}: nada de ello se puede leer.</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} más</translation>
    </message>
    <message>
        <source>{profile} is not as you left it: {found}. Open it read-only to look.</source>
        <translation>{profile} no está como lo dejó: {found}. Ábralo en solo lectura para mirar.</translation>
    </message>
    <message>
        <source>{what} could not be read.</source>
        <translation>No se pudo leer: {what}.</translation>
    </message>
    <message>
        <source>{what} of the column “{name}”</source>
        <translation>{what} de la columna «{name}»</translation>
    </message>
    <message>
        <source>“ask again” mark</source>
        <translation>marca «preguntar de nuevo»</translation>
    </message>
    <message>
        <source>“ask again” marks</source>
        <translation>marcas «preguntar de nuevo»</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Checking the password…</source>
        <translation>Comprobando la contraseña…</translation>
    </message>
    <message>
        <source>Checking what was typed…</source>
        <translation>Comprobando lo escrito…</translation>
    </message>
    <message>
        <source>Clearing the system’s keyring…</source>
        <translation>Limpiando el llavero del sistema…</translation>
    </message>
    <message>
        <source>Deleting files and backups…</source>
        <translation>Eliminando archivos y copias de seguridad…</translation>
    </message>
    <message>
        <source>Destroying the keys…</source>
        <translation>Destruyendo las claves…</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Continuando…</translation>
    </message>
    <message>
        <source>Looking for traces…</source>
        <translation>Buscando rastros…</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Todavía no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Reading the file back from the disk…</source>
        <translation>Volviendo a leer el archivo del disco…</translation>
    </message>
    <message>
        <source>Removing it from the list of profiles…</source>
        <translation>Quitándolo de la lista de perfiles…</translation>
    </message>
    <message>
        <source>Removing settings…</source>
        <translation>Quitando los ajustes…</translation>
    </message>
    <message>
        <source>The file gets its name only after it was read back and compared.</source>
        <translation>El archivo recibe su nombre solo después de haberse vuelto a leer y comparar.</translation>
    </message>
    <message>
        <source>This cannot be stopped now. If it is interrupted, it goes on.</source>
        <translation>Esto ya no se puede detener. Si se interrumpe, continúa.</translation>
    </message>
    <message>
        <source>Writing down what will be deleted…</source>
        <translation>Anotando lo que se eliminará…</translation>
    </message>
    <message>
        <source>Writing the receipt…</source>
        <translation>Escribiendo el comprobante…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
</TS>
