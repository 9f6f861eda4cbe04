<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutAuthors</name>
        <message>
            <source>A line or two for readers</source>
            <translation>Una o dos líneas para los lectores</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>Acerca de {name}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About newsdesk</source>
            <translation>Acerca de newsdesk</translation>
        </message>
        <message>
            <source>Add a spelling dictionary…</source>
            <translation>Añadir un diccionario…</translation>
        </message>
        <message>
            <source>Add tags to the selected stories…</source>
            <translation>Añadir etiquetas a los artículos elegidos…</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>Todos los comandos…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>Authors…</source>
            <translation>Autores…</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Negrita</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Lista con viñetas</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Revisar la ortografía</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Conectar un sitio…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Redacción</translation>
        </message>
        <message>
            <source>Dim other paragraphs</source>
            <translation>Atenuar los demás párrafos</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edición</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Exportar todo…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Fetch its pictures from the site</source>
            <translation>Traer sus imágenes del sitio</translation>
        </message>
        <message>
            <source>Fetch the card of the embed</source>
            <translation>Traer la tarjeta del contenido incrustado</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Buscar siguiente</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Buscar anterior</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Continuación</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Go to heading…</source>
            <translation>Ir al ladillo…</translation>
        </message>
        <message>
            <source>Go to story…</source>
            <translation>Ir al artículo…</translation>
        </message>
        <message>
            <source>Go to the tools</source>
            <translation>Ir a las herramientas</translation>
        </message>
        <message>
            <source>Hand in for review…</source>
            <translation>Entregar a revisión…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Traspasar…</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Ladillo</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Headings by byline</source>
            <translation>Agrupar por firma</translation>
        </message>
        <message>
            <source>Headings by day</source>
            <translation>Agrupar por día</translation>
        </message>
        <message>
            <source>Headings by section</source>
            <translation>Agrupar por sección</translation>
        </message>
        <message>
            <source>Headings by stage</source>
            <translation>Agrupar por estado</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>Historial del artículo</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idea</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insertar</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Cursiva</translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation>Guardar esta búsqueda…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Length target…</source>
            <translation>Extensión prevista…</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>Claro u oscuro según el sistema</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Enlace…</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>List as cards</source>
            <translation>Lista como tarjetas</translation>
        </message>
        <message>
            <source>List with columns</source>
            <translation>Lista con columnas</translation>
        </message>
        <message>
            <source>Make a template of it…</source>
            <translation>Convertir en plantilla…</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Margin note…</source>
            <translation>Nota al margen…</translation>
        </message>
        <message>
            <source>Mark to be checked (TK)</source>
            <translation>Marcar para comprobar (TK)</translation>
        </message>
        <message>
            <source>Markdown source</source>
            <translation>Fuente Markdown</translation>
        </message>
        <message>
            <source>Media library…</source>
            <translation>Mediateca…</translation>
        </message>
        <message>
            <source>Move block down</source>
            <translation>Bajar el bloque</translation>
        </message>
        <message>
            <source>Move block up</source>
            <translation>Subir el bloque</translation>
        </message>
        <message>
            <source>Move the selected stories to the trash</source>
            <translation>Mover a la papelera los artículos elegidos</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>Name, agency and language…</source>
            <translation>Nombre, agencia e idioma…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>Nuevo desde plantilla…</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Nuevo artículo</translation>
        </message>
        <message>
            <source>New story from wire copy</source>
            <translation>Nuevo artículo desde un despacho</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Next spelling error</source>
            <translation>Siguiente error ortográfico</translation>
        </message>
        <message>
            <source>No headings in the list</source>
            <translation>Lista sin grupos</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>Only the text</source>
            <translation>Solo el texto</translation>
        </message>
        <message>
            <source>Open a hand-over file…</source>
            <translation>Abrir un archivo de traspaso…</translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation>Abrir otro almacén…</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Outbox in its own window…</source>
            <translation>Bandeja de salida en su ventana…</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Párrafo</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Pegar como texto sin formato</translation>
        </message>
        <message>
            <source>Pause all sending</source>
            <translation>Pausar todos los envíos</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>Vista previa y datos</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <source>Publish a correction…</source>
            <translation>Publicar una corrección…</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Publicación</translation>
        </message>
        <message>
            <source>Pull from a site…</source>
            <translation>Traer de un sitio…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Reemplazar…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>Redacción de ejemplo</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>Buscar artículos</translation>
        </message>
        <message>
            <source>Section of the selected stories…</source>
            <translation>Sección de los artículos elegidos…</translation>
        </message>
        <message>
            <source>Sections…</source>
            <translation>Secciones…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Ladillo menor</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Ladillo mínimo</translation>
        </message>
        <message>
            <source>Smart quotes and dashes</source>
            <translation>Comillas y rayas tipográficas</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Fragmentos…</translation>
        </message>
        <message>
            <source>Sort by beginning</source>
            <translation>Ordenar por inicio</translation>
        </message>
        <message>
            <source>Sort by byline</source>
            <translation>Ordenar por firma</translation>
        </message>
        <message>
            <source>Sort by headline</source>
            <translation>Ordenar por titular</translation>
        </message>
        <message>
            <source>Sort by last change</source>
            <translation>Ordenar por último cambio</translation>
        </message>
        <message>
            <source>Sort by section</source>
            <translation>Ordenar por sección</translation>
        </message>
        <message>
            <source>Sort by stage</source>
            <translation>Ordenar por estado</translation>
        </message>
        <message>
            <source>Sort by words</source>
            <translation>Ordenar por palabras</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stage of the selected stories…</source>
            <translation>Estado de los artículos elegidos…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Tachado</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Etiquetas…</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Sacar de la papelera</translation>
        </message>
        <message>
            <source>Take tags off the selected stories…</source>
            <translation>Quitar etiquetas a los artículos elegidos…</translation>
        </message>
        <message>
            <source>Take the selected stories out of the trash</source>
            <translation>Sacar de la papelera los artículos elegidos</translation>
        </message>
        <message>
            <source>Templates…</source>
            <translation>Plantillas…</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>Texto a su tamaño</translation>
        </message>
        <message>
            <source>This computer…</source>
            <translation>Este equipo…</translation>
        </message>
        <message>
            <source>Typewriter scrolling</source>
            <translation>Desplazamiento de máquina de escribir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Unpublish…</source>
            <translation>Retirar de la página…</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>What is still to come (TK)…</source>
            <translation>Lo que falta (TK)…</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln artículo</numerusform>
                <numerusform>%Ln artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 artículo</translation>
        </message>
        <message>
            <source>A story stays here for 30 days; then it goes for ever.</source>
            <translation>Un artículo se queda aquí 30 días; después desaparece para siempre.</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Mejores primero</translation>
        </message>
        <message>
            <source>More than {stories}</source>
            <translation>Más de {stories}</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Recientes primero</translation>
        </message>
        <message>
            <source>No stories here</source>
            <translation>Aquí no hay artículos</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>Aún no hay artículos</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>Buscar artículos</translation>
        </message>
        <message>
            <source>Search stories by any of their words</source>
            <translation>Buscar artículos por cualquiera de sus palabras</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>La papelera está vacía</translation>
        </message>
        <message>
            <source>{n} of {total} selected</source>
            <translation>{n} de {total} elegidos</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>By: </source>
            <translation>Por: </translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Aún sin titular</translation>
        </message>
        <message>
            <source>Notes: </source>
            <translation>Notas: </translation>
        </message>
        <message>
            <source>Tags: </source>
            <translation>Etiquetas: </translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>{n} artículos</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>AuthorsManager</name>
        <message>
            <source>A line or two for readers</source>
            <translation>Una o dos líneas para los lectores</translation>
        </message>
        <message>
            <source>All stories of {old} ({n}) get the name of {new}, and {old} goes. This cannot be undone.</source>
            <translation>Todos los artículos de {old} ({n}) pasan al nombre de {new}, y {old} desaparece. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Autores</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>Biografía</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Elegir una imagen…</translation>
        </message>
        <message>
            <source>Everybody in a byline stands here. New adds somebody.</source>
            <translation>Aquí están todos los que firman. «Nuevo» añade a alguien.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionar</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>Nuevo autor</translation>
        </message>
        <message>
            <source>New author {n}</source>
            <translation>Nuevo autor {n}</translation>
        </message>
        <message>
            <source>No authors yet</source>
            <translation>Aún no hay autores</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>Nadie más</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Picture and biography stand in the author’s box under each of their stories.</source>
            <translation>La imagen y la biografía van en el recuadro del autor, bajo cada artículo.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Imágenes ({kinds})</translation>
        </message>
        <message>
            <source>Same person as</source>
            <translation>La misma persona que</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name}: cambiado.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name}: eliminado.</translation>
        </message>
        <message>
            <source>{old} and {new} are one person now.</source>
            <translation>{old} y {new} son ahora una persona.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln artículo</numerusform>
                <numerusform>%Ln artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder with backups</source>
            <translation>Una carpeta con copias</translation>
        </message>
        <message>
            <source>All stories will be as they were then. The store of now is not lost: it stays in its folder under a new name. Nothing that waited in the outbox then is sent by itself.</source>
            <translation>Todos los artículos quedarán como entonces. El almacén actual no se pierde: queda en su carpeta con otro nombre. Nada de lo que esperaba entonces en la bandeja se envía solo.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Copias de seguridad…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>How newsdesk ended</source>
            <translation>Cómo terminó newsdesk</translation>
        </message>
        <message>
            <source>It holds no words of a story and no passwords. It goes nowhere unless you send it.</source>
            <translation>No contiene palabras de ningún artículo ni contraseñas. No va a ninguna parte si usted no lo envía.</translation>
        </message>
        <message>
            <source>It opens again by itself.</source>
            <translation>Se vuelve a abrir solo.</translation>
        </message>
        <message>
            <source>Look in another folder…</source>
            <translation>Buscar en otra carpeta…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>No backup is there. newsdesk makes one a day while it is open.</source>
            <translation>No hay ninguna copia. newsdesk hace una al día mientras está abierto.</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>Un artículo</translation>
        </message>
        <message>
            <source>Recovered: everything up to {time}</source>
            <translation>Recuperado: todo hasta las {time}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Restaurar una copia</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Mostrar el informe</translation>
        </message>
        <message>
            <source>The backup of {when} is back.</source>
            <translation>Ha vuelto la copia del {when}.</translation>
        </message>
        <message>
            <source>The store is exchanged…</source>
            <translation>Cambiando el almacén…</translation>
        </message>
        <message>
            <source>The store of before is back.</source>
            <translation>El almacén anterior ha vuelto.</translation>
        </message>
        <message>
            <source>The store of before is kept as {name}.</source>
            <translation>El almacén anterior se conserva como {name}.</translation>
        </message>
        <message>
            <source>The story opens where you were.</source>
            <translation>El artículo se abre donde usted estaba.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What was there until now is kept as {name}.</source>
            <translation>Lo que había hasta ahora queda guardado como {name}.</translation>
        </message>
        <message>
            <source>Which backup should come back?</source>
            <translation>¿Qué copia debe volver?</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly</source>
            <translation>newsdesk terminó de forma inesperada</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly at {time}</source>
            <translation>newsdesk terminó de forma inesperada a las {time}</translation>
        </message>
        <message>
            <source>newsdesk was ended before it could close. The story opens where you were.</source>
            <translation>newsdesk terminó antes de poder cerrarse. El artículo se abre donde usted estaba.</translation>
        </message>
        <message>
            <source>{ended}; all stories are as they were saved.</source>
            <translation>{ended}; todos los artículos están como se guardaron.</translation>
        </message>
        <message>
            <source>{ended}; everything up to {time} is there.</source>
            <translation>{ended}; está todo hasta las {time}.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back beside the store</source>
            <translation>De nuevo junto al almacén</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message>
            <source>Backed up: {stories}, {size}.</source>
            <translation>Copia hecha: {stories}, {size}.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Backups go there from now on. Those made before stay where they are.</source>
            <translation>Las copias irán allí desde ahora. Las anteriores se quedan donde están.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Elegir otra carpeta…</translation>
        </message>
        <message>
            <source>No backup yet. The first is made soon after the start.</source>
            <translation>Aún no hay copias. La primera se hace poco después de arrancar.</translation>
        </message>
        <message>
            <source>One a day is kept for seven days and one a week for eight weeks, with their pictures and files.</source>
            <translation>Se guarda una al día durante siete días y una a la semana durante ocho semanas, con imágenes y archivos.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Progreso de la copia</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation>Adónde van las copias</translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Block</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Lista con viñetas</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>Bloque de código</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>Despiece</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Ladillo</translation>
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
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Párrafo</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Sumario</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Ladillo menor</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Ladillo mínimo</translation>
        </message>
        <message>
            <source>Turn into</source>
            <translation>Convertir en</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln artículo</numerusform>
                <numerusform>%Ln artículos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 artículo</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>Añadir etiquetas…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Sin sección</translation>
        </message>
        <message>
            <source>No story is selected in the list.</source>
            <translation>No hay ningún artículo elegido en la lista.</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>No había nada que cambiar.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Remove for ever…</source>
            <translation>Eliminar para siempre…</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Tags to add</source>
            <translation>Etiquetas nuevas</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Sacar de la papelera</translation>
        </message>
        <message>
            <source>Take tags off…</source>
            <translation>Quitar etiquetas…</translation>
        </message>
        <message>
            <source>These stories have no tags.</source>
            <translation>Estos artículos no tienen etiquetas.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Which section?</source>
            <translation>¿Qué sección?</translation>
        </message>
        <message>
            <source>Which stage?</source>
            <translation>¿Qué estado?</translation>
        </message>
        <message>
            <source>Which tag goes?</source>
            <translation>¿Qué etiqueta se quita?</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>Palabras, separadas por comas</translation>
        </message>
        <message>
            <source>{stories} got tags</source>
            <translation>{stories}: etiquetas añadidas</translation>
        </message>
        <message>
            <source>{stories} in the trash</source>
            <translation>{stories} en la papelera</translation>
        </message>
        <message>
            <source>{stories} lost a tag</source>
            <translation>{stories}: etiqueta quitada</translation>
        </message>
        <message>
            <source>{stories} out of the trash</source>
            <translation>{stories} fuera de la papelera</translation>
        </message>
        <message>
            <source>{stories}: {what}</source>
            <translation>{stories}: {what}</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
    </context>
    <context>
        <name>CardBar</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Address…</source>
            <translation>Dirección…</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Pie</translation>
        </message>
        <message>
            <source>Caption…</source>
            <translation>Pie…</translation>
        </message>
        <message>
            <source>Edit pictures…</source>
            <translation>Editar imágenes…</translation>
        </message>
        <message>
            <source>Edit source…</source>
            <translation>Editar la fuente…</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>Incrustar un enlace</translation>
        </message>
        <message>
            <source>Fetch anew</source>
            <translation>Traer de nuevo</translation>
        </message>
        <message>
            <source>Fetch its card</source>
            <translation>Traer su tarjeta</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>Sin tarjeta</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Reemplazar…</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Separar</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sacar</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Title and picture, once, from the page itself</source>
            <translation>Título e imagen, una vez, de la propia página</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>Título…</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Box: {title}</source>
            <translation>Despiece: {title}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Embedded page</source>
            <translation>Página incrustada</translation>
        </message>
        <message>
            <source>File to download</source>
            <translation>Archivo para descargar</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Footnote {name}</source>
            <translation>Nota {name}</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Se conserva tal cual</translation>
        </message>
        <message>
            <source>Raw HTML, kept as it is</source>
            <translation>HTML, se conserva tal cual</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Filete</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{fact}: none yet</source>
            <translation>{fact}: aún nada</translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Remove {word}</source>
            <translation>Quitar {word}</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Empty the cells</source>
            <translation>Vaciar las celdas</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>{rows} by {columns} cells selected</source>
            <translation>{rows} por {columns} celdas elegidas</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln cambio</numerusform>
                <numerusform>%Ln cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 cambio</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Volver al texto</translation>
        </message>
        <message>
            <source>Back to the text (Esc)</source>
            <translation>Volver al texto (Esc)</translation>
        </message>
        <message>
            <source>Both versions in one</source>
            <translation>Las dos versiones en una</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change before</source>
            <translation>Cambio anterior</translation>
        </message>
        <message>
            <source>Change before (P)</source>
            <translation>Cambio anterior (P)</translation>
        </message>
        <message>
            <source>Click a paragraph that changed, or go to one by the arrows</source>
            <translation>Pulse un párrafo cambiado, o vaya a uno con las flechas</translation>
        </message>
        <message>
            <source>Compare with another version</source>
            <translation>Comparar con otra versión</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Comparar con ahora</translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation>Comparar con la versión anterior</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Inline</source>
            <translation>En el texto</translation>
        </message>
        <message>
            <source>Move it back</source>
            <translation>Devolver a su sitio</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>Dar nombre a esta versión…</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Cambio siguiente</translation>
        </message>
        <message>
            <source>Next change (N)</source>
            <translation>Cambio siguiente (N)</translation>
        </message>
        <message>
            <source>Nothing differs in the text</source>
            <translation>El texto no difiere</translation>
        </message>
        <message>
            <source>Progress of comparing</source>
            <translation>Progreso de la comparación</translation>
        </message>
        <message>
            <source>Restore this headline</source>
            <translation>Restaurar este titular</translation>
        </message>
        <message>
            <source>Restore this paragraph</source>
            <translation>Restaurar este párrafo</translation>
        </message>
        <message>
            <source>Restore this standfirst</source>
            <translation>Restaurar esta entradilla</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Restaurar esta versión</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Take this paragraph out</source>
            <translation>Quitar este párrafo</translation>
        </message>
        <message>
            <source>Two long versions are compared word by word</source>
            <translation>Se comparan dos versiones largas palabra por palabra</translation>
        </message>
        <message>
            <source>Words: {steps}</source>
            <translation>Palabras: {steps}</translation>
        </message>
        <message>
            <source>with now</source>
            <translation>con ahora</translation>
        </message>
        <message>
            <source>{i} of {n}</source>
            <translation>{i} de {n}</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare versions</source>
            <translation>Comparar versiones</translation>
        </message>
    </context>
    <context>
        <name>Computer</name>
        <message>
            <source>A desktop newsroom editor: write offline, see the page, publish once.</source>
            <translation>Un editor de redacción: escribir sin conexión, ver la página, publicar una vez.</translation>
        </message>
        <message>
            <source>About newsdesk</source>
            <translation>Acerca de newsdesk</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Todo está bien.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy for a report</source>
            <translation>Copiar para un informe</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It stands on the parts below.</source>
            <translation>Software libre bajo la licencia GNU General Public License, versión 3 o posterior, sin garantía alguna. Se apoya en los componentes de abajo.</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>One line needs a look; it says what to do.</source>
            <translation>Una línea merece atención; dice qué hacer.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Componente</translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation>Componentes y licencias</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>Pantallas</translation>
        </message>
        <message>
            <source>The copy holds no words of a story, no passwords and no addresses of people.</source>
            <translation>La copia no contiene palabras de ningún artículo, ni contraseñas, ni direcciones de personas.</translation>
        </message>
        <message>
            <source>The preview stays plain. On Linux look whether the packages that Qt needs are installed.</source>
            <translation>La vista previa queda simple. En Linux, compruebe si están los paquetes que Qt necesita.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation>Motor web</translation>
        </message>
        <message>
            <source>What newsdesk runs on</source>
            <translation>Sobre qué funciona newsdesk</translation>
        </message>
        <message>
            <source>Windows by</source>
            <translation>Ventanas por</translation>
        </message>
        <message>
            <source>Your stories are in {folder}; they stay when newsdesk is removed.</source>
            <translation>Sus artículos están en {folder}; se quedan al quitar newsdesk.</translation>
        </message>
        <message>
            <source>it draws nothing</source>
            <translation>no dibuja nada</translation>
        </message>
        <message>
            <source>it ended</source>
            <translation>terminó</translation>
        </message>
        <message>
            <source>it starts, {version}</source>
            <translation>arranca, {version}</translation>
        </message>
        <message>
            <source>newsdesk {version}</source>
            <translation>newsdesk {version}</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>not installed ({module})</source>
            <translation>no instalado ({module})</translation>
        </message>
        <message>
            <source>{n} lines need a look; each says what to do.</source>
            <translation>{n} líneas merecen atención; cada una dice qué hacer.</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>A WordPress site is found by its address.</source>
            <translation>Un sitio de WordPress se encuentra por su dirección.</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser, then paste the password that the site shows.</source>
            <translation>Autorice newsdesk en el navegador y pegue la contraseña que muestra el sitio.</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser. It brings you back here by itself.</source>
            <translation>Autorice newsdesk en el navegador. Le traerá de vuelta aquí solo.</translation>
        </message>
        <message>
            <source>Asking {name}…</source>
            <translation>Preguntando a {name}…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Connect a site</source>
            <translation>Conectar un sitio</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Find the site</source>
            <translation>Encontrar el sitio</translation>
        </message>
        <message>
            <source>It was not approved on the site. Nothing was connected.</source>
            <translation>No se autorizó en el sitio. No se conectó nada.</translation>
        </message>
        <message>
            <source>Looking at {address}…</source>
            <translation>Mirando {address}…</translation>
        </message>
        <message>
            <source>No browser could be opened. Sign in by name and password.</source>
            <translation>No se pudo abrir ningún navegador. Entre con nombre y contraseña.</translation>
        </message>
        <message>
            <source>Nothing came back? Let the page show the password</source>
            <translation>¿No volvió nada? Haga que la página muestre la contraseña</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Abrir el navegador</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Abrir la página otra vez</translation>
        </message>
        <message>
            <source>Site address</source>
            <translation>Dirección del sitio</translation>
        </message>
        <message>
            <source>WordPress. Your password goes into this computer’s keyring and nowhere else.</source>
            <translation>WordPress. Su contraseña va al llavero de este equipo y a ningún otro lugar.</translation>
        </message>
        <message>
            <source>{name}, WordPress</source>
            <translation>{name}, WordPress</translation>
        </message>
        <message>
            <source>{site} is connected, as {account}. It is good to know what this account may not do there:</source>
            <translation>{site} está conectado, como {account}. Conviene saber lo que esta cuenta no puede hacer allí:</translation>
        </message>
    </context>
    <context>
        <name>CropPage</name>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Arrows move the crop, with Alt they size it; with Shift in fine steps.</source>
            <translation>Las flechas mueven el recorte, con Alt lo dimensionan; con Mayús a pasos finos.</translation>
        </message>
        <message>
            <source>Flip</source>
            <translation>Voltear</translation>
        </message>
        <message>
            <source>Flip left and right (M)</source>
            <translation>Voltear izquierda y derecha (M)</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Desde la izquierda</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Desde arriba</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>Enderezar</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Girar</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Girar a la izquierda</translation>
        </message>
        <message>
            <source>Turn left ([)</source>
            <translation>Girar a la izquierda ([)</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Girar a la derecha</translation>
        </message>
        <message>
            <source>Turn right (])</source>
            <translation>Girar a la derecha (])</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
    </context>
    <context>
        <name>DatelinePopover</name>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agencia</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>NUR-SULTAN</source>
            <translation>NUR-SULTÁN</translation>
        </message>
        <message>
            <source>No dateline</source>
            <translation>Sin data</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts</source>
            <translation>{place}, {date} y {agency} representan los datos</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>A dateline form needs {place}, {date} or {agency}. The form is as it was.</source>
            <translation>La forma de la data necesita {place}, {date} o {agency}. La forma queda como estaba.</translation>
        </message>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agencia</translation>
        </message>
        <message>
            <source>As it stands in a byline</source>
            <translation>Como figura en una firma</translation>
        </message>
        <message>
            <source>Dateline form</source>
            <translation>Forma de la data</translation>
        </message>
        <message>
            <source>KARACHI</source>
            <translation>KARACHI</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Periódico</translation>
        </message>
        <message>
            <source>Paper and agency</source>
            <translation>Periódico y agencia</translation>
        </message>
        <message>
            <source>The name over your pages</source>
            <translation>El nombre que encabeza sus páginas</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Your name goes into bylines and stands with what you change: stages, versions, notes.</source>
            <translation>Su nombre va en las firmas y junto a lo que cambia: estados, versiones, notas.</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts. Each agency has a form of its own.</source>
            <translation>{place}, {date} y {agency} representan los datos. Cada agencia tiene su propia forma.</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>This picture is not on this computer</source>
            <translation>Esta imagen no está en este equipo</translation>
        </message>
    </context>
    <context>
        <name>DropPlace</name>
        <message>
            <source>Drop to import</source>
            <translation>Suelte para importar</translation>
        </message>
    </context>
    <context>
        <name>EditorPane</name>
        <message>
            <source>Length target</source>
            <translation>Extensión prevista</translation>
        </message>
        <message>
            <source>Words, nothing for none</source>
            <translation>Palabras, vacío para ninguna</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>All stories are saved here now</source>
            <translation>Todos los artículos se guardan ahora aquí</translation>
        </message>
        <message>
            <source>Copying all stories to {path}…</source>
            <translation>Copiando todos los artículos a {path}…</translation>
        </message>
        <message>
            <source>Its drive may be busy or away. Your text is kept here, and saved as soon as it answers.</source>
            <translation>Su unidad puede estar ocupada o ausente. Su texto se conserva aquí y se guardará en cuanto responda.</translation>
        </message>
        <message>
            <source>Pictures and files that could not be brought along: {n}</source>
            <translation>Imágenes y archivos que no pudieron venir: {n}</translation>
        </message>
        <message>
            <source>Save all stories somewhere else</source>
            <translation>Guardar todos los artículos en otro lugar</translation>
        </message>
        <message>
            <source>Save somewhere else…</source>
            <translation>Guardar en otro lugar…</translation>
        </message>
        <message>
            <source>The store does not answer.</source>
            <translation>El almacén no responde.</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>Mientras tanto puede seguir escribiendo.</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>Almacenes de newsdesk (*.sqlite)</translation>
        </message>
        <message>
            <source>{path} opens at the next start</source>
            <translation>{path} se abrirá en el próximo arranque</translation>
        </message>
    </context>
    <context>
        <name>EmbedCards</name>
        <message>
            <source>Fetching the card of {site}…</source>
            <translation>Trayendo la tarjeta de {site}…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>The card came without a picture</source>
            <translation>La tarjeta vino sin imagen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>Mientras tanto puede seguir escribiendo.</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Bulleted list</source>
            <translation>Lista con viñetas</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>Bloque de código</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>Incrustar un enlace</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>Despiece</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Nota al pie</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Galería</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Ladillo</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Sumario</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Filete</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Ladillo menor</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Ladillo mínimo</translation>
        </message>
        <message>
            <source>Sound, film or file</source>
            <translation>Sonido, vídeo o archivo</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>aside panel background infobox</source>
            <translation>despiece recuadro contexto infobox</translation>
        </message>
        <message>
            <source>audio video mp3 mp4 podcast pdf download attachment document</source>
            <translation>audio video mp3 mp4 podcast pdf descarga adjunto documento</translation>
        </message>
        <message>
            <source>callout large</source>
            <translation>sumario destacado grande</translation>
        </message>
        <message>
            <source>cite blockquote</source>
            <translation>cita blockquote</translation>
        </message>
        <message>
            <source>grid rows columns cells</source>
            <translation>cuadricula filas columnas celdas</translation>
        </message>
        <message>
            <source>line divider separator hr</source>
            <translation>linea separador filete hr</translation>
        </message>
        <message>
            <source>note source reference</source>
            <translation>nota fuente referencia</translation>
        </message>
        <message>
            <source>pic image photo photograph figure</source>
            <translation>imagen foto fotografia figura</translation>
        </message>
        <message>
            <source>pictures slideshow photos grid</source>
            <translation>imagenes diapositivas fotos galeria</translation>
        </message>
        <message>
            <source>points ul</source>
            <translation>puntos ul</translation>
        </message>
        <message>
            <source>program source</source>
            <translation>programa fuente</translation>
        </message>
        <message>
            <source>steps ol</source>
            <translation>pasos ol</translation>
        </message>
        <message>
            <source>title subhead h2</source>
            <translation>titulo ladillo h2</translation>
        </message>
        <message>
            <source>title subhead h3</source>
            <translation>titulo ladillo h3</translation>
        </message>
        <message>
            <source>title subhead h4</source>
            <translation>titulo ladillo h4</translation>
        </message>
        <message>
            <source>video film post tweet youtube url</source>
            <translation>video publicacion tuit youtube url</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%Ln are here with another text</source>
            <translation>
                <numerusform>%Ln está aquí con otro texto</numerusform>
                <numerusform>%Ln están aquí con otro texto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files did not</source>
            <translation>
                <numerusform>%Ln archivo no</numerusform>
                <numerusform>%Ln archivos no</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came in</source>
            <translation>
                <numerusform>%Ln artículo entró</numerusform>
                <numerusform>%Ln artículos entraron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories were exported</source>
            <translation>
                <numerusform>Se exportó %Ln artículo</numerusform>
                <numerusform>Se exportaron %Ln artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln ya estaba aquí</numerusform>
                <numerusform>%Ln ya estaban aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>Y %Ln más.</numerusform>
                <numerusform>Y %Ln más.</numerusform>
            </translation>
        </message>
        <message>
            <source>As drafts, unless a file says another stage.</source>
            <translation>Como borradores, salvo que el archivo diga otro estado.</translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>Entraron, pero</translation>
        </message>
        <message>
            <source>Did not come in</source>
            <translation>No entraron</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <source>Hand over “{headline}”</source>
            <translation>Traspasar «{headline}»</translation>
        </message>
        <message>
            <source>Hand-over files (*{ending})</source>
            <translation>Archivos de traspaso (*{ending})</translation>
        </message>
        <message>
            <source>Here already, with another text</source>
            <translation>Ya aquí, con otro texto</translation>
        </message>
        <message>
            <source>Here already, word for word</source>
            <translation>Ya aquí, palabra por palabra</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importando</translation>
        </message>
        <message>
            <source>No story came in</source>
            <translation>No entró ningún artículo</translation>
        </message>
        <message>
            <source>No story was exported</source>
            <translation>No se exportó ningún artículo</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>One story came in</source>
            <translation>Entró un artículo</translation>
        </message>
        <message>
            <source>One story was exported</source>
            <translation>Se exportó un artículo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>Abrir un archivo de traspaso</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Send it by any means; newsdesk opens it.</source>
            <translation>Envíelo por cualquier medio; newsdesk lo abre.</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Mostrar el informe</translation>
        </message>
        <message>
            <source>The changes of {who} are in the story</source>
            <translation>Los cambios de {who} están en el artículo</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>Se detuvo la exportación</translation>
        </message>
        <message>
            <source>The story is in the file {name}</source>
            <translation>El artículo está en el archivo {name}</translation>
        </message>
        <message>
            <source>The story of {who} is here</source>
            <translation>El artículo de {who} está aquí</translation>
        </message>
        <message>
            <source>They were left as they are. Below they can be given the file’s text, or come a second time.</source>
            <translation>Quedaron como están. Abajo se les puede dar el texto del archivo, o que entren otra vez.</translation>
        </message>
        <message>
            <source>Took the file’s text</source>
            <translation>Tomaron el texto del archivo</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>What it said before stays in History.</source>
            <translation>Lo que decía antes queda en el historial.</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>Lo que decían antes está en su historial.</translation>
        </message>
        <message>
            <source>With its pictures, notes and history.</source>
            <translation>Con imágenes, notas e historial.</translation>
        </message>
        <message>
            <source>You have a newer version of this story</source>
            <translation>Usted tiene una versión más reciente de este artículo</translation>
        </message>
        <message>
            <source>You have this story already, word for word</source>
            <translation>Usted ya tiene este artículo, palabra por palabra</translation>
        </message>
        <message>
            <source>another desk</source>
            <translation>otra redacción</translation>
        </message>
        <message>
            <source>one file did not</source>
            <translation>un archivo no</translation>
        </message>
        <message>
            <source>one is here with another text</source>
            <translation>uno está aquí con otro texto</translation>
        </message>
        <message>
            <source>one was here already</source>
            <translation>uno ya estaba aquí</translation>
        </message>
        <message>
            <source>story</source>
            <translation>artículo</translation>
        </message>
        <message numerus="yes">
            <source>with %Ln pictures and files</source>
            <translation>
                <numerusform>con %Ln imagen o archivo</numerusform>
                <numerusform>con %Ln imágenes y archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>with one picture or file</source>
            <translation>con una imagen o archivo</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>All stories ({n})</source>
            <translation>Todos los artículos ({n})</translation>
        </message>
        <message>
            <source>Also what is in the trash, all media, the settings and a list of your sites; never a password, and not the history of each story.</source>
            <translation>También lo que está en la papelera, todos los medios, los ajustes y una lista de sus sitios; nunca una contraseña, ni el historial de cada artículo.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>Elegir dónde…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>Exportar a esta carpeta</translation>
        </message>
        <message>
            <source>Export stories</source>
            <translation>Exportar artículos</translation>
        </message>
        <message>
            <source>Only “{headline}”</source>
            <translation>Solo «{headline}»</translation>
        </message>
        <message>
            <source>The selected stories ({n})</source>
            <translation>Los artículos elegidos ({n})</translation>
        </message>
        <message>
            <source>They go to a new folder of Markdown files with their pictures. Any program can read it, and newsdesk takes it back without loss. What is in the trash stays here, and so does the history of each story.</source>
            <translation>Van a una carpeta nueva de archivos Markdown con sus imágenes. Cualquier programa puede leerla, y newsdesk la recupera sin pérdida. Lo que está en la papelera se queda aquí, igual que el historial de cada artículo.</translation>
        </message>
        <message>
            <source>the open story</source>
            <translation>el artículo abierto</translation>
        </message>
    </context>
    <context>
        <name>FactEditors</name>
        <message>
            <source>Byline</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Names, divided by commas</source>
            <translation>Nombres, separados por comas</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Sin sección</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>Palabras, separadas por comas</translation>
        </message>
    </context>
    <context>
        <name>FactsPane</name>
        <message>
            <source>Agency</source>
            <translation>Agencia</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Dateline: agency</source>
            <translation>Data: agencia</translation>
        </message>
        <message>
            <source>Dateline: date</source>
            <translation>Data: fecha</translation>
        </message>
        <message>
            <source>Dateline: place</source>
            <translation>Data: lugar</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>Descripción para buscadores</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>For the desk only</source>
            <translation>Solo para la redacción</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Antetítulo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Made from the headline</source>
            <translation>Sacado del titular</translation>
        </message>
        <message>
            <source>Name, then Return</source>
            <translation>Nombre e Intro</translation>
        </message>
        <message>
            <source>Never published</source>
            <translation>Nunca se publica</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Not published anywhere</source>
            <translation>Sin publicar</translation>
        </message>
        <message>
            <source>Notes for the desk, never published</source>
            <translation>Notas para la redacción, nunca se publican</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>En la página</translation>
        </message>
        <message>
            <source>Same as the headline ({n} of {most})</source>
            <translation>Como el titular ({n} de {most})</translation>
        </message>
        <message>
            <source>Same as the standfirst ({n} of {most})</source>
            <translation>Como la entradilla ({n} de {most})</translation>
        </message>
        <message>
            <source>Search and sharing</source>
            <translation>Búsqueda y redes</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Dirección corta</translation>
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
            <source>Title for search engines</source>
            <translation>Título para buscadores</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Cuándo y dónde</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <source>Word, then Return</source>
            <translation>Palabra e Intro</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>editado después</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>An application password is made for newsdesk alone, on the site, and can be revoked there.</source>
            <translation>Una contraseña de aplicación se crea en el sitio solo para newsdesk, y allí se puede revocar.</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>Contraseña de aplicación</translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is kept until newsdesk is closed, then asked again.</source>
            <translation>Este equipo no tiene llavero: la contraseña vale hasta cerrar newsdesk, luego se vuelve a pedir.</translation>
        </message>
        <message>
            <source>User name on the site</source>
            <translation>Nombre de usuario en el sitio</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%Ln places replaced</source>
            <translation>
                <numerusform>%Ln lugar reemplazado</numerusform>
                <numerusform>%Ln lugares reemplazados</numerusform>
            </translation>
        </message>
        <message>
            <source>1 place replaced</source>
            <translation>1 lugar reemplazado</translation>
        </message>
        <message>
            <source>Not a pattern: {why}</source>
            <translation>No es un patrón: {why}</translation>
        </message>
        <message>
            <source>Not a replacement: {why}</source>
            <translation>No es un reemplazo: {why}</translation>
        </message>
        <message>
            <source>This pattern takes too long in this story</source>
            <translation>Este patrón tarda demasiado en este artículo</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Capitals count</source>
            <translation>Distinguir mayúsculas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Find in the story</source>
            <translation>Buscar en el artículo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Expresión regular</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Reemplazar todo</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Reemplazar por</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Solo palabras completas</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} de {count}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPopover</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Found before publishing: {n}. {all}</source>
            <translation>Encontrado antes de publicar: {n}. {all}</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Entregar a {site}</translation>
        </message>
        <message>
            <source>Hand in with {found}</source>
            <translation>Entregar ({found})</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>Publicar en {site}</translation>
        </message>
        <message>
            <source>Publish with {found}</source>
            <translation>Publicar ({found})</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
    </context>
    <context>
        <name>FocusPage</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Arrows move it. It belongs to the picture and changes none of its pixels.</source>
            <translation>Las flechas lo mueven. Pertenece a la imagen y no cambia ningún píxel.</translation>
        </message>
        <message>
            <source>Click what must stay in sight where a place has another shape: a front page, a list, a card.</source>
            <translation>Pulse lo que debe seguir a la vista donde el hueco tiene otra forma: portada, lista, tarjeta.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Desde la izquierda</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Desde arriba</translation>
        </message>
        <message>
            <source>No focal point</source>
            <translation>Sin punto focal</translation>
        </message>
    </context>
    <context>
        <name>FolderForm</name>
        <message>
            <source>Address on the web</source>
            <translation>Dirección en la web</translation>
        </message>
        <message>
            <source>Leave a note where a story was withdrawn</source>
            <translation>Dejar una nota donde se retiró un artículo</translation>
        </message>
        <message>
            <source>None: it is read from the disk</source>
            <translation>Ninguna: se lee del disco</translation>
        </message>
        <message>
            <source>On the web</source>
            <translation>En la web</translation>
        </message>
        <message>
            <source>The feed has the stories whole</source>
            <translation>El canal lleva los artículos completos</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%Ln min</source>
            <translation>
                <numerusform>%Ln min</numerusform>
                <numerusform>%Ln min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln palabra</numerusform>
                <numerusform>%Ln palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 palabra</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <source>Length: {words}</source>
            <translation>Extensión: {words}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Guardado {time}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Guardando</translation>
        </message>
        <message>
            <source>{n} of {words}</source>
            <translation>{n} de {words}</translation>
        </message>
    </context>
    <context>
        <name>GalleryDialog</name>
        <message>
            <source>Add pictures…</source>
            <translation>Añadir imágenes…</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Abajo</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Arriba</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Texto alternativo</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Pie</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Galería</translation>
        </message>
        <message>
            <source>No alternative text</source>
            <translation>Sin texto alternativo</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>Aún sin pie</translation>
        </message>
        <message>
            <source>No picture is chosen</source>
            <translation>Ninguna imagen elegida</translation>
        </message>
        <message>
            <source>Pictures of the gallery</source>
            <translation>Imágenes de la galería</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sacar</translation>
        </message>
        <message>
            <source>This picture is not on this computer</source>
            <translation>Esta imagen no está en este equipo</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>What it shows, for those who do not see it</source>
            <translation>Lo que muestra, para quien no la ve</translation>
        </message>
        <message>
            <source>What readers see below it</source>
            <translation>Lo que los lectores ven debajo</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Quién la hizo</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message numerus="yes">
            <source>Length target: %Ln words</source>
            <translation>
                <numerusform>Extensión prevista: %Ln palabra</numerusform>
                <numerusform>Extensión prevista: %Ln palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>de {n}</translation>
        </message>
        <message>
            <source>{words} of {target} words</source>
            <translation>{words} de {target} palabras</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Media</source>
            <translation>Medios</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move, click for more</source>
            <translation>Arrastre para mover, pulse para más</translation>
        </message>
        <message>
            <source>Move block</source>
            <translation>Mover el bloque</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Byline</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Imagen principal</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Entradilla</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
    </context>
    <context>
        <name>HidePage</name>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>Add a region</source>
            <translation>Añadir una zona</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>Desenfocar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Draw over a face or a plate. What is sent holds nothing of what was there.</source>
            <translation>Trace sobre una cara o una matrícula. Lo que se envía no guarda nada de lo que había.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Desde la izquierda</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Desde arriba</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>Cómo se oculta</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Nothing is hidden</source>
            <translation>No hay nada oculto</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixelar</translation>
        </message>
        <message>
            <source>Region {n} of {all}</source>
            <translation>Zona {n} de {all}</translation>
        </message>
        <message>
            <source>Space chooses the next region, arrows move it, with Alt they size it.</source>
            <translation>Espacio elige la zona siguiente, las flechas la mueven, con Alt la dimensionan.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sacar</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <source>{all} hidden, none chosen</source>
            <translation>{all} ocultas, ninguna elegida</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln palabra</numerusform>
                <numerusform>%Ln palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 palabra</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Also changed: {facts}</source>
            <translation>También cambió: {facts}</translation>
        </message>
        <message>
            <source>Back to an idea</source>
            <translation>De nuevo una idea</translation>
        </message>
        <message>
            <source>Before an older version came back</source>
            <translation>Antes de volver a una versión anterior</translation>
        </message>
        <message>
            <source>Before it was changed</source>
            <translation>Antes de cambiarlo</translation>
        </message>
        <message>
            <source>Before it was merged</source>
            <translation>Antes de fusionarlo</translation>
        </message>
        <message>
            <source>Before the merge with {what}</source>
            <translation>Antes de fusionar con {what}</translation>
        </message>
        <message>
            <source>Click a version to compare it with the text of now</source>
            <translation>Pulse una versión para compararla con el texto actual</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Comparar con ahora</translation>
        </message>
        <message>
            <source>Fetched from a site</source>
            <translation>Traído de un sitio</translation>
        </message>
        <message>
            <source>Fetched from {what}</source>
            <translation>Traído de {what}</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Traspasado</translation>
        </message>
        <message>
            <source>Handed over as {what}</source>
            <translation>Traspasado como {what}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>Historial del artículo</translation>
        </message>
        <message>
            <source>Made a draft</source>
            <translation>Hecho borrador</translation>
        </message>
        <message>
            <source>Marked as ready</source>
            <translation>Marcado como listo</translation>
        </message>
        <message>
            <source>Moved further down</source>
            <translation>Bajado</translation>
        </message>
        <message>
            <source>Moved further down: “{words}”</source>
            <translation>Bajado: «{words}»</translation>
        </message>
        <message>
            <source>Moved further up</source>
            <translation>Subido</translation>
        </message>
        <message>
            <source>Moved further up: “{words}”</source>
            <translation>Subido: «{words}»</translation>
        </message>
        <message>
            <source>Moved here from further down</source>
            <translation>Traído de más abajo</translation>
        </message>
        <message>
            <source>Moved here from further up</source>
            <translation>Traído de más arriba</translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation>Nombre de esta versión</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>Dar nombre a esta versión…</translation>
        </message>
        <message>
            <source>Named versions are kept for ever</source>
            <translation>Las versiones con nombre se guardan siempre</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Now: {words} since the newest version</source>
            <translation>Ahora: {words} desde la última versión</translation>
        </message>
        <message>
            <source>Put right by the editor itself</source>
            <translation>Corregido por el propio editor</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Received from {what}</source>
            <translation>Recibido de {what}</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Reemplazado</translation>
        </message>
        <message>
            <source>Replaced: first as it was, then as it is</source>
            <translation>Reemplazado: primero como era, luego como es</translation>
        </message>
        <message>
            <source>Rescued when something broke</source>
            <translation>Rescatado cuando algo falló</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Restaurar esta versión</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>Enviado a revisión</translation>
        </message>
        <message>
            <source>Sent to a site</source>
            <translation>Enviado a un sitio</translation>
        </message>
        <message>
            <source>Sent to {what}</source>
            <translation>Enviado a {what}</translation>
        </message>
        <message>
            <source>Taken off a site</source>
            <translation>Retirado de un sitio</translation>
        </message>
        <message>
            <source>Taken off {what}</source>
            <translation>Retirado de {what}</translation>
        </message>
        <message>
            <source>The same words; a note, the form or a detail changed</source>
            <translation>Las mismas palabras; cambió una nota, la forma o un detalle</translation>
        </message>
        <message>
            <source>The versions of the open story</source>
            <translation>Las versiones del artículo abierto</translation>
        </message>
        <message>
            <source>When it was closed</source>
            <translation>Al cerrarlo</translation>
        </message>
        <message>
            <source>While it was written</source>
            <translation>Mientras se escribía</translation>
        </message>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation>añadido: {words}</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>firma</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>compared with now</source>
            <translation>comparado con ahora</translation>
        </message>
        <message>
            <source>compared with {version}</source>
            <translation>comparado con {version}</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>data</translation>
        </message>
        <message>
            <source>description for search engines</source>
            <translation>descripción para buscadores</translation>
        </message>
        <message>
            <source>kicker</source>
            <translation>antetítulo</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>imagen principal</translation>
        </message>
        <message>
            <source>moved away</source>
            <translation>movido a otro sitio</translation>
        </message>
        <message>
            <source>moved here</source>
            <translation>movido aquí</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>quitado</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>quitado: {words}</translation>
        </message>
        <message>
            <source>section</source>
            <translation>sección</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>etiquetas</translation>
        </message>
        <message>
            <source>title for search engines</source>
            <translation>título para buscadores</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>sin cambios</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>No versions yet. One is kept before you change a story, every ten minutes while you write, and whenever it is closed, sent or gets another stage. You can go back to any of them.</source>
            <translation>Aún no hay versiones. Se guarda una antes de que cambie un artículo, cada diez minutos mientras escribe y cuando se cierra, se envía o cambia de estado. Puede volver a cualquiera.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <source>Files can also be dropped onto the list of stories.</source>
            <translation>También se pueden soltar archivos sobre la lista de artículos.</translation>
        </message>
        <message>
            <source>Import all stories of a folder</source>
            <translation>Importar todos los artículos de una carpeta</translation>
        </message>
        <message>
            <source>Import stories</source>
            <translation>Importar artículos</translation>
        </message>
        <message>
            <source>Markdown, HTML, plain text, wire copy and Word’s .docx, a folder of these, or a zip of a folder.</source>
            <translation>Markdown, HTML, texto sin formato, despachos y .docx de Word, una carpeta con ellos o el zip de una carpeta.</translation>
        </message>
        <message>
            <source>Pictures that lie beside them come along. A story that this desk has already is left as it is.</source>
            <translation>Las imágenes que están al lado vienen también. Un artículo que esta redacción ya tiene queda como está.</translation>
        </message>
        <message>
            <source>Stories ({endings})</source>
            <translation>Artículos ({endings})</translation>
        </message>
    </context>
    <context>
        <name>JobLogView</name>
        <message>
            <source>Copy the log</source>
            <translation>Copiar el registro</translation>
        </message>
        <message>
            <source>It holds no passwords and no words of the story.</source>
            <translation>No contiene contraseñas ni palabras del artículo.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
    </context>
    <context>
        <name>JobPane</name>
        <message numerus="yes">
            <source>%Ln attempts so far.</source>
            <translation>
                <numerusform>%Ln intento hasta ahora.</numerusform>
                <numerusform>%Ln intentos hasta ahora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>No enviar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>It stops before its next step. Once readers can see the page, it is carried to its end.</source>
            <translation>Se detiene antes del paso siguiente. Una vez visible la página para los lectores, llega hasta el final.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Aún sin titular</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Retry now</source>
            <translation>Reintentar ahora</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>What it brought to the site by then is seen by no reader; the next publish goes on from it.</source>
            <translation>Lo que ya llevó al sitio no lo ve ningún lector; la próxima publicación sigue desde ahí.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Something unexpected happened.</source>
            <translation>Ocurrió algo inesperado.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>El texto está como estaba.</translation>
        </message>
        <message>
            <source>Try again. The details are in the log.</source>
            <translation>Vuelva a intentarlo. Los detalles están en el registro.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Keep this search in the side bar</source>
            <translation>Guardar esta búsqueda en la barra lateral</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Nombre de la búsqueda</translation>
        </message>
        <message>
            <source>No story is changed by that.</source>
            <translation>Con eso no cambia ningún artículo.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>The search “{name}” was removed</source>
            <translation>Se quitó la búsqueda «{name}»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>left to right</source>
            <translation>de izquierda a derecha</translation>
        </message>
        <message>
            <source>right to left</source>
            <translation>de derecha a izquierda</translation>
        </message>
    </context>
    <context>
        <name>LeavingDialog</name>
        <message numerus="yes">
            <source>%Ln stories are still to be sent.</source>
            <translation>
                <numerusform>Queda %Ln artículo por enviar.</numerusform>
                <numerusform>Quedan %Ln artículos por enviar.</numerusform>
            </translation>
        </message>
        <message>
            <source>A story is still to be sent.</source>
            <translation>Queda un artículo por enviar.</translation>
        </message>
        <message>
            <source>Quit newsdesk</source>
            <translation>Salir de newsdesk</translation>
        </message>
        <message>
            <source>Quit, send later</source>
            <translation>Salir, enviar después</translation>
        </message>
        <message>
            <source>Send in the background</source>
            <translation>Enviar en segundo plano</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <source>newsdesk can go on in the background and end by itself once all is sent. If you quit, it is sent at the next start. Nothing is sent twice.</source>
            <translation>newsdesk puede seguir en segundo plano y terminar solo cuando todo esté enviado. Si sale, se envía en el próximo arranque. Nada se envía dos veces.</translation>
        </message>
    </context>
    <context>
        <name>Length</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>%Ln carácter</numerusform>
                <numerusform>%Ln caracteres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 archivo</translation>
        </message>
        <message>
            <source>Add pictures and files; or drop them here</source>
            <translation>Añadir imágenes y archivos; o soltarlos aquí</translation>
        </message>
        <message>
            <source>Add to the media library</source>
            <translation>Añadir a la mediateca</translation>
        </message>
        <message>
            <source>Added: {n}.</source>
            <translation>Añadidos: {n}.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <source>All media</source>
            <translation>Todos los medios</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln files? They are removed from this computer; that cannot be undone.</source>
            <translation>
                <numerusform>¿Borrar %Ln archivo? Se elimina de este equipo; no se puede deshacer.</numerusform>
                <numerusform>¿Borrar %Ln archivos? Se eliminan de este equipo; no se puede deshacer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete {name}? Its file is removed from this computer; that cannot be undone.</source>
            <translation>¿Borrar {name}? Su archivo se elimina de este equipo; no se puede deshacer.</translation>
        </message>
        <message>
            <source>Deleted: {n}.</source>
            <translation>Borrados: {n}.</translation>
        </message>
        <message>
            <source>Drop pictures here, or press Add. Those that stories show come by themselves.</source>
            <translation>Suelte imágenes aquí o pulse «Añadir». Las de los artículos vienen solas.</translation>
        </message>
        <message>
            <source>Inserted into {headline}.</source>
            <translation>Insertado en {headline}.</translation>
        </message>
        <message>
            <source>Media library</source>
            <translation>Mediateca</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Aún no hay imágenes</translation>
        </message>
        <message>
            <source>No story is open. Open the one that shall show it, then insert.</source>
            <translation>No hay ningún artículo abierto. Abra el que debe mostrarla e inserte.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Other words, or all media.</source>
            <translation>Otras palabras, o todos los medios.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Imágenes ({kinds})</translation>
        </message>
        <message>
            <source>Search captions, credits, file names</source>
            <translation>Buscar pies, créditos, nombres de archivo</translation>
        </message>
        <message>
            <source>Search the media library</source>
            <translation>Buscar en la mediateca</translation>
        </message>
        <message>
            <source>Used nowhere</source>
            <translation>Sin usar</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>Without alternative text</source>
            <translation>Sin texto alternativo</translation>
        </message>
        <message>
            <source>Without credit</source>
            <translation>Sin crédito</translation>
        </message>
        <message>
            <source>the new story</source>
            <translation>el artículo nuevo</translation>
        </message>
        <message>
            <source>{fact} changed.</source>
            <translation>{fact}: cambiado.</translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>An administrator of the site can give it another role; Settings › Sites shows this again.</source>
            <translation>Un administrador del sitio puede darle otro rol; Ajustes › Sitios lo muestra de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Begun</source>
            <translation>Empezado</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <source>On the sites</source>
            <translation>En los sitios</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>As the system has it</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>As the system has it ({language})</source>
            <translation>Como el sistema ({language})</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>It counts from the next start of newsdesk.</source>
            <translation>Vale desde el próximo inicio de newsdesk.</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Idioma de las ventanas</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <source>Size of letters and controls</source>
            <translation>Tamaño de letras y controles</translation>
        </message>
        <message>
            <source>The story that is open stays open. Stories have languages of their own.</source>
            <translation>El artículo abierto sigue abierto. Los artículos tienen su propio idioma.</translation>
        </message>
        <message>
            <source>Your pages have their own colours; this is about the windows only.</source>
            <translation>Sus páginas tienen sus propios colores; esto es solo para las ventanas.</translation>
        </message>
        <message>
            <source>{n} points</source>
            <translation>{n} puntos</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>Something went wrong inside newsdesk.</source>
            <translation>Algo falló dentro de newsdesk.</translation>
        </message>
        <message>
            <source>Your text was saved, and kept as a version of its own. The log says where it happened.</source>
            <translation>Su texto se guardó y se conserva como versión propia. El registro dice dónde ocurrió.</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>New (Ctrl+N)</source>
            <translation>Nuevo (Ctrl+N)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Quitar (Supr)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A new line in the same paragraph</source>
            <translation>Una línea nueva en el mismo párrafo</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Todas las teclas</translation>
        </message>
        <message>
            <source>Close what is open, then back to the text</source>
            <translation>Cerrar lo que está abierto y volver al texto</translation>
        </message>
        <message>
            <source>In a list: one level in; in a table: the next cell</source>
            <translation>En una lista: un nivel adentro; en una tabla: la celda siguiente</translation>
        </message>
        <message>
            <source>In a list: one level out; in a table: the cell before</source>
            <translation>En una lista: un nivel afuera; en una tabla: la celda anterior</translation>
        </message>
        <message>
            <source>In the headline and the standfirst: on to the next; on a picture: edit it</source>
            <translation>En el titular y la entradilla: pasar a lo siguiente; en una imagen: editarla</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>En el texto</translation>
        </message>
        <message>
            <source>On an empty line: what can be added</source>
            <translation>En una línea vacía: lo que se puede añadir</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>Manual</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Buscar en el manual</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>The manual has no such words</source>
            <translation>El manual no tiene esas palabras</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>Sections and authors…</source>
            <translation>Secciones y autores…</translation>
        </message>
        <message>
            <source>{n} of your {all} sections stand there already, by their names.</source>
            <translation>{n} de sus {all} secciones ya están allí, por su nombre.</translation>
        </message>
        <message>
            <source>{site} is connected</source>
            <translation>{site} está conectado</translation>
        </message>
    </context>
    <context>
        <name>MappingManager</name>
        <message>
            <source>A story by this author alone goes out under that account of the site.</source>
            <translation>Un artículo solo de este autor sale con esa cuenta del sitio.</translation>
        </message>
        <message>
            <source>Ask the site again</source>
            <translation>Preguntar otra vez al sitio</translation>
        </message>
        <message>
            <source>Asking {site}…</source>
            <translation>Preguntando a {site}…</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>Por su nombre</translation>
        </message>
        <message>
            <source>Its stories stand in the site’s own default section, unless the settings name another.</source>
            <translation>Sus artículos van en la sección predeterminada del sitio, salvo que los ajustes digan otra.</translation>
        </message>
        <message>
            <source>Make it there</source>
            <translation>Crearla allí</translation>
        </message>
        <message>
            <source>Making it on {site}…</source>
            <translation>Creándola en {site}…</translation>
        </message>
        <message>
            <source>No account: the name stands in the text</source>
            <translation>Sin cuenta: el nombre va en el texto</translation>
        </message>
        <message>
            <source>No sections and no authors yet</source>
            <translation>Aún no hay secciones ni autores</translation>
        </message>
        <message>
            <source>Not mapped</source>
            <translation>Sin asignar</translation>
        </message>
        <message>
            <source>On the site</source>
            <translation>En el sitio</translation>
        </message>
        <message>
            <source>Sections and authors of {site}</source>
            <translation>Secciones y autores de {site}</translation>
        </message>
        <message>
            <source>Stories of this section stand there.</source>
            <translation>Los artículos de esta sección van allí.</translation>
        </message>
        <message>
            <source>Tags are found by their names, and made where they lack.</source>
            <translation>Las etiquetas se encuentran por su nombre y se crean donde faltan.</translation>
        </message>
        <message>
            <source>The site has none of this name, and your account may not make one: choose among its own.</source>
            <translation>El sitio no tiene ninguna con ese nombre y su cuenta no puede crearla: elija entre las suyas.</translation>
        </message>
        <message>
            <source>The site has none of this name. It is made when the first story goes there, or now.</source>
            <translation>El sitio no tiene ninguna con ese nombre. Se crea con el primer artículo, o ahora.</translation>
        </message>
        <message>
            <source>This is what {site} has now.</source>
            <translation>Esto es lo que {site} tiene ahora.</translation>
        </message>
        <message>
            <source>Those of your desk are listed here.</source>
            <translation>Aquí figuran las de su redacción.</translation>
        </message>
        <message>
            <source>gone there</source>
            <translation>ya no está allí</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>en el texto</translation>
        </message>
        <message>
            <source>not mapped</source>
            <translation>sin asignar</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>aún no está allí</translation>
        </message>
        <message>
            <source>{site} has it now.</source>
            <translation>{site} ya la tiene.</translation>
        </message>
    </context>
    <context>
        <name>MarginNotes</name>
        <message>
            <source>Note to the desk</source>
            <translation>Nota para la redacción</translation>
        </message>
        <message>
            <source>Readers never see it</source>
            <translation>Los lectores nunca la ven</translation>
        </message>
        <message>
            <source>Select the words that the note is about</source>
            <translation>Seleccione las palabras de las que trata la nota</translation>
        </message>
    </context>
    <context>
        <name>MediaForm</name>
        <message>
            <source>Alternative text</source>
            <translation>Texto alternativo</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Pie</translation>
        </message>
        <message>
            <source>Clean the file on this computer of place, camera, owner and history</source>
            <translation>Limpiar el archivo de este equipo de lugar, cámara, dueño e historial</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>Delete what nothing shows</source>
            <translation>Borrar lo que nada muestra</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <source>For the desk alone</source>
            <translation>Solo para la redacción</translation>
        </message>
        <message>
            <source>Insert into the story</source>
            <translation>Insertar en el artículo</translation>
        </message>
        <message>
            <source>No story shows it.</source>
            <translation>Ningún artículo la muestra.</translation>
        </message>
        <message>
            <source>Photographer / agency</source>
            <translation>Fotógrafo / agencia</translation>
        </message>
        <message>
            <source>Protect source…</source>
            <translation>Proteger la fuente…</translation>
        </message>
        <message>
            <source>Replace in all stories…</source>
            <translation>Reemplazar en todos los artículos…</translation>
        </message>
        <message>
            <source>Return, or double-click</source>
            <translation>Intro o doble clic</translation>
        </message>
        <message>
            <source>Send its metadata whole</source>
            <translation>Enviar sus metadatos completos</translation>
        </message>
        <message>
            <source>Sites and exported pages then get all that the file says</source>
            <translation>Los sitios y las páginas exportadas reciben entonces todo lo que dice el archivo</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>Se usa en</translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation>Lo que se ve, para quien no lo ve</translation>
        </message>
        <message>
            <source>What readers are told</source>
            <translation>Lo que se dice a los lectores</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>Sin titular</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>y %Ln más</numerusform>
                <numerusform>y %Ln más</numerusform>
            </translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>en la papelera</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>imagen principal</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>A picture</source>
            <translation>Una imagen</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>Descripción para buscadores</translation>
        </message>
        <message>
            <source>Direction of the text</source>
            <translation>Dirección del texto</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idea</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Antetítulo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Imagen principal</translation>
        </message>
        <message>
            <source>Length target</source>
            <translation>Extensión prevista</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Notes to the desk</source>
            <translation>Notas para la redacción</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Dirección corta</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Entradilla</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>Sigue arriba</translation>
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
            <source>Title for search engines</source>
            <translation>Título para buscadores</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Quién puede leerlo</translation>
        </message>
        <message>
            <source>Words that are no spelling errors</source>
            <translation>Palabras que no son errores</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%Ln are still to be answered</source>
            <translation>
                <numerusform>Queda %Ln por responder</numerusform>
                <numerusform>Quedan %Ln por responder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes fit together.</source>
            <translation>
                <numerusform>%Ln cambio encaja.</numerusform>
                <numerusform>%Ln cambios encajan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln need you.</source>
            <translation>
                <numerusform>%Ln le necesita.</numerusform>
                <numerusform>%Ln le necesitan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Alt+1</source>
            <translation>Alt+1</translation>
        </message>
        <message>
            <source>Alt+2</source>
            <translation>Alt+2</translation>
        </message>
        <message>
            <source>Alt+3</source>
            <translation>Alt+3</translation>
        </message>
        <message>
            <source>Both versions stay in History</source>
            <translation>Ambas versiones quedan en el historial</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>De {name}</translation>
        </message>
        <message>
            <source>Keep merged</source>
            <translation>Conservar la fusión</translation>
        </message>
        <message>
            <source>Merge two versions</source>
            <translation>Fusionar dos versiones</translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation>Siguiente (F8)</translation>
        </message>
        <message>
            <source>None needs you.</source>
            <translation>Ninguno le necesita.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>One change fits together.</source>
            <translation>Un cambio encaja.</translation>
        </message>
        <message>
            <source>One is still to be answered</source>
            <translation>Queda uno por responder</translation>
        </message>
        <message>
            <source>One needs you.</source>
            <translation>Uno le necesita.</translation>
        </message>
        <message>
            <source>Previous (Shift+F8)</source>
            <translation>Anterior (Mayús+F8)</translation>
        </message>
        <message>
            <source>Take both</source>
            <translation>Tomar ambos</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>Tomar el mío</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Tomar el suyo</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>What will be kept</source>
            <translation>Lo que se conserva</translation>
        </message>
        <message>
            <source>Yours, on this computer</source>
            <translation>El suyo, en este equipo</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} de {all}</translation>
        </message>
        <message>
            <source>{n} of {all}: {about}</source>
            <translation>{n} de {all}: {about}</translation>
        </message>
        <message>
            <source>“{headline}” was changed here and there</source>
            <translation>«{headline}» cambió aquí y allí</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>In the site’s own look</source>
            <translation>Con el aspecto del sitio</translation>
        </message>
        <message>
            <source>Letters at {n} %</source>
            <translation>Letra al {n} %</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Lists, cards, search</source>
            <translation>Listas, tarjetas, búsqueda</translation>
        </message>
        <message>
            <source>Mark what the site adds</source>
            <translation>Marcar lo que añade el sitio</translation>
        </message>
        <message>
            <source>Print the page…</source>
            <translation>Imprimir la página…</translation>
        </message>
        <message>
            <source>Save the page as PDF…</source>
            <translation>Guardar la página como PDF…</translation>
        </message>
        <message>
            <source>Save the page as a file…</source>
            <translation>Guardar la página como archivo…</translation>
        </message>
        <message>
            <source>Scroll together with the text</source>
            <translation>Desplazar junto con el texto</translation>
        </message>
        <message>
            <source>Take the site’s look anew</source>
            <translation>Tomar de nuevo el aspecto del sitio</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>La página</translation>
        </message>
        <message>
            <source>The section’s page</source>
            <translation>La página de la sección</translation>
        </message>
        <message>
            <source>What the preview shows</source>
            <translation>Lo que muestra la vista previa</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>It may be busy: wait a little and try again. If it hangs, end it with your system’s task manager; all but its last two seconds of typing is saved. This window goes on by itself once it has ended.</source>
            <translation>Puede estar ocupado: espere un poco y reintente. Si se cuelga, termínelo con el administrador de tareas; todo salvo los dos últimos segundos de escritura está guardado. Esta ventana sigue sola en cuanto termine.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>newsdesk is open already, but does not answer.</source>
            <translation>newsdesk ya está abierto, pero no responde.</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Go to the words</source>
            <translation>Ir a las palabras</translation>
        </message>
        <message>
            <source>Note to the desk</source>
            <translation>Nota para la redacción</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Reabrir</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Resolver</translation>
        </message>
        <message>
            <source>The words are gone: “{words}”</source>
            <translation>Las palabras ya no están: «{words}»</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>resuelta</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <source>Margin notes</source>
            <translation>Notas al margen</translation>
        </message>
        <message>
            <source>No notes yet. Select words in the text and press Ctrl+Shift+A; readers never see them.</source>
            <translation>Aún no hay notas. Seleccione palabras en el texto y pulse Ctrl+Mayús+A; los lectores nunca las ven.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>OnSite</name>
        <message>
            <source>Aside</source>
            <translation>Aparte</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Front page</source>
            <translation>Portada</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Galería</translation>
        </message>
        <message>
            <source>In its order</source>
            <translation>En su orden</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>On WordPress</source>
            <translation>En WordPress</translation>
        </message>
        <message>
            <source>Only who is signed in</source>
            <translation>Solo quien ha entrado</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Lectores</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Estándar</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>Sigue arriba</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
    </context>
    <context>
        <name>OneWindow</name>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Siga en esa ventana, o ciérrela y reintente.</translation>
        </message>
        <message>
            <source>The store {path} is open in another newsdesk window.</source>
            <translation>El almacén {path} está abierto en otra ventana de newsdesk.</translation>
        </message>
        <message>
            <source>Two windows on one store would write over each other’s text.</source>
            <translation>Dos ventanas sobre un almacén se pisarían el texto.</translation>
        </message>
    </context>
    <context>
        <name>OrderButton</name>
        <message>
            <source>Byline</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Tarjetas</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Order of the list: {order}</source>
            <translation>Orden de la lista: {order}</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Mostrar como</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <source>Sort, group, cards or columns</source>
            <translation>Ordenar, agrupar, tarjetas o columnas</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>All sending is paused.</source>
            <translation>Todos los envíos están en pausa.</translation>
        </message>
        <message>
            <source>Bring the page up to date</source>
            <translation>Poner la página al día</translation>
        </message>
        <message>
            <source>Bring {file} to the site</source>
            <translation>Llevar {file} al sitio</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Find its section, tags and byline on the site</source>
            <translation>Encontrar su sección, etiquetas y firma en el sitio</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Abandonado</translation>
        </message>
        <message>
            <source>Hand in to {site} for review</source>
            <translation>Entregar a {site} para revisión</translation>
        </message>
        <message>
            <source>Hand over what search engines read</source>
            <translation>Entregar lo que leen los buscadores</translation>
        </message>
        <message>
            <source>Handed in to {site} for review</source>
            <translation>Entregado a {site} para revisión</translation>
        </message>
        <message>
            <source>It goes out as soon as what stands before it is sent.</source>
            <translation>Sale en cuanto se envíe lo que va delante.</translation>
        </message>
        <message>
            <source>It is paused until you let it go on.</source>
            <translation>Está en pausa hasta que usted lo deje seguir.</translation>
        </message>
        <message>
            <source>Keep a place for it with a draft that no reader sees</source>
            <translation>Guardarle el sitio con un borrador que ningún lector ve</translation>
        </message>
        <message>
            <source>Make sure that it stands there once</source>
            <translation>Asegurar que está allí una vez</translation>
        </message>
        <message>
            <source>Make sure that nobody else changed it meanwhile</source>
            <translation>Comprobar que nadie más lo cambió entretanto</translation>
        </message>
        <message>
            <source>Move to the trash of {site}</source>
            <translation>Mover a la papelera de {site}</translation>
        </message>
        <message>
            <source>Moved to the trash of {site}</source>
            <translation>Movido a la papelera de {site}</translation>
        </message>
        <message>
            <source>Next attempt: {time}.</source>
            <translation>Próximo intento: {time}.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Aún sin titular</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Sin hacer</translation>
        </message>
        <message>
            <source>Not done: {what}, “{headline}”.</source>
            <translation>Sin hacer: {what}, «{headline}».</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Pausando</translation>
        </message>
        <message>
            <source>Publish on {site}</source>
            <translation>Publicar en {site}</translation>
        </message>
        <message>
            <source>Publish on {site} again</source>
            <translation>Publicar de nuevo en {site}</translation>
        </message>
        <message>
            <source>Published on {site}</source>
            <translation>Publicado en {site}</translation>
        </message>
        <message>
            <source>Published on {site} again</source>
            <translation>Publicado de nuevo en {site}</translation>
        </message>
        <message>
            <source>Put the page before readers</source>
            <translation>Poner la página ante los lectores</translation>
        </message>
        <message>
            <source>Scheduled on {site}: {time}</source>
            <translation>Programado en {site}: {time}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Sign in and look what stands on the site</source>
            <translation>Entrar y mirar qué hay en el sitio</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <source>Take the page away from readers</source>
            <translation>Retirar la página a los lectores</translation>
        </message>
        <message>
            <source>The network is away; once it is back it goes on by itself. Next attempt: {time}.</source>
            <translation>No hay red; cuando vuelva, sigue solo. Próximo intento: {time}.</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>Retirar de {site}</translation>
        </message>
        <message>
            <source>Unpublished on {site}</source>
            <translation>Retirado de {site}</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Waits on {site} for an editor’s review</source>
            <translation>Espera en {site} la revisión de un editor</translation>
        </message>
        <message>
            <source>Write the pages of the site</source>
            <translation>Escribir las páginas del sitio</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <source>{sent} of {whole}</source>
            <translation>{sent} de {whole}</translation>
        </message>
        <message>
            <source>“{headline}” waits to go to {site}.</source>
            <translation>«{headline}» espera para ir a {site}.</translation>
        </message>
        <message>
            <source>“{headline}” waits: {what}.</source>
            <translation>«{headline}» espera: {what}.</translation>
        </message>
        <message>
            <source>“{headline}” was not sent to {site}.</source>
            <translation>«{headline}» no se envió a {site}.</translation>
        </message>
    </context>
    <context>
        <name>OutboxFoot</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln no enviado</numerusform>
                <numerusform>%Ln no enviados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories are paused</source>
            <translation>
                <numerusform>%Ln artículo está en pausa</numerusform>
                <numerusform>%Ln artículos están en pausa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories go out when the network is back</source>
            <translation>
                <numerusform>%Ln artículo sale cuando vuelva la red</numerusform>
                <numerusform>%Ln artículos salen cuando vuelva la red</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories wait to be sent</source>
            <translation>
                <numerusform>%Ln artículo espera su envío</numerusform>
                <numerusform>%Ln artículos esperan su envío</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story goes out when the network is back</source>
            <translation>1 artículo sale cuando vuelva la red</translation>
        </message>
        <message>
            <source>1 story is paused</source>
            <translation>1 artículo está en pausa</translation>
        </message>
        <message>
            <source>1 story waits to be sent</source>
            <translation>1 artículo espera su envío</translation>
        </message>
        <message>
            <source>All sent. {site} · {time}</source>
            <translation>Todo enviado. {site} · {time}</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Nada que enviar</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Nada espera</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Envíos en pausa</translation>
        </message>
        <message>
            <source>Sending to {site}</source>
            <translation>Enviando a {site}</translation>
        </message>
    </context>
    <context>
        <name>OutboxPopover</name>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>No enviar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>Abrir la bandeja</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>Lo que publique figura aquí, con su enlace.</translation>
        </message>
    </context>
    <context>
        <name>OutboxWindow</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln no enviado</numerusform>
                <numerusform>%Ln no enviados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be sent</source>
            <translation>
                <numerusform>%Ln por enviar</numerusform>
                <numerusform>%Ln por enviar</numerusform>
            </translation>
        </message>
        <message>
            <source>All sending is paused</source>
            <translation>Todos los envíos en pausa</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Seguir enviando</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Encargos</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Nada que enviar</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Aún no se ha enviado nada</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Bandeja de salida</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Pausar todo</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>Lo que publique figura aquí, con su enlace.</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Go to a heading</source>
            <translation>Ir a un ladillo</translation>
        </message>
        <message>
            <source>Heading without words</source>
            <translation>Ladillo sin palabras</translation>
        </message>
        <message>
            <source>No headings yet. Ctrl+1 makes one.</source>
            <translation>Aún no hay ladillos. Ctrl+1 hace uno.</translation>
        </message>
    </context>
    <context>
        <name>OwnerRow</name>
        <message>
            <source>Agency</source>
            <translation>Agencia</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Who writes here?</source>
            <translation>¿Quién escribe aquí?</translation>
        </message>
        <message>
            <source>Your name goes into bylines, the agency into datelines. Asked once.</source>
            <translation>Su nombre va en las firmas, la agencia en las datas. Se pregunta una vez.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing has these letters</source>
            <translation>Nada tiene esas letras</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Both versions are one now</source>
            <translation>Las dos versiones son ahora una</translation>
        </message>
        <message>
            <source>Each of the two stays in History</source>
            <translation>Cada una queda en el historial</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Go to a story by any of its words</source>
            <translation>Ir a un artículo por cualquiera de sus palabras</translation>
        </message>
        <message>
            <source>Go to one in the text, then fetch its card.</source>
            <translation>Vaya a uno en el texto y traiga su tarjeta.</translation>
        </message>
        <message>
            <source>No embed is chosen.</source>
            <translation>No hay ningún contenido incrustado elegido.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Aún sin titular</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Open a store, or name a new one</source>
            <translation>Abrir un almacén o dar nombre a uno nuevo</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Progress of sending</source>
            <translation>Progreso del envío</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>The facts of the open story</source>
            <translation>Los datos del artículo abierto</translation>
        </message>
        <message>
            <source>The margin notes of the open story</source>
            <translation>Las notas al margen del artículo abierto</translation>
        </message>
        <message>
            <source>The page is saved</source>
            <translation>La página está guardada</translation>
        </message>
        <message>
            <source>The page of the open story shows here</source>
            <translation>Aquí se ve la página del artículo abierto</translation>
        </message>
        <message>
            <source>Type a command</source>
            <translation>Escriba un comando</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>Almacenes de newsdesk (*.sqlite)</translation>
        </message>
        <message>
            <source>the other desk</source>
            <translation>la otra redacción</translation>
        </message>
        <message>
            <source>{name} handed it over at {when}.</source>
            <translation>{name} lo traspasó: {when}.</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message numerus="yes">
            <source>%Ln comments</source>
            <translation>
                <numerusform>%Ln comentario</numerusform>
                <numerusform>%Ln comentarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted passages</source>
            <translation>
                <numerusform>%Ln pasaje borrado</numerusform>
                <numerusform>%Ln pasajes borrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln embeds</source>
            <translation>
                <numerusform>%Ln contenido incrustado</numerusform>
                <numerusform>%Ln contenidos incrustados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln footnotes that were not copied</source>
            <translation>
                <numerusform>%Ln nota que no se copió</numerusform>
                <numerusform>%Ln notas que no se copiaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures from the web</source>
            <translation>
                <numerusform>%Ln imagen de la web</numerusform>
                <numerusform>%Ln imágenes de la web</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures in files</source>
            <translation>
                <numerusform>%Ln imagen en un archivo</numerusform>
                <numerusform>%Ln imágenes en archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln scripts</source>
            <translation>
                <numerusform>%Ln script</numerusform>
                <numerusform>%Ln scripts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unsafe links</source>
            <translation>
                <numerusform>%Ln enlace inseguro</numerusform>
                <numerusform>%Ln enlaces inseguros</numerusform>
            </translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>1 comentario</translation>
        </message>
        <message>
            <source>1 deleted passage</source>
            <translation>1 pasaje borrado</translation>
        </message>
        <message>
            <source>1 embed</source>
            <translation>1 contenido incrustado</translation>
        </message>
        <message>
            <source>1 footnote that was not copied</source>
            <translation>1 nota que no se copió</translation>
        </message>
        <message>
            <source>1 picture from the web</source>
            <translation>1 imagen de la web</translation>
        </message>
        <message>
            <source>1 picture in a file</source>
            <translation>1 imagen en un archivo</translation>
        </message>
        <message>
            <source>1 script</source>
            <translation>1 script</translation>
        </message>
        <message>
            <source>1 unsafe link</source>
            <translation>1 enlace inseguro</translation>
        </message>
        <message>
            <source>Pasted as plain words: its markup was too much</source>
            <translation>Pegado como palabras solas: tenía demasiado marcado</translation>
        </message>
        <message>
            <source>Pasted without {things}</source>
            <translation>Pegado sin {things}</translation>
        </message>
        <message numerus="yes">
            <source>The end was cut off: %Ln characters</source>
            <translation>
                <numerusform>Se cortó el final: %Ln carácter</numerusform>
                <numerusform>Se cortó el final: %Ln caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation>{several} y {last}</translation>
        </message>
    </context>
    <context>
        <name>PictureBar</name>
        <message>
            <source>Add alternative text</source>
            <translation>Añadir texto alternativo</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Texto alternativo</translation>
        </message>
        <message>
            <source>At the left</source>
            <translation>A la izquierda</translation>
        </message>
        <message>
            <source>At the right</source>
            <translation>A la derecha</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>En el centro</translation>
        </message>
        <message>
            <source>Make a gallery</source>
            <translation>Hacer una galería</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Reemplazar…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sacar</translation>
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translation>Lo que muestra la imagen, para quien no la ve</translation>
        </message>
    </context>
    <context>
        <name>PictureEditor</name>
        <message>
            <source>Back to the picture as it came</source>
            <translation>Volver a la imagen como vino</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Recortar</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Intro</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Edit the picture</source>
            <translation>Editar la imagen</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Foco</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Dejarla como estaba</translation>
        </message>
        <message>
            <source>Leave the picture as it was?</source>
            <translation>¿Dejar la imagen como estaba?</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Luz</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Teaser</source>
            <translation>Avance</translation>
        </message>
        <message>
            <source>The picture is being made</source>
            <translation>Se está haciendo la imagen</translation>
        </message>
        <message>
            <source>The picture is being opened</source>
            <translation>Se está abriendo la imagen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What was done to it in this window is forgotten. The story is as it was.</source>
            <translation>Lo hecho en esta ventana se olvida. El artículo está como estaba.</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Alternative text and credit…</source>
            <translation>Texto alternativo y crédito…</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Elegir otra…</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Elegir imágenes</translation>
        </message>
        <message>
            <source>Choose sound, films or files</source>
            <translation>Elegir sonido, vídeos o archivos</translation>
        </message>
        <message>
            <source>Choose the lead picture</source>
            <translation>Elegir la imagen principal</translation>
        </message>
        <message>
            <source>Edit the lead picture…</source>
            <translation>Editar la imagen principal…</translation>
        </message>
        <message>
            <source>No lead picture</source>
            <translation>Sin imagen principal</translation>
        </message>
        <message>
            <source>Not added either: {names}.</source>
            <translation>Tampoco se añadieron: {names}.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Imágenes ({kinds})</translation>
        </message>
        <message>
            <source>Publish, then delete it in the media library of the site: who knows its address still sees it.</source>
            <translation>Publique y bórrela luego en la mediateca del sitio: quien sepa su dirección aún la ve.</translation>
        </message>
        <message>
            <source>Sound, films and files ({kinds})</source>
            <translation>Sonido, vídeos y archivos ({kinds})</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>El texto está como estaba.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>No se puede leer {name}: {reason}.</translation>
        </message>
        <message>
            <source>{sites} still has the picture from before</source>
            <translation>{sites} aún tiene la imagen anterior</translation>
        </message>
    </context>
    <context>
        <name>PlaceTeller</name>
        <message>
            <source>Box</source>
            <translation>Despiece</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Lista con viñetas</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Nota al pie</translation>
        </message>
        <message>
            <source>Gallery, pictures: {n}</source>
            <translation>Galería, imágenes: {n}</translation>
        </message>
        <message>
            <source>Heading level {level}</source>
            <translation>Ladillo de nivel {level}</translation>
        </message>
        <message>
            <source>Link to {address}</source>
            <translation>Enlace a {address}</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>Picture without alternative text</source>
            <translation>Imagen sin texto alternativo</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>Imagen: {text}</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Sumario</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Table, rows: {rows}, columns: {columns}</source>
            <translation>Tabla, filas: {rows}, columnas: {columns}</translation>
        </message>
        <message>
            <source>item {n} of {count}</source>
            <translation>punto {n} de {count}</translation>
        </message>
        <message>
            <source>level {n}</source>
            <translation>nivel {n}</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>All stories</source>
            <translation>Todos los artículos</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Borradores</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Le necesita</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programado</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>Búsquedas</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Picture of the author</source>
            <translation>Imagen del autor</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>In {section}</source>
            <translation>En {section}</translation>
        </message>
        <message>
            <source>In {section}, by {names}</source>
            <translation>En {section}, por {names}</translation>
        </message>
        <message>
            <source>no section</source>
            <translation>sin sección</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Preview of the page</source>
            <translation>Vista previa de la página</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Guardar la página</translation>
        </message>
        <message>
            <source>Taking the look of the site…</source>
            <translation>Tomando el aspecto del sitio…</translation>
        </message>
        <message>
            <source>The page was not printed. Look at the printer, then print again.</source>
            <translation>La página no se imprimió. Revise la impresora y vuelva a imprimir.</translation>
        </message>
        <message>
            <source>The web engine does not start, so the page is plain text: {reason}</source>
            <translation>El motor web no arranca, así que la página es texto simple: {reason}</translation>
        </message>
        <message>
            <source>The web engine keeps ending, so the page is plain text.</source>
            <translation>El motor web termina una y otra vez, así que la página es texto simple.</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Páginas web (*.html)</translation>
        </message>
        <message>
            <source>Without the web engine no page can be printed.</source>
            <translation>Sin el motor web no se puede imprimir ninguna página.</translation>
        </message>
        <message>
            <source>{path} could not be written. Choose another folder.</source>
            <translation>No se pudo escribir {path}. Elija otra carpeta.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>This computer knows no printer. The page can be saved as PDF.</source>
            <translation>Este equipo no conoce ninguna impresora. La página se puede guardar como PDF.</translation>
        </message>
    </context>
    <context>
        <name>ProgressFoot</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>{verb}: {done} of {total}</source>
            <translation>{verb}: {done} de {total}</translation>
        </message>
        <message>
            <source>{verb}…</source>
            <translation>{verb}…</translation>
        </message>
    </context>
    <context>
        <name>PublishButton</name>
        <message>
            <source>Choose where to publish</source>
            <translation>Elegir dónde publicar</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Conectar un sitio…</translation>
        </message>
        <message>
            <source>Hand in for review</source>
            <translation>Entregar a revisión</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Entregar a {site}</translation>
        </message>
        <message>
            <source>Hand in to {site} (Ctrl+Return)</source>
            <translation>Entregar a {site} (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Handing in…</source>
            <translation>Entregando…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>Publicar en %Ln sitio</numerusform>
                <numerusform>Publicar en %Ln sitios</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites…</source>
            <translation>Publicar en varios sitios…</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>Publicar en {site}</translation>
        </message>
        <message>
            <source>Publish to {site} (Ctrl+Return)</source>
            <translation>Publicar en {site} (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Publishing…</source>
            <translation>Publicando…</translation>
        </message>
        <message>
            <source>Send when online</source>
            <translation>Enviar al haber red</translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message>
            <source>Connect the site…</source>
            <translation>Conectar el sitio…</translation>
        </message>
        <message>
            <source>Connected to {site}</source>
            <translation>Conectado con {site}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>From a story newsdesk opens web pages (https, http) and mail addresses only.</source>
            <translation>Desde un artículo newsdesk solo abre páginas web (https, http) y direcciones de correo.</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Seguir enviando</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Abrir la página</translation>
        </message>
        <message>
            <source>Publish sends there now.</source>
            <translation>Publicar envía ahora allí.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>Ver qué cambió…</translation>
        </message>
        <message>
            <source>Sending is paused, so “{headline}” waits in the outbox.</source>
            <translation>Los envíos están en pausa, así que «{headline}» espera en la bandeja.</translation>
        </message>
        <message>
            <source>{link} was not opened.</source>
            <translation>{link} no se abrió.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Add the correction</source>
            <translation>Añadir la corrección</translation>
        </message>
        <message>
            <source>An earlier version gave the wrong year. The treaty was signed in 1992.</source>
            <translation>Una versión anterior daba un año equivocado. El tratado se firmó en 1992.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Connect a WordPress site; or hand the story over in a file.</source>
            <translation>Conecte un sitio de WordPress; o traspase el artículo en un archivo.</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Conectar un sitio…</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Corrección</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decidir después</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Entregar a {site}</translation>
        </message>
        <message>
            <source>Into the site’s trash</source>
            <translation>A la papelera del sitio</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes out with it.</source>
            <translation>Va al final del artículo, con la hora, y sale con él.</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes to {sites} at once.</source>
            <translation>Va al final del artículo, con la hora, y sale enseguida a {sites}.</translation>
        </message>
        <message>
            <source>Keep it here only</source>
            <translation>Conservarlo solo aquí</translation>
        </message>
        <message>
            <source>Keep merged and publish</source>
            <translation>Conservar la fusión y publicar</translation>
        </message>
        <message>
            <source>No longer on the site</source>
            <translation>Ya no está en el sitio</translation>
        </message>
        <message>
            <source>No site is connected to which a story could be handed in.</source>
            <translation>No hay ningún sitio conectado al que entregar un artículo.</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>Publicar de nuevo</translation>
        </message>
        <message>
            <source>Publish it again</source>
            <translation>Publicarlo otra vez</translation>
        </message>
        <message>
            <source>Publish the correction</source>
            <translation>Publicar la corrección</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there.</source>
            <translation>Los lectores que sigan un enlace no encuentran nada.</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there. The site keeps it as a draft or in its trash.</source>
            <translation>Los lectores que sigan un enlace no encuentran nada. El sitio lo guarda como borrador o en su papelera.</translation>
        </message>
        <message>
            <source>Somebody changed it on {site} at {when}.</source>
            <translation>Alguien lo cambió en {site}: {when}.</translation>
        </message>
        <message>
            <source>Somebody did that on the site, not newsdesk. Your story is here, whole; readers do not see it there.</source>
            <translation>Eso lo hizo alguien en el sitio, no newsdesk. Su artículo está aquí, entero; allí los lectores no lo ven.</translation>
        </message>
        <message>
            <source>Take “{headline}” off {site}?</source>
            <translation>¿Retirar «{headline}» de {site}?</translation>
        </message>
        <message>
            <source>The story is not published anywhere.</source>
            <translation>El artículo no está publicado en ningún sitio.</translation>
        </message>
        <message>
            <source>There is nothing to take away.</source>
            <translation>No hay nada que retirar.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Unpublish</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>Retirar de {site}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>What was corrected, as readers will see it</source>
            <translation>Qué se corrigió, como lo verán los lectores</translation>
        </message>
        <message>
            <source>What was corrected?</source>
            <translation>¿Qué se corrigió?</translation>
        </message>
        <message>
            <source>Which site</source>
            <translation>Qué sitio</translation>
        </message>
        <message>
            <source>Your story stays here as it is; Publish brings it back to the same address.</source>
            <translation>Su artículo sigue aquí como está; Publicar lo devuelve a la misma dirección.</translation>
        </message>
        <message>
            <source>“{headline}” was deleted on {site}.</source>
            <translation>«{headline}» se borró en {site}.</translation>
        </message>
        <message>
            <source>“{headline}” was put in the trash on {site}.</source>
            <translation>«{headline}» se puso en la papelera de {site}.</translation>
        </message>
        <message>
            <source>“{headline}” was taken off the page on {site}.</source>
            <translation>«{headline}» se retiró de la página en {site}.</translation>
        </message>
    </context>
    <context>
        <name>Pull</name>
        <message numerus="yes">
            <source>%Ln did not come</source>
            <translation>
                <numerusform>%Ln no vino</numerusform>
                <numerusform>%Ln no vinieron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open ones wait</source>
            <translation>
                <numerusform>%Ln abierto espera</numerusform>
                <numerusform>%Ln abiertos esperan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures of this story are on its site only</source>
            <translation>
                <numerusform>%Ln imagen de este artículo está solo en su sitio</numerusform>
                <numerusform>%Ln imágenes de este artículo están solo en su sitio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came</source>
            <translation>
                <numerusform>Vino %Ln artículo</numerusform>
                <numerusform>Vinieron %Ln artículos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln took the site’s newer version</source>
            <translation>
                <numerusform>%Ln tomó la versión más nueva del sitio</numerusform>
                <numerusform>%Ln tomaron la versión más nueva del sitio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the outbox</source>
            <translation>
                <numerusform>%Ln espera la bandeja</numerusform>
                <numerusform>%Ln esperan la bandeja</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were changed here and there</source>
            <translation>
                <numerusform>%Ln cambió aquí y allí</numerusform>
                <numerusform>%Ln cambiaron aquí y allí</numerusform>
            </translation>
        </message>
        <message>
            <source>A picture of this story is on its site only</source>
            <translation>Una imagen de este artículo está solo en su sitio</translation>
        </message>
        <message>
            <source>All pictures of this story are here</source>
            <translation>Todas las imágenes de este artículo están aquí</translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>Y %Ln más.</numerusform>
                <numerusform>Y %Ln más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>Entraron, pero</translation>
        </message>
        <message>
            <source>Changed here and on the site</source>
            <translation>Cambiados aquí y en el sitio</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Conectar un sitio…</translation>
        </message>
        <message>
            <source>Connect the site…</source>
            <translation>Conectar el sitio…</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>No vinieron</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>Traerla</translation>
        </message>
        <message>
            <source>Fetch them</source>
            <translation>Traerlas</translation>
        </message>
        <message>
            <source>It was left alone while you work on it. Once it is closed, the next pull brings the site’s version.</source>
            <translation>Se dejó tal cual mientras usted trabaja en él. Una vez cerrado, la próxima vez se trae la versión del sitio.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Mirarlo</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Mirarlos</translation>
        </message>
        <message>
            <source>No WordPress site is connected</source>
            <translation>No hay ningún sitio de WordPress conectado</translation>
        </message>
        <message>
            <source>Not every picture came</source>
            <translation>No vinieron todas las imágenes</translation>
        </message>
        <message>
            <source>Nothing new came</source>
            <translation>No vino nada nuevo</translation>
        </message>
        <message>
            <source>Nothing was changed, here or there. The next publish of each asks what is to stand.</source>
            <translation>No se cambió nada, ni aquí ni allí. Al publicar cada uno se pregunta qué debe quedar.</translation>
        </message>
        <message>
            <source>On its way to the site</source>
            <translation>De camino al sitio</translation>
        </message>
        <message>
            <source>Once one is, its stories can be pulled into the list.</source>
            <translation>Cuando haya uno, sus artículos se pueden traer a la lista.</translation>
        </message>
        <message>
            <source>One story came</source>
            <translation>Vino un artículo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open in the window</source>
            <translation>Abierto en la ventana</translation>
        </message>
        <message>
            <source>Pictures stay on the site until they are fetched.</source>
            <translation>Las imágenes siguen en el sitio hasta que se traen.</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>Trayendo</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Mostrar el informe</translation>
        </message>
        <message>
            <source>The outbox carries your version there. The next pull looks again.</source>
            <translation>La bandeja lleva allí su versión. La próxima vez se mira de nuevo.</translation>
        </message>
        <message>
            <source>Took the site’s newer version</source>
            <translation>Tomaron la versión más nueva del sitio</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>Lo que decían antes está en su historial.</translation>
        </message>
        <message>
            <source>one did not come</source>
            <translation>uno no vino</translation>
        </message>
        <message>
            <source>one took the site’s newer version</source>
            <translation>uno tomó la versión más nueva del sitio</translation>
        </message>
        <message>
            <source>one waits for the outbox</source>
            <translation>uno espera la bandeja</translation>
        </message>
        <message>
            <source>one was changed here and there</source>
            <translation>uno cambió aquí y allí</translation>
        </message>
        <message>
            <source>the open one waits</source>
            <translation>el abierto espera</translation>
        </message>
    </context>
    <context>
        <name>PullDialog</name>
        <message>
            <source>A story that was changed here is never overwritten. Pictures stay on the site until they are fetched.</source>
            <translation>Un artículo cambiado aquí nunca se sobrescribe. Las imágenes siguen en el sitio hasta que se traen.</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>Todos los artículos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Drafts, pending, scheduled and private ones too</source>
            <translation>También borradores, pendientes, programados y privados</translation>
        </message>
        <message>
            <source>Go on where the last pull stopped, at {done} of {total}</source>
            <translation>Seguir donde se quedó la última vez, en {done} de {total}</translation>
        </message>
        <message>
            <source>New or changed since the last pull ({when})</source>
            <translation>Nuevos o cambiados desde la última vez ({when})</translation>
        </message>
        <message>
            <source>Pull</source>
            <translation>Traer</translation>
        </message>
        <message>
            <source>Pull stories from a site</source>
            <translation>Traer artículos de un sitio</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Sitio</translation>
        </message>
        <message>
            <source>Those that the site finds for</source>
            <translation>Los que el sitio encuentra por</translation>
        </message>
        <message>
            <source>Those that were changed since</source>
            <translation>Los que cambiaron desde</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>puerto</translation>
        </message>
    </context>
    <context>
        <name>PullReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>No hay más que decir.</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>Qué vino, qué no y por qué</translation>
        </message>
    </context>
    <context>
        <name>QuietLine</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>RatioBox</name>
        <message>
            <source>A shape of your site can be typed: 1200 x 630</source>
            <translation>Puede escribir una forma de su sitio: 1200 x 630</translation>
        </message>
        <message>
            <source>As the picture</source>
            <translation>Como la imagen</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
    </context>
    <context>
        <name>Replacing</name>
        <message>
            <source>Choose the picture that takes the place of {name} in all stories, then press Replace.</source>
            <translation>Elija la imagen que ocupará el lugar de {name} en todos los artículos y pulse «Reemplazar».</translation>
        </message>
        <message>
            <source>Cleaned: {n}.</source>
            <translation>Limpiados: {n}.</translation>
        </message>
        <message>
            <source>Not brought back, because somebody worked on them since; stories: {n}.</source>
            <translation>No devueltos, porque alguien trabajó en ellos después; artículos: {n}.</translation>
        </message>
        <message>
            <source>Nothing was replaced: the chosen picture is the old one.</source>
            <translation>No se reemplazó nada: la imagen elegida es la antigua.</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Proteger</translation>
        </message>
        <message>
            <source>Remove place, camera, owner and history from the files on this computer ({n})? Captions and credits stay in the library. That cannot be undone; backups made before still have the old files.</source>
            <translation>¿Quitar lugar, cámara, dueño e historial de los archivos de este equipo ({n})? Pies y créditos siguen en la mediateca. No se puede deshacer; las copias anteriores aún tienen los archivos viejos.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>{new} is shown in place of {old}; stories: {n}. Readers see it once they are published.</source>
            <translation>{new} se muestra en lugar de {old}; artículos: {n}. Los lectores lo ven cuando se publiquen.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Give them the file’s text</source>
            <translation>Darles el texto del archivo</translation>
        </message>
        <message>
            <source>Let them come a second time</source>
            <translation>Dejar que entren otra vez</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>No hay más que decir.</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>Qué vino, qué no y por qué</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>The text has changed since it was compared: look at the comparison again</source>
            <translation>El texto cambió desde la comparación: mírela de nuevo</translation>
        </message>
        <message>
            <source>The version “{name}” is back</source>
            <translation>Ha vuelto la versión «{name}»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Parts of these lists are missing or came from a backup: {names}.</source>
            <translation>Partes de estas listas faltan o vienen de una copia: {names}.</translation>
        </message>
        <message>
            <source>Progress of the salvage</source>
            <translation>Progreso del rescate</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>Leyendo lo legible…</translation>
        </message>
        <message>
            <source>Salvage</source>
            <translation>Rescatar</translation>
        </message>
        <message>
            <source>Salvage the damaged store?</source>
            <translation>¿Rescatar el almacén dañado?</translation>
        </message>
        <message>
            <source>Salvage…</source>
            <translation>Rescatar…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
        <message>
            <source>Stories of which the text is lost: {n}. They come first below.</source>
            <translation>Artículos cuyo texto se perdió: {n}. Van primero abajo.</translation>
        </message>
        <message>
            <source>Stories that did not come as they were saved last</source>
            <translation>Artículos que no volvieron como se guardaron por última vez</translation>
        </message>
        <message>
            <source>The damaged file is kept as {name}; this report stands beside it.</source>
            <translation>El archivo dañado se conserva como {name}; este informe está al lado.</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Qué volvió</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>Sin titular</translation>
        </message>
        <message>
            <source>newsdesk reads every story that can still be read, takes what cannot from its history or the newest backup, and opens a new store with all of them. The damaged file is kept.</source>
            <translation>newsdesk lee cada artículo aún legible, toma el resto de su historial o de la copia más reciente y abre un almacén nuevo con todos. El archivo dañado se conserva.</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>Back to my stories</source>
            <translation>Volver a mis artículos</translation>
        </message>
        <message>
            <source>Nothing is sent from here: Publish writes into a folder on this computer.</source>
            <translation>Desde aquí no se envía nada: Publicar escribe en una carpeta de este equipo.</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>Redacción de ejemplo</translation>
        </message>
        <message>
            <source>This is the sample newsroom. Look around, change what you like.</source>
            <translation>Esta es la redacción de ejemplo. Eche un vistazo, cambie lo que quiera.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%Ln stories are not read yet and may be missing here.</source>
            <translation>
                <numerusform>%Ln artículo aún no está leído y puede faltar aquí.</numerusform>
                <numerusform>%Ln artículos aún no están leídos y pueden faltar aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story has {query}</source>
            <translation>Ningún artículo tiene {query}</translation>
        </message>
        <message>
            <source>No story here has {query}.
All stories looks everywhere.</source>
            <translation>Ningún artículo de aquí tiene {query}.
«Todos los artículos» busca en todas partes.</translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation>No se buscó nada</translation>
        </message>
        <message>
            <source>Words of headline, text, byline, tags and notes</source>
            <translation>Palabras de titular, texto, firma, etiquetas y notas</translation>
        </message>
        <message>
            <source>“in quotation marks”   beginning*   -without</source>
            <translation>«entre comillas»   principio*   -sin</translation>
        </message>
    </context>
    <context>
        <name>SectionsManager</name>
        <message>
            <source>A section is a part of the paper: Business, Sports. New adds one.</source>
            <translation>Una sección es una parte del periódico: Economía, Deportes. «Nuevo» añade una.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Bajar (Alt+Abajo)</translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation>Sacar (Alt+Izquierda)</translation>
        </message>
        <message>
            <source>Move under the one above (Alt+Right)</source>
            <translation>Poner bajo la de arriba (Alt+Derecha)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Subir (Alt+Arriba)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New section</source>
            <translation>Nueva sección</translation>
        </message>
        <message>
            <source>New section {n}</source>
            <translation>Nueva sección {n}</translation>
        </message>
        <message>
            <source>No sections yet</source>
            <translation>Aún no hay secciones</translation>
        </message>
        <message>
            <source>None: at the top</source>
            <translation>Ninguna: arriba del todo</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) go to {parent}.</source>
            <translation>¿Quitar {name}? Sus artículos ({n}) pasan a {parent}.</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) stay, without a section.</source>
            <translation>¿Quitar {name}? Sus artículos ({n}) quedan, sin sección.</translation>
        </message>
        <message>
            <source>Remove {name}? No story stands in it.</source>
            <translation>¿Quitar {name}? No tiene ningún artículo.</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Stands under</source>
            <translation>Está bajo</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>The order is that of the side bar and of your pages. A section with stories keeps its address.</source>
            <translation>El orden es el de la barra lateral y el de sus páginas. Una sección con artículos conserva su dirección.</translation>
        </message>
        <message>
            <source>The sections under it move up.</source>
            <translation>Las secciones de debajo suben.</translation>
        </message>
        <message>
            <source>{name} was moved.</source>
            <translation>{name}: movida.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name}: eliminado.</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} se llama ahora {new}.</translation>
        </message>
    </context>
    <context>
        <name>SendingWhole</name>
        <message>
            <source>Everybody who gets {name} can read {found}. Send it with that?</source>
            <translation>Quien reciba {name} puede leer {found}. ¿Enviarla con eso?</translation>
        </message>
        <message>
            <source>Send it whole</source>
            <translation>Enviarla completa</translation>
        </message>
        <message>
            <source>The file of {name} says nothing of place, camera or owner, but may say more than is looked for here: its whole history. Send it with that?</source>
            <translation>El archivo de {name} no dice nada de lugar, cámara ni dueño, pero puede decir más de lo que se busca aquí: todo su historial. ¿Enviarla con eso?</translation>
        </message>
        <message>
            <source>by which program: {said}</source>
            <translation>con qué programa: {said}</translation>
        </message>
        <message>
            <source>its serial number: {said}</source>
            <translation>su número de serie: {said}</translation>
        </message>
        <message>
            <source>when: {said}</source>
            <translation>cuándo: {said}</translation>
        </message>
        <message>
            <source>where it was taken: {said}</source>
            <translation>dónde se hizo: {said}</translation>
        </message>
        <message>
            <source>whose it is: {said}</source>
            <translation>de quién es: {said}</translation>
        </message>
        <message>
            <source>with which camera: {said}</source>
            <translation>con qué cámara: {said}</translation>
        </message>
        <message>
            <source>{name} is sent with all that its file says, from the next publish on.</source>
            <translation>{name} se envía con todo lo que dice su archivo, desde la próxima publicación.</translation>
        </message>
        <message>
            <source>{name} is sent with caption, credit and copyright alone, from the next publish on.</source>
            <translation>{name} se envía solo con pie, crédito y copyright, desde la próxima publicación.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <source>You and the paper</source>
            <translation>Usted y el periódico</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
    </context>
    <context>
        <name>SideDialog</name>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>A sign-in came back that nothing here waits for.</source>
            <translation>Volvió una entrada que nada espera aquí.</translation>
        </message>
        <message>
            <source>Nothing was connected. Connect the site again; the password that was made there may be revoked.</source>
            <translation>No se conectó nada. Conecte el sitio otra vez; la contraseña creada allí se puede revocar.</translation>
        </message>
    </context>
    <context>
        <name>SiteForm</name>
        <message>
            <source>A photograph has {least} to {most} kB, or no limit. The number is as it was.</source>
            <translation>Una foto tiene de {least} a {most} kB, o sin límite. El número queda como estaba.</translation>
        </message>
        <message>
            <source>Kilobytes of a photograph</source>
            <translation>Kilobytes de una foto</translation>
        </message>
        <message>
            <source>Longest side of pictures</source>
            <translation>Lado mayor de las imágenes</translation>
        </message>
        <message>
            <source>No byline: by</source>
            <translation>Sin firma: de</translation>
        </message>
        <message>
            <source>No section: in</source>
            <translation>Sin sección: en</translation>
        </message>
        <message>
            <source>Photographs go as WebP, which is smaller than JPEG</source>
            <translation>Las fotos van como WebP, menor que JPEG</translation>
        </message>
        <message>
            <source>Pictures up to</source>
            <translation>Imágenes hasta</translation>
        </message>
        <message>
            <source>Pull stories…</source>
            <translation>Traer artículos…</translation>
        </message>
        <message>
            <source>Quality of photographs</source>
            <translation>Calidad de las fotos</translation>
        </message>
        <message>
            <source>Readers may not reply there, whatever the story says</source>
            <translation>Allí los lectores no pueden responder, diga lo que diga el artículo</translation>
        </message>
        <message>
            <source>Sections and authors…</source>
            <translation>Secciones y autores…</translation>
        </message>
        <message>
            <source>Send classic HTML instead of blocks, where a story is new there</source>
            <translation>Enviar HTML clásico en lugar de bloques, donde el artículo es nuevo</translation>
        </message>
        <message>
            <source>Stories without a byline</source>
            <translation>Artículos sin firma</translation>
        </message>
        <message>
            <source>Stories without a section</source>
            <translation>Artículos sin sección</translation>
        </message>
        <message>
            <source>The account that signs in</source>
            <translation>La cuenta que entra</translation>
        </message>
        <message>
            <source>The longest side is {least} to {most} pixels. The number is as it was.</source>
            <translation>El lado mayor va de {least} a {most} píxeles. El número queda como estaba.</translation>
        </message>
        <message>
            <source>The quality is {least} to {most}. The number is as it was.</source>
            <translation>La calidad va de {least} a {most}. El número queda como estaba.</translation>
        </message>
        <message>
            <source>The site’s own default</source>
            <translation>Lo propio del sitio</translation>
        </message>
        <message>
            <source>What the account may not do there</source>
            <translation>Lo que la cuenta no puede hacer allí</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>como mucho</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message>
            <source>pixels, quality</source>
            <translation>píxeles, calidad</translation>
        </message>
    </context>
    <context>
        <name>SitesPage</name>
        <message>
            <source>A new story goes to the usual one; the arrow beside Publish offers the others.</source>
            <translation>Un artículo nuevo va al habitual; la flecha junto a Publicar ofrece los demás.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Conectar un sitio…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>How the pages of a folder look, and the preview while the site is the usual one</source>
            <translation>Aspecto de las páginas de una carpeta, y de la vista previa mientras sea el sitio habitual</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Make it the usual one</source>
            <translation>Hacerlo el habitual</translation>
        </message>
        <message>
            <source>No site yet. Connect one, and stories can go out.</source>
            <translation>Aún no hay sitios. Conecte uno y los artículos podrán salir.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Open the folder for themes of your own</source>
            <translation>Abrir la carpeta de temas propios</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {site}? What is published there stays there; newsdesk forgets its password and which story is which post, and what waits for it in the outbox is not sent.</source>
            <translation>¿Quitar {site}? Lo publicado allí se queda; newsdesk olvida su contraseña y qué artículo es qué entrada, y lo que espera en la bandeja no se envía.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Iniciar sesión…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Salir de la cuenta</translation>
        </message>
        <message>
            <source>Signing out of {site}…</source>
            <translation>Saliendo de {site}…</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>Tell me on the desktop when a story was sent or not, while I am in another program</source>
            <translation>Avisarme en el escritorio si un artículo se envió o no, mientras estoy en otro programa</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here and revoked there. The next publish asks for one.</source>
            <translation>La contraseña de {site} se olvida aquí y se revoca allí. La próxima publicación pide una.</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here. The site was not told: revoke it there, in your profile.</source>
            <translation>La contraseña de {site} se olvida aquí. El sitio no lo sabe: revóquela allí, en su perfil.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Themes of your own lie in {folder}.</source>
            <translation>Los temas propios están en {folder}.</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>habitual</translation>
        </message>
        <message>
            <source>{account}, signed out</source>
            <translation>{account}, sesión cerrada</translation>
        </message>
        <message>
            <source>{site} was removed.</source>
            <translation>{site}: quitado.</translation>
        </message>
    </context>
    <context>
        <name>SitesPopover</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>Publicar en %Ln sitio</numerusform>
                <numerusform>Publicar en %Ln sitios</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites</source>
            <translation>Publicar en varios sitios</translation>
        </message>
        <message>
            <source>The story keeps this choice.</source>
            <translation>El artículo conserva esta elección.</translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Nothing of that name</source>
            <translation>Nada con ese nombre</translation>
        </message>
    </context>
    <context>
        <name>SnippetsDialog</name>
        <message>
            <source>A short word, no spaces</source>
            <translation>Una palabra corta, sin espacios</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>In the text, type the word and press Tab, or find it in the / menu.</source>
            <translation>En el texto, escriba la palabra y pulse Tab, o búsquela en el menú /.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Fragmentos</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>What it stands for; Markdown works</source>
            <translation>Lo que representa; vale Markdown</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Palabra</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>It is kept as it is and cleaned for every view. Sites may strip parts of it.</source>
            <translation>Se conserva tal cual y se limpia para cada vista. Los sitios pueden quitar partes.</translation>
        </message>
        <message>
            <source>Raw HTML</source>
            <translation>HTML sin tocar</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Markdown source</source>
            <translation>Fuente Markdown</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add a file…</source>
            <translation>Añadir un archivo…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>Añadir un diccionario</translation>
        </message>
        <message>
            <source>Add to the desk’s words</source>
            <translation>Añadir a las palabras de la redacción</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Diccionario Hunspell (*.dic)</translation>
        </message>
        <message>
            <source>Ignore in this article</source>
            <translation>Ignorar en este artículo</translation>
        </message>
        <message>
            <source>Looking for suggestions</source>
            <translation>Buscando sugerencias</translation>
        </message>
        <message>
            <source>No spelling dictionary for {language} on this computer</source>
            <translation>No hay diccionario de {language} en este equipo</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>Sin sugerencias</translation>
        </message>
        <message>
            <source>No word that the dictionary does not know</source>
            <translation>Ninguna palabra desconocida para el diccionario</translation>
        </message>
        <message>
            <source>{file} lacks its .aff file beside it</source>
            <translation>Junto a {file} falta su archivo .aff</translation>
        </message>
    </context>
    <context>
        <name>StageButton</name>
        <message>
            <source>Stage: {stage}</source>
            <translation>Estado: {stage}</translation>
        </message>
    </context>
    <context>
        <name>StageEntry</name>
        <message>
            <source>Who and when</source>
            <translation>Quién y cuándo</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>empezado</translation>
        </message>
        <message>
            <source>no name given</source>
            <translation>sin nombre</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Awaits review</source>
            <translation>Espera revisión</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idea</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>No byline</source>
            <translation>Sin firma</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Sin sección</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>Sin publicar</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>No enviado</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programado</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>Espera su envío</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>changed on the site</source>
            <translation>cambiado en el sitio</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>editado después</translation>
        </message>
        <message>
            <source>embargo {time}</source>
            <translation>embargo {time}</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>en la bandeja</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>le necesita</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} d</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
    </context>
    <context>
        <name>StepModel</name>
        <message>
            <source>{step}: begun</source>
            <translation>{step}: empezado</translation>
        </message>
        <message>
            <source>{step}: done</source>
            <translation>{step}: hecho</translation>
        </message>
        <message>
            <source>{step}: not done</source>
            <translation>{step}: sin hacer</translation>
        </message>
        <message>
            <source>{step}: to come</source>
            <translation>{step}: pendiente</translation>
        </message>
        <message>
            <source>{step}: under way</source>
            <translation>{step}: en curso</translation>
        </message>
    </context>
    <context>
        <name>StoreTrouble</name>
        <message>
            <source>Open another store…</source>
            <translation>Abrir otro almacén…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <source>Salvage the store…</source>
            <translation>Rescatar el almacén…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>StoryEdit</name>
        <message>
            <source>Caption</source>
            <translation>Pie</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Ladillo</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Artículo</translation>
        </message>
        <message>
            <source>Title of the box</source>
            <translation>Título del despiece</translation>
        </message>
        <message>
            <source>What the footnote says</source>
            <translation>Lo que dice la nota</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Quién lo dijo</translation>
        </message>
        <message>
            <source>Write the story</source>
            <translation>Escriba el artículo</translation>
        </message>
    </context>
    <context>
        <name>StoryMenu</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Enlace…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Pegar como texto sin formato</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>TableBar</name>
        <message>
            <source>Take the table out</source>
            <translation>Quitar la tabla</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Align the column left</source>
            <translation>Alinear la columna a la izquierda</translation>
        </message>
        <message>
            <source>Align the column right</source>
            <translation>Alinear la columna a la derecha</translation>
        </message>
        <message>
            <source>Caption of the table</source>
            <translation>Pie de la tabla</translation>
        </message>
        <message>
            <source>Centre the column</source>
            <translation>Centrar la columna</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>Columna antes</translation>
        </message>
        <message>
            <source>Column behind</source>
            <translation>Columna después</translation>
        </message>
        <message>
            <source>Delete the column</source>
            <translation>Borrar la columna</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>Borrar la fila</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>Fila de cabecera</translation>
        </message>
        <message>
            <source>Move the column left</source>
            <translation>Mover la columna a la izquierda</translation>
        </message>
        <message>
            <source>Move the column right</source>
            <translation>Mover la columna a la derecha</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>Bajar la fila</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>Subir la fila</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>Fila encima</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>Fila debajo</translation>
        </message>
        <message>
            <source>Row {row}, column {column}</source>
            <translation>Fila {row}, columna {column}</translation>
        </message>
        <message>
            <source>Take the table out</source>
            <translation>Quitar la tabla</translation>
        </message>
    </context>
    <context>
        <name>TagsManager</name>
        <message>
            <source>Give a story tags in its facts; they are kept in order here.</source>
            <translation>Dé etiquetas a un artículo en sus datos; aquí se ponen en orden.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionar</translation>
        </message>
        <message numerus="yes">
            <source>Merge %Ln tags</source>
            <translation>
                <numerusform>Fusionar %Ln etiqueta</numerusform>
                <numerusform>Fusionar %Ln etiquetas</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation>Aún no hay etiquetas</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Artículos</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Take {names} off all stories ({n})? The stories stay.</source>
            <translation>¿Quitar {names} de todos los artículos ({n})? Los artículos quedan.</translation>
        </message>
        <message>
            <source>To merge tags, select several (Ctrl or Shift and a click) and say what they are called then.</source>
            <translation>Para fusionar etiquetas, elija varias (Ctrl o Mayús y clic) y diga cómo se llaman después.</translation>
        </message>
        <message>
            <source>{names} are one tag now: {new}.</source>
            <translation>{names} son ahora una etiqueta: {new}.</translation>
        </message>
        <message>
            <source>{names}: taken off all stories.</source>
            <translation>{names}: quitadas de todos los artículos.</translation>
        </message>
        <message>
            <source>{name} is there already. Make the two one tag?</source>
            <translation>{name} ya existe. ¿Hacer de las dos una etiqueta?</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} se llama ahora {new}.</translation>
        </message>
    </context>
    <context>
        <name>TeaserPage</name>
        <message>
            <source>Arrows move it, with Alt they size it. It changes no pixel; WordPress cuts its lists itself.</source>
            <translation>Las flechas lo mueven, con Alt cambian su tamaño. No cambia ningún píxel; WordPress recorta él mismo sus listas.</translation>
        </message>
        <message>
            <source>No part of its own</source>
            <translation>Sin recorte propio</translation>
        </message>
        <message>
            <source>What front page, sections and other stories show of it. The story’s own page shows all of it.</source>
            <translation>Lo que muestran de ella la portada, las secciones y otros artículos. La página del propio artículo la muestra entera.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesManager</name>
        <message>
            <source>A template is a story’s skeleton. New makes one.</source>
            <translation>Una plantilla es el esqueleto de un artículo. «Nuevo» hace una.</translation>
        </message>
        <message>
            <source>As it was shipped</source>
            <translation>Como venía</translation>
        </message>
        <message>
            <source>Begin a story</source>
            <translation>Empezar un artículo</translation>
        </message>
        <message>
            <source>Bring back the removed ones</source>
            <translation>Recuperar las quitadas</translation>
        </message>
        <message>
            <source>Divided by commas</source>
            <translation>Separadas por comas</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titular</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Antetítulo</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Extensión en palabras</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Nueva plantilla</translation>
        </message>
        <message>
            <source>No templates</source>
            <translation>No hay plantillas</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Sección</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Entradilla</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>cambiado</translation>
        </message>
        <message>
            <source>{name} is as it was shipped.</source>
            <translation>{name} está como venía.</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name}: cambiado.</translation>
        </message>
        <message>
            <source>{name} was removed. Stories made from it stay.</source>
            <translation>{name}: quitada. Los artículos hechos con ella quedan.</translation>
        </message>
    </context>
    <context>
        <name>TextColumn</name>
        <message>
            <source>Choose a story, or press Ctrl+N for a new one</source>
            <translation>Elija un artículo, o pulse Ctrl+N para uno nuevo</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>No alternative text</source>
            <translation>Sin texto alternativo</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Versions of the story</source>
            <translation>Versiones del artículo</translation>
        </message>
    </context>
    <context>
        <name>TkList</name>
        <message>
            <source>Go to what is still to come</source>
            <translation>Ir a lo que falta</translation>
        </message>
        <message>
            <source>Nothing is marked TK or [CHECK ...].</source>
            <translation>Nada está marcado con TK o [CHECK ...].</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
    </context>
    <context>
        <name>TkMark</name>
        <message>
            <source>List what is still to come</source>
            <translation>Enumerar lo que falta</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} TK, list them</source>
            <translation>{n} TK, enumerarlos</translation>
        </message>
    </context>
    <context>
        <name>ToFile</name>
        <message>
            <source>Choose another folder, or write an .html file.</source>
            <translation>Elija otra carpeta, o escriba un archivo .html.</translation>
        </message>
        <message>
            <source>The story is untouched.</source>
            <translation>El artículo está intacto.</translation>
        </message>
        <message>
            <source>{path} could not be written.</source>
            <translation>No se pudo escribir {path}.</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Attribution</source>
            <translation>Atribución</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Negrita</translation>
        </message>
        <message>
            <source>Box title</source>
            <translation>Título del despiece</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Lista con viñetas</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Pie</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Celda</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Code in the line</source>
            <translation>Código en la línea</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédito</translation>
        </message>
        <message>
            <source>Header cell</source>
            <translation>Celda de cabecera</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>Ladillo 2</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>Ladillo 3</translation>
        </message>
        <message>
            <source>Heading 4</source>
            <translation>Ladillo 4</translation>
        </message>
        <message>
            <source>Heading {level}</source>
            <translation>Ladillo {level}</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Cursiva</translation>
        </message>
        <message>
            <source>Kind of paragraph</source>
            <translation>Tipo de párrafo</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Lista numerada</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Párrafo</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Cita</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Tachado</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>Subíndice</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>Superíndice</translation>
        </message>
        <message>
            <source>To be checked (TK)</source>
            <translation>Por comprobar (TK)</translation>
        </message>
        <message>
            <source>Tools for the text</source>
            <translation>Herramientas del texto</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>All menus</source>
            <translation>Todos los menús</translation>
        </message>
        <message>
            <source>All menus (F10)</source>
            <translation>Todos los menús (F10)</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Nuevo artículo</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>Vista previa y datos</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Barra lateral</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Connect the site…</source>
            <translation>Conectar el sitio…</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>Ver qué cambió…</translation>
        </message>
    </context>
    <context>
        <name>UndoOffer</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDialog</name>
        <message>
            <source>Close newsdesk</source>
            <translation>Cerrar newsdesk</translation>
        </message>
        <message>
            <source>Copy the text, then close</source>
            <translation>Copiar el texto y cerrar</translation>
        </message>
        <message>
            <source>Paste it into another program first, and close newsdesk then: on some systems the clipboard is emptied when the program that filled it ends.</source>
            <translation>Péguelo antes en otro programa y cierre newsdesk después: en algunos sistemas el portapapeles se vacía cuando termina el programa que lo llenó.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <source>The story is not saved</source>
            <translation>El artículo no está guardado</translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation>El texto está en el portapapeles.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>It makes newsdesk known as the program for “newsdesk:” links, for your account on this computer.</source>
            <translation>Da a conocer newsdesk como programa para enlaces «newsdesk:», para su cuenta en este equipo.</translation>
        </message>
        <message>
            <source>Let the browser bring you back here</source>
            <translation>Dejar que el navegador le traiga de vuelta</translation>
        </message>
        <message>
            <source>Sign in with the browser (recommended)</source>
            <translation>Entrar con el navegador (recomendado)</translation>
        </message>
        <message>
            <source>Type a name and an application password</source>
            <translation>Escribir nombre y contraseña de aplicación</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Connect a site</source>
            <translation>Conectar un sitio</translation>
        </message>
        <message>
            <source>Ctrl+N, and the caret is in the headline</source>
            <translation>Ctrl+N, y el cursor está en el titular</translation>
        </message>
        <message>
            <source>Everything is kept on this computer. Nothing goes anywhere until you press Publish.</source>
            <translation>Todo se guarda en este equipo. Nada sale hasta que pulse «Publicar».</translation>
        </message>
        <message>
            <source>Headline, dateline, text are found</source>
            <translation>Se hallan titular, data y texto</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Look around in a sample newsroom first</source>
            <translation>Antes, mirar una redacción de ejemplo</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Nuevo artículo</translation>
        </message>
        <message>
            <source>Paste wire copy</source>
            <translation>Pegar un despacho</translation>
        </message>
        <message>
            <source>Word, Markdown, HTML, plain text</source>
            <translation>Word, Markdown, HTML, texto sin formato</translation>
        </message>
        <message>
            <source>WordPress. A folder is set up already</source>
            <translation>WordPress. Ya hay una carpeta lista</translation>
        </message>
        <message>
            <source>Write your first story</source>
            <translation>Escriba su primer artículo</translation>
        </message>
    </context>
    <context>
        <name>WidthBar</name>
        <message>
            <source>Desktop</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Tableta</translation>
        </message>
        <message>
            <source>{name}, {pixels} px wide</source>
            <translation>{name}, {pixels} px de ancho</translation>
        </message>
        <message>
            <source>{pixels} px</source>
            <translation>{pixels} px</translation>
        </message>
    </context>
    <context>
        <name>WireTaker</name>
        <message>
            <source>Taken from the wire copy: {parts}</source>
            <translation>Tomado del despacho: {parts}</translation>
        </message>
        <message>
            <source>byline {names}</source>
            <translation>firma {names}</translation>
        </message>
        <message>
            <source>dateline {dateline}</source>
            <translation>data {dateline}</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>titular</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>entradilla</translation>
        </message>
    </context>
    <context>
        <name>Workflow</name>
        <message numerus="yes">
            <source>%Ln stories were removed.</source>
            <translation>
                <numerusform>Se eliminó %Ln artículo.</numerusform>
                <numerusform>Se eliminaron %Ln artículos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln palabra</numerusform>
                <numerusform>%Ln palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>Editar plantillas…</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Vaciar la papelera</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Nueva plantilla</translation>
        </message>
        <message>
            <source>One story was removed.</source>
            <translation>Se eliminó un artículo.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln stories for ever?</source>
            <translation>
                <numerusform>¿Eliminar para siempre %Ln artículo?</numerusform>
                <numerusform>¿Eliminar para siempre %Ln artículos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove for ever</source>
            <translation>Eliminar para siempre</translation>
        </message>
        <message>
            <source>Remove one story for ever?</source>
            <translation>¿Eliminar para siempre un artículo?</translation>
        </message>
        <message>
            <source>The text, the notes and the history go, and nothing brings them back.</source>
            <translation>El texto, las notas y el historial desaparecen, y nada los devuelve.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <source>What stands on a site stays there.</source>
            <translation>Lo que está en un sitio se queda allí.</translation>
        </message>
        <message>
            <source>What stands on a site stays there. Left alone, a story goes by itself 30 days after it was thrown away.</source>
            <translation>Lo que está en un sitio se queda allí. Si no, un artículo desaparece solo 30 días después de tirarlo.</translation>
        </message>
        <message>
            <source>Which kind of story?</source>
            <translation>¿Qué clase de artículo?</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>A dictionary is two files of one name, .dic and .aff; put them into one folder.</source>
            <translation>Un diccionario son dos archivos del mismo nombre, .dic y .aff; póngalos en una carpeta.</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Añadir un archivo…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>Añadir un diccionario</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Revisar la ortografía</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Diccionario Hunspell (*.dic)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>New stories</source>
            <translation>Artículos nuevos</translation>
        </message>
        <message>
            <source>No file was added</source>
            <translation>No se añadió ningún archivo</translation>
        </message>
        <message>
            <source>People read between {least} and {most} words a minute. The number is as it was.</source>
            <translation>Se leen entre {least} y {most} palabras por minuto. El número queda como estaba.</translation>
        </message>
        <message>
            <source>Phrases by a short word and Tab</source>
            <translation>Frases con una palabra corta y Tab</translation>
        </message>
        <message>
            <source>Readers read</source>
            <translation>Los lectores leen</translation>
        </message>
        <message>
            <source>Smart quotes and dashes, by the story’s language</source>
            <translation>Comillas y rayas tipográficas, según el idioma del artículo</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Fragmentos…</translation>
        </message>
        <message>
            <source>Spelling dictionaries</source>
            <translation>Diccionarios</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>The dictionaries are as they were.</source>
            <translation>Los diccionarios están como estaban.</translation>
        </message>
        <message>
            <source>The dictionary is used no more. Its file stays where it is.</source>
            <translation>El diccionario ya no se usa. Su archivo queda donde está.</translation>
        </message>
        <message>
            <source>Those of this computer are found by themselves; files that you add here come first.</source>
            <translation>Los de este equipo se encuentran solos; los archivos que añada aquí van primero.</translation>
        </message>
        <message>
            <source>While you type</source>
            <translation>Mientras escribe</translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation>Palabras por minuto</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>ya no está</translation>
        </message>
        <message>
            <source>words a minute, for the reading time here and on your pages</source>
            <translation>palabras por minuto, para el tiempo de lectura aquí y en sus páginas</translation>
        </message>
        <message>
            <source>{name} has no .aff file beside it.</source>
            <translation>{name} no tiene su archivo .aff al lado.</translation>
        </message>
    </context>
    <context>
        <name>Zoom</name>
        <message>
            <source>Zoom {n} %</source>
            <translation>Zoom {n} %</translation>
        </message>
    </context>
    <context>
        <name>_Optional</name>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>_Panel</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>Nada con ese nombre</translation>
        </message>
    </context>
    <context>
        <name>_View</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
</TS>
