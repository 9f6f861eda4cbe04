<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutAuthors</name>
        <message>
            <source>A line or two for readers</source>
            <translation>Une ou deux lignes pour les lecteurs</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>À propos de {name}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About newsdesk</source>
            <translation>À propos de newsdesk</translation>
        </message>
        <message>
            <source>Add a spelling dictionary…</source>
            <translation>Ajouter un dictionnaire…</translation>
        </message>
        <message>
            <source>Add tags to the selected stories…</source>
            <translation>Ajouter des mots-clés aux articles choisis…</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>Toutes les commandes…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>Authors…</source>
            <translation>Auteurs…</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Liste à puces</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Vérifier l’orthographe</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Connecter un site…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Rédaction</translation>
        </message>
        <message>
            <source>Dim other paragraphs</source>
            <translation>Estomper les autres paragraphes</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Édition</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Tout exporter…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Fetch its pictures from the site</source>
            <translation>Récupérer ses images sur le site</translation>
        </message>
        <message>
            <source>Fetch the card of the embed</source>
            <translation>Récupérer la carte du contenu intégré</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Rechercher le suivant</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Rechercher le précédent</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Rechercher…</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Suite</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Go to heading…</source>
            <translation>Aller à l’intertitre…</translation>
        </message>
        <message>
            <source>Go to story…</source>
            <translation>Aller à l’article…</translation>
        </message>
        <message>
            <source>Go to the tools</source>
            <translation>Aller aux outils</translation>
        </message>
        <message>
            <source>Hand in for review…</source>
            <translation>Remettre pour relecture…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Transmettre…</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Intertitre</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Headings by byline</source>
            <translation>Grouper par signature</translation>
        </message>
        <message>
            <source>Headings by day</source>
            <translation>Grouper par jour</translation>
        </message>
        <message>
            <source>Headings by section</source>
            <translation>Grouper par rubrique</translation>
        </message>
        <message>
            <source>Headings by stage</source>
            <translation>Grouper par étape</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>Historique de l’article</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idée</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En relecture</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insertion</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italique</translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation>Garder cette recherche…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Length target…</source>
            <translation>Longueur visée…</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>Clair ou sombre comme le système</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Lien…</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>List as cards</source>
            <translation>Liste en cartes</translation>
        </message>
        <message>
            <source>List with columns</source>
            <translation>Liste en colonnes</translation>
        </message>
        <message>
            <source>Make a template of it…</source>
            <translation>En faire un modèle…</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>Margin note…</source>
            <translation>Note en marge…</translation>
        </message>
        <message>
            <source>Mark to be checked (TK)</source>
            <translation>Marquer à vérifier (TK)</translation>
        </message>
        <message>
            <source>Markdown source</source>
            <translation>Source Markdown</translation>
        </message>
        <message>
            <source>Media library…</source>
            <translation>Médiathèque…</translation>
        </message>
        <message>
            <source>Move block down</source>
            <translation>Descendre le bloc</translation>
        </message>
        <message>
            <source>Move block up</source>
            <translation>Monter le bloc</translation>
        </message>
        <message>
            <source>Move the selected stories to the trash</source>
            <translation>Mettre les articles choisis à la corbeille</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Name, agency and language…</source>
            <translation>Nom, agence et langue…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>Nouveau d’après un modèle…</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Nouvel article</translation>
        </message>
        <message>
            <source>New story from wire copy</source>
            <translation>Nouvel article d’après une dépêche</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Next spelling error</source>
            <translation>Faute suivante</translation>
        </message>
        <message>
            <source>No headings in the list</source>
            <translation>Aucun groupe dans la liste</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Only the text</source>
            <translation>Le texte seul</translation>
        </message>
        <message>
            <source>Open a hand-over file…</source>
            <translation>Ouvrir un fichier transmis…</translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation>Ouvrir une autre base…</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Envois</translation>
        </message>
        <message>
            <source>Outbox in its own window…</source>
            <translation>Envois dans une fenêtre à part…</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragraphe</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Coller en texte brut</translation>
        </message>
        <message>
            <source>Pause all sending</source>
            <translation>Suspendre tous les envois</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>Aperçu et fiche</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message>
            <source>Publish a correction…</source>
            <translation>Publier un rectificatif…</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Pull from a site…</source>
            <translation>Rapatrier d’un site…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>Rédaction d’exemple</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>Rechercher des articles</translation>
        </message>
        <message>
            <source>Section of the selected stories…</source>
            <translation>Rubrique des articles choisis…</translation>
        </message>
        <message>
            <source>Sections…</source>
            <translation>Rubriques…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Barre latérale</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Petit intertitre</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Très petit intertitre</translation>
        </message>
        <message>
            <source>Smart quotes and dashes</source>
            <translation>Guillemets et tirets typographiques</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Textes courts…</translation>
        </message>
        <message>
            <source>Sort by beginning</source>
            <translation>Trier par début</translation>
        </message>
        <message>
            <source>Sort by byline</source>
            <translation>Trier par signature</translation>
        </message>
        <message>
            <source>Sort by headline</source>
            <translation>Trier par titre</translation>
        </message>
        <message>
            <source>Sort by last change</source>
            <translation>Trier par dernière modification</translation>
        </message>
        <message>
            <source>Sort by section</source>
            <translation>Trier par rubrique</translation>
        </message>
        <message>
            <source>Sort by stage</source>
            <translation>Trier par étape</translation>
        </message>
        <message>
            <source>Sort by words</source>
            <translation>Trier par mots</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Stage of the selected stories…</source>
            <translation>Étape des articles choisis…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Barré</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>Mots-clés…</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Sortir de la corbeille</translation>
        </message>
        <message>
            <source>Take tags off the selected stories…</source>
            <translation>Retirer des mots-clés aux articles choisis…</translation>
        </message>
        <message>
            <source>Take the selected stories out of the trash</source>
            <translation>Sortir les articles choisis de la corbeille</translation>
        </message>
        <message>
            <source>Templates…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>Texte à sa taille</translation>
        </message>
        <message>
            <source>This computer…</source>
            <translation>Cet ordinateur…</translation>
        </message>
        <message>
            <source>Typewriter scrolling</source>
            <translation>Défilement machine à écrire</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Unpublish…</source>
            <translation>Dépublier…</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>What is still to come (TK)…</source>
            <translation>Ce qui manque encore (TK)…</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 article</translation>
        </message>
        <message>
            <source>A story stays here for 30 days; then it goes for ever.</source>
            <translation>Un article reste ici 30 jours, puis disparaît pour toujours.</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>Les meilleurs d’abord</translation>
        </message>
        <message>
            <source>More than {stories}</source>
            <translation>Plus de {stories}</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Les plus récents d’abord</translation>
        </message>
        <message>
            <source>No stories here</source>
            <translation>Aucun article ici</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>Pas encore d’article</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>Rechercher des articles</translation>
        </message>
        <message>
            <source>Search stories by any of their words</source>
            <translation>Rechercher des articles par leurs mots</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <source>{n} of {total} selected</source>
            <translation>{n} sur {total} choisis</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>By: </source>
            <translation>Par : </translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Pas encore de titre</translation>
        </message>
        <message>
            <source>Notes: </source>
            <translation>Notes : </translation>
        </message>
        <message>
            <source>Tags: </source>
            <translation>Mots-clés : </translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>{n} articles</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>AuthorsManager</name>
        <message>
            <source>A line or two for readers</source>
            <translation>Une ou deux lignes pour les lecteurs</translation>
        </message>
        <message>
            <source>All stories of {old} ({n}) get the name of {new}, and {old} goes. This cannot be undone.</source>
            <translation>Tous les articles de {old} ({n}) prennent le nom de {new}, et {old} disparaît. C’est irréversible.</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Auteurs</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>Biographie</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choisir une image…</translation>
        </message>
        <message>
            <source>Everybody in a byline stands here. New adds somebody.</source>
            <translation>Tous ceux qui signent sont ici. « Nouveau » ajoute quelqu’un.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>Nouvel auteur</translation>
        </message>
        <message>
            <source>New author {n}</source>
            <translation>Nouvel auteur {n}</translation>
        </message>
        <message>
            <source>No authors yet</source>
            <translation>Pas encore d’auteur</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>Personne d’autre</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Picture and biography stand in the author’s box under each of their stories.</source>
            <translation>L’image et la biographie figurent dans l’encadré de l’auteur sous chaque article.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Images ({kinds})</translation>
        </message>
        <message>
            <source>Same person as</source>
            <translation>Même personne que</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name} a été modifié.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} a été supprimé.</translation>
        </message>
        <message>
            <source>{old} and {new} are one person now.</source>
            <translation>{old} et {new} ne font plus qu’une personne.</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder with backups</source>
            <translation>Un dossier de sauvegardes</translation>
        </message>
        <message>
            <source>All stories will be as they were then. The store of now is not lost: it stays in its folder under a new name. Nothing that waited in the outbox then is sent by itself.</source>
            <translation>Tous les articles redeviendront comme alors. La base actuelle n’est pas perdue : elle reste dans son dossier sous un autre nom. Rien de ce qui attendait l’envoi alors ne part tout seul.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sauvegardes…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>How newsdesk ended</source>
            <translation>Comment newsdesk s’est arrêté</translation>
        </message>
        <message>
            <source>It holds no words of a story and no passwords. It goes nowhere unless you send it.</source>
            <translation>Il ne contient aucun mot d’un article ni aucun mot de passe. Il ne part que si vous l’envoyez.</translation>
        </message>
        <message>
            <source>It opens again by itself.</source>
            <translation>Il se rouvre tout seul.</translation>
        </message>
        <message>
            <source>Look in another folder…</source>
            <translation>Chercher dans un autre dossier…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>No backup is there. newsdesk makes one a day while it is open.</source>
            <translation>Il n’y a aucune sauvegarde. newsdesk en fait une par jour tant qu’il est ouvert.</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>Un article</translation>
        </message>
        <message>
            <source>Recovered: everything up to {time}</source>
            <translation>Récupéré : tout jusqu’à {time}</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Montrer le rapport</translation>
        </message>
        <message>
            <source>The backup of {when} is back.</source>
            <translation>La sauvegarde du {when} est revenue.</translation>
        </message>
        <message>
            <source>The store is exchanged…</source>
            <translation>Échange de la base…</translation>
        </message>
        <message>
            <source>The store of before is back.</source>
            <translation>La base d’avant est de retour.</translation>
        </message>
        <message>
            <source>The store of before is kept as {name}.</source>
            <translation>La base d’avant est gardée sous le nom {name}.</translation>
        </message>
        <message>
            <source>The story opens where you were.</source>
            <translation>L’article s’ouvre là où vous étiez.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What was there until now is kept as {name}.</source>
            <translation>Ce qui était là jusqu’à présent est conservé sous le nom {name}.</translation>
        </message>
        <message>
            <source>Which backup should come back?</source>
            <translation>Quelle sauvegarde faut-il restaurer ?</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly</source>
            <translation>newsdesk s’est arrêté de façon inattendue</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly at {time}</source>
            <translation>newsdesk s’est arrêté de façon inattendue à {time}</translation>
        </message>
        <message>
            <source>newsdesk was ended before it could close. The story opens where you were.</source>
            <translation>newsdesk a été arrêté avant de pouvoir se fermer. L’article s’ouvre là où vous étiez.</translation>
        </message>
        <message>
            <source>{ended}; all stories are as they were saved.</source>
            <translation>{ended} ; tous les articles sont tels qu’enregistrés.</translation>
        </message>
        <message>
            <source>{ended}; everything up to {time} is there.</source>
            <translation>{ended} ; tout est là jusqu’à {time}.</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back beside the store</source>
            <translation>De nouveau à côté de la base</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Backed up: {stories}, {size}.</source>
            <translation>Sauvegardé : {stories}, {size}.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Backups go there from now on. Those made before stay where they are.</source>
            <translation>Les sauvegardes y vont désormais. Les précédentes restent où elles sont.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Choisir un autre dossier…</translation>
        </message>
        <message>
            <source>No backup yet. The first is made soon after the start.</source>
            <translation>Pas encore de sauvegarde. La première se fait peu après le démarrage.</translation>
        </message>
        <message>
            <source>One a day is kept for seven days and one a week for eight weeks, with their pictures and files.</source>
            <translation>Une par jour est gardée sept jours et une par semaine huit semaines, avec images et fichiers.</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Progression de la sauvegarde</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation>Où vont les sauvegardes</translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Block</source>
            <translation>Bloc</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Liste à puces</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>Bloc de code</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>Encadré</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Intertitre</translation>
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
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragraphe</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Exergue</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Petit intertitre</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Très petit intertitre</translation>
        </message>
        <message>
            <source>Turn into</source>
            <translation>Transformer en</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 article</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>Ajouter des mots-clés…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Aucune rubrique</translation>
        </message>
        <message>
            <source>No story is selected in the list.</source>
            <translation>Aucun article n’est choisi dans la liste.</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>Rien n’était à changer.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Remove for ever…</source>
            <translation>Supprimer pour toujours…</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Tags to add</source>
            <translation>Mots-clés à ajouter</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Sortir de la corbeille</translation>
        </message>
        <message>
            <source>Take tags off…</source>
            <translation>Retirer des mots-clés…</translation>
        </message>
        <message>
            <source>These stories have no tags.</source>
            <translation>Ces articles n’ont pas de mot-clé.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Which section?</source>
            <translation>Quelle rubrique ?</translation>
        </message>
        <message>
            <source>Which stage?</source>
            <translation>Quelle étape ?</translation>
        </message>
        <message>
            <source>Which tag goes?</source>
            <translation>Quel mot-clé retirer ?</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>Mots, séparés par des virgules</translation>
        </message>
        <message>
            <source>{stories} got tags</source>
            <translation>{stories} : mots-clés ajoutés</translation>
        </message>
        <message>
            <source>{stories} in the trash</source>
            <translation>{stories} à la corbeille</translation>
        </message>
        <message>
            <source>{stories} lost a tag</source>
            <translation>{stories} : mot-clé retiré</translation>
        </message>
        <message>
            <source>{stories} out of the trash</source>
            <translation>{stories} hors de la corbeille</translation>
        </message>
        <message>
            <source>{stories}: {what}</source>
            <translation>{stories} : {what}</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
    </context>
    <context>
        <name>CardBar</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Address…</source>
            <translation>Adresse…</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Caption…</source>
            <translation>Légende…</translation>
        </message>
        <message>
            <source>Edit pictures…</source>
            <translation>Modifier les images…</translation>
        </message>
        <message>
            <source>Edit source…</source>
            <translation>Modifier la source…</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>Intégrer un lien</translation>
        </message>
        <message>
            <source>Fetch anew</source>
            <translation>Récupérer à nouveau</translation>
        </message>
        <message>
            <source>Fetch its card</source>
            <translation>Récupérer sa carte</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>Sans carte</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>Séparer</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sortir</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title and picture, once, from the page itself</source>
            <translation>Titre et image, une fois, depuis la page même</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>Titre…</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Box: {title}</source>
            <translation>Encadré : {title}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Embedded page</source>
            <translation>Page intégrée</translation>
        </message>
        <message>
            <source>File to download</source>
            <translation>Fichier à télécharger</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Vidéo</translation>
        </message>
        <message>
            <source>Footnote {name}</source>
            <translation>Note {name}</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>Gardé tel quel</translation>
        </message>
        <message>
            <source>Raw HTML, kept as it is</source>
            <translation>HTML brut, gardé tel quel</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Filet</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{fact}: none yet</source>
            <translation>{fact} : encore rien</translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Remove {word}</source>
            <translation>Retirer {word}</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Empty the cells</source>
            <translation>Vider les cellules</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>{rows} by {columns} cells selected</source>
            <translation>{rows} × {columns} cellules choisies</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln modification</numerusform>
                <numerusform>%Ln modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 modification</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>Retour au texte</translation>
        </message>
        <message>
            <source>Back to the text (Esc)</source>
            <translation>Retour au texte (Échap)</translation>
        </message>
        <message>
            <source>Both versions in one</source>
            <translation>Les deux versions en une</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change before</source>
            <translation>Modification précédente</translation>
        </message>
        <message>
            <source>Change before (P)</source>
            <translation>Modification précédente (P)</translation>
        </message>
        <message>
            <source>Click a paragraph that changed, or go to one by the arrows</source>
            <translation>Cliquez sur un paragraphe modifié, ou allez-y avec les flèches</translation>
        </message>
        <message>
            <source>Compare with another version</source>
            <translation>Comparer avec une autre version</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Comparer avec maintenant</translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation>Comparer avec la version précédente</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Inline</source>
            <translation>Dans le texte</translation>
        </message>
        <message>
            <source>Move it back</source>
            <translation>Le remettre en place</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>Nommer cette version…</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>Modification suivante</translation>
        </message>
        <message>
            <source>Next change (N)</source>
            <translation>Modification suivante (N)</translation>
        </message>
        <message>
            <source>Nothing differs in the text</source>
            <translation>Rien ne diffère dans le texte</translation>
        </message>
        <message>
            <source>Progress of comparing</source>
            <translation>Progression de la comparaison</translation>
        </message>
        <message>
            <source>Restore this headline</source>
            <translation>Restaurer ce titre</translation>
        </message>
        <message>
            <source>Restore this paragraph</source>
            <translation>Restaurer ce paragraphe</translation>
        </message>
        <message>
            <source>Restore this standfirst</source>
            <translation>Restaurer ce chapô</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Restaurer cette version</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>Take this paragraph out</source>
            <translation>Enlever ce paragraphe</translation>
        </message>
        <message>
            <source>Two long versions are compared word by word</source>
            <translation>Deux longues versions sont comparées mot à mot</translation>
        </message>
        <message>
            <source>Words: {steps}</source>
            <translation>Mots : {steps}</translation>
        </message>
        <message>
            <source>with now</source>
            <translation>avec maintenant</translation>
        </message>
        <message>
            <source>{i} of {n}</source>
            <translation>{i} sur {n}</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare versions</source>
            <translation>Comparer les versions</translation>
        </message>
    </context>
    <context>
        <name>Computer</name>
        <message>
            <source>A desktop newsroom editor: write offline, see the page, publish once.</source>
            <translation>Un éditeur de rédaction : écrire hors ligne, voir la page, publier une fois.</translation>
        </message>
        <message>
            <source>About newsdesk</source>
            <translation>À propos de newsdesk</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>Tout va bien.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy for a report</source>
            <translation>Copier pour un rapport</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It stands on the parts below.</source>
            <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure, sans aucune garantie. Il repose sur les composants ci-dessous.</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>One line needs a look; it says what to do.</source>
            <translation>Une ligne mérite un coup d’œil ; elle dit quoi faire.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Composant</translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation>Composants et licences</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>Écrans</translation>
        </message>
        <message>
            <source>The copy holds no words of a story, no passwords and no addresses of people.</source>
            <translation>La copie ne contient aucun mot d’un article, aucun mot de passe, aucune adresse de personne.</translation>
        </message>
        <message>
            <source>The preview stays plain. On Linux look whether the packages that Qt needs are installed.</source>
            <translation>L’aperçu reste sommaire. Sous Linux, voyez si les paquets dont Qt a besoin sont installés.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation>Moteur web</translation>
        </message>
        <message>
            <source>What newsdesk runs on</source>
            <translation>Sur quoi newsdesk tourne</translation>
        </message>
        <message>
            <source>Windows by</source>
            <translation>Fenêtres par</translation>
        </message>
        <message>
            <source>Your stories are in {folder}; they stay when newsdesk is removed.</source>
            <translation>Vos articles sont dans {folder} ; ils restent quand newsdesk est supprimé.</translation>
        </message>
        <message>
            <source>it draws nothing</source>
            <translation>il ne dessine rien</translation>
        </message>
        <message>
            <source>it ended</source>
            <translation>il s’est arrêté</translation>
        </message>
        <message>
            <source>it starts, {version}</source>
            <translation>il démarre, {version}</translation>
        </message>
        <message>
            <source>newsdesk {version}</source>
            <translation>newsdesk {version}</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <source>not installed ({module})</source>
            <translation>non installé ({module})</translation>
        </message>
        <message>
            <source>{n} lines need a look; each says what to do.</source>
            <translation>{n} lignes méritent un coup d’œil ; chacune dit quoi faire.</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>A WordPress site is found by its address.</source>
            <translation>Un site WordPress se trouve par son adresse.</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser, then paste the password that the site shows.</source>
            <translation>Autorisez newsdesk dans le navigateur, puis collez le mot de passe que le site affiche.</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser. It brings you back here by itself.</source>
            <translation>Autorisez newsdesk dans le navigateur. Il vous ramène ici tout seul.</translation>
        </message>
        <message>
            <source>Asking {name}…</source>
            <translation>Demande à {name}…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>Connect a site</source>
            <translation>Connecter un site</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Find the site</source>
            <translation>Trouver le site</translation>
        </message>
        <message>
            <source>It was not approved on the site. Nothing was connected.</source>
            <translation>Ce n’a pas été autorisé sur le site. Rien n’a été connecté.</translation>
        </message>
        <message>
            <source>Looking at {address}…</source>
            <translation>Examen de {address}…</translation>
        </message>
        <message>
            <source>No browser could be opened. Sign in by name and password.</source>
            <translation>Aucun navigateur n’a pu s’ouvrir. Identifiez-vous par nom et mot de passe.</translation>
        </message>
        <message>
            <source>Nothing came back? Let the page show the password</source>
            <translation>Rien n’est revenu ? Faites afficher le mot de passe par la page</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>Ouvrir le navigateur</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Rouvrir la page</translation>
        </message>
        <message>
            <source>Site address</source>
            <translation>Adresse du site</translation>
        </message>
        <message>
            <source>WordPress. Your password goes into this computer’s keyring and nowhere else.</source>
            <translation>WordPress. Votre mot de passe va dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
        </message>
        <message>
            <source>{name}, WordPress</source>
            <translation>{name}, WordPress</translation>
        </message>
        <message>
            <source>{site} is connected, as {account}. It is good to know what this account may not do there:</source>
            <translation>{site} est connecté, comme {account}. Bon à savoir, ce que ce compte ne peut pas y faire :</translation>
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
            <translation>Les flèches déplacent le cadrage, avec Alt elles le dimensionnent ; avec Maj par petits pas.</translation>
        </message>
        <message>
            <source>Flip</source>
            <translation>Retourner</translation>
        </message>
        <message>
            <source>Flip left and right (M)</source>
            <translation>Retourner gauche-droite (M)</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Depuis la gauche</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Depuis le haut</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>Redresser</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>Pivoter</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Pivoter à gauche</translation>
        </message>
        <message>
            <source>Turn left ([)</source>
            <translation>Pivoter à gauche ([)</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Pivoter à droite</translation>
        </message>
        <message>
            <source>Turn right (])</source>
            <translation>Pivoter à droite (])</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
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
            <translation>Agence</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>NUR-SULTAN</source>
            <translation>NOUR-SOULTAN</translation>
        </message>
        <message>
            <source>No dateline</source>
            <translation>Sans dateline</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts</source>
            <translation>{place}, {date} et {agency} tiennent lieu des faits</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>A dateline form needs {place}, {date} or {agency}. The form is as it was.</source>
            <translation>La forme d’une dateline demande {place}, {date} ou {agency}. La forme est restée telle quelle.</translation>
        </message>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Agence</translation>
        </message>
        <message>
            <source>As it stands in a byline</source>
            <translation>Comme il figure dans une signature</translation>
        </message>
        <message>
            <source>Dateline form</source>
            <translation>Forme de la dateline</translation>
        </message>
        <message>
            <source>KARACHI</source>
            <translation>KARACHI</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Paper and agency</source>
            <translation>Journal et agence</translation>
        </message>
        <message>
            <source>The name over your pages</source>
            <translation>Le nom en tête de vos pages</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Your name goes into bylines and stands with what you change: stages, versions, notes.</source>
            <translation>Votre nom va dans les signatures et accompagne ce que vous changez : étapes, versions, notes.</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts. Each agency has a form of its own.</source>
            <translation>{place}, {date} et {agency} tiennent lieu des faits. Chaque agence a sa propre forme.</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>This picture is not on this computer</source>
            <translation>Cette image n’est pas sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>DropPlace</name>
        <message>
            <source>Drop to import</source>
            <translation>Déposer pour importer</translation>
        </message>
    </context>
    <context>
        <name>EditorPane</name>
        <message>
            <source>Length target</source>
            <translation>Longueur visée</translation>
        </message>
        <message>
            <source>Words, nothing for none</source>
            <translation>Mots, rien pour aucune</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>All stories are saved here now</source>
            <translation>Tous les articles sont enregistrés ici maintenant</translation>
        </message>
        <message>
            <source>Copying all stories to {path}…</source>
            <translation>Copie de tous les articles vers {path}…</translation>
        </message>
        <message>
            <source>Its drive may be busy or away. Your text is kept here, and saved as soon as it answers.</source>
            <translation>Son disque est peut-être occupé ou absent. Votre texte reste ici et sera enregistré dès qu’il répond.</translation>
        </message>
        <message>
            <source>Pictures and files that could not be brought along: {n}</source>
            <translation>Images et fichiers qui n’ont pas pu suivre : {n}</translation>
        </message>
        <message>
            <source>Save all stories somewhere else</source>
            <translation>Enregistrer tous les articles ailleurs</translation>
        </message>
        <message>
            <source>Save somewhere else…</source>
            <translation>Enregistrer ailleurs…</translation>
        </message>
        <message>
            <source>The store does not answer.</source>
            <translation>La base ne répond pas.</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>Vous pouvez continuer à écrire.</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>Bases newsdesk (*.sqlite)</translation>
        </message>
        <message>
            <source>{path} opens at the next start</source>
            <translation>{path} s’ouvrira au prochain démarrage</translation>
        </message>
    </context>
    <context>
        <name>EmbedCards</name>
        <message>
            <source>Fetching the card of {site}…</source>
            <translation>Récupération de la carte de {site}…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The card came without a picture</source>
            <translation>La carte est venue sans image</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>Vous pouvez continuer à écrire.</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Bulleted list</source>
            <translation>Liste à puces</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>Bloc de code</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>Intégrer un lien</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>Encadré</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Note de bas de page</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Galerie</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Intertitre</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Exergue</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Filet</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>Petit intertitre</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>Très petit intertitre</translation>
        </message>
        <message>
            <source>Sound, film or file</source>
            <translation>Son, vidéo ou fichier</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>aside panel background infobox</source>
            <translation>encadre contexte infobox repere</translation>
        </message>
        <message>
            <source>audio video mp3 mp4 podcast pdf download attachment document</source>
            <translation>audio video mp3 mp4 podcast pdf telechargement piece document</translation>
        </message>
        <message>
            <source>callout large</source>
            <translation>exergue grand accroche</translation>
        </message>
        <message>
            <source>cite blockquote</source>
            <translation>citation blockquote</translation>
        </message>
        <message>
            <source>grid rows columns cells</source>
            <translation>grille lignes colonnes cellules</translation>
        </message>
        <message>
            <source>line divider separator hr</source>
            <translation>ligne separateur filet hr</translation>
        </message>
        <message>
            <source>note source reference</source>
            <translation>note source reference</translation>
        </message>
        <message>
            <source>pic image photo photograph figure</source>
            <translation>image photo illustration figure</translation>
        </message>
        <message>
            <source>pictures slideshow photos grid</source>
            <translation>images diaporama photos galerie</translation>
        </message>
        <message>
            <source>points ul</source>
            <translation>puces ul</translation>
        </message>
        <message>
            <source>program source</source>
            <translation>programme source</translation>
        </message>
        <message>
            <source>steps ol</source>
            <translation>etapes ol</translation>
        </message>
        <message>
            <source>title subhead h2</source>
            <translation>titre intertitre h2</translation>
        </message>
        <message>
            <source>title subhead h3</source>
            <translation>titre intertitre h3</translation>
        </message>
        <message>
            <source>title subhead h4</source>
            <translation>titre intertitre h4</translation>
        </message>
        <message>
            <source>video film post tweet youtube url</source>
            <translation>video film message tweet youtube url</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%Ln are here with another text</source>
            <translation>
                <numerusform>%Ln est ici avec un autre texte</numerusform>
                <numerusform>%Ln sont ici avec un autre texte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files did not</source>
            <translation>
                <numerusform>%Ln fichier non</numerusform>
                <numerusform>%Ln fichiers non</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came in</source>
            <translation>
                <numerusform>%Ln article est entré</numerusform>
                <numerusform>%Ln articles sont entrés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories were exported</source>
            <translation>
                <numerusform>%Ln article a été exporté</numerusform>
                <numerusform>%Ln articles ont été exportés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln était déjà ici</numerusform>
                <numerusform>%Ln étaient déjà ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>Et %Ln de plus.</numerusform>
                <numerusform>Et %Ln de plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>As drafts, unless a file says another stage.</source>
            <translation>En brouillons, sauf si un fichier dit une autre étape.</translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>Venus, mais</translation>
        </message>
        <message>
            <source>Did not come in</source>
            <translation>Non entrés</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportation</translation>
        </message>
        <message>
            <source>Hand over “{headline}”</source>
            <translation>Transmettre « {headline} »</translation>
        </message>
        <message>
            <source>Hand-over files (*{ending})</source>
            <translation>Fichiers transmis (*{ending})</translation>
        </message>
        <message>
            <source>Here already, with another text</source>
            <translation>Déjà ici, avec un autre texte</translation>
        </message>
        <message>
            <source>Here already, word for word</source>
            <translation>Déjà ici, mot pour mot</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importation</translation>
        </message>
        <message>
            <source>No story came in</source>
            <translation>Aucun article n’est entré</translation>
        </message>
        <message>
            <source>No story was exported</source>
            <translation>Aucun article n’a été exporté</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été changé.</translation>
        </message>
        <message>
            <source>One story came in</source>
            <translation>Un article est entré</translation>
        </message>
        <message>
            <source>One story was exported</source>
            <translation>Un article a été exporté</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>Ouvrir un fichier transmis</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Send it by any means; newsdesk opens it.</source>
            <translation>Envoyez-le par n’importe quel moyen ; newsdesk l’ouvre.</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Montrer le rapport</translation>
        </message>
        <message>
            <source>The changes of {who} are in the story</source>
            <translation>Les modifications de {who} sont dans l’article</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>L’exportation a été arrêtée</translation>
        </message>
        <message>
            <source>The story is in the file {name}</source>
            <translation>L’article est dans le fichier {name}</translation>
        </message>
        <message>
            <source>The story of {who} is here</source>
            <translation>L’article de {who} est là</translation>
        </message>
        <message>
            <source>They were left as they are. Below they can be given the file’s text, or come a second time.</source>
            <translation>Ils sont restés tels quels. Ci-dessous, ils peuvent prendre le texte du fichier ou venir une seconde fois.</translation>
        </message>
        <message>
            <source>Took the file’s text</source>
            <translation>Ont pris le texte du fichier</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>What it said before stays in History.</source>
            <translation>Ce qu’il disait avant reste dans l’historique.</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>Ce qu’ils disaient avant est dans leur historique.</translation>
        </message>
        <message>
            <source>With its pictures, notes and history.</source>
            <translation>Avec images, notes et historique.</translation>
        </message>
        <message>
            <source>You have a newer version of this story</source>
            <translation>Vous avez une version plus récente de cet article</translation>
        </message>
        <message>
            <source>You have this story already, word for word</source>
            <translation>Vous avez déjà cet article, mot pour mot</translation>
        </message>
        <message>
            <source>another desk</source>
            <translation>une autre rédaction</translation>
        </message>
        <message>
            <source>one file did not</source>
            <translation>un fichier non</translation>
        </message>
        <message>
            <source>one is here with another text</source>
            <translation>un est ici avec un autre texte</translation>
        </message>
        <message>
            <source>one was here already</source>
            <translation>un était déjà ici</translation>
        </message>
        <message>
            <source>story</source>
            <translation>article</translation>
        </message>
        <message numerus="yes">
            <source>with %Ln pictures and files</source>
            <translation>
                <numerusform>avec %Ln image ou fichier</numerusform>
                <numerusform>avec %Ln images et fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>with one picture or file</source>
            <translation>avec une image ou un fichier</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>All stories ({n})</source>
            <translation>Tous les articles ({n})</translation>
        </message>
        <message>
            <source>Also what is in the trash, all media, the settings and a list of your sites; never a password, and not the history of each story.</source>
            <translation>Aussi ce qui est à la corbeille, tous les médias, les réglages et une liste de vos sites ; jamais un mot de passe, ni l’historique de chaque article.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>Choisir où…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>Exporter dans ce dossier</translation>
        </message>
        <message>
            <source>Export stories</source>
            <translation>Exporter des articles</translation>
        </message>
        <message>
            <source>Only “{headline}”</source>
            <translation>Seulement « {headline} »</translation>
        </message>
        <message>
            <source>The selected stories ({n})</source>
            <translation>Les articles choisis ({n})</translation>
        </message>
        <message>
            <source>They go to a new folder of Markdown files with their pictures. Any program can read it, and newsdesk takes it back without loss. What is in the trash stays here, and so does the history of each story.</source>
            <translation>Ils vont dans un nouveau dossier de fichiers Markdown avec leurs images. Tout programme peut le lire, et newsdesk le reprend sans perte. Ce qui est à la corbeille reste ici, ainsi que l’historique de chaque article.</translation>
        </message>
        <message>
            <source>the open story</source>
            <translation>l’article ouvert</translation>
        </message>
    </context>
    <context>
        <name>FactEditors</name>
        <message>
            <source>Byline</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Names, divided by commas</source>
            <translation>Noms, séparés par des virgules</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Aucune rubrique</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>Mots, séparés par des virgules</translation>
        </message>
    </context>
    <context>
        <name>FactsPane</name>
        <message>
            <source>Agency</source>
            <translation>Agence</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Dateline</translation>
        </message>
        <message>
            <source>Dateline: agency</source>
            <translation>Dateline : agence</translation>
        </message>
        <message>
            <source>Dateline: date</source>
            <translation>Dateline : date</translation>
        </message>
        <message>
            <source>Dateline: place</source>
            <translation>Dateline : lieu</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>Description pour les moteurs de recherche</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>For the desk only</source>
            <translation>Pour la rédaction seule</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Surtitre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Made from the headline</source>
            <translation>Tiré du titre</translation>
        </message>
        <message>
            <source>Name, then Return</source>
            <translation>Nom, puis Entrée</translation>
        </message>
        <message>
            <source>Never published</source>
            <translation>Jamais publié</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Not published anywhere</source>
            <translation>Publié nulle part</translation>
        </message>
        <message>
            <source>Notes for the desk, never published</source>
            <translation>Notes pour la rédaction, jamais publiées</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>Sur la page</translation>
        </message>
        <message>
            <source>Same as the headline ({n} of {most})</source>
            <translation>Comme le titre ({n} sur {most})</translation>
        </message>
        <message>
            <source>Same as the standfirst ({n} of {most})</source>
            <translation>Comme le chapô ({n} sur {most})</translation>
        </message>
        <message>
            <source>Search and sharing</source>
            <translation>Recherche et partage</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Adresse courte</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>Titre pour les moteurs de recherche</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>Quand et où</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Où il en est</translation>
        </message>
        <message>
            <source>Word, then Return</source>
            <translation>Mot, puis Entrée</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>modifié depuis</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>An application password is made for newsdesk alone, on the site, and can be revoked there.</source>
            <translation>Un mot de passe d’application est créé sur le site pour newsdesk seul, et peut y être révoqué.</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>Mot de passe d’application</translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is kept until newsdesk is closed, then asked again.</source>
            <translation>Cet ordinateur n’a pas de trousseau : le mot de passe est gardé jusqu’à la fermeture de newsdesk, puis redemandé.</translation>
        </message>
        <message>
            <source>User name on the site</source>
            <translation>Nom d’utilisateur sur le site</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%Ln places replaced</source>
            <translation>
                <numerusform>%Ln endroit remplacé</numerusform>
                <numerusform>%Ln endroits remplacés</numerusform>
            </translation>
        </message>
        <message>
            <source>1 place replaced</source>
            <translation>1 endroit remplacé</translation>
        </message>
        <message>
            <source>Not a pattern: {why}</source>
            <translation>Pas un motif : {why}</translation>
        </message>
        <message>
            <source>Not a replacement: {why}</source>
            <translation>Pas un remplacement : {why}</translation>
        </message>
        <message>
            <source>This pattern takes too long in this story</source>
            <translation>Ce motif prend trop de temps dans cet article</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Capitals count</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Find in the story</source>
            <translation>Rechercher dans l’article</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Expression rationnelle</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>Mots entiers seulement</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPopover</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Found before publishing: {n}. {all}</source>
            <translation>Trouvé avant la publication : {n}. {all}</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Remettre à {site}</translation>
        </message>
        <message>
            <source>Hand in with {found}</source>
            <translation>Remettre ({found})</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Associer</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>Publier sur {site}</translation>
        </message>
        <message>
            <source>Publish with {found}</source>
            <translation>Publier ({found})</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programmer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Écrire</translation>
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
            <translation>Les flèches le déplacent. Il appartient à l’image et n’en change aucun pixel.</translation>
        </message>
        <message>
            <source>Click what must stay in sight where a place has another shape: a front page, a list, a card.</source>
            <translation>Cliquez sur ce qui doit rester visible là où la place a une autre forme : une, liste, carte.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Depuis la gauche</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Depuis le haut</translation>
        </message>
        <message>
            <source>No focal point</source>
            <translation>Aucun point focal</translation>
        </message>
    </context>
    <context>
        <name>FolderForm</name>
        <message>
            <source>Address on the web</source>
            <translation>Adresse sur le web</translation>
        </message>
        <message>
            <source>Leave a note where a story was withdrawn</source>
            <translation>Laisser un mot là où un article a été retiré</translation>
        </message>
        <message>
            <source>None: it is read from the disk</source>
            <translation>Aucune : il est lu sur le disque</translation>
        </message>
        <message>
            <source>On the web</source>
            <translation>Sur le web</translation>
        </message>
        <message>
            <source>The feed has the stories whole</source>
            <translation>Le flux contient les articles entiers</translation>
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
                <numerusform>%Ln mot</numerusform>
                <numerusform>%Ln mots</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 mot</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <source>Length: {words}</source>
            <translation>Longueur : {words}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Enregistré {time}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>{n} of {words}</source>
            <translation>{n} sur {words}</translation>
        </message>
    </context>
    <context>
        <name>GalleryDialog</name>
        <message>
            <source>Add pictures…</source>
            <translation>Ajouter des images…</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Bas</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Haut</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Texte alternatif</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Galerie</translation>
        </message>
        <message>
            <source>No alternative text</source>
            <translation>Pas de texte alternatif</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>Pas encore de légende</translation>
        </message>
        <message>
            <source>No picture is chosen</source>
            <translation>Aucune image choisie</translation>
        </message>
        <message>
            <source>Pictures of the gallery</source>
            <translation>Images de la galerie</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sortir</translation>
        </message>
        <message>
            <source>This picture is not on this computer</source>
            <translation>Cette image n’est pas sur cet ordinateur</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Haut</translation>
        </message>
        <message>
            <source>What it shows, for those who do not see it</source>
            <translation>Ce qu’elle montre, pour qui ne la voit pas</translation>
        </message>
        <message>
            <source>What readers see below it</source>
            <translation>Ce que les lecteurs voient dessous</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>Qui l’a prise</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message numerus="yes">
            <source>Length target: %Ln words</source>
            <translation>
                <numerusform>Longueur visée : %Ln mot</numerusform>
                <numerusform>Longueur visée : %Ln mots</numerusform>
            </translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>sur {n}</translation>
        </message>
        <message>
            <source>{words} of {target} words</source>
            <translation>{words} mots sur {target}</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Media</source>
            <translation>Média</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move, click for more</source>
            <translation>Glisser pour déplacer, cliquer pour plus</translation>
        </message>
        <message>
            <source>Move block</source>
            <translation>Déplacer le bloc</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Byline</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Dateline</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Image de une</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Chapô</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Mots-clés</translation>
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
            <translation>Ajouter une zone</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>Flouter</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Draw over a face or a plate. What is sent holds nothing of what was there.</source>
            <translation>Tracez sur un visage ou une plaque. Ce qui est envoyé ne garde rien de ce qui était là.</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Depuis la gauche</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>Depuis le haut</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>Comment c’est masqué</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Nothing is hidden</source>
            <translation>Rien n’est masqué</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <source>Region {n} of {all}</source>
            <translation>Zone {n} sur {all}</translation>
        </message>
        <message>
            <source>Space chooses the next region, arrows move it, with Alt they size it.</source>
            <translation>Espace choisit la zone suivante, les flèches la déplacent, avec Alt elles la dimensionnent.</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sortir</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>{all} hidden, none chosen</source>
            <translation>{all} masquées, aucune choisie</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln mot</numerusform>
                <numerusform>%Ln mots</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 mot</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Ajouté</translation>
        </message>
        <message>
            <source>Also changed: {facts}</source>
            <translation>Modifié aussi : {facts}</translation>
        </message>
        <message>
            <source>Back to an idea</source>
            <translation>Redevenu une idée</translation>
        </message>
        <message>
            <source>Before an older version came back</source>
            <translation>Avant le retour d’une version plus ancienne</translation>
        </message>
        <message>
            <source>Before it was changed</source>
            <translation>Avant sa modification</translation>
        </message>
        <message>
            <source>Before it was merged</source>
            <translation>Avant sa fusion</translation>
        </message>
        <message>
            <source>Before the merge with {what}</source>
            <translation>Avant la fusion avec {what}</translation>
        </message>
        <message>
            <source>Click a version to compare it with the text of now</source>
            <translation>Cliquez sur une version pour la comparer au texte actuel</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Comparer avec maintenant</translation>
        </message>
        <message>
            <source>Fetched from a site</source>
            <translation>Rapatrié d’un site</translation>
        </message>
        <message>
            <source>Fetched from {what}</source>
            <translation>Rapatrié de {what}</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>Transmis</translation>
        </message>
        <message>
            <source>Handed over as {what}</source>
            <translation>Transmis comme {what}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>Historique de l’article</translation>
        </message>
        <message>
            <source>Made a draft</source>
            <translation>Devenu brouillon</translation>
        </message>
        <message>
            <source>Marked as ready</source>
            <translation>Marqué prêt</translation>
        </message>
        <message>
            <source>Moved further down</source>
            <translation>Descendu</translation>
        </message>
        <message>
            <source>Moved further down: “{words}”</source>
            <translation>Descendu : « {words} »</translation>
        </message>
        <message>
            <source>Moved further up</source>
            <translation>Monté</translation>
        </message>
        <message>
            <source>Moved further up: “{words}”</source>
            <translation>Monté : « {words} »</translation>
        </message>
        <message>
            <source>Moved here from further down</source>
            <translation>Venu de plus bas</translation>
        </message>
        <message>
            <source>Moved here from further up</source>
            <translation>Venu de plus haut</translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation>Nom de cette version</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>Nommer cette version…</translation>
        </message>
        <message>
            <source>Named versions are kept for ever</source>
            <translation>Les versions nommées sont gardées pour toujours</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Now: {words} since the newest version</source>
            <translation>Maintenant : {words} depuis la dernière version</translation>
        </message>
        <message>
            <source>Put right by the editor itself</source>
            <translation>Rectifié par l’éditeur lui-même</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Received from {what}</source>
            <translation>Reçu de {what}</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacé</translation>
        </message>
        <message>
            <source>Replaced: first as it was, then as it is</source>
            <translation>Remplacé : d’abord comme c’était, puis comme c’est</translation>
        </message>
        <message>
            <source>Rescued when something broke</source>
            <translation>Sauvé quand quelque chose a cassé</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Restaurer cette version</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>Envoyé en relecture</translation>
        </message>
        <message>
            <source>Sent to a site</source>
            <translation>Envoyé à un site</translation>
        </message>
        <message>
            <source>Sent to {what}</source>
            <translation>Envoyé à {what}</translation>
        </message>
        <message>
            <source>Taken off a site</source>
            <translation>Retiré d’un site</translation>
        </message>
        <message>
            <source>Taken off {what}</source>
            <translation>Retiré de {what}</translation>
        </message>
        <message>
            <source>The same words; a note, the form or a detail changed</source>
            <translation>Les mêmes mots ; une note, la forme ou un détail a changé</translation>
        </message>
        <message>
            <source>The versions of the open story</source>
            <translation>Les versions de l’article ouvert</translation>
        </message>
        <message>
            <source>When it was closed</source>
            <translation>À sa fermeture</translation>
        </message>
        <message>
            <source>While it was written</source>
            <translation>Pendant l’écriture</translation>
        </message>
        <message>
            <source>added</source>
            <translation>ajouté</translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation>ajouté : {words}</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>signature</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>compared with now</source>
            <translation>comparé à maintenant</translation>
        </message>
        <message>
            <source>compared with {version}</source>
            <translation>comparé à {version}</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>dateline</translation>
        </message>
        <message>
            <source>description for search engines</source>
            <translation>description pour les moteurs de recherche</translation>
        </message>
        <message>
            <source>kicker</source>
            <translation>surtitre</translation>
        </message>
        <message>
            <source>language</source>
            <translation>langue</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>image de une</translation>
        </message>
        <message>
            <source>moved away</source>
            <translation>parti ailleurs</translation>
        </message>
        <message>
            <source>moved here</source>
            <translation>venu ici</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>supprimé : {words}</translation>
        </message>
        <message>
            <source>section</source>
            <translation>rubrique</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>mots-clés</translation>
        </message>
        <message>
            <source>title for search engines</source>
            <translation>titre pour les moteurs de recherche</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangé</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>No versions yet. One is kept before you change a story, every ten minutes while you write, and whenever it is closed, sent or gets another stage. You can go back to any of them.</source>
            <translation>Pas encore de version. Une est gardée avant que vous modifiiez un article, toutes les dix minutes pendant que vous écrivez, et quand il est fermé, envoyé ou change d’étape. Vous pouvez revenir à chacune.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <source>Files can also be dropped onto the list of stories.</source>
            <translation>On peut aussi déposer des fichiers sur la liste des articles.</translation>
        </message>
        <message>
            <source>Import all stories of a folder</source>
            <translation>Importer tous les articles d’un dossier</translation>
        </message>
        <message>
            <source>Import stories</source>
            <translation>Importer des articles</translation>
        </message>
        <message>
            <source>Markdown, HTML, plain text, wire copy and Word’s .docx, a folder of these, or a zip of a folder.</source>
            <translation>Markdown, HTML, texte brut, dépêches et .docx de Word, un dossier de ceux-ci, ou le zip d’un dossier.</translation>
        </message>
        <message>
            <source>Pictures that lie beside them come along. A story that this desk has already is left as it is.</source>
            <translation>Les images placées à côté viennent avec. Un article que cette rédaction a déjà reste tel quel.</translation>
        </message>
        <message>
            <source>Stories ({endings})</source>
            <translation>Articles ({endings})</translation>
        </message>
    </context>
    <context>
        <name>JobLogView</name>
        <message>
            <source>Copy the log</source>
            <translation>Copier le journal</translation>
        </message>
        <message>
            <source>It holds no passwords and no words of the story.</source>
            <translation>Il ne contient ni mot de passe ni mot de l’article.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
    </context>
    <context>
        <name>JobPane</name>
        <message numerus="yes">
            <source>%Ln attempts so far.</source>
            <translation>
                <numerusform>%Ln essai jusqu’ici.</numerusform>
                <numerusform>%Ln essais jusqu’ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Ne pas envoyer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>It stops before its next step. Once readers can see the page, it is carried to its end.</source>
            <translation>Il s’arrête avant l’étape suivante. Une fois la page visible des lecteurs, il va jusqu’au bout.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Pas encore de titre</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Retry now</source>
            <translation>Réessayer maintenant</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>What it brought to the site by then is seen by no reader; the next publish goes on from it.</source>
            <translation>Aucun lecteur ne voit ce qu’il a déjà apporté au site ; la prochaine publication repart de là.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Something unexpected happened.</source>
            <translation>Quelque chose d’inattendu s’est produit.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>Le texte est tel qu’il était.</translation>
        </message>
        <message>
            <source>Try again. The details are in the log.</source>
            <translation>Réessayez. Les détails sont dans le journal.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep this search in the side bar</source>
            <translation>Garder cette recherche dans la barre latérale</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>Nom de la recherche</translation>
        </message>
        <message>
            <source>No story is changed by that.</source>
            <translation>Cela ne change aucun article.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>The search “{name}” was removed</source>
            <translation>La recherche « {name} » a été supprimée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>left to right</source>
            <translation>de gauche à droite</translation>
        </message>
        <message>
            <source>right to left</source>
            <translation>de droite à gauche</translation>
        </message>
    </context>
    <context>
        <name>LeavingDialog</name>
        <message numerus="yes">
            <source>%Ln stories are still to be sent.</source>
            <translation>
                <numerusform>%Ln article reste à envoyer.</numerusform>
                <numerusform>%Ln articles restent à envoyer.</numerusform>
            </translation>
        </message>
        <message>
            <source>A story is still to be sent.</source>
            <translation>Un article reste à envoyer.</translation>
        </message>
        <message>
            <source>Quit newsdesk</source>
            <translation>Quitter newsdesk</translation>
        </message>
        <message>
            <source>Quit, send later</source>
            <translation>Quitter, envoyer plus tard</translation>
        </message>
        <message>
            <source>Send in the background</source>
            <translation>Envoyer en arrière-plan</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>newsdesk can go on in the background and end by itself once all is sent. If you quit, it is sent at the next start. Nothing is sent twice.</source>
            <translation>newsdesk peut continuer en arrière-plan et s’arrêter quand tout est envoyé. Si vous quittez, l’envoi se fera au prochain démarrage. Rien n’est envoyé deux fois.</translation>
        </message>
    </context>
    <context>
        <name>Length</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>%Ln signe</numerusform>
                <numerusform>%Ln signes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 fichier</translation>
        </message>
        <message>
            <source>Add pictures and files; or drop them here</source>
            <translation>Ajouter images et fichiers ; ou les déposer ici</translation>
        </message>
        <message>
            <source>Add to the media library</source>
            <translation>Ajouter à la médiathèque</translation>
        </message>
        <message>
            <source>Added: {n}.</source>
            <translation>Ajoutés : {n}.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>All media</source>
            <translation>Tous les médias</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln files? They are removed from this computer; that cannot be undone.</source>
            <translation>
                <numerusform>Supprimer %Ln fichier ? Il est retiré de cet ordinateur ; c’est irréversible.</numerusform>
                <numerusform>Supprimer %Ln fichiers ? Ils sont retirés de cet ordinateur ; c’est irréversible.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete {name}? Its file is removed from this computer; that cannot be undone.</source>
            <translation>Supprimer {name} ? Son fichier est retiré de cet ordinateur ; c’est irréversible.</translation>
        </message>
        <message>
            <source>Deleted: {n}.</source>
            <translation>Supprimés : {n}.</translation>
        </message>
        <message>
            <source>Drop pictures here, or press Add. Those that stories show come by themselves.</source>
            <translation>Déposez des images ici, ou cliquez sur « Ajouter ». Celles des articles viennent toutes seules.</translation>
        </message>
        <message>
            <source>Inserted into {headline}.</source>
            <translation>Inséré dans {headline}.</translation>
        </message>
        <message>
            <source>Media library</source>
            <translation>Médiathèque</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Pas encore d’image</translation>
        </message>
        <message>
            <source>No story is open. Open the one that shall show it, then insert.</source>
            <translation>Aucun article n’est ouvert. Ouvrez celui qui doit la montrer, puis insérez.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Other words, or all media.</source>
            <translation>D’autres mots, ou tous les médias.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Images ({kinds})</translation>
        </message>
        <message>
            <source>Search captions, credits, file names</source>
            <translation>Chercher légendes, crédits, noms de fichier</translation>
        </message>
        <message>
            <source>Search the media library</source>
            <translation>Chercher dans la médiathèque</translation>
        </message>
        <message>
            <source>Used nowhere</source>
            <translation>Utilisé nulle part</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>Ce qui est affiché</translation>
        </message>
        <message>
            <source>Without alternative text</source>
            <translation>Sans texte alternatif</translation>
        </message>
        <message>
            <source>Without credit</source>
            <translation>Sans crédit</translation>
        </message>
        <message>
            <source>the new story</source>
            <translation>le nouvel article</translation>
        </message>
        <message>
            <source>{fact} changed.</source>
            <translation>{fact} : modifié.</translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>Brightness</source>
            <translation>Luminosité</translation>
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
            <translation>Un administrateur du site peut lui donner un autre rôle ; Réglages › Sites le montre à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Begun</source>
            <translation>Commencé</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <source>On the sites</source>
            <translation>Sur les sites</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>As the system has it</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>As the system has it ({language})</source>
            <translation>Comme le système ({language})</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>It counts from the next start of newsdesk.</source>
            <translation>Prend effet au prochain démarrage de newsdesk.</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>Langue des fenêtres</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Size of letters and controls</source>
            <translation>Taille des lettres et des commandes</translation>
        </message>
        <message>
            <source>The story that is open stays open. Stories have languages of their own.</source>
            <translation>L’article ouvert reste ouvert. Les articles ont leur propre langue.</translation>
        </message>
        <message>
            <source>Your pages have their own colours; this is about the windows only.</source>
            <translation>Vos pages ont leurs propres couleurs ; ceci ne concerne que les fenêtres.</translation>
        </message>
        <message>
            <source>{n} points</source>
            <translation>{n} points</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Something went wrong inside newsdesk.</source>
            <translation>Quelque chose a mal tourné dans newsdesk.</translation>
        </message>
        <message>
            <source>Your text was saved, and kept as a version of its own. The log says where it happened.</source>
            <translation>Votre texte a été enregistré et gardé comme version à part. Le journal dit où c’est arrivé.</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>New (Ctrl+N)</source>
            <translation>Nouveau (Ctrl+N)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Supprimer (Suppr)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A new line in the same paragraph</source>
            <translation>Une nouvelle ligne dans le même paragraphe</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les touches</translation>
        </message>
        <message>
            <source>Close what is open, then back to the text</source>
            <translation>Fermer ce qui est ouvert, puis revenir au texte</translation>
        </message>
        <message>
            <source>In a list: one level in; in a table: the next cell</source>
            <translation>Dans une liste : un niveau de plus ; dans un tableau : la cellule suivante</translation>
        </message>
        <message>
            <source>In a list: one level out; in a table: the cell before</source>
            <translation>Dans une liste : un niveau de moins ; dans un tableau : la cellule précédente</translation>
        </message>
        <message>
            <source>In the headline and the standfirst: on to the next; on a picture: edit it</source>
            <translation>Dans le titre et le chapô : passer à la suite ; sur une image : la retoucher</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>Dans le texte</translation>
        </message>
        <message>
            <source>On an empty line: what can be added</source>
            <translation>Sur une ligne vide : ce qui peut être ajouté</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Chercher dans le manuel</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>The manual has no such words</source>
            <translation>Le manuel n’a pas ces mots</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>Sections and authors…</source>
            <translation>Rubriques et auteurs…</translation>
        </message>
        <message>
            <source>{n} of your {all} sections stand there already, by their names.</source>
            <translation>{n} de vos {all} rubriques y sont déjà, d’après leur nom.</translation>
        </message>
        <message>
            <source>{site} is connected</source>
            <translation>{site} est connecté</translation>
        </message>
    </context>
    <context>
        <name>MappingManager</name>
        <message>
            <source>A story by this author alone goes out under that account of the site.</source>
            <translation>Un article de ce seul auteur sort sous ce compte du site.</translation>
        </message>
        <message>
            <source>Ask the site again</source>
            <translation>Redemander au site</translation>
        </message>
        <message>
            <source>Asking {site}…</source>
            <translation>Demande à {site}…</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>D’après son nom</translation>
        </message>
        <message>
            <source>Its stories stand in the site’s own default section, unless the settings name another.</source>
            <translation>Ses articles vont dans la rubrique par défaut du site, sauf si les réglages en nomment une autre.</translation>
        </message>
        <message>
            <source>Make it there</source>
            <translation>La créer là-bas</translation>
        </message>
        <message>
            <source>Making it on {site}…</source>
            <translation>Création sur {site}…</translation>
        </message>
        <message>
            <source>No account: the name stands in the text</source>
            <translation>Aucun compte : le nom figure dans le texte</translation>
        </message>
        <message>
            <source>No sections and no authors yet</source>
            <translation>Ni rubriques ni auteurs pour l’instant</translation>
        </message>
        <message>
            <source>Not mapped</source>
            <translation>Non associé</translation>
        </message>
        <message>
            <source>On the site</source>
            <translation>Sur le site</translation>
        </message>
        <message>
            <source>Sections and authors of {site}</source>
            <translation>Rubriques et auteurs de {site}</translation>
        </message>
        <message>
            <source>Stories of this section stand there.</source>
            <translation>Les articles de cette rubrique y vont.</translation>
        </message>
        <message>
            <source>Tags are found by their names, and made where they lack.</source>
            <translation>Les mots-clés se retrouvent par leur nom et se créent où ils manquent.</translation>
        </message>
        <message>
            <source>The site has none of this name, and your account may not make one: choose among its own.</source>
            <translation>Le site n’en a aucune de ce nom, et votre compte ne peut en créer : choisissez parmi les siennes.</translation>
        </message>
        <message>
            <source>The site has none of this name. It is made when the first story goes there, or now.</source>
            <translation>Le site n’en a aucune de ce nom. Elle se crée avec le premier article, ou maintenant.</translation>
        </message>
        <message>
            <source>This is what {site} has now.</source>
            <translation>Voilà ce que {site} a maintenant.</translation>
        </message>
        <message>
            <source>Those of your desk are listed here.</source>
            <translation>Celles de votre rédaction figurent ici.</translation>
        </message>
        <message>
            <source>gone there</source>
            <translation>plus là-bas</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>dans le texte</translation>
        </message>
        <message>
            <source>not mapped</source>
            <translation>non associé</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>pas encore là-bas</translation>
        </message>
        <message>
            <source>{site} has it now.</source>
            <translation>{site} l’a maintenant.</translation>
        </message>
    </context>
    <context>
        <name>MarginNotes</name>
        <message>
            <source>Note to the desk</source>
            <translation>Note à la rédaction</translation>
        </message>
        <message>
            <source>Readers never see it</source>
            <translation>Les lecteurs ne la voient jamais</translation>
        </message>
        <message>
            <source>Select the words that the note is about</source>
            <translation>Sélectionnez les mots que vise la note</translation>
        </message>
    </context>
    <context>
        <name>MediaForm</name>
        <message>
            <source>Alternative text</source>
            <translation>Texte alternatif</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Clean the file on this computer of place, camera, owner and history</source>
            <translation>Nettoyer le fichier sur cet ordinateur : lieu, appareil, propriétaire, historique</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>Copyright</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Delete what nothing shows</source>
            <translation>Supprimer ce que rien ne montre</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>For the desk alone</source>
            <translation>Pour la rédaction seule</translation>
        </message>
        <message>
            <source>Insert into the story</source>
            <translation>Insérer dans l’article</translation>
        </message>
        <message>
            <source>No story shows it.</source>
            <translation>Aucun article ne la montre.</translation>
        </message>
        <message>
            <source>Photographer / agency</source>
            <translation>Photographe / agence</translation>
        </message>
        <message>
            <source>Protect source…</source>
            <translation>Protéger la source…</translation>
        </message>
        <message>
            <source>Replace in all stories…</source>
            <translation>Remplacer dans tous les articles…</translation>
        </message>
        <message>
            <source>Return, or double-click</source>
            <translation>Entrée, ou double-clic</translation>
        </message>
        <message>
            <source>Send its metadata whole</source>
            <translation>Envoyer toutes ses métadonnées</translation>
        </message>
        <message>
            <source>Sites and exported pages then get all that the file says</source>
            <translation>Les sites et les pages exportées reçoivent alors tout ce que dit le fichier</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>Utilisée dans</translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation>Ce qu’on y voit, pour qui ne la voit pas</translation>
        </message>
        <message>
            <source>What readers are told</source>
            <translation>Ce qu’on dit aux lecteurs</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>Sans titre</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>et %Ln de plus</numerusform>
                <numerusform>et %Ln de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>à la corbeille</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>image de une</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>A picture</source>
            <translation>Une image</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Commentaires</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>Dateline</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>Description pour les moteurs de recherche</translation>
        </message>
        <message>
            <source>Direction of the text</source>
            <translation>Sens du texte</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>Embargo</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idée</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En relecture</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Surtitre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>Image de une</translation>
        </message>
        <message>
            <source>Length target</source>
            <translation>Longueur visée</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Notes to the desk</source>
            <translation>Notes à la rédaction</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>Adresse courte</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Chapô</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>Reste en tête</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>Titre pour les moteurs de recherche</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Qui peut le lire</translation>
        </message>
        <message>
            <source>Words that are no spelling errors</source>
            <translation>Mots qui ne sont pas des fautes</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%Ln are still to be answered</source>
            <translation>
                <numerusform>%Ln reste à trancher</numerusform>
                <numerusform>%Ln restent à trancher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes fit together.</source>
            <translation>
                <numerusform>%Ln modification s’accorde.</numerusform>
                <numerusform>%Ln modifications s’accordent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln need you.</source>
            <translation>
                <numerusform>%Ln a besoin de vous.</numerusform>
                <numerusform>%Ln ont besoin de vous.</numerusform>
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
            <translation>Les deux versions restent dans l’historique</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>De {name}</translation>
        </message>
        <message>
            <source>Keep merged</source>
            <translation>Garder la fusion</translation>
        </message>
        <message>
            <source>Merge two versions</source>
            <translation>Fusionner deux versions</translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation>Suivant (F8)</translation>
        </message>
        <message>
            <source>None needs you.</source>
            <translation>Aucune n’a besoin de vous.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>One change fits together.</source>
            <translation>Une modification s’accorde.</translation>
        </message>
        <message>
            <source>One is still to be answered</source>
            <translation>Une reste à trancher</translation>
        </message>
        <message>
            <source>One needs you.</source>
            <translation>Une a besoin de vous.</translation>
        </message>
        <message>
            <source>Previous (Shift+F8)</source>
            <translation>Précédent (Maj+F8)</translation>
        </message>
        <message>
            <source>Take both</source>
            <translation>Prendre les deux</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>Prendre la mienne</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Prendre la leur</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>What will be kept</source>
            <translation>Ce qui sera gardé</translation>
        </message>
        <message>
            <source>Yours, on this computer</source>
            <translation>La vôtre, sur cet ordinateur</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} sur {all}</translation>
        </message>
        <message>
            <source>{n} of {all}: {about}</source>
            <translation>{n} sur {all} : {about}</translation>
        </message>
        <message>
            <source>“{headline}” was changed here and there</source>
            <translation>« {headline} » a été modifié ici et là-bas</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>In the site’s own look</source>
            <translation>À l’aspect du site</translation>
        </message>
        <message>
            <source>Letters at {n} %</source>
            <translation>Caractères à {n} %</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Lists, cards, search</source>
            <translation>Listes, cartes, recherche</translation>
        </message>
        <message>
            <source>Mark what the site adds</source>
            <translation>Marquer ce que le site ajoute</translation>
        </message>
        <message>
            <source>Print the page…</source>
            <translation>Imprimer la page…</translation>
        </message>
        <message>
            <source>Save the page as PDF…</source>
            <translation>Enregistrer la page en PDF…</translation>
        </message>
        <message>
            <source>Save the page as a file…</source>
            <translation>Enregistrer la page en fichier…</translation>
        </message>
        <message>
            <source>Scroll together with the text</source>
            <translation>Défiler avec le texte</translation>
        </message>
        <message>
            <source>Take the site’s look anew</source>
            <translation>Reprendre l’aspect du site</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>La page</translation>
        </message>
        <message>
            <source>The section’s page</source>
            <translation>La page de la rubrique</translation>
        </message>
        <message>
            <source>What the preview shows</source>
            <translation>Ce que montre l’aperçu</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>It may be busy: wait a little and try again. If it hangs, end it with your system’s task manager; all but its last two seconds of typing is saved. This window goes on by itself once it has ended.</source>
            <translation>Il est peut-être occupé : attendez un peu et réessayez. S’il est bloqué, arrêtez-le avec le gestionnaire de tâches ; sauf les deux dernières secondes de frappe, tout est enregistré. Cette fenêtre continue toute seule dès qu’il s’arrête.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>newsdesk is open already, but does not answer.</source>
            <translation>newsdesk est déjà ouvert, mais ne répond pas.</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Go to the words</source>
            <translation>Aller aux mots</translation>
        </message>
        <message>
            <source>Note to the desk</source>
            <translation>Note à la rédaction</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Résoudre</translation>
        </message>
        <message>
            <source>The words are gone: “{words}”</source>
            <translation>Les mots ont disparu : « {words} »</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>résolue</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <source>Margin notes</source>
            <translation>Notes en marge</translation>
        </message>
        <message>
            <source>No notes yet. Select words in the text and press Ctrl+Shift+A; readers never see them.</source>
            <translation>Pas encore de note. Sélectionnez des mots et appuyez sur Ctrl+Maj+A ; les lecteurs ne les voient jamais.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>OnSite</name>
        <message>
            <source>Aside</source>
            <translation>En passant</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Front page</source>
            <translation>Une</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>Galerie</translation>
        </message>
        <message>
            <source>In its order</source>
            <translation>À son rang</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>On WordPress</source>
            <translation>Sur WordPress</translation>
        </message>
        <message>
            <source>Only who is signed in</source>
            <translation>Seulement les inscrits</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>Lecteurs</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>Reste en tête</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vidéo</translation>
        </message>
    </context>
    <context>
        <name>OneWindow</name>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>Continuez dans cette fenêtre, ou fermez-la et réessayez.</translation>
        </message>
        <message>
            <source>The store {path} is open in another newsdesk window.</source>
            <translation>La base {path} est ouverte dans une autre fenêtre de newsdesk.</translation>
        </message>
        <message>
            <source>Two windows on one store would write over each other’s text.</source>
            <translation>Deux fenêtres sur une base écraseraient leurs textes.</translation>
        </message>
    </context>
    <context>
        <name>OrderButton</name>
        <message>
            <source>Byline</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Order of the list: {order}</source>
            <translation>Ordre de la liste : {order}</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>Montrer en</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
        <message>
            <source>Sort, group, cards or columns</source>
            <translation>Trier, grouper, cartes ou colonnes</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>All sending is paused.</source>
            <translation>Tous les envois sont suspendus.</translation>
        </message>
        <message>
            <source>Bring the page up to date</source>
            <translation>Mettre la page à jour</translation>
        </message>
        <message>
            <source>Bring {file} to the site</source>
            <translation>Porter {file} sur le site</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Find its section, tags and byline on the site</source>
            <translation>Trouver sa rubrique, ses mots-clés et sa signature sur le site</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>Abandonné</translation>
        </message>
        <message>
            <source>Hand in to {site} for review</source>
            <translation>Remettre à {site} pour relecture</translation>
        </message>
        <message>
            <source>Hand over what search engines read</source>
            <translation>Transmettre ce que lisent les moteurs</translation>
        </message>
        <message>
            <source>Handed in to {site} for review</source>
            <translation>Remis à {site} pour relecture</translation>
        </message>
        <message>
            <source>It goes out as soon as what stands before it is sent.</source>
            <translation>Il part dès que ce qui le précède est envoyé.</translation>
        </message>
        <message>
            <source>It is paused until you let it go on.</source>
            <translation>Il est suspendu jusqu’à ce que vous le relanciez.</translation>
        </message>
        <message>
            <source>Keep a place for it with a draft that no reader sees</source>
            <translation>Lui garder une place par un brouillon invisible des lecteurs</translation>
        </message>
        <message>
            <source>Make sure that it stands there once</source>
            <translation>S’assurer qu’il y est une seule fois</translation>
        </message>
        <message>
            <source>Make sure that nobody else changed it meanwhile</source>
            <translation>Vérifier que personne d’autre ne l’a changée entre-temps</translation>
        </message>
        <message>
            <source>Move to the trash of {site}</source>
            <translation>Mettre à la corbeille de {site}</translation>
        </message>
        <message>
            <source>Moved to the trash of {site}</source>
            <translation>Mis à la corbeille de {site}</translation>
        </message>
        <message>
            <source>Next attempt: {time}.</source>
            <translation>Prochain essai : {time}.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Pas encore de titre</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>Pas fait</translation>
        </message>
        <message>
            <source>Not done: {what}, “{headline}”.</source>
            <translation>Pas fait : {what}, « {headline} ».</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non envoyé</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Suspension</translation>
        </message>
        <message>
            <source>Publish on {site}</source>
            <translation>Publier sur {site}</translation>
        </message>
        <message>
            <source>Publish on {site} again</source>
            <translation>Publier de nouveau sur {site}</translation>
        </message>
        <message>
            <source>Published on {site}</source>
            <translation>Publié sur {site}</translation>
        </message>
        <message>
            <source>Published on {site} again</source>
            <translation>Publié de nouveau sur {site}</translation>
        </message>
        <message>
            <source>Put the page before readers</source>
            <translation>Montrer la page aux lecteurs</translation>
        </message>
        <message>
            <source>Scheduled on {site}: {time}</source>
            <translation>Programmé sur {site} : {time}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Sign in and look what stands on the site</source>
            <translation>S’identifier et voir ce qu’il y a sur le site</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt</translation>
        </message>
        <message>
            <source>Take the page away from readers</source>
            <translation>Retirer la page aux lecteurs</translation>
        </message>
        <message>
            <source>The network is away; once it is back it goes on by itself. Next attempt: {time}.</source>
            <translation>Le réseau est absent ; à son retour, cela reprend tout seul. Prochain essai : {time}.</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>Dépublier sur {site}</translation>
        </message>
        <message>
            <source>Unpublished on {site}</source>
            <translation>Dépublié sur {site}</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Attend</translation>
        </message>
        <message>
            <source>Waits on {site} for an editor’s review</source>
            <translation>Attend sur {site} la relecture</translation>
        </message>
        <message>
            <source>Write the pages of the site</source>
            <translation>Écrire les pages du site</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} Mo</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} ko</translation>
        </message>
        <message>
            <source>{sent} of {whole}</source>
            <translation>{sent} sur {whole}</translation>
        </message>
        <message>
            <source>“{headline}” waits to go to {site}.</source>
            <translation>« {headline} » attend de partir vers {site}.</translation>
        </message>
        <message>
            <source>“{headline}” waits: {what}.</source>
            <translation>« {headline} » attend : {what}.</translation>
        </message>
        <message>
            <source>“{headline}” was not sent to {site}.</source>
            <translation>« {headline} » n’a pas été envoyé à {site}.</translation>
        </message>
    </context>
    <context>
        <name>OutboxFoot</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln non envoyé</numerusform>
                <numerusform>%Ln non envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories are paused</source>
            <translation>
                <numerusform>%Ln article est suspendu</numerusform>
                <numerusform>%Ln articles sont suspendus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories go out when the network is back</source>
            <translation>
                <numerusform>%Ln article partira au retour du réseau</numerusform>
                <numerusform>%Ln articles partiront au retour du réseau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories wait to be sent</source>
            <translation>
                <numerusform>%Ln article attend l’envoi</numerusform>
                <numerusform>%Ln articles attendent l’envoi</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story goes out when the network is back</source>
            <translation>1 article partira au retour du réseau</translation>
        </message>
        <message>
            <source>1 story is paused</source>
            <translation>1 article est suspendu</translation>
        </message>
        <message>
            <source>1 story waits to be sent</source>
            <translation>1 article attend l’envoi</translation>
        </message>
        <message>
            <source>All sent. {site} · {time}</source>
            <translation>Tout est envoyé. {site} · {time}</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Rien à envoyer</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Rien n’attend</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Envois</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>Envois suspendus</translation>
        </message>
        <message>
            <source>Sending to {site}</source>
            <translation>Envoi vers {site}</translation>
        </message>
    </context>
    <context>
        <name>OutboxPopover</name>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>Ne pas envoyer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>Ouvrir les envois</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Envois</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>Ce que vous publiez figure ici, avec son lien.</translation>
        </message>
    </context>
    <context>
        <name>OutboxWindow</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln non envoyé</numerusform>
                <numerusform>%Ln non envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be sent</source>
            <translation>
                <numerusform>%Ln à envoyer</numerusform>
                <numerusform>%Ln à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <source>All sending is paused</source>
            <translation>Tous les envois sont suspendus</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Reprendre les envois</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Envois</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>Rien à envoyer</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>Rien d’envoyé pour l’instant</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Envois</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Tout suspendre</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>Ce que vous publiez figure ici, avec son lien.</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Go to a heading</source>
            <translation>Aller à un intertitre</translation>
        </message>
        <message>
            <source>Heading without words</source>
            <translation>Intertitre sans mots</translation>
        </message>
        <message>
            <source>No headings yet. Ctrl+1 makes one.</source>
            <translation>Pas encore d’intertitre. Ctrl+1 en fait un.</translation>
        </message>
    </context>
    <context>
        <name>OwnerRow</name>
        <message>
            <source>Agency</source>
            <translation>Agence</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Who writes here?</source>
            <translation>Qui écrit ici ?</translation>
        </message>
        <message>
            <source>Your name goes into bylines, the agency into datelines. Asked once.</source>
            <translation>Votre nom va dans les signatures, l’agence dans les datelines. Demandé une fois.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing has these letters</source>
            <translation>Rien n’a ces lettres</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Both versions are one now</source>
            <translation>Les deux versions n’en font plus qu’une</translation>
        </message>
        <message>
            <source>Each of the two stays in History</source>
            <translation>Chacune reste dans l’historique</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fiche</translation>
        </message>
        <message>
            <source>Go to a story by any of its words</source>
            <translation>Aller à un article par un de ses mots</translation>
        </message>
        <message>
            <source>Go to one in the text, then fetch its card.</source>
            <translation>Allez à l’un d’eux dans le texte, puis récupérez sa carte.</translation>
        </message>
        <message>
            <source>No embed is chosen.</source>
            <translation>Aucun contenu intégré n’est choisi.</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Pas encore de titre</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Open a store, or name a new one</source>
            <translation>Ouvrir une base, ou en nommer une nouvelle</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Progress of sending</source>
            <translation>Progression de l’envoi</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>The facts of the open story</source>
            <translation>La fiche de l’article ouvert</translation>
        </message>
        <message>
            <source>The margin notes of the open story</source>
            <translation>Les notes en marge de l’article ouvert</translation>
        </message>
        <message>
            <source>The page is saved</source>
            <translation>La page est enregistrée</translation>
        </message>
        <message>
            <source>The page of the open story shows here</source>
            <translation>La page de l’article ouvert se montre ici</translation>
        </message>
        <message>
            <source>Type a command</source>
            <translation>Tapez une commande</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>Bases newsdesk (*.sqlite)</translation>
        </message>
        <message>
            <source>the other desk</source>
            <translation>l’autre rédaction</translation>
        </message>
        <message>
            <source>{name} handed it over at {when}.</source>
            <translation>{name} l’a transmis : {when}.</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message numerus="yes">
            <source>%Ln comments</source>
            <translation>
                <numerusform>%Ln commentaire</numerusform>
                <numerusform>%Ln commentaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted passages</source>
            <translation>
                <numerusform>%Ln passage supprimé</numerusform>
                <numerusform>%Ln passages supprimés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln embeds</source>
            <translation>
                <numerusform>%Ln contenu intégré</numerusform>
                <numerusform>%Ln contenus intégrés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln footnotes that were not copied</source>
            <translation>
                <numerusform>%Ln note non copiée</numerusform>
                <numerusform>%Ln notes non copiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures from the web</source>
            <translation>
                <numerusform>%Ln image du web</numerusform>
                <numerusform>%Ln images du web</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures in files</source>
            <translation>
                <numerusform>%Ln image en fichier</numerusform>
                <numerusform>%Ln images en fichiers</numerusform>
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
                <numerusform>%Ln lien dangereux</numerusform>
                <numerusform>%Ln liens dangereux</numerusform>
            </translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>1 commentaire</translation>
        </message>
        <message>
            <source>1 deleted passage</source>
            <translation>1 passage supprimé</translation>
        </message>
        <message>
            <source>1 embed</source>
            <translation>1 contenu intégré</translation>
        </message>
        <message>
            <source>1 footnote that was not copied</source>
            <translation>1 note non copiée</translation>
        </message>
        <message>
            <source>1 picture from the web</source>
            <translation>1 image du web</translation>
        </message>
        <message>
            <source>1 picture in a file</source>
            <translation>1 image en fichier</translation>
        </message>
        <message>
            <source>1 script</source>
            <translation>1 script</translation>
        </message>
        <message>
            <source>1 unsafe link</source>
            <translation>1 lien dangereux</translation>
        </message>
        <message>
            <source>Pasted as plain words: its markup was too much</source>
            <translation>Collé en mots seuls : il y avait trop de balisage</translation>
        </message>
        <message>
            <source>Pasted without {things}</source>
            <translation>Collé sans {things}</translation>
        </message>
        <message numerus="yes">
            <source>The end was cut off: %Ln characters</source>
            <translation>
                <numerusform>La fin a été coupée : %Ln signe</numerusform>
                <numerusform>La fin a été coupée : %Ln signes</numerusform>
            </translation>
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation>{several} et {last}</translation>
        </message>
    </context>
    <context>
        <name>PictureBar</name>
        <message>
            <source>Add alternative text</source>
            <translation>Ajouter un texte alternatif</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>Texte alternatif</translation>
        </message>
        <message>
            <source>At the left</source>
            <translation>À gauche</translation>
        </message>
        <message>
            <source>At the right</source>
            <translation>À droite</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>Au milieu</translation>
        </message>
        <message>
            <source>Make a gallery</source>
            <translation>Faire une galerie</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Sortir</translation>
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translation>Ce que montre l’image, pour qui ne la voit pas</translation>
        </message>
    </context>
    <context>
        <name>PictureEditor</name>
        <message>
            <source>Back to the picture as it came</source>
            <translation>Revenir à l’image d’origine</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>Recadrer</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Edit the picture</source>
            <translation>Modifier l’image</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>Point focal</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>La laisser telle quelle</translation>
        </message>
        <message>
            <source>Leave the picture as it was?</source>
            <translation>Laisser l’image telle quelle ?</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lumière</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Teaser</source>
            <translation>Accroche</translation>
        </message>
        <message>
            <source>The picture is being made</source>
            <translation>L’image se prépare</translation>
        </message>
        <message>
            <source>The picture is being opened</source>
            <translation>L’image s’ouvre</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What was done to it in this window is forgotten. The story is as it was.</source>
            <translation>Ce qui a été fait dans cette fenêtre est oublié. L’article est tel qu’il était.</translation>
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
            <translation>Texte alternatif et crédit…</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Choisir une autre…</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Choisir des images</translation>
        </message>
        <message>
            <source>Choose sound, films or files</source>
            <translation>Choisir sons, vidéos ou fichiers</translation>
        </message>
        <message>
            <source>Choose the lead picture</source>
            <translation>Choisir l’image de une</translation>
        </message>
        <message>
            <source>Edit the lead picture…</source>
            <translation>Modifier l’image de une…</translation>
        </message>
        <message>
            <source>No lead picture</source>
            <translation>Pas d’image de une</translation>
        </message>
        <message>
            <source>Not added either: {names}.</source>
            <translation>Non ajoutés non plus : {names}.</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>Images ({kinds})</translation>
        </message>
        <message>
            <source>Publish, then delete it in the media library of the site: who knows its address still sees it.</source>
            <translation>Publiez, puis supprimez-la dans la médiathèque du site : qui connaît son adresse la voit encore.</translation>
        </message>
        <message>
            <source>Sound, films and files ({kinds})</source>
            <translation>Sons, vidéos et fichiers ({kinds})</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>Le texte est tel qu’il était.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} est illisible : {reason}.</translation>
        </message>
        <message>
            <source>{sites} still has the picture from before</source>
            <translation>{sites} a encore l’image d’avant</translation>
        </message>
    </context>
    <context>
        <name>PlaceTeller</name>
        <message>
            <source>Box</source>
            <translation>Encadré</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Liste à puces</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>Note de bas de page</translation>
        </message>
        <message>
            <source>Gallery, pictures: {n}</source>
            <translation>Galerie, images : {n}</translation>
        </message>
        <message>
            <source>Heading level {level}</source>
            <translation>Intertitre de niveau {level}</translation>
        </message>
        <message>
            <source>Link to {address}</source>
            <translation>Lien vers {address}</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Picture without alternative text</source>
            <translation>Image sans texte alternatif</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>Image : {text}</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>Exergue</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Table, rows: {rows}, columns: {columns}</source>
            <translation>Tableau, lignes : {rows}, colonnes : {columns}</translation>
        </message>
        <message>
            <source>item {n} of {count}</source>
            <translation>élément {n} sur {count}</translation>
        </message>
        <message>
            <source>level {n}</source>
            <translation>niveau {n}</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>All stories</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Idées</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En relecture</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Besoin de vous</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programmé</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>Recherches</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Rubriques</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Picture of the author</source>
            <translation>Image de l’auteur</translation>
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
            <translation>En {section}, par {names}</translation>
        </message>
        <message>
            <source>no section</source>
            <translation>aucune rubrique</translation>
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
            <translation>Aperçu de la page</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>Enregistrer la page</translation>
        </message>
        <message>
            <source>Taking the look of the site…</source>
            <translation>Reprise de l’aspect du site…</translation>
        </message>
        <message>
            <source>The page was not printed. Look at the printer, then print again.</source>
            <translation>La page n’a pas été imprimée. Vérifiez l’imprimante, puis imprimez de nouveau.</translation>
        </message>
        <message>
            <source>The web engine does not start, so the page is plain text: {reason}</source>
            <translation>Le moteur web ne démarre pas, la page est donc en texte brut : {reason}</translation>
        </message>
        <message>
            <source>The web engine keeps ending, so the page is plain text.</source>
            <translation>Le moteur web s’arrête sans cesse, la page est donc en texte brut.</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>Pages web (*.html)</translation>
        </message>
        <message>
            <source>Without the web engine no page can be printed.</source>
            <translation>Sans le moteur web, aucune page ne peut être imprimée.</translation>
        </message>
        <message>
            <source>{path} could not be written. Choose another folder.</source>
            <translation>{path} n’a pas pu être écrit. Choisissez un autre dossier.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>This computer knows no printer. The page can be saved as PDF.</source>
            <translation>Cet ordinateur ne connaît aucune imprimante. La page peut être enregistrée en PDF.</translation>
        </message>
    </context>
    <context>
        <name>ProgressFoot</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>{verb}: {done} of {total}</source>
            <translation>{verb} : {done} sur {total}</translation>
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
            <translation>Choisir où publier</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Connecter un site…</translation>
        </message>
        <message>
            <source>Hand in for review</source>
            <translation>Remettre pour relecture</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Remettre à {site}</translation>
        </message>
        <message>
            <source>Hand in to {site} (Ctrl+Return)</source>
            <translation>Remettre à {site} (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Handing in…</source>
            <translation>Remise…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>Publier sur %Ln site</numerusform>
                <numerusform>Publier sur %Ln sites</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites…</source>
            <translation>Publier sur plusieurs sites…</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>Publier sur {site}</translation>
        </message>
        <message>
            <source>Publish to {site} (Ctrl+Return)</source>
            <translation>Publier sur {site} (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Publishing…</source>
            <translation>Publication…</translation>
        </message>
        <message>
            <source>Send when online</source>
            <translation>Envoyer au retour du réseau</translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message>
            <source>Connect the site…</source>
            <translation>Connecter le site…</translation>
        </message>
        <message>
            <source>Connected to {site}</source>
            <translation>Connecté à {site}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>From a story newsdesk opens web pages (https, http) and mail addresses only.</source>
            <translation>Depuis un article, newsdesk n’ouvre que des pages web (https, http) et des adresses de courriel.</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Reprendre les envois</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <source>Publish sends there now.</source>
            <translation>Publier y envoie désormais.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>Voir ce qui a changé…</translation>
        </message>
        <message>
            <source>Sending is paused, so “{headline}” waits in the outbox.</source>
            <translation>Les envois sont suspendus, « {headline} » attend donc.</translation>
        </message>
        <message>
            <source>{link} was not opened.</source>
            <translation>{link} n’a pas été ouvert.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Add the correction</source>
            <translation>Ajouter le rectificatif</translation>
        </message>
        <message>
            <source>An earlier version gave the wrong year. The treaty was signed in 1992.</source>
            <translation>Une version antérieure donnait une année erronée. Le traité a été signé en 1992.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Connect a WordPress site; or hand the story over in a file.</source>
            <translation>Connectez un site WordPress ; ou transmettez l’article dans un fichier.</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Connecter un site…</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Rectificatif</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Décider plus tard</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>Remettre à {site}</translation>
        </message>
        <message>
            <source>Into the site’s trash</source>
            <translation>À la corbeille du site</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes out with it.</source>
            <translation>Il figure à la fin de l’article, avec l’heure, et part avec lui.</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes to {sites} at once.</source>
            <translation>Il figure à la fin de l’article, avec l’heure, et part aussitôt vers {sites}.</translation>
        </message>
        <message>
            <source>Keep it here only</source>
            <translation>Ne le garder qu’ici</translation>
        </message>
        <message>
            <source>Keep merged and publish</source>
            <translation>Garder la fusion et publier</translation>
        </message>
        <message>
            <source>No longer on the site</source>
            <translation>N’est plus sur le site</translation>
        </message>
        <message>
            <source>No site is connected to which a story could be handed in.</source>
            <translation>Aucun site connecté où remettre un article.</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>Publier à neuf</translation>
        </message>
        <message>
            <source>Publish it again</source>
            <translation>Le republier</translation>
        </message>
        <message>
            <source>Publish the correction</source>
            <translation>Publier le rectificatif</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there.</source>
            <translation>Les lecteurs qui suivent un lien n’y trouvent rien.</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there. The site keeps it as a draft or in its trash.</source>
            <translation>Les lecteurs qui suivent un lien n’y trouvent rien. Le site le garde en brouillon ou à la corbeille.</translation>
        </message>
        <message>
            <source>Somebody changed it on {site} at {when}.</source>
            <translation>Quelqu’un l’a modifié sur {site} : {when}.</translation>
        </message>
        <message>
            <source>Somebody did that on the site, not newsdesk. Your story is here, whole; readers do not see it there.</source>
            <translation>Quelqu’un l’a fait sur le site, pas newsdesk. Votre article est ici, entier ; là-bas, les lecteurs ne le voient pas.</translation>
        </message>
        <message>
            <source>Take “{headline}” off {site}?</source>
            <translation>Retirer « {headline} » de {site} ?</translation>
        </message>
        <message>
            <source>The story is not published anywhere.</source>
            <translation>L’article n’est publié nulle part.</translation>
        </message>
        <message>
            <source>There is nothing to take away.</source>
            <translation>Il n’y a rien à retirer.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Unpublish</source>
            <translation>Dépublier</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>Dépublier sur {site}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>What was corrected, as readers will see it</source>
            <translation>Ce qui est rectifié, tel que les lecteurs le verront</translation>
        </message>
        <message>
            <source>What was corrected?</source>
            <translation>Qu’est-ce qui est rectifié ?</translation>
        </message>
        <message>
            <source>Which site</source>
            <translation>Quel site</translation>
        </message>
        <message>
            <source>Your story stays here as it is; Publish brings it back to the same address.</source>
            <translation>Votre article reste ici tel quel ; Publier le remet à la même adresse.</translation>
        </message>
        <message>
            <source>“{headline}” was deleted on {site}.</source>
            <translation>« {headline} » a été supprimé sur {site}.</translation>
        </message>
        <message>
            <source>“{headline}” was put in the trash on {site}.</source>
            <translation>« {headline} » a été mis à la corbeille sur {site}.</translation>
        </message>
        <message>
            <source>“{headline}” was taken off the page on {site}.</source>
            <translation>« {headline} » a été dépublié sur {site}.</translation>
        </message>
    </context>
    <context>
        <name>Pull</name>
        <message numerus="yes">
            <source>%Ln did not come</source>
            <translation>
                <numerusform>%Ln n’est pas venu</numerusform>
                <numerusform>%Ln ne sont pas venus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open ones wait</source>
            <translation>
                <numerusform>%Ln ouvert attend</numerusform>
                <numerusform>%Ln ouverts attendent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures of this story are on its site only</source>
            <translation>
                <numerusform>%Ln image de cet article n’est que sur son site</numerusform>
                <numerusform>%Ln images de cet article ne sont que sur son site</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came</source>
            <translation>
                <numerusform>%Ln article est venu</numerusform>
                <numerusform>%Ln articles sont venus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln took the site’s newer version</source>
            <translation>
                <numerusform>%Ln a pris la version plus récente du site</numerusform>
                <numerusform>%Ln ont pris la version plus récente du site</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the outbox</source>
            <translation>
                <numerusform>%Ln attend les envois</numerusform>
                <numerusform>%Ln attendent les envois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were changed here and there</source>
            <translation>
                <numerusform>%Ln a été modifié ici et là-bas</numerusform>
                <numerusform>%Ln ont été modifiés ici et là-bas</numerusform>
            </translation>
        </message>
        <message>
            <source>A picture of this story is on its site only</source>
            <translation>Une image de cet article n’est que sur son site</translation>
        </message>
        <message>
            <source>All pictures of this story are here</source>
            <translation>Toutes les images de cet article sont ici</translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>Et %Ln de plus.</numerusform>
                <numerusform>Et %Ln de plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>Venus, mais</translation>
        </message>
        <message>
            <source>Changed here and on the site</source>
            <translation>Modifiés ici et sur le site</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Connecter un site…</translation>
        </message>
        <message>
            <source>Connect the site…</source>
            <translation>Connecter le site…</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Non venus</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>La récupérer</translation>
        </message>
        <message>
            <source>Fetch them</source>
            <translation>Les récupérer</translation>
        </message>
        <message>
            <source>It was left alone while you work on it. Once it is closed, the next pull brings the site’s version.</source>
            <translation>Il n’a pas été touché pendant que vous y travaillez. Une fois fermé, le prochain rapatriement apporte la version du site.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Le regarder</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Les regarder</translation>
        </message>
        <message>
            <source>No WordPress site is connected</source>
            <translation>Aucun site WordPress n’est connecté</translation>
        </message>
        <message>
            <source>Not every picture came</source>
            <translation>Toutes les images ne sont pas venues</translation>
        </message>
        <message>
            <source>Nothing new came</source>
            <translation>Rien de nouveau</translation>
        </message>
        <message>
            <source>Nothing was changed, here or there. The next publish of each asks what is to stand.</source>
            <translation>Rien n’a été changé, ni ici ni là-bas. La prochaine publication de chacun demandera ce qui doit rester.</translation>
        </message>
        <message>
            <source>On its way to the site</source>
            <translation>En route vers le site</translation>
        </message>
        <message>
            <source>Once one is, its stories can be pulled into the list.</source>
            <translation>Dès qu’un l’est, ses articles peuvent venir dans la liste.</translation>
        </message>
        <message>
            <source>One story came</source>
            <translation>Un article est venu</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open in the window</source>
            <translation>Ouvert dans la fenêtre</translation>
        </message>
        <message>
            <source>Pictures stay on the site until they are fetched.</source>
            <translation>Les images restent sur le site jusqu’à ce qu’on les récupère.</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>Rapatriement</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Montrer le rapport</translation>
        </message>
        <message>
            <source>The outbox carries your version there. The next pull looks again.</source>
            <translation>Les envois y portent votre version. Le prochain rapatriement regardera de nouveau.</translation>
        </message>
        <message>
            <source>Took the site’s newer version</source>
            <translation>Ont pris la version plus récente du site</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>Ce qu’ils disaient avant est dans leur historique.</translation>
        </message>
        <message>
            <source>one did not come</source>
            <translation>un n’est pas venu</translation>
        </message>
        <message>
            <source>one took the site’s newer version</source>
            <translation>un a pris la version plus récente du site</translation>
        </message>
        <message>
            <source>one waits for the outbox</source>
            <translation>un attend les envois</translation>
        </message>
        <message>
            <source>one was changed here and there</source>
            <translation>un a été modifié ici et là-bas</translation>
        </message>
        <message>
            <source>the open one waits</source>
            <translation>l’ouvert attend</translation>
        </message>
    </context>
    <context>
        <name>PullDialog</name>
        <message>
            <source>A story that was changed here is never overwritten. Pictures stay on the site until they are fetched.</source>
            <translation>Un article modifié ici n’est jamais écrasé. Les images restent sur le site jusqu’à ce qu’on les récupère.</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Drafts, pending, scheduled and private ones too</source>
            <translation>Aussi les brouillons, en attente, programmés et privés</translation>
        </message>
        <message>
            <source>Go on where the last pull stopped, at {done} of {total}</source>
            <translation>Reprendre où le dernier s’est arrêté, à {done} sur {total}</translation>
        </message>
        <message>
            <source>New or changed since the last pull ({when})</source>
            <translation>Nouveaux ou modifiés depuis le dernier ({when})</translation>
        </message>
        <message>
            <source>Pull</source>
            <translation>Rapatrier</translation>
        </message>
        <message>
            <source>Pull stories from a site</source>
            <translation>Rapatrier des articles d’un site</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Those that the site finds for</source>
            <translation>Ceux que le site trouve pour</translation>
        </message>
        <message>
            <source>Those that were changed since</source>
            <translation>Ceux modifiés depuis</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>port</translation>
        </message>
    </context>
    <context>
        <name>PullReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>Il n’y a rien de plus à dire.</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>Ce qui est venu, ce qui ne l’est pas et pourquoi</translation>
        </message>
    </context>
    <context>
        <name>QuietLine</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>RatioBox</name>
        <message>
            <source>A shape of your site can be typed: 1200 x 630</source>
            <translation>Une forme de votre site peut se taper : 1200 x 630</translation>
        </message>
        <message>
            <source>As the picture</source>
            <translation>Comme l’image</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forme</translation>
        </message>
    </context>
    <context>
        <name>Replacing</name>
        <message>
            <source>Choose the picture that takes the place of {name} in all stories, then press Replace.</source>
            <translation>Choisissez l’image qui remplacera {name} dans tous les articles, puis cliquez sur « Remplacer ».</translation>
        </message>
        <message>
            <source>Cleaned: {n}.</source>
            <translation>Nettoyés : {n}.</translation>
        </message>
        <message>
            <source>Not brought back, because somebody worked on them since; stories: {n}.</source>
            <translation>Non rétablis, car on y a travaillé depuis ; articles : {n}.</translation>
        </message>
        <message>
            <source>Nothing was replaced: the chosen picture is the old one.</source>
            <translation>Rien n’a été remplacé : l’image choisie est l’ancienne.</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Protéger</translation>
        </message>
        <message>
            <source>Remove place, camera, owner and history from the files on this computer ({n})? Captions and credits stay in the library. That cannot be undone; backups made before still have the old files.</source>
            <translation>Retirer lieu, appareil, propriétaire et historique des fichiers de cet ordinateur ({n}) ? Légendes et crédits restent dans la médiathèque. C’est irréversible ; les sauvegardes antérieures ont encore les anciens fichiers.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>{new} is shown in place of {old}; stories: {n}. Readers see it once they are published.</source>
            <translation>{new} remplace {old} ; articles : {n}. Les lecteurs le voient une fois publiés.</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Give them the file’s text</source>
            <translation>Leur donner le texte du fichier</translation>
        </message>
        <message>
            <source>Let them come a second time</source>
            <translation>Les faire venir une seconde fois</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>Il n’y a rien de plus à dire.</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>Ce qui est venu, ce qui ne l’est pas et pourquoi</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>The text has changed since it was compared: look at the comparison again</source>
            <translation>Le texte a changé depuis la comparaison : regardez-la de nouveau</translation>
        </message>
        <message>
            <source>The version “{name}” is back</source>
            <translation>La version « {name} » est revenue</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Parts of these lists are missing or came from a backup: {names}.</source>
            <translation>Des parties de ces listes manquent ou viennent d’une sauvegarde : {names}.</translation>
        </message>
        <message>
            <source>Progress of the salvage</source>
            <translation>Progression du sauvetage</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>Lecture de ce qui est lisible…</translation>
        </message>
        <message>
            <source>Salvage</source>
            <translation>Sauver</translation>
        </message>
        <message>
            <source>Salvage the damaged store?</source>
            <translation>Sauver la base endommagée ?</translation>
        </message>
        <message>
            <source>Salvage…</source>
            <translation>Sauver…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>Stories of which the text is lost: {n}. They come first below.</source>
            <translation>Articles dont le texte est perdu : {n}. Ils viennent en premier ci-dessous.</translation>
        </message>
        <message>
            <source>Stories that did not come as they were saved last</source>
            <translation>Articles qui ne sont pas revenus comme enregistrés la dernière fois</translation>
        </message>
        <message>
            <source>The damaged file is kept as {name}; this report stands beside it.</source>
            <translation>Le fichier endommagé est gardé sous {name} ; ce rapport est à côté.</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Ce qui est revenu</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>newsdesk reads every story that can still be read, takes what cannot from its history or the newest backup, and opens a new store with all of them. The damaged file is kept.</source>
            <translation>newsdesk lit chaque article encore lisible, prend le reste dans son historique ou la dernière sauvegarde, et ouvre une nouvelle base avec tous. Le fichier endommagé est gardé.</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>Back to my stories</source>
            <translation>Retour à mes articles</translation>
        </message>
        <message>
            <source>Nothing is sent from here: Publish writes into a folder on this computer.</source>
            <translation>Rien ne part d’ici : Publier écrit dans un dossier de cet ordinateur.</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>Rédaction d’exemple</translation>
        </message>
        <message>
            <source>This is the sample newsroom. Look around, change what you like.</source>
            <translation>Voici la rédaction d’exemple. Regardez, changez ce que vous voulez.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%Ln stories are not read yet and may be missing here.</source>
            <translation>
                <numerusform>%Ln article n’est pas encore lu et manque peut-être ici.</numerusform>
                <numerusform>%Ln articles ne sont pas encore lus et manquent peut-être ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>No story has {query}</source>
            <translation>Aucun article n’a {query}</translation>
        </message>
        <message>
            <source>No story here has {query}.
All stories looks everywhere.</source>
            <translation>Aucun article ici n’a {query}.
« Tous les articles » cherche partout.</translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation>Rien n’a été cherché</translation>
        </message>
        <message>
            <source>Words of headline, text, byline, tags and notes</source>
            <translation>Mots du titre, du texte, de la signature, des mots-clés et des notes</translation>
        </message>
        <message>
            <source>“in quotation marks”   beginning*   -without</source>
            <translation>« entre guillemets »   début*   -sans</translation>
        </message>
    </context>
    <context>
        <name>SectionsManager</name>
        <message>
            <source>A section is a part of the paper: Business, Sports. New adds one.</source>
            <translation>Une rubrique est une partie du journal : Économie, Sports. « Nouveau » en ajoute une.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Descendre (Alt+Bas)</translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation>Sortir (Alt+Gauche)</translation>
        </message>
        <message>
            <source>Move under the one above (Alt+Right)</source>
            <translation>Mettre sous celle du dessus (Alt+Droite)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Monter (Alt+Haut)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New section</source>
            <translation>Nouvelle rubrique</translation>
        </message>
        <message>
            <source>New section {n}</source>
            <translation>Nouvelle rubrique {n}</translation>
        </message>
        <message>
            <source>No sections yet</source>
            <translation>Pas encore de rubrique</translation>
        </message>
        <message>
            <source>None: at the top</source>
            <translation>Aucune : tout en haut</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) go to {parent}.</source>
            <translation>Supprimer {name} ? Ses articles ({n}) vont à {parent}.</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) stay, without a section.</source>
            <translation>Supprimer {name} ? Ses articles ({n}) restent, sans rubrique.</translation>
        </message>
        <message>
            <source>Remove {name}? No story stands in it.</source>
            <translation>Supprimer {name} ? Aucun article n’y figure.</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Rubriques</translation>
        </message>
        <message>
            <source>Stands under</source>
            <translation>Se trouve sous</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>The order is that of the side bar and of your pages. A section with stories keeps its address.</source>
            <translation>L’ordre est celui de la barre latérale et de vos pages. Une rubrique qui a des articles garde son adresse.</translation>
        </message>
        <message>
            <source>The sections under it move up.</source>
            <translation>Les rubriques du dessous remontent.</translation>
        </message>
        <message>
            <source>{name} was moved.</source>
            <translation>{name} a été déplacée.</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} a été supprimé.</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} s’appelle maintenant {new}.</translation>
        </message>
    </context>
    <context>
        <name>SendingWhole</name>
        <message>
            <source>Everybody who gets {name} can read {found}. Send it with that?</source>
            <translation>Quiconque reçoit {name} peut lire {found}. L’envoyer avec cela ?</translation>
        </message>
        <message>
            <source>Send it whole</source>
            <translation>L’envoyer en entier</translation>
        </message>
        <message>
            <source>The file of {name} says nothing of place, camera or owner, but may say more than is looked for here: its whole history. Send it with that?</source>
            <translation>Le fichier de {name} ne dit rien du lieu, de l’appareil ni du propriétaire, mais peut en dire plus que ce qui est cherché ici : tout son historique. L’envoyer avec cela ?</translation>
        </message>
        <message>
            <source>by which program: {said}</source>
            <translation>avec quel logiciel : {said}</translation>
        </message>
        <message>
            <source>its serial number: {said}</source>
            <translation>son numéro de série : {said}</translation>
        </message>
        <message>
            <source>when: {said}</source>
            <translation>quand : {said}</translation>
        </message>
        <message>
            <source>where it was taken: {said}</source>
            <translation>où elle a été prise : {said}</translation>
        </message>
        <message>
            <source>whose it is: {said}</source>
            <translation>à qui elle est : {said}</translation>
        </message>
        <message>
            <source>with which camera: {said}</source>
            <translation>avec quel appareil : {said}</translation>
        </message>
        <message>
            <source>{name} is sent with all that its file says, from the next publish on.</source>
            <translation>{name} part avec tout ce que dit son fichier, dès la prochaine publication.</translation>
        </message>
        <message>
            <source>{name} is sent with caption, credit and copyright alone, from the next publish on.</source>
            <translation>{name} part avec légende, crédit et copyright seuls, dès la prochaine publication.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspect</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Écriture</translation>
        </message>
        <message>
            <source>You and the paper</source>
            <translation>Vous et le journal</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
    </context>
    <context>
        <name>SideDialog</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>A sign-in came back that nothing here waits for.</source>
            <translation>Une identification est revenue que rien n’attend ici.</translation>
        </message>
        <message>
            <source>Nothing was connected. Connect the site again; the password that was made there may be revoked.</source>
            <translation>Rien n’a été connecté. Reconnectez le site ; le mot de passe créé là-bas peut être révoqué.</translation>
        </message>
    </context>
    <context>
        <name>SiteForm</name>
        <message>
            <source>A photograph has {least} to {most} kB, or no limit. The number is as it was.</source>
            <translation>Une photo a de {least} à {most} ko, ou pas de limite. Le nombre est resté tel quel.</translation>
        </message>
        <message>
            <source>Kilobytes of a photograph</source>
            <translation>Kilo-octets d’une photo</translation>
        </message>
        <message>
            <source>Longest side of pictures</source>
            <translation>Plus grand côté des images</translation>
        </message>
        <message>
            <source>No byline: by</source>
            <translation>Sans signature : par</translation>
        </message>
        <message>
            <source>No section: in</source>
            <translation>Sans rubrique : en</translation>
        </message>
        <message>
            <source>Photographs go as WebP, which is smaller than JPEG</source>
            <translation>Les photos partent en WebP, plus léger que JPEG</translation>
        </message>
        <message>
            <source>Pictures up to</source>
            <translation>Images jusqu’à</translation>
        </message>
        <message>
            <source>Pull stories…</source>
            <translation>Rapatrier des articles…</translation>
        </message>
        <message>
            <source>Quality of photographs</source>
            <translation>Qualité des photos</translation>
        </message>
        <message>
            <source>Readers may not reply there, whatever the story says</source>
            <translation>Les lecteurs ne peuvent pas y répondre, quoi que dise l’article</translation>
        </message>
        <message>
            <source>Sections and authors…</source>
            <translation>Rubriques et auteurs…</translation>
        </message>
        <message>
            <source>Send classic HTML instead of blocks, where a story is new there</source>
            <translation>Envoyer du HTML classique au lieu de blocs, où l’article est nouveau</translation>
        </message>
        <message>
            <source>Stories without a byline</source>
            <translation>Articles sans signature</translation>
        </message>
        <message>
            <source>Stories without a section</source>
            <translation>Articles sans rubrique</translation>
        </message>
        <message>
            <source>The account that signs in</source>
            <translation>Le compte qui s’identifie</translation>
        </message>
        <message>
            <source>The longest side is {least} to {most} pixels. The number is as it was.</source>
            <translation>Le plus grand côté va de {least} à {most} pixels. Le nombre est resté tel quel.</translation>
        </message>
        <message>
            <source>The quality is {least} to {most}. The number is as it was.</source>
            <translation>La qualité va de {least} à {most}. Le nombre est resté tel quel.</translation>
        </message>
        <message>
            <source>The site’s own default</source>
            <translation>Comme le site</translation>
        </message>
        <message>
            <source>What the account may not do there</source>
            <translation>Ce que le compte ne peut pas y faire</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>au plus</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>ko</translation>
        </message>
        <message>
            <source>pixels, quality</source>
            <translation>pixels, qualité</translation>
        </message>
    </context>
    <context>
        <name>SitesPage</name>
        <message>
            <source>A new story goes to the usual one; the arrow beside Publish offers the others.</source>
            <translation>Un nouvel article va au site habituel ; la flèche à côté de Publier propose les autres.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>Connecter un site…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>How the pages of a folder look, and the preview while the site is the usual one</source>
            <translation>Aspect des pages d’un dossier, et de l’aperçu tant que c’est le site habituel</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>Make it the usual one</source>
            <translation>En faire l’habituel</translation>
        </message>
        <message>
            <source>No site yet. Connect one, and stories can go out.</source>
            <translation>Pas encore de site. Connectez-en un, et les articles peuvent partir.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Open the folder for themes of your own</source>
            <translation>Ouvrir le dossier de vos propres thèmes</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Remove {site}? What is published there stays there; newsdesk forgets its password and which story is which post, and what waits for it in the outbox is not sent.</source>
            <translation>Supprimer {site} ? Ce qui y est publié y reste ; newsdesk oublie son mot de passe et quel article est quelle publication, et ce qui attend pour lui ne part pas.</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Se connecter…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Signing out of {site}…</source>
            <translation>Déconnexion de {site}…</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Tell me on the desktop when a story was sent or not, while I am in another program</source>
            <translation>Me prévenir sur le bureau si un article est parti ou non, quand je suis dans un autre programme</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here and revoked there. The next publish asks for one.</source>
            <translation>Le mot de passe de {site} est oublié ici et révoqué là-bas. La prochaine publication en demandera un.</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here. The site was not told: revoke it there, in your profile.</source>
            <translation>Le mot de passe de {site} est oublié ici. Le site n’en sait rien : révoquez-le là-bas, dans votre profil.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Themes of your own lie in {folder}.</source>
            <translation>Vos propres thèmes se trouvent dans {folder}.</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>habituel</translation>
        </message>
        <message>
            <source>{account}, signed out</source>
            <translation>{account}, déconnecté</translation>
        </message>
        <message>
            <source>{site} was removed.</source>
            <translation>{site} a été supprimé.</translation>
        </message>
    </context>
    <context>
        <name>SitesPopover</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Publier</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>Publier sur %Ln site</numerusform>
                <numerusform>Publier sur %Ln sites</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites</source>
            <translation>Publier sur plusieurs sites</translation>
        </message>
        <message>
            <source>The story keeps this choice.</source>
            <translation>L’article garde ce choix.</translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Nothing of that name</source>
            <translation>Rien de ce nom</translation>
        </message>
    </context>
    <context>
        <name>SnippetsDialog</name>
        <message>
            <source>A short word, no spaces</source>
            <translation>Un mot court, sans espace</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>In the text, type the word and press Tab, or find it in the / menu.</source>
            <translation>Dans le texte, tapez le mot et appuyez sur Tab, ou trouvez-le dans le menu /.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>Textes courts</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>What it stands for; Markdown works</source>
            <translation>Ce qu’il représente ; Markdown est accepté</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Mot</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>It is kept as it is and cleaned for every view. Sites may strip parts of it.</source>
            <translation>Il est gardé tel quel et nettoyé pour chaque vue. Les sites peuvent en retirer des parties.</translation>
        </message>
        <message>
            <source>Raw HTML</source>
            <translation>HTML brut</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Markdown source</source>
            <translation>Source Markdown</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add a file…</source>
            <translation>Ajouter un fichier…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>Ajouter un dictionnaire</translation>
        </message>
        <message>
            <source>Add to the desk’s words</source>
            <translation>Ajouter aux mots de la rédaction</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Dictionnaire Hunspell (*.dic)</translation>
        </message>
        <message>
            <source>Ignore in this article</source>
            <translation>Ignorer dans cet article</translation>
        </message>
        <message>
            <source>Looking for suggestions</source>
            <translation>Recherche de suggestions</translation>
        </message>
        <message>
            <source>No spelling dictionary for {language} on this computer</source>
            <translation>Pas de dictionnaire pour {language} sur cet ordinateur</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>Aucune suggestion</translation>
        </message>
        <message>
            <source>No word that the dictionary does not know</source>
            <translation>Aucun mot inconnu du dictionnaire</translation>
        </message>
        <message>
            <source>{file} lacks its .aff file beside it</source>
            <translation>Il manque à {file} son fichier .aff</translation>
        </message>
    </context>
    <context>
        <name>StageButton</name>
        <message>
            <source>Stage: {stage}</source>
            <translation>Étape : {stage}</translation>
        </message>
    </context>
    <context>
        <name>StageEntry</name>
        <message>
            <source>Who and when</source>
            <translation>Qui et quand</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>commencé</translation>
        </message>
        <message>
            <source>no name given</source>
            <translation>sans nom</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Awaits review</source>
            <translation>Attend la relecture</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Rectifié</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>Idée</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En relecture</translation>
        </message>
        <message>
            <source>No byline</source>
            <translation>Sans signature</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>Aucune rubrique</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>Non publié</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non envoyé</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programmé</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Demain</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>Attend l’envoi</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>changed on the site</source>
            <translation>modifié sur le site</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>modifié depuis</translation>
        </message>
        <message>
            <source>embargo {time}</source>
            <translation>embargo {time}</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>dans les envois</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>besoin de vous</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} j</translation>
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
            <translation>Étapes</translation>
        </message>
    </context>
    <context>
        <name>StepModel</name>
        <message>
            <source>{step}: begun</source>
            <translation>{step} : commencé</translation>
        </message>
        <message>
            <source>{step}: done</source>
            <translation>{step} : fait</translation>
        </message>
        <message>
            <source>{step}: not done</source>
            <translation>{step} : pas fait</translation>
        </message>
        <message>
            <source>{step}: to come</source>
            <translation>{step} : à venir</translation>
        </message>
        <message>
            <source>{step}: under way</source>
            <translation>{step} : en cours</translation>
        </message>
    </context>
    <context>
        <name>StoreTrouble</name>
        <message>
            <source>Open another store…</source>
            <translation>Ouvrir une autre base…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Salvage the store…</source>
            <translation>Sauver la base…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>StoryEdit</name>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Intertitre</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Title of the box</source>
            <translation>Titre de l’encadré</translation>
        </message>
        <message>
            <source>What the footnote says</source>
            <translation>Ce que dit la note</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Qui l’a dit</translation>
        </message>
        <message>
            <source>Write the story</source>
            <translation>Écrire l’article</translation>
        </message>
    </context>
    <context>
        <name>StoryMenu</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Couper</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>Lien…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>Coller en texte brut</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>TableBar</name>
        <message>
            <source>Take the table out</source>
            <translation>Enlever le tableau</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Align the column left</source>
            <translation>Aligner la colonne à gauche</translation>
        </message>
        <message>
            <source>Align the column right</source>
            <translation>Aligner la colonne à droite</translation>
        </message>
        <message>
            <source>Caption of the table</source>
            <translation>Légende du tableau</translation>
        </message>
        <message>
            <source>Centre the column</source>
            <translation>Centrer la colonne</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>Colonne avant</translation>
        </message>
        <message>
            <source>Column behind</source>
            <translation>Colonne après</translation>
        </message>
        <message>
            <source>Delete the column</source>
            <translation>Supprimer la colonne</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>Supprimer la ligne</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>Ligne d’en-tête</translation>
        </message>
        <message>
            <source>Move the column left</source>
            <translation>Déplacer la colonne à gauche</translation>
        </message>
        <message>
            <source>Move the column right</source>
            <translation>Déplacer la colonne à droite</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>Descendre la ligne</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>Monter la ligne</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>Ligne au-dessus</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>Ligne au-dessous</translation>
        </message>
        <message>
            <source>Row {row}, column {column}</source>
            <translation>Ligne {row}, colonne {column}</translation>
        </message>
        <message>
            <source>Take the table out</source>
            <translation>Enlever le tableau</translation>
        </message>
    </context>
    <context>
        <name>TagsManager</name>
        <message>
            <source>Give a story tags in its facts; they are kept in order here.</source>
            <translation>Donnez des mots-clés à un article dans sa fiche ; on les range ici.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message numerus="yes">
            <source>Merge %Ln tags</source>
            <translation>
                <numerusform>Fusionner %Ln mot-clé</numerusform>
                <numerusform>Fusionner %Ln mots-clés</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation>Pas encore de mot-clé</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>Articles</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Take {names} off all stories ({n})? The stories stay.</source>
            <translation>Retirer {names} de tous les articles ({n}) ? Les articles restent.</translation>
        </message>
        <message>
            <source>To merge tags, select several (Ctrl or Shift and a click) and say what they are called then.</source>
            <translation>Pour fusionner des mots-clés, choisissez-en plusieurs (Ctrl ou Maj et clic) et dites comment ils s’appelleront.</translation>
        </message>
        <message>
            <source>{names} are one tag now: {new}.</source>
            <translation>{names} ne font plus qu’un mot-clé : {new}.</translation>
        </message>
        <message>
            <source>{names}: taken off all stories.</source>
            <translation>{names} : retirés de tous les articles.</translation>
        </message>
        <message>
            <source>{name} is there already. Make the two one tag?</source>
            <translation>{name} existe déjà. Faire des deux un seul mot-clé ?</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} s’appelle maintenant {new}.</translation>
        </message>
    </context>
    <context>
        <name>TeaserPage</name>
        <message>
            <source>Arrows move it, with Alt they size it. It changes no pixel; WordPress cuts its lists itself.</source>
            <translation>Les flèches la déplacent, avec Alt elles changent sa taille. Aucun pixel n’est changé ; WordPress recadre lui-même ses listes.</translation>
        </message>
        <message>
            <source>No part of its own</source>
            <translation>Pas de cadrage propre</translation>
        </message>
        <message>
            <source>What front page, sections and other stories show of it. The story’s own page shows all of it.</source>
            <translation>Ce qu’en montrent la une, les rubriques et les autres articles. La page de l’article la montre en entier.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesManager</name>
        <message>
            <source>A template is a story’s skeleton. New makes one.</source>
            <translation>Un modèle est le squelette d’un article. « Nouveau » en fait un.</translation>
        </message>
        <message>
            <source>As it was shipped</source>
            <translation>Comme fourni</translation>
        </message>
        <message>
            <source>Begin a story</source>
            <translation>Commencer un article</translation>
        </message>
        <message>
            <source>Bring back the removed ones</source>
            <translation>Ramener les supprimés</translation>
        </message>
        <message>
            <source>Divided by commas</source>
            <translation>Séparés par des virgules</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>Surtitre</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Longueur en mots</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Nouveau modèle</translation>
        </message>
        <message>
            <source>No templates</source>
            <translation>Aucun modèle</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>Rubrique</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>Chapô</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modifié</translation>
        </message>
        <message>
            <source>{name} is as it was shipped.</source>
            <translation>{name} est comme fourni.</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name} a été modifié.</translation>
        </message>
        <message>
            <source>{name} was removed. Stories made from it stay.</source>
            <translation>{name} a été supprimé. Les articles qui en viennent restent.</translation>
        </message>
    </context>
    <context>
        <name>TextColumn</name>
        <message>
            <source>Choose a story, or press Ctrl+N for a new one</source>
            <translation>Choisissez un article, ou appuyez sur Ctrl+N pour un nouveau</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>No alternative text</source>
            <translation>Pas de texte alternatif</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Versions of the story</source>
            <translation>Versions de l’article</translation>
        </message>
    </context>
    <context>
        <name>TkList</name>
        <message>
            <source>Go to what is still to come</source>
            <translation>Aller à ce qui manque</translation>
        </message>
        <message>
            <source>Nothing is marked TK or [CHECK ...].</source>
            <translation>Rien n’est marqué TK ou [CHECK ...].</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
    </context>
    <context>
        <name>TkMark</name>
        <message>
            <source>List what is still to come</source>
            <translation>Lister ce qui manque</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} TK</translation>
        </message>
        <message>
            <source>{n} TK, list them</source>
            <translation>{n} TK, les lister</translation>
        </message>
    </context>
    <context>
        <name>ToFile</name>
        <message>
            <source>Choose another folder, or write an .html file.</source>
            <translation>Choisissez un autre dossier, ou écrivez un fichier .html.</translation>
        </message>
        <message>
            <source>The story is untouched.</source>
            <translation>L’article est intact.</translation>
        </message>
        <message>
            <source>{path} could not be written.</source>
            <translation>{path} n’a pas pu être écrit.</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Attribution</source>
            <translation>Attribution</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloc</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Box title</source>
            <translation>Titre d’encadré</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>Liste à puces</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cellule</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Code in the line</source>
            <translation>Code dans la ligne</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Crédit</translation>
        </message>
        <message>
            <source>Header cell</source>
            <translation>Cellule d’en-tête</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>Intertitre 2</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>Intertitre 3</translation>
        </message>
        <message>
            <source>Heading 4</source>
            <translation>Intertitre 4</translation>
        </message>
        <message>
            <source>Heading {level}</source>
            <translation>Intertitre {level}</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italique</translation>
        </message>
        <message>
            <source>Kind of paragraph</source>
            <translation>Genre de paragraphe</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragraphe</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>Barré</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>Indice</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>Exposant</translation>
        </message>
        <message>
            <source>To be checked (TK)</source>
            <translation>À vérifier (TK)</translation>
        </message>
        <message>
            <source>Tools for the text</source>
            <translation>Outils du texte</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>All menus</source>
            <translation>Tous les menus</translation>
        </message>
        <message>
            <source>All menus (F10)</source>
            <translation>Tous les menus (F10)</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Nouvel article</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>Aperçu et fiche</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>Barre latérale</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Connect the site…</source>
            <translation>Connecter le site…</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>Voir ce qui a changé…</translation>
        </message>
    </context>
    <context>
        <name>UndoOffer</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDialog</name>
        <message>
            <source>Close newsdesk</source>
            <translation>Fermer newsdesk</translation>
        </message>
        <message>
            <source>Copy the text, then close</source>
            <translation>Copier le texte, puis fermer</translation>
        </message>
        <message>
            <source>Paste it into another program first, and close newsdesk then: on some systems the clipboard is emptied when the program that filled it ends.</source>
            <translation>Collez-le d’abord dans un autre programme, puis fermez newsdesk : sur certains systèmes, le presse-papiers se vide quand le programme qui l’a rempli s’arrête.</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>The story is not saved</source>
            <translation>L’article n’est pas enregistré</translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation>Le texte est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>It makes newsdesk known as the program for “newsdesk:” links, for your account on this computer.</source>
            <translation>Cela fait connaître newsdesk comme programme des liens « newsdesk: », pour votre compte sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Let the browser bring you back here</source>
            <translation>Laisser le navigateur vous ramener ici</translation>
        </message>
        <message>
            <source>Sign in with the browser (recommended)</source>
            <translation>S’identifier par le navigateur (conseillé)</translation>
        </message>
        <message>
            <source>Type a name and an application password</source>
            <translation>Taper un nom et un mot de passe d’application</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Connect a site</source>
            <translation>Connecter un site</translation>
        </message>
        <message>
            <source>Ctrl+N, and the caret is in the headline</source>
            <translation>Ctrl+N, et le curseur est dans le titre</translation>
        </message>
        <message>
            <source>Everything is kept on this computer. Nothing goes anywhere until you press Publish.</source>
            <translation>Tout reste sur cet ordinateur. Rien ne part avant que vous cliquiez sur « Publier ».</translation>
        </message>
        <message>
            <source>Headline, dateline, text are found</source>
            <translation>Titre, dateline, texte sont trouvés</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Look around in a sample newsroom first</source>
            <translation>D’abord visiter une rédaction d’exemple</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>Nouvel article</translation>
        </message>
        <message>
            <source>Paste wire copy</source>
            <translation>Coller une dépêche</translation>
        </message>
        <message>
            <source>Word, Markdown, HTML, plain text</source>
            <translation>Word, Markdown, HTML, texte brut</translation>
        </message>
        <message>
            <source>WordPress. A folder is set up already</source>
            <translation>WordPress. Un dossier est déjà prêt</translation>
        </message>
        <message>
            <source>Write your first story</source>
            <translation>Écrivez votre premier article</translation>
        </message>
    </context>
    <context>
        <name>WidthBar</name>
        <message>
            <source>Desktop</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>Tablette</translation>
        </message>
        <message>
            <source>{name}, {pixels} px wide</source>
            <translation>{name}, {pixels} px de large</translation>
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
            <translation>Pris de la dépêche : {parts}</translation>
        </message>
        <message>
            <source>byline {names}</source>
            <translation>signature {names}</translation>
        </message>
        <message>
            <source>dateline {dateline}</source>
            <translation>dateline {dateline}</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>chapô</translation>
        </message>
    </context>
    <context>
        <name>Workflow</name>
        <message numerus="yes">
            <source>%Ln stories were removed.</source>
            <translation>
                <numerusform>%Ln article a été supprimé.</numerusform>
                <numerusform>%Ln articles ont été supprimés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln mot</numerusform>
                <numerusform>%Ln mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>Modifier les modèles…</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>Vider la corbeille</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Nouveau modèle</translation>
        </message>
        <message>
            <source>One story was removed.</source>
            <translation>Un article a été supprimé.</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln stories for ever?</source>
            <translation>
                <numerusform>Supprimer %Ln article pour toujours ?</numerusform>
                <numerusform>Supprimer %Ln articles pour toujours ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove for ever</source>
            <translation>Supprimer pour toujours</translation>
        </message>
        <message>
            <source>Remove one story for ever?</source>
            <translation>Supprimer un article pour toujours ?</translation>
        </message>
        <message>
            <source>The text, the notes and the history go, and nothing brings them back.</source>
            <translation>Texte, notes et historique disparaissent, et rien ne les ramène.</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <source>What stands on a site stays there.</source>
            <translation>Ce qui est sur un site y reste.</translation>
        </message>
        <message>
            <source>What stands on a site stays there. Left alone, a story goes by itself 30 days after it was thrown away.</source>
            <translation>Ce qui est sur un site y reste. Sinon, un article disparaît tout seul 30 jours après avoir été jeté.</translation>
        </message>
        <message>
            <source>Which kind of story?</source>
            <translation>Quel genre d’article ?</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>A dictionary is two files of one name, .dic and .aff; put them into one folder.</source>
            <translation>Un dictionnaire, ce sont deux fichiers du même nom, .dic et .aff ; mettez-les dans un dossier.</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Ajouter un fichier…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>Ajouter un dictionnaire</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Vérifier l’orthographe</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Dictionnaire Hunspell (*.dic)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>New stories</source>
            <translation>Nouveaux articles</translation>
        </message>
        <message>
            <source>No file was added</source>
            <translation>Aucun fichier n’a été ajouté</translation>
        </message>
        <message>
            <source>People read between {least} and {most} words a minute. The number is as it was.</source>
            <translation>On lit entre {least} et {most} mots par minute. Le nombre est resté tel quel.</translation>
        </message>
        <message>
            <source>Phrases by a short word and Tab</source>
            <translation>Phrases par un mot court et Tab</translation>
        </message>
        <message>
            <source>Readers read</source>
            <translation>Les lecteurs lisent</translation>
        </message>
        <message>
            <source>Smart quotes and dashes, by the story’s language</source>
            <translation>Guillemets et tirets typographiques, selon la langue de l’article</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>Textes courts…</translation>
        </message>
        <message>
            <source>Spelling dictionaries</source>
            <translation>Dictionnaires</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The dictionaries are as they were.</source>
            <translation>Les dictionnaires sont tels quels.</translation>
        </message>
        <message>
            <source>The dictionary is used no more. Its file stays where it is.</source>
            <translation>Le dictionnaire n’est plus utilisé. Son fichier reste où il est.</translation>
        </message>
        <message>
            <source>Those of this computer are found by themselves; files that you add here come first.</source>
            <translation>Ceux de cet ordinateur se trouvent tout seuls ; les fichiers ajoutés ici passent d’abord.</translation>
        </message>
        <message>
            <source>While you type</source>
            <translation>Pendant la frappe</translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation>Mots par minute</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>plus là</translation>
        </message>
        <message>
            <source>words a minute, for the reading time here and on your pages</source>
            <translation>mots par minute, pour le temps de lecture ici et sur vos pages</translation>
        </message>
        <message>
            <source>{name} has no .aff file beside it.</source>
            <translation>{name} n’a pas de fichier .aff à côté.</translation>
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
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>_Panel</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>Rien de ce nom</translation>
        </message>
    </context>
    <context>
        <name>_View</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
    </context>
</TS>
