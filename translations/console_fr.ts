<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Clear filters</source>
        <translation>Enlever les filtres</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Sold lines</source>
        <translation>Lignes vendues</translation>
    </message>
    <message>
        <source>Every line of a bill with this product</source>
        <translation>Chaque ligne de facture avec ce produit</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Bills and credit notes of this customer</source>
        <translation>Factures et avoirs de ce client</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>What is done stays</source>
        <translation>Ce qui est fait reste</translation>
    </message>
    <message>
        <source>Check the whole trail</source>
        <translation>Vérifier toute la piste</translation>
    </message>
    <message>
        <source>Reads every entry and says whether one was altered, left out or cut off</source>
        <translation>Lit chaque entrée et dit si l’une a été altérée, omise ou coupée</translation>
    </message>
    <message>
        <source>All entries of this record</source>
        <translation>Toutes les entrées de cette fiche</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Ask for the newest figures</source>
        <translation>Demander les derniers chiffres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring in sales from a file</source>
        <translation>Reprendre des ventes d’un fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Montrer le document</translation>
    </message>
    <message>
        <source>Ask for the newest rows</source>
        <translation>Demander les dernières lignes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Shows the bill on paper, to print it or save it as PDF</source>
        <translation>Affiche la facture telle qu’imprimée, pour l’imprimer ou l’enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Files are kept for 24 hours, for whoever asked for them</source>
        <translation>Les fichiers sont gardés 24 heures, pour qui les a demandés</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Forget what this computer keeps…</source>
        <translation>Oublier ce que cet ordinateur garde…</translation>
    </message>
    <message>
        <source>Go to, find or do anything</source>
        <translation>Aller, chercher ou faire quoi que ce soit</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer à nouveau</translation>
    </message>
    <message>
        <source>Open this in a new tab</source>
        <translation>Ouvrir ceci dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Copy a link to this</source>
        <translation>Copier un lien vers ceci</translation>
    </message>
    <message>
        <source>A link to the page, its filters and the open record, for others of this shop</source>
        <translation>Un lien vers la page, ses filtres et la fiche ouverte, pour les autres de ce magasin</translation>
    </message>
    <message>
        <source>Narrow or wide navigation</source>
        <translation>Navigation étroite ou large</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>Lock or unlock production</source>
        <translation>Verrouiller ou déverrouiller la production</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Show this page as it will be on paper, print it or save it as PDF</source>
        <translation>Montrer cette page comme sur le papier, l’imprimer ou l’enregistrer en PDF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Makes a file for a spreadsheet of all rows of the filter</source>
        <translation>Crée un fichier pour tableur avec toutes les lignes du filtre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Keeps these filters, this order and these columns under a name</source>
        <translation>Garde ces filtres, cet ordre et ces colonnes sous un nom</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes back the last change in the cells (Ctrl+Z)</source>
        <translation>Annule le dernier changement dans les cellules (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Does again what was taken back (Ctrl+Shift+Z)</source>
        <translation>Refait ce qui a été annulé (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Forgets the changes; Undo brings them back</source>
        <translation>Oublie les changements&#x202f;; Annuler les ramène</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Aperçu…</translation>
    </message>
    <message>
        <source>Every change, before and after</source>
        <translation>Chaque changement, avant et après</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les changements</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Prix, %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Total, %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Revenue, %1</source>
        <translation>CA, %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Montant, %1</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>    as %1</source>
        <extracomment>below a shop or server in a menu: a person, and the shop they work in</extracomment>
        <translation>    comme %1</translation>
    </message>
    <message>
        <source>    as %1, %2</source>
        <translation>    comme %1, %2</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Your own number for them. A name or a number is needed</source>
        <translation>Votre propre numéro pour lui. Il faut un nom ou un numéro</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Bill issued</source>
        <translation>Facture émise</translation>
    </message>
    <message>
        <source>Credit note issued</source>
        <translation>Avoir émis</translation>
    </message>
    <message>
        <source>Goods written off</source>
        <translation>Perte de marchandise</translation>
    </message>
    <message>
        <source>Books adjusted</source>
        <translation>Comptes ajustés</translation>
    </message>
    <message>
        <source>Product entered</source>
        <translation>Produit saisi</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produit modifié</translation>
    </message>
    <message>
        <source>Customer entered</source>
        <translation>Client saisi</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Client effacé</translation>
    </message>
    <message>
        <source>Shop opened</source>
        <translation>Magasin ouvert</translation>
    </message>
    <message>
        <source>Branch added</source>
        <translation>Succursale ajoutée</translation>
    </message>
    <message>
        <source>Tax registration added</source>
        <translation>Immatriculation fiscale ajoutée</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Venu par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Documents that stay</source>
        <translation>Documents qui restent</translation>
    </message>
    <message>
        <source>Branch, by its id</source>
        <translation>Succursale, par son identifiant</translation>
    </message>
    <message>
        <source>Customer, by their id</source>
        <translation>Client, par son identifiant</translation>
    </message>
    <message>
        <source>Takes back, by its id</source>
        <translation>Reprend, par son identifiant</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Kind of registration</source>
        <translation>Type d’immatriculation</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>Rounding difference</source>
        <translation>Écart d’arrondi</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sans désignation</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>a line of a bill: quantity, price of one</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>All %1 entries stand as they were written, and in their order.</source>
        <translation>
            <numerusform>L’unique entrée (%1) est telle qu’elle a été écrite.</numerusform>
            <numerusform>Les %1 entrées sont telles qu’elles ont été écrites, et dans leur ordre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They agree with %n checkpoints kept apart.</source>
        <translation>
            <numerusform>Elles concordent avec %n point de contrôle gardé à part.</numerusform>
            <numerusform>Elles concordent avec %n points de contrôle gardés à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>L’entrée %1 manque.</translation>
    </message>
    <message>
        <source>The end is missing, from entry %1: a checkpoint kept apart knows of later entries.</source>
        <translation>La fin manque, à partir de l’entrée %1&#xa0;: un point de contrôle gardé à part connaît des entrées plus récentes.</translation>
    </message>
    <message>
        <source>At entry %1 the trail is another one than the checkpoint kept apart.</source>
        <translation>À l’entrée %1, la piste n’est pas celle du point de contrôle gardé à part.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written. Everything before it is good.</source>
        <translation>L’entrée %1 n’est pas telle qu’elle a été écrite. Tout ce qui la précède est bon.</translation>
    </message>
    <message>
        <source>Paper issued</source>
        <translation>Document émis</translation>
    </message>
    <message>
        <source>List exported</source>
        <translation>Liste exportée</translation>
    </message>
    <message>
        <source>Production unlocked</source>
        <translation>Production déverrouillée</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Empreinte du fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>Filtrée par</translation>
    </message>
    <message>
        <source>Rows chosen by hand</source>
        <translation>Lignes choisies à la main</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a day: %1 day of the month, %2 short name of the month, %3 year</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month</comment>
        <extracomment>a month: %1 its short name, %2 year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>Maghreb</comment>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>Maghreb</comment>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>Maghreb</comment>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>Maghreb</comment>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>Maghreb</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>Maghreb</comment>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>Maghreb</comment>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>Maghreb</comment>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>Maghreb</comment>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>Maghreb</comment>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>Maghreb</comment>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>Maghreb</comment>
        <translation>déc.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What does the dashboard tell me?</source>
        <translation>Que me dit le tableau de bord&#x202f;?</translation>
    </message>
    <message>
        <source>It adds up your bills: what you sold, month by month, and to which countries.</source>
        <translation>Il additionne vos factures&#xa0;: ce que vous avez vendu, mois par mois, et à quels pays.</translation>
    </message>
    <message>
        <source>Every figure opens the bills it was added up from: click it, or go to it with Tab and press Enter.</source>
        <translation>Chaque chiffre ouvre les factures dont il est la somme&#xa0;: cliquez, ou allez-y avec Tab et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>The time beside the title says when the figures were asked for. F5 asks again.</source>
        <translation>L’heure à côté du titre dit quand les chiffres ont été demandés. F5 les redemande.</translation>
    </message>
    <message>
        <source>How do I find a bill?</source>
        <translation>Comment trouver une facture&#x202f;?</translation>
    </message>
    <message>
        <source>Every bill, credit note and write-off stands here, the newest first. Click a column&apos;s head to put them in another order.</source>
        <translation>Toutes les factures, avoirs et pertes sont ici, les plus récents d’abord. Cliquez sur la tête d’une colonne pour changer l’ordre.</translation>
    </message>
    <message>
        <source>The words above the list narrow it: a day, a kind, a country, the first digits of the number. They can be used together.</source>
        <translation>Les mots au-dessus de la liste la réduisent&#xa0;: un jour, un type, un pays, les premiers chiffres du numéro. Ils se combinent.</translation>
    </message>
    <message>
        <source>Enter opens a bill beside the list with all its lines. Up and down go to the next one, Escape closes it.</source>
        <translation>Entrée ouvre une facture à côté de la liste avec toutes ses lignes. Haut et bas vont à la suivante, Échap la ferme.</translation>
    </message>
    <message>
        <source>Where was a product sold?</source>
        <translation>Où un produit a-t-il été vendu&#x202f;?</translation>
    </message>
    <message>
        <source>These are the lines of all bills with one product. The button below a line leads to its bill.</source>
        <translation>Ce sont les lignes de toutes les factures avec un produit. Le bouton sous une ligne mène à sa facture.</translation>
    </message>
    <message>
        <source>How do I enter or change a product?</source>
        <translation>Comment saisir ou modifier un produit&#x202f;?</translation>
    </message>
    <message>
        <source>New product asks for a code, as it stands on the label, and what else you know. The rest may be added later.</source>
        <translation>«&#x202f;Nouveau produit&#x202f;» demande un code, comme sur l’étiquette, et ce que vous savez d’autre. Le reste peut être ajouté plus tard.</translation>
    </message>
    <message>
        <source>A price that is left empty is asked for at each sale.</source>
        <translation>Un prix laissé vide est demandé à chaque vente.</translation>
    </message>
    <message>
        <source>Changing a product changes no bill that was written before. Right after it you can take the change back.</source>
        <translation>Modifier un produit ne change aucune facture déjà écrite. Juste après, vous pouvez annuler le changement.</translation>
    </message>
    <message>
        <source>Sold lines shows every bill with the product that is open.</source>
        <translation>«&#x202f;Lignes vendues&#x202f;» montre chaque facture avec le produit ouvert.</translation>
    </message>
    <message>
        <source>How do I look after my customers?</source>
        <translation>Comment m’occuper de mes clients&#x202f;?</translation>
    </message>
    <message>
        <source>A customer needs a name or a number; all else may be added later.</source>
        <translation>Un client a besoin d’un nom ou d’un numéro&#x202f;; tout le reste peut venir plus tard.</translation>
    </message>
    <message>
        <source>Documents shows all bills of the customer who is open.</source>
        <translation>«&#x202f;Documents&#x202f;» montre toutes les factures du client ouvert.</translation>
    </message>
    <message>
        <source>When people ask you to forget them, Erase destroys their name, phone, e-mail and note for ever. Their bills stay, because the law wants them, but without the person.</source>
        <translation>Quand des gens vous demandent de les oublier, «&#x202f;Effacer&#x202f;» détruit leur nom, téléphone, e-mail et remarque pour toujours. Leurs factures restent, car la loi les veut, mais sans la personne.</translation>
    </message>
    <message>
        <source>What is the audit trail?</source>
        <translation>Qu’est-ce que la piste d’audit&#x202f;?</translation>
    </message>
    <message>
        <source>Whatever is written in this shop leaves an entry here: who, when, what, and how it was before.</source>
        <translation>Tout ce qui s’écrit dans ce magasin laisse ici une entrée&#xa0;: qui, quand, quoi, et comment c’était avant.</translation>
    </message>
    <message>
        <source>Nobody can change an entry unseen. Check the whole trail reads all of them and says whether one was altered, left out or cut off.</source>
        <translation>Personne ne peut changer une entrée sans que cela se voie. «&#x202f;Vérifier toute la piste&#x202f;» les lit toutes et dit si l’une a été altérée, omise ou coupée.</translation>
    </message>
    <message>
        <source>How do I bring in old sales?</source>
        <translation>Comment reprendre d’anciennes ventes&#x202f;?</translation>
    </message>
    <message>
        <source>Drop a table here, saved as CSV or TSV, with one line for each line of a bill.</source>
        <translation>Déposez ici un tableau, enregistré en CSV ou TSV, avec une ligne par ligne de facture.</translation>
    </message>
    <message>
        <source>Say what each column means, then try it: you see what would be written, and which lines would be refused and why.</source>
        <translation>Dites ce que veut dire chaque colonne, puis essayez&#xa0;: vous voyez ce qui serait écrit, et quelles lignes seraient refusées et pourquoi.</translation>
    </message>
    <message>
        <source>Only the last step writes. It goes on when you leave the page, and what was begun is still here after the program was closed.</source>
        <translation>Seule la dernière étape écrit. Elle continue quand vous quittez la page, et ce qui était commencé est encore là après la fermeture du programme.</translation>
    </message>
    <message>
        <source>What runs in the background?</source>
        <translation>Qu’est-ce qui tourne en arrière-plan&#x202f;?</translation>
    </message>
    <message>
        <source>Long work, such as an import, goes on while you do other things. Here you see how far it is.</source>
        <translation>Les longs travaux, comme une importation, continuent pendant que vous faites autre chose. Ici vous voyez où ils en sont.</translation>
    </message>
    <message>
        <source>Stop here leaves what is done as it is. Try again begins work that failed anew.</source>
        <translation>«&#x202f;Arrêter ici&#x202f;» laisse ce qui est fait. «&#x202f;Réessayer&#x202f;» recommence un travail qui a échoué.</translation>
    </message>
    <message>
        <source>How do I work without the mouse?</source>
        <translation>Comment travailler sans la souris&#x202f;?</translation>
    </message>
    <message>
        <source>Ctrl+K opens a field that finds every page, everything that can be done, and products, customers and bills by their name or number.</source>
        <translation>Ctrl+K ouvre un champ qui trouve chaque page, tout ce qui peut se faire, et produits, clients et factures par leur nom ou numéro.</translation>
    </message>
    <message>
        <source>Tab goes through a page, Enter presses, Escape goes back. Alt and the arrows go back and forward as in a browser.</source>
        <translation>Tab parcourt la page, Entrée appuie, Échap revient. Alt et les flèches vont en arrière et en avant comme dans un navigateur.</translation>
    </message>
    <message>
        <source>What can I set on this computer?</source>
        <translation>Que puis-je régler sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Shops and servers stand below: open another one, give it a name, or take it away. The shop itself stays as it is.</source>
        <translation>Les magasins et les serveurs sont plus bas&#xa0;: ouvrez-en un autre, donnez-lui un nom, ou enlevez-le. Le magasin lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Light or dark, the size of text, the height of rows and the language change at once, and stay so at the next start.</source>
        <translation>Clair ou sombre, la taille du texte, la hauteur des lignes et la langue changent aussitôt, et restent ainsi au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv.</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>This link is not whole. Copy it again where it came from.</source>
        <translation>Ce lien n’est pas entier. Copiez-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>This link is to a shop kept on one computer. You are signed in to %1.</source>
        <translation>Ce lien mène à un magasin gardé sur un seul ordinateur. Vous êtes connecté à %1.</translation>
    </message>
    <message>
        <source>This link is to the server %1. Sign in there to open it.</source>
        <translation>Ce lien mène au serveur %1. Connectez-vous là pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This link is to another shop, %1. Sign in there to open it.</source>
        <translation>Ce lien mène à un autre magasin, %1. Connectez-vous là pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This version of the program has no page for this link.</source>
        <translation>Cette version du programme n’a pas de page pour ce lien.</translation>
    </message>
    <message>
        <source>You may not see the page of this link. Ask the owner of the shop.</source>
        <translation>Vous ne pouvez pas voir la page de ce lien. Demandez au propriétaire du magasin.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Law and proof</source>
        <translation>Loi et preuve</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>Ce magasin</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sold lines</source>
        <translation>Lignes vendues</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Some fields need another value.</source>
        <translation>Certains champs demandent une autre valeur.</translation>
    </message>
    <message>
        <source>The server did not understand the request.</source>
        <translation>Le serveur n’a pas compris la demande.</translation>
    </message>
    <message>
        <source>The server does not take this kind of file.</source>
        <translation>Le serveur n’accepte pas ce type de fichier.</translation>
    </message>
    <message>
        <source>The file is larger than the server accepts.</source>
        <translation>Le fichier est plus gros que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>Sending took too long. Try again.</source>
        <translation>L’envoi a duré trop longtemps. Réessayez.</translation>
    </message>
    <message>
        <source>The server needs to know the size of the file first.</source>
        <translation>Le serveur doit d’abord connaître la taille du fichier.</translation>
    </message>
    <message>
        <source>This is not here any more.</source>
        <translation>Ceci n’est plus ici.</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be of another version.</source>
        <translation>Le serveur ne connaît pas cette action. Il est peut-être d’une autre version.</translation>
    </message>
    <message>
        <source>The server does not answer to this address.</source>
        <translation>Le serveur ne répond pas à cette adresse.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>L’e-mail ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; what you typed is kept.</source>
        <translation>Votre session est terminée. Reconnectez-vous&#x202f;; ce que vous avez tapé est gardé.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the owner.</source>
        <translation>Votre rôle ne le permet pas. Demandez au propriétaire.</translation>
    </message>
    <message>
        <source>This computer is already set up. Sign in instead.</source>
        <translation>Cet ordinateur est déjà préparé. Connectez-vous plutôt.</translation>
    </message>
    <message>
        <source>This was already sent with other content. Try again.</source>
        <translation>Ceci a déjà été envoyé avec un autre contenu. Réessayez.</translation>
    </message>
    <message>
        <source>The server could not tell this request from a repeated one. Try again.</source>
        <translation>Le serveur n’a pas pu distinguer cette demande d’une répétition. Réessayez.</translation>
    </message>
    <message>
        <source>The answer was erased together with the customer&apos;s data.</source>
        <translation>La réponse a été effacée avec les données du client.</translation>
    </message>
    <message>
        <source>This already exists.</source>
        <translation>Ceci existe déjà.</translation>
    </message>
    <message>
        <source>Someone changed this meanwhile. Load it again.</source>
        <translation>Quelqu’un l’a modifié entre-temps. Rechargez-le.</translation>
    </message>
    <message>
        <source>Other records still refer to this.</source>
        <translation>D’autres fiches s’y rapportent encore.</translation>
    </message>
    <message>
        <source>This cannot be done in its present state.</source>
        <translation>Ce n’est pas possible dans son état actuel.</translation>
    </message>
    <message>
        <source>These filters and this order do not go together. Take one of them away.</source>
        <translation>Ces filtres et cet ordre ne vont pas ensemble. Enlevez-en un.</translation>
    </message>
    <message>
        <source>The list has changed. Load it again from its beginning.</source>
        <translation>La liste a changé. Rechargez-la depuis le début.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Some columns are not matched yet.</source>
        <translation>Certaines colonnes ne sont pas encore associées.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a moment, then try again.</source>
        <translation>Trop d’essais. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The server is busy. Try again.</source>
        <translation>Le serveur est occupé. Réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Le disque est plein. Rien n’a été changé&#x202f;; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The folder with the data cannot be read or written.</source>
        <translation>Le dossier des données ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
        <source>This shop&apos;s data could not be brought to the present version. Nothing was lost.</source>
        <translation>Les données de ce magasin n’ont pas pu passer à la version actuelle. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of Tijara. Install that version.</source>
        <translation>Ces données viennent d’une version plus récente de Tijara. Installez cette version.</translation>
    </message>
    <message>
        <source>The server is stopping. Try again in a moment.</source>
        <translation>Le serveur s’arrête. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>La réponse du serveur n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>Something went wrong in the server. Its log has the request id.</source>
        <translation>Une erreur s’est produite dans le serveur. Son journal contient le numéro de la demande.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>At most {max} characters.</source>
        <translation>Au plus {max} caractères.</translation>
    </message>
    <message>
        <source>At least {min} characters.</source>
        <translation>Au moins {min} caractères.</translation>
    </message>
    <message>
        <source>At most {max} of these.</source>
        <translation>Au plus {max} de ceux-ci.</translation>
    </message>
    <message>
        <source>A value from {min} to {max}.</source>
        <translation>Une valeur de {min} à {max}.</translation>
    </message>
    <message>
        <source>This has a character that is not allowed.</source>
        <translation>Un caractère n’est pas permis.</translation>
    </message>
    <message>
        <source>This was not understood.</source>
        <translation>Ceci n’a pas été compris.</translation>
    </message>
    <message>
        <source>There is nothing by that name.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>The server does not know this field.</source>
        <translation>Le serveur ne connaît pas ce champ.</translation>
    </message>
    <message>
        <source>This was given twice.</source>
        <translation>Ceci a été donné deux fois.</translation>
    </message>
    <message>
        <source>Small letters a to z, figures and hyphens only.</source>
        <translation>Seulement des minuscules de a à z, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@shop.example.</source>
        <translation>Une adresse e-mail ressemble à nom@magasin.example.</translation>
    </message>
    <message>
        <source>Choose a time zone of the list.</source>
        <translation>Choisissez un fuseau horaire de la liste.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Il faut un nombre.</translation>
    </message>
    <message>
        <source>Yes or no is needed.</source>
        <translation>Il faut oui ou non.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Il faut un texte.</translation>
    </message>
    <message>
        <source>A list is needed.</source>
        <translation>Il faut une liste.</translation>
    </message>
    <message>
        <source>A record is needed.</source>
        <translation>Il faut une fiche.</translation>
    </message>
    <message>
        <source>There is no such day, or it is written in another way.</source>
        <translation>Ce jour n’existe pas, ou il est écrit autrement.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Il faut un nombre ici.</translation>
    </message>
    <message>
        <source>Too many decimals: quantities have up to 3, prices up to 4.</source>
        <translation>Trop de décimales&#xa0;: 3 au plus pour les quantités, 4 pour les prix.</translation>
    </message>
    <message>
        <source>The document has more lines than one may have.</source>
        <translation>Le document a plus de lignes qu’il n’est permis.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many.</source>
        <translation>Un guillemet manque ou est de trop.</translation>
    </message>
    <message>
        <source>A quantity below zero has no place in this document.</source>
        <translation>Une quantité négative n’a pas sa place dans ce document.</translation>
    </message>
    <message>
        <source>A credit note needs quantities below zero.</source>
        <translation>Un avoir demande des quantités négatives.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>A document with this number is already here with other lines.</source>
        <translation>Un document avec ce numéro est déjà ici, avec d’autres lignes.</translation>
    </message>
    <message>
        <source>A document has either sold or returned lines, not both.</source>
        <translation>Un document a des lignes vendues ou des lignes rendues, pas les deux.</translation>
    </message>
    <message>
        <source>Only an adjustment may have a price below zero.</source>
        <translation>Seul un ajustement peut avoir un prix négatif.</translation>
    </message>
    <message>
        <source>Another customer than on the document&apos;s first line.</source>
        <translation>Un autre client que sur la première ligne du document.</translation>
    </message>
    <message>
        <source>Another country than on the document&apos;s first line.</source>
        <translation>Un autre pays que sur la première ligne du document.</translation>
    </message>
    <message>
        <source>The line has more or fewer columns than the header.</source>
        <translation>La ligne a plus ou moins de colonnes que l’en-tête.</translation>
    </message>
    <message>
        <source>The file has no such column.</source>
        <translation>Le fichier n’a pas cette colonne.</translation>
    </message>
    <message>
        <source>This customer was erased.</source>
        <translation>Ce client a été effacé.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The packed file is cut off. Copy it again.</source>
        <translation>Le fichier compressé est coupé. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The packed file is damaged. Copy it again.</source>
        <translation>Le fichier compressé est abîmé. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than the server accepts.</source>
        <translation>Décompressé, le fichier est plus gros que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it there as CSV first.</source>
        <translation>C’est un classeur. Enregistrez-le d’abord en CSV.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>Enregistrez d’abord le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>This is not a table as text.</source>
        <translation>Ce n’est pas un tableau en texte.</translation>
    </message>
    <message>
        <source>A line of the file has too many columns.</source>
        <translation>Une ligne du fichier a trop de colonnes.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>A line of the file is too long.</source>
        <translation>Une ligne du fichier est trop longue.</translation>
    </message>
    <message>
        <source>Not readable text. Save the file as UTF-8.</source>
        <translation>Texte illisible. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>With this file, more than {maxGb} GB would be waiting here to be imported. Import what is here first, or try again tomorrow.</source>
        <translation>Avec ce fichier, plus de {maxGb} Go attendraient ici d’être importés. Importez d’abord ce qui est là, ou réessayez demain.</translation>
    </message>
    <message>
        <source>This was refused (%1).</source>
        <translation>Ceci a été refusé (%1).</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Numéro de la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file has more than {max} lines. Split it, and import the parts one after the other.</source>
        <translation>Le fichier a plus de {max} lignes. Partagez-le, et importez les parties l’une après l’autre.</translation>
    </message>
    <message>
        <source>The fonts that papers are written with are not installed on the server.</source>
        <translation>Les polices dont les documents ont besoin ne sont pas installées sur le serveur.</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing you typed is lost: send it again when the connection is back.</source>
        <translation>Le serveur ne répond pas. Rien de ce que vous avez tapé n’est perdu&#xa0;: renvoyez-le quand la connexion revient.</translation>
    </message>
    <message>
        <source>A phone number has 3 to 15 digits, with + before the country.</source>
        <translation>Un numéro de téléphone a de 3 à 15 chiffres, avec + devant le pays.</translation>
    </message>
    <message>
        <source>Write the day as 20/11, 20 Nov or -1 for yesterday.</source>
        <translation>Écrivez le jour 20/11, 20 nov. ou -1 pour hier.</translation>
    </message>
    <message>
        <source>Someone changed this meanwhile; now it is: {now}. Save again to write yours.</source>
        <translation>Quelqu’un l’a modifié entre-temps&#x202f;; c’est maintenant&#xa0;: {now}. Enregistrez encore pour écrire le vôtre.</translation>
    </message>
    <message>
        <source>Another Tijara already works with this data. Use that one, or close it and try again.</source>
        <translation>Un autre Tijara travaille déjà sur ces données. Utilisez celui-là, ou fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The folder with the data may not be written in. Allow yourself to write there, then try again.</source>
        <translation>Il n’est pas permis d’écrire dans le dossier des données. Donnez-vous le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>A file in the folder with the data is damaged, or was not written by Tijara. It was left as it is.</source>
        <translation>Un fichier du dossier des données est abîmé, ou n’a pas été écrit par Tijara. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This has a character that cannot be seen ({character}). Delete it all and type it again.</source>
        <translation>Il y a ici un caractère invisible ({character}). Effacez tout et tapez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>As it stands on the label; it cannot be changed later</source>
        <translation>Comme sur l’étiquette&#x202f;; il ne peut pas être changé plus tard</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Left empty, it is asked for at each sale</source>
        <translation>Laissé vide, il est demandé à chaque vente</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Défiler jusqu’ici</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page à gauche</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page vers le haut</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page à droite</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page vers le bas</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler à gauche</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler à droite</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>RecordParts</name>
    <message>
        <source>This could not be loaded</source>
        <translation>Ceci n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>Saisi ici</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandise</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Tapé à la main</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>Pas comme écrit</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tijara::CrashNotice</name>
    <message>
        <source>Tijara stopped by a fault (%1). What was saved is safe. A report is kept on this computer and sent nowhere.</source>
        <translation>Tijara s’est arrêté à cause d’une erreur (%1). Ce qui était enregistré est sauf. Un rapport est gardé sur cet ordinateur et n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>It says where in the program the fault was and which page was open, and nothing about your shop. Give it to whoever looks after Tijara for you.</source>
        <translation>Il dit où l’erreur s’est produite dans le programme et quelle page était ouverte, et rien sur votre magasin. Donnez-le à la personne qui s’occupe de Tijara pour vous.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tijara::Launch</name>
    <message>
        <source>Making the demo shop ready</source>
        <translation>Préparation du magasin de démonstration</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Ouverture du magasin</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Accounts</name>
    <message>
        <source>Demo shop</source>
        <translation>Magasin de démonstration</translation>
    </message>
    <message>
        <source>The shop on this computer</source>
        <translation>Le magasin de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Action</name>
    <message>
        <source>Production is locked</source>
        <translation>La production est verrouillée</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does, its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Board</name>
    <message>
        <source>Could not be loaded</source>
        <translation>N’a pas pu être chargé</translation>
    </message>
    <message>
        <source>None</source>
        <comment>cards in a lane</comment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BrandPanel</name>
    <message>
        <source>Tijara</source>
        <translation>Tijara</translation>
    </message>
    <message>
        <source>commerce</source>
        <translation>commerce</translation>
    </message>
    <message>
        <source>Every change can be proved</source>
        <translation>Chaque changement peut être prouvé</translation>
    </message>
    <message>
        <source>English, French, Arabic, Hindi</source>
        <translation>Anglais, français, arabe, hindi</translation>
    </message>
    <message>
        <source>Tijara %1 · free software, GPL-3 or later</source>
        <translation>Tijara %1 · logiciel libre, GPL-3 ou ultérieure</translation>
    </message>
    <message>
        <source>Bills, products and customers of a shop: on this computer with no internet, or on a server for all its people.</source>
        <translation>Factures, produits et clients d’un magasin&#xa0;: sur cet ordinateur sans Internet, ou sur un serveur pour toute l’équipe.</translation>
    </message>
    <message>
        <source>Works on this computer with no internet</source>
        <translation>Marche sur cet ordinateur sans Internet</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BulkBar</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>Ne rien choisir (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>All %1 rows chosen</source>
        <translation>
            <numerusform>La seule ligne (%1) choisie</numerusform>
            <numerusform>Les %1 lignes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows chosen</source>
        <translation>
            <numerusform>%1 ligne choisie</numerusform>
            <numerusform>%1 lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Choisir les %1</translation>
    </message>
    <message>
        <source>Copy as cells of a spreadsheet (%1)</source>
        <translation>Copier comme cellules d’un tableur (%1)</translation>
    </message>
    <message>
        <source>Only rows that were scrolled to can be copied. Export them instead.</source>
        <translation>Seules les lignes déjà parcourues peuvent être copiées. Exportez-les plutôt.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ChartTable</name>
    <message>
        <source>Give or take</source>
        <translation>À peu près</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>De … à</translation>
    </message>
</context>
<context>
    <name>tijara::ui::CheckAll</name>
    <message>
        <source>Choose all rows</source>
        <translation>Choisir toutes les lignes</translation>
    </message>
    <message>
        <source>Choose all rows (%1)</source>
        <translation>Choisir toutes les lignes (%1)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::CheckHead</name>
    <message>
        <source>Choose rows</source>
        <translation>Choisir des lignes</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Move them with the mouse, or with Alt and an arrow key</source>
        <translation>Déplacez-les avec la souris, ou avec Alt et une flèche</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Shows the columns this list comes with, as wide as room allows</source>
        <translation>Montre les colonnes d’origine de la liste, aussi larges que la place le permet</translation>
    </message>
</context>
<context>
    <name>tijara::ui::CustomersPage</name>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Customers you enter, and those of imported bills, stand here.</source>
        <translation>Les clients que vous saisissez et ceux des factures importées sont ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Name, phone, e-mail and note are gone for ever. The documents stay, without the person.</source>
        <translation>Nom, téléphone, e-mail et remarque ont disparu pour toujours. Les documents restent, sans la personne.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Effacer « %1 » ?</translation>
    </message>
    <message>
        <source>Name, phone, e-mail and note are destroyed for ever, in the audit trail too. Documents stay, without the person. This cannot be taken back.</source>
        <translation>Nom, téléphone, e-mail et remarque sont détruits pour toujours, dans la piste d’audit aussi. Les documents restent, sans la personne. C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Tapez %1 pour continuer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who asked, and how you knew them. It stays in the audit trail, so write no personal data</source>
        <translation>Qui l’a demandé, et comment vous l’avez reconnu. Cela reste dans la piste d’audit&#xa0;: n’écrivez rien de personnel</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>%1 is as before.</source>
        <translation>%1 est comme avant.</translation>
    </message>
    <message>
        <source>The change could not be taken back. %1</source>
        <translation>Le changement n’a pas pu être annulé. %1</translation>
    </message>
    <message>
        <source>Erased. Documents that stay: %1</source>
        <translation>Effacé. Documents qui restent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::DashboardPage</name>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>Taux de retour</translation>
    </message>
    <message>
        <source>Revenue by month</source>
        <translation>Chiffre d’affaires par mois</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Types de documents</translation>
    </message>
    <message>
        <source>Best products</source>
        <translation>Meilleurs produits</translation>
    </message>
    <message>
        <source>by revenue, returns taken off</source>
        <translation>par chiffre d’affaires, retours déduits</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>chiffres de %1</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>Pas encore de factures</translation>
    </message>
    <message>
        <source>Bring the history of your shop in from a file, and its figures stand here.</source>
        <translation>Reprenez l’historique de votre magasin depuis un fichier, et ses chiffres seront ici.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n en tout</numerusform>
            <numerusform>%n en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>No rounding difference</source>
        <translation>Pas d’écart d’arrondi</translation>
    </message>
    <message>
        <source>Rounding difference %1</source>
        <translation>Écart d’arrondi %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>with a number or a name</source>
        <translation>avec un numéro ou un nom</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <extracomment>&quot;538 credit notes&quot; over &quot;2,092 bills&quot;</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 credit notes</source>
        <translation>
            <numerusform>%1 avoir</numerusform>
            <numerusform>%1 avoirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bills</source>
        <translation>
            <numerusform>%1 facture</numerusform>
            <numerusform>%1 factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n document(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n document</numerusform>
            <numerusform>%1&#xa0;: %2, %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 You see the figures of %2.</source>
        <translation>%1 Vous voyez les chiffres de %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The figures could not be loaded</source>
        <translation>Les chiffres n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Numéro de la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message numerus="yes">
        <source>%1 bills or more</source>
        <extracomment>customers with so many bills or more</extracomment>
        <translation>
            <numerusform>%1 facture ou plus</numerusform>
            <numerusform>%1 factures ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>; a year before %1</source>
        <extracomment>added to what is said of a month</extracomment>
        <translation> ; un an plus tôt %1</translation>
    </message>
    <message>
        <source>same month last year</source>
        <translation>même mois de l’an dernier</translation>
    </message>
    <message>
        <source>Documents by month</source>
        <translation>Documents par mois</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <extracomment>&quot;Nov 2011, credit notes: 312, £-24,000.00&quot;</extracomment>
        <translation>%1, %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>Return rate by month</source>
        <translation>Taux de retour par mois</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 over %5</source>
        <extracomment>&quot;Nov 2011, by value: 4.2 %, £24,000.00 over £500,000.00&quot;</extracomment>
        <translation>%1, %2&#xa0;: %3, %4 pour %5</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>en nombre</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>en valeur</translation>
    </message>
    <message>
        <source>Average bill</source>
        <translation>Facture moyenne</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3, of %4 bills</source>
        <extracomment>&quot;Nov 2011: £523.10 ± £41.22, of 2,658 bills&quot;</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2 %3, sur %4 facture</numerusform>
            <numerusform>%1&#xa0;: %2 %3, sur %4 factures</numerusform>
        </translation>
    </message>
    <message>
        <source>When bills are written</source>
        <translation>Quand les factures sont écrites</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>%1: no bills</source>
        <translation>%1&#xa0;: pas de factures</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 bills</source>
        <extracomment>&quot;Mon 12:00: 342 bills&quot;</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %2 facture</numerusform>
            <numerusform>%1&#xa0;: %2 factures</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers who came back</source>
        <translation>Clients qui sont revenus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a number and its share of the whole</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>amounts</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>par type</translation>
    </message>
    <message>
        <source>credit notes over bills</source>
        <translation>avoirs sur factures</translation>
    </message>
    <message>
        <source>with its 95 % interval</source>
        <translation>avec son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Total of a month&apos;s bills over their number, give or take 1.96 times the standard error: the deviation of the bills over the root of their number. It says how sure the average is, and not how much the bills differ.</source>
        <translation>Total des factures d’un mois divisé par leur nombre, à 1,96 fois l’erreur type près&#xa0;: l’écart des factures divisé par la racine de leur nombre. Cela dit combien la moyenne est sûre, et non combien les factures diffèrent.</translation>
    </message>
    <message>
        <source>bills by weekday and hour</source>
        <translation>factures par jour et par heure</translation>
    </message>
    <message>
        <source>Customers by how many bills they have; those who have more are counted in each step before too.</source>
        <translation>Clients selon leur nombre de factures&#x202f;; ceux qui en ont plus comptent aussi dans chaque étape d’avant.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::DocumentsPage</name>
    <message>
        <source>Walk-in</source>
        <translation>Client de passage</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>Pas encore de factures</translation>
    </message>
    <message>
        <source>Bills you write or import stand here.</source>
        <translation>Les factures que vous écrivez ou importez sont ici.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 · %2 × %3</source>
        <extracomment>a line of a bill: code of the product, quantity, price of one</extracomment>
        <translation>%1 · %2 × %3</translation>
    </message>
    <message>
        <source>Lost to rounding</source>
        <translation>Perdu par arrondi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Only bills and credit notes are printed; this is a note of the shop&apos;s own.</source>
        <translation>Seuls les factures et les avoirs s’impriment&#x202f;; ceci est une note interne du magasin.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>tijara::ui::DraftKeeper</name>
    <message>
        <source>Your draft of %1 is back.</source>
        <translation>Votre brouillon de %1 est revenu.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>Close this line. The file can still be saved from the jobs.</source>
        <translation>Fermer cette ligne. Le fichier reste à enregistrer depuis les tâches.</translation>
    </message>
    <message>
        <source>%1 is being made</source>
        <translation>%1 est en préparation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1: %2 of %3 rows</source>
        <translation>%1&#xa0;: %2 lignes sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 is ready: %2 rows</source>
        <translation>
            <numerusform>%1 est prêt&#xa0;: %2 ligne</numerusform>
            <numerusform>%1 est prêt&#xa0;: %2 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1 was stopped</source>
        <translation>%1 a été arrêté</translation>
    </message>
    <message>
        <source>Save the exported list</source>
        <translation>Enregistrer la liste exportée</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The export failed. %1</source>
        <translation>L’exportation a échoué. %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::FilterChip</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Delete takes this filter away</source>
        <translation>Suppr enlève ce filtre</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Montrer ces jours</translation>
    </message>
</context>
<context>
    <name>tijara::ui::FirstRunPage</name>
    <message>
        <source>How will this computer work?</source>
        <translation>Comment cet ordinateur va-t-il fonctionner&#x202f;?</translation>
    </message>
    <message>
        <source>You can change this later without losing or renumbering anything.</source>
        <translation>Vous pourrez changer plus tard sans rien perdre ni renuméroter.</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>One shop, on this computer</source>
        <translation>Un magasin, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Everything stays here. No internet needed.</source>
        <translation>Tout reste ici. Internet n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>You have an address from your provider.</source>
        <translation>Votre fournisseur vous a donné une adresse.</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Printed at the top of every bill</source>
        <translation>Imprimé en haut de chaque facture</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>All amounts of this shop are in it</source>
        <translation>Tous les montants de ce magasin sont dans cette monnaie</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Decides on which day a bill was written</source>
        <translation>Décide du jour où une facture est écrite</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You sign in with it; nothing is sent there</source>
        <translation>Il sert à vous connecter&#x202f;; rien n’y est envoyé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>For example https://shops.example</source>
        <translation>Par exemple https://shops.example</translation>
    </message>
    <message>
        <source>Create shop</source>
        <translation>Créer le magasin</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Look around with a demo shop</source>
        <translation>Visiter avec un magasin de démonstration</translation>
    </message>
    <message>
        <source>A year of a real shop&apos;s bills, to try everything on.</source>
        <translation>Une année de factures d’un vrai magasin, pour tout essayer.</translation>
    </message>
    <message>
        <source>The demo shop has a folder of its own on this computer: nothing you do in it touches another shop, and you can delete it at any time. Making it takes some seconds.</source>
        <translation>Le magasin de démonstration a son propre dossier sur cet ordinateur&#xa0;: rien de ce que vous y faites ne touche un autre magasin, et vous pouvez le supprimer à tout moment. Le préparer prend quelques secondes.</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>Ouvrir le magasin de démonstration</translation>
    </message>
</context>
<context>
    <name>tijara::ui::FormFields</name>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Cacher le mot de passe</translation>
    </message>
    <message>
        <source>may be added later</source>
        <translation>peut être ajouté plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%1 fields need another value: %2</source>
        <extracomment>the number of fields, their names</extracomment>
        <translation>
            <numerusform>%1 champ demande une autre valeur&#xa0;: %2</numerusform>
            <numerusform>%1 champs demandent une autre valeur&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tijara::ui::Frame</name>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>There is nothing to unlock: this is no server in production, or it is your own shop.</source>
        <translation>Il n’y a rien à déverrouiller&#xa0;: ce n’est pas un serveur de production, ou c’est votre propre magasin.</translation>
    </message>
    <message>
        <source>%1 – Tijara</source>
        <translation>%1 – Tijara</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a page, and what its open record is called, or the words for its filter</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <source>Close a tab first: twelve are open.</source>
        <translation>Fermez d’abord un onglet&#xa0;: douze sont ouverts.</translation>
    </message>
    <message>
        <source>The link is on the clipboard. It opens for others of this shop who may see it.</source>
        <translation>Le lien est dans le presse-papiers. Il s’ouvre pour les autres de ce magasin qui peuvent le voir.</translation>
    </message>
    <message>
        <source>This cannot be done just now.</source>
        <translation>Ceci n’est pas possible en ce moment.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>work, what it works on</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>%1&#xa0;: arrêté.</translation>
    </message>
    <message>
        <source>%1: failed.</source>
        <translation>%1&#xa0;: échoué.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a tab whose page or record is called as that of another tab, and which of them it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Header</name>
    <message>
        <source>Platform administrator</source>
        <translation>Administrateur de la plateforme</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gérant</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Comptable</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>&lt;b&gt;This computer only&lt;/b&gt; · everything is saved here</source>
        <translation>&lt;b&gt;Cet ordinateur seulement&lt;/b&gt; · tout est enregistré ici</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connected&lt;/b&gt; · everything is saved</source>
        <translation>&lt;b&gt;Connecté&lt;/b&gt; · tout est enregistré</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Go to, find or do anything</source>
        <translation>Aller, chercher ou faire quoi que ce soit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Production · open %1</source>
        <translation>Production · ouverte %1</translation>
    </message>
    <message>
        <source>Production · locked</source>
        <translation>Production · verrouillée</translation>
    </message>
    <message>
        <source>Lock it again now</source>
        <translation>La verrouiller maintenant</translation>
    </message>
    <message>
        <source>Nothing that writes can be pressed. Unlock it with your password and a reason.</source>
        <translation>Rien de ce qui écrit ne peut être pressé. Déverrouillez avec votre mot de passe et un motif.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Live shop</source>
        <translation>Vrai magasin</translation>
    </message>
    <message>
        <source>The shop is kept on this computer</source>
        <translation>Le magasin est gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>The shop is kept by %1</source>
        <translation>Le magasin est gardé par %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;The server does not answer&lt;/b&gt; · since %1, trying again</source>
        <translation>&lt;b&gt;Le serveur ne répond pas&lt;/b&gt; · depuis %1, nouvel essai</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connected&lt;/b&gt; · again since %1</source>
        <translation>&lt;b&gt;Connecté&lt;/b&gt; · à nouveau depuis %1</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message numerus="yes">
        <source>%1 jobs run</source>
        <extracomment>work that runs, how far it is in percent</extracomment>
        <translation>
            <numerusform>%1 tâche en cours</numerusform>
            <numerusform>%1 tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Show what runs</source>
        <translation>Montrer ce qui tourne</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>time, what was said then</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Shops and servers</source>
        <translation>Magasins et serveurs</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>En ajouter un autre…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Derniers messages</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
</context>
<context>
    <name>tijara::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Fermer l’aide (Échap)</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Ce que vous pouvez faire ici</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportColumns</name>
    <message>
        <source>Not in the file</source>
        <translation>Pas dans le fichier</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (colonne %2)</translation>
    </message>
    <message>
        <source>What is in which column</source>
        <translation>Ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>Every change shows below at once</source>
        <translation>Chaque changement se voit aussitôt en dessous</translation>
    </message>
    <message>
        <source>The first lines, as they will be read</source>
        <translation>Les premières lignes, telles qu’elles seront lues</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Comment les jours sont écrits</translation>
    </message>
    <message>
        <source>yyyy year, MM month, dd day</source>
        <translation>yyyy année, MM mois, dd jour</translation>
    </message>
    <message>
        <source>Decimals after a</source>
        <translation>Décimales après</translation>
    </message>
    <message>
        <source>point: 2.55</source>
        <translation>un point&#xa0;: 2.55</translation>
    </message>
    <message>
        <source>comma: 2,55</source>
        <translation>une virgule&#xa0;: 2,55</translation>
    </message>
    <message>
        <source>Credit notes begin with</source>
        <translation>Les avoirs commencent par</translation>
    </message>
    <message>
        <source>Empty when there are none</source>
        <translation>Vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>Adjustments begin with</source>
        <translation>Les ajustements commencent par</translation>
    </message>
    <message>
        <source>Number of the bill</source>
        <translation>Numéro de la facture</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Code of the product</source>
        <translation>Code du produit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>Numéro du client</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportFileStep</name>
    <message>
        <source>Drop the file with your sales here</source>
        <translation>Déposez ici le fichier de vos ventes</translation>
    </message>
    <message>
        <source>A table as text: CSV or TSV, also packed with gzip, one line for each line of a bill. Nothing is written before you have seen what would happen.</source>
        <translation>Un tableau en texte&#xa0;: CSV ou TSV, compressé en gzip ou non, une ligne par ligne de facture. Rien n’est écrit avant que vous ayez vu ce qui se passerait.</translation>
    </message>
    <message>
        <source>Progress of sending</source>
        <translation>Avancement de l’envoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the file with your sales</source>
        <translation>Choisissez le fichier de vos ventes</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz *.gz);;All files (*)</source>
        <translation>Tableaux en texte (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz *.gz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Le fichier %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Envoi de %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportHead</name>
    <message>
        <source>Import sales</source>
        <translation>Importer des ventes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation>reconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>%1, gzip</source>
        <translation>%1, gzip</translation>
    </message>
    <message>
        <source>%1 of %2 matched</source>
        <extracomment>so many of the eight fields have a column of the file</extracomment>
        <translation>%1 sur %2 associés</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines refused</source>
        <translation>
            <numerusform>%1 ligne refusée</numerusform>
            <numerusform>%1 lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportPage</name>
    <message>
        <source>Save the refused lines</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>refused-lines.csv</source>
        <translation>lignes-refusees.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importer maintenant</translation>
    </message>
    <message>
        <source>Show the sales</source>
        <translation>Montrer les ventes</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ImportRun</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Good, but its document is refused.</source>
        <translation>Bonne, mais son document est refusé.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>What is in stays</source>
        <translation>Ce qui est entré reste</translation>
    </message>
    <message>
        <source>Go on in background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Esc. The import goes on and stands in the list of jobs</source>
        <translation>Échap. L’importation continue et se trouve dans la liste des tâches</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Save list as CSV</source>
        <translation>Enregistrer la liste en CSV</translation>
    </message>
    <message>
        <source>What the lines became</source>
        <translation>Ce que les lignes sont devenues</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>whole percent done</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stopping after the present documents</source>
        <translation>Arrêt après les documents en cours</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>%1 of %2 lines · %3 a second</source>
        <translation>%1 lignes sur %2 · %3 par seconde</translation>
    </message>
    <message>
        <source>You may leave this page or switch off: it goes on where it stopped. The same file again changes nothing. If you stop, what is in stays.</source>
        <translation>Vous pouvez quitter cette page ou éteindre&#xa0;: cela reprendra où c’était resté. Le même fichier une seconde fois ne change rien. Si vous arrêtez, ce qui est entré reste.</translation>
    </message>
    <message>
        <source>%1 What is in stays.</source>
        <translation>%1 Ce qui est entré reste.</translation>
    </message>
    <message>
        <source>The trial was stopped; nothing was written.</source>
        <translation>L’essai a été arrêté&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>You stopped the import. %1 documents are in and stay; the same file again adds the rest.</source>
        <translation>
            <numerusform>Vous avez arrêté l’importation. %1 document est entré et reste&#x202f;; le même fichier ajoutera le reste.</numerusform>
            <numerusform>Vous avez arrêté l’importation. %1 documents sont entrés et restent&#x202f;; le même fichier ajoutera le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Rien n’a encore été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 new documents will be taken in.</source>
        <translation>
            <numerusform>%1 nouveau document entrera.</numerusform>
            <numerusform>%1 nouveaux documents entreront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are here already.</source>
        <translation>
            <numerusform>%1 est déjà ici.</numerusform>
            <numerusform>%1 sont déjà ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>None will be refused.</source>
        <translation>Aucun ne sera refusé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be refused.</source>
        <translation>
            <numerusform>%1 sera refusé.</numerusform>
            <numerusform>%1 seront refusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>L’importation est terminée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 documents were taken in.</source>
        <translation>
            <numerusform>%1 document est entré.</numerusform>
            <numerusform>%1 documents sont entrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already.</source>
        <translation>
            <numerusform>%1 était déjà ici.</numerusform>
            <numerusform>%1 étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was refused.</source>
        <translation>Aucun n’a été refusé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused.</source>
        <translation>
            <numerusform>%1 a été refusé.</numerusform>
            <numerusform>%1 ont été refusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;12 lines&quot; of &quot;3 documents&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 documents</source>
        <translation>
            <numerusform>%1 document</numerusform>
            <numerusform>%1 documents</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the first %1. The saved list has all of them; correct them there and import it: only these will be added.</source>
        <translation>Voici les %1 premières. La liste enregistrée les a toutes&#x202f;; corrigez-les là et importez-la&#xa0;: elles seules seront ajoutées.</translation>
    </message>
    <message>
        <source>Correct them in the saved list and import it: only these will be added.</source>
        <translation>Corrigez-les dans la liste enregistrée et importez-la&#xa0;: elles seules seront ajoutées.</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Credit notes, from “%1…” numbers</source>
        <translation>Avoirs, aux numéros «&#x202f;%1…&#x202f;»</translation>
    </message>
    <message>
        <source>Write-offs, minus outside a credit note</source>
        <translation>Pertes, moins hors d’un avoir</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustements</translation>
    </message>
    <message>
        <source>Adjustments, from “%1…” numbers</source>
        <translation>Ajustements, aux numéros «&#x202f;%1…&#x202f;»</translation>
    </message>
    <message>
        <source>Here already, left as they are</source>
        <translation>Déjà ici, laissés tels quels</translation>
    </message>
    <message>
        <source>Lines without a customer, to “Walk-in”</source>
        <translation>Lignes sans client, vers «&#x202f;Client de passage&#x202f;»</translation>
    </message>
    <message>
        <source>Lines of free goods, price 0</source>
        <translation>Lignes gratuites, prix 0</translation>
    </message>
    <message>
        <source>Lines priced below zero</source>
        <translation>Lignes à prix négatif</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>Nouveaux produits</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Rounding difference</source>
        <translation>Écart d’arrondi</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>Valeur jusqu’ici</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>tijara::ui::JobsPage</name>
    <message>
        <source>%1 %</source>
        <extracomment>whole percent done</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Pas encore de tâches</translation>
    </message>
    <message>
        <source>Long work, such as an import, is followed here.</source>
        <translation>Les longs travaux, comme une importation, se suivent ici.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Import of sales</source>
        <translation>Importation de ventes</translation>
    </message>
    <message>
        <source>Erasure of a customer</source>
        <translation>Effacement d’un client</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Pourquoi cela a échoué</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>Par seconde</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Export of a list</source>
        <translation>Exportation d’une liste</translation>
    </message>
</context>
<context>
    <name>tijara::ui::JournalPage</name>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Rien n’a encore été écrit</translation>
    </message>
    <message>
        <source>Every bill, change and import leaves an entry here that nobody can alter unseen.</source>
        <translation>Chaque facture, changement et importation laisse ici une entrée que personne ne peut altérer sans que cela se voie.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Device: %1, its entry %2</source>
        <translation>Appareil&#xa0;: %1, son entrée %2</translation>
    </message>
    <message>
        <source>Before: nothing</source>
        <translation>Avant&#xa0;: rien</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::JumpRow</name>
    <message>
        <source>Go to %1</source>
        <extracomment>before a field: the column the list is sorted by</extracomment>
        <translation>Aller à : %1</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1, 11/%1 or 9/11/%1</source>
        <translation>%1, 11/%1 ou 9/11/%1</translation>
    </message>
    <message>
        <source>This is no day. Write %1, 11/%1 or 9/11/%1.</source>
        <translation>Ce n’est pas un jour. Écrivez %1, 11/%1 ou 9/11/%1.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find in what can be done</source>
        <translation>Chercher dans ce qui peut se faire</translation>
    </message>
    <message>
        <source>What can be done, and its keys</source>
        <translation>Ce qui peut se faire, et ses raccourcis</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message numerus="yes">
        <source>%1 things to do</source>
        <translation>
            <numerusform>%1 chose à faire</numerusform>
            <numerusform>%1 choses à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::ListModelCore</name>
    <message>
        <source>Not saved yet. Before: %1</source>
        <translation>Pas encore enregistré. Avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ListPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Enlever les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No row has all of these filters.</source>
        <translation>Aucune ligne ne répond à tous ces filtres.</translation>
    </message>
    <message>
        <source>The server does not answer. You see the list of %1.</source>
        <translation>Le serveur ne répond pas. Vous voyez la liste de %1.</translation>
    </message>
    <message>
        <source>%1 You see the list of %2.</source>
        <translation>%1 Vous voyez la liste de %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>La liste n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Ligne %1 sur %2</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3</source>
        <translation>Lignes %1–%2 sur %3</translation>
    </message>
    <message>
        <source>%1 · state of %2</source>
        <translation>%1 · état à %2</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>Back to the first row (Esc)</source>
        <translation>Retour à la première ligne (Échap)</translation>
    </message>
    <message>
        <source>The list begins at %1.</source>
        <translation>La liste commence à %1.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The view %1 was deleted.</source>
        <translation>La vue %1 a été supprimée.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Makes a file for a spreadsheet of the chosen rows</source>
        <translation>Crée un fichier pour tableur avec les lignes choisies</translation>
    </message>
    <message numerus="yes">
        <source>A file with %1 rows is made and kept for 24 hours, for you alone.</source>
        <translation>
            <numerusform>Un fichier de %1 ligne est créé et gardé 24 heures, pour vous seul.</numerusform>
            <numerusform>Un fichier de %1 lignes est créé et gardé 24 heures, pour vous seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter : %1</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Créer le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX, pour les tableurs</translation>
    </message>
    <message>
        <source>CSV, for other programs</source>
        <translation>CSV, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Those you see</source>
        <translation>Celles que vous voyez</translation>
    </message>
    <message>
        <source>All of the list</source>
        <translation>Toutes celles de la liste</translation>
    </message>
    <message>
        <source>Nothing behind this</source>
        <translation>Rien après ceci</translation>
    </message>
    <message>
        <source>No row stands at this value or after it.</source>
        <translation>Aucune ligne ne se trouve à cette valeur ni après.</translation>
    </message>
    <message>
        <source>%1 · request id: %2</source>
        <translation>%1 · numéro de la demande&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>From %1 on · state of %2</source>
        <translation>À partir de %1 · état à %2</translation>
    </message>
    <message>
        <source>Open as a page (Ctrl+Enter)</source>
        <translation>Ouvrir en page (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ListView</name>
    <message>
        <source>Click to sort, right click for the columns</source>
        <translation>Cliquez pour trier, clic droit pour les colonnes</translation>
    </message>
</context>
<context>
    <name>tijara::ui::LoadingLine</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>tijara::ui::MainWindow</name>
    <message>
        <source>Tijara</source>
        <translation>Tijara</translation>
    </message>
    <message>
        <source>Opening the shop</source>
        <translation>Ouverture du magasin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>Le serveur n’a pas pu être joint</translation>
    </message>
    <message>
        <source>Use this computer</source>
        <translation>Utiliser cet ordinateur</translation>
    </message>
    <message>
        <source>What you type cannot be kept on this computer: its disk is full, or not to be written on. Save your changes before you close the console.</source>
        <translation>Ce que vous tapez ne peut pas être gardé sur cet ordinateur&#xa0;: son disque est plein ou protégé en écriture. Enregistrez vos modifications avant de fermer la console.</translation>
    </message>
    <message>
        <source>The shop on this computer cannot be opened</source>
        <translation>Le magasin de cet ordinateur ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Open another shop</source>
        <translation>Ouvrir un autre magasin</translation>
    </message>
    <message>
        <source>A shop or server that is not here yet…</source>
        <translation>Un magasin ou un serveur qui n’est pas encore ici…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Palette</name>
    <message>
        <source>Go to, find or do anything</source>
        <translation>Aller, chercher ou faire quoi que ce soit</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer of them, or the first letters of a name.</source>
        <translation>Rien n’a ces mots. Essayez-en moins, ou les premières lettres d’un nom.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>in a new tab</source>
        <translation>nouvel onglet</translation>
    </message>
    <message>
        <source>one kind</source>
        <translation>un type</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <translation>
            <numerusform>%1 trouvé</numerusform>
            <numerusform>%1 trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Do</source>
        <comment>heading of actions</comment>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PaperDialog</name>
    <message>
        <source>Paper %1</source>
        <translation>Document %1</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Format du document</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Plus petit (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>À la largeur de la fenêtre (Ctrl+0)</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Avancement de l’impression</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter l’impression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The paper cannot be shown</source>
        <translation>Le document ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Impression de la page %1 sur %2</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it. See that it is on and has paper, then print again.</source>
        <translation>L’imprimante n’a pas répondu. Vérifiez qu’elle est allumée et qu’elle a du papier, puis réimprimez.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PersonLine</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>a person, to be read aloud</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>Imprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>Feuille A4</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Load all rows</source>
        <translation>Charger toutes les lignes</translation>
    </message>
    <message>
        <source>At most %1 rows are printed</source>
        <translation>Au plus %1 lignes sont imprimées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Not all rows could be loaded.</source>
        <translation>Toutes les lignes n’ont pas pu être chargées.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are loaded</source>
        <translation>%1 lignes chargées sur %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 a file</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Printout</name>
    <message>
        <source>%1 of %2 rows. Filter the list, or export it to have all of them.</source>
        <translation>%1 lignes sur %2. Filtrez la liste, ou exportez-la pour les avoir toutes.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>at the foot of a printed page</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Production</name>
    <message>
        <source>Unlock production?</source>
        <translation>Déverrouiller la production&#x202f;?</translation>
    </message>
    <message>
        <source>For ten minutes you can write on the server that all shops work on. Your reason stays in the audit trail.</source>
        <translation>Pendant dix minutes, vous pouvez écrire sur le serveur où travaillent tous les magasins. Votre motif reste dans la piste d’audit.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>La laisser verrouillée</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What you are about to do, and who asked for it</source>
        <translation>Ce que vous allez faire, et qui l’a demandé</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ProductsPage</name>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Pas encore de produits</translation>
    </message>
    <message>
        <source>Products you enter, and those of imported bills, stand here.</source>
        <translation>Les produits que vous saisissez et ceux des factures importées sont ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sign of the currency, price</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>asked for at each sale</source>
        <translation>demandé à chaque vente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Bills written before keep the name and price they have.</source>
        <translation>Les factures déjà écrites gardent leur nom et leur prix.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 est comme avant.</translation>
    </message>
    <message>
        <source>The change could not be taken back. %1</source>
        <translation>Le changement n’a pas pu être annulé. %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordDialog</name>
    <message>
        <source>Request id: %1</source>
        <translation>Numéro de la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you typed here would be lost. Press Esc once more to leave.</source>
        <translation>Ce que vous avez tapé ici serait perdu. Appuyez encore sur Échap pour quitter.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordHistory</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing is written in the audit trail.</source>
        <translation>Rien n’est écrit dans la piste d’audit.</translation>
    </message>
    <message>
        <source>All of it in the audit trail</source>
        <translation>Tout dans la piste d’audit</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail</source>
        <translation>Entrée %1 de la piste d’audit</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field of a record, its value before and after</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>By someone who is not known here</source>
        <translation>Par quelqu’un d’inconnu ici</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordListPage</name>
    <message>
        <source>The changes are discarded.</source>
        <translation>Les changements sont abandonnés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines were left out: below here the list has no rows, or has not loaded them yet.</source>
        <extracomment>lines of a table that was pasted into the cells of a list</extracomment>
        <translation>
            <numerusform>%1 ligne a été laissée de côté&#xa0;: plus bas, la liste n’a plus de lignes ou ne les a pas encore chargées.</numerusform>
            <numerusform>%1 lignes ont été laissées de côté&#xa0;: plus bas, la liste n’a plus de lignes ou ne les a pas encore chargées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordView</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Cette fiche</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Segmented</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what is chosen, one of its choices: &quot;Theme: Dark&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>for everyone at this computer</source>
        <translation>pour tous sur cet ordinateur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Shops and servers</source>
        <translation>Magasins et serveurs</translation>
    </message>
    <message>
        <source>that this computer knows</source>
        <translation>que cet ordinateur connaît</translation>
    </message>
    <message>
        <source>What this computer keeps</source>
        <translation>Ce que cet ordinateur garde</translation>
    </message>
    <message>
        <source>Staying signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Last answers of a server</source>
        <translation>Dernières réponses d’un serveur</translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>answers of a server</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep none</source>
        <comment>answers of a server</comment>
        <translation>N’en garder aucune</translation>
    </message>
    <message>
        <source>Lists and figures you have seen can then be read while the server is away, with their age. Up to %1 MB for each person, sealed with a key of the keychain, and taken away when they sign out.</source>
        <translation>Les listes et chiffres que vous avez vus se lisent alors sans le serveur, avec leur âge. Jusqu’à %1 Mo par personne, scellés avec une clé du trousseau, et enlevés à la déconnexion.</translation>
    </message>
    <message>
        <source>The keychain of this computer keeps you signed in, when you ask for it at sign-in: 24 hours at most.</source>
        <translation>Le trousseau de cet ordinateur vous garde connecté, si vous le demandez à la connexion&#xa0;: 24 heures au plus.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open: you sign in each time the console starts.</source>
        <translation>Cet ordinateur n’a pas de trousseau ouvert&#xa0;: vous vous connectez à chaque démarrage.</translation>
    </message>
    <message>
        <source>A shop on this computer</source>
        <translation>Un magasin sur cet ordinateur</translation>
    </message>
    <message>
        <source>For practice, on this computer</source>
        <translation>Pour s’entraîner, sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>where it is · who has signed in there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · open now</source>
        <translation>%1 · ouvert maintenant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Enlever %1</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>You have its address from your provider.</source>
        <translation>Votre fournisseur vous a donné son adresse.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>For example https://shops.example</source>
        <translation>Par exemple https://shops.example</translation>
    </message>
    <message>
        <source>Only this computer uses the name; left empty, it is called as it calls itself.</source>
        <translation>Ce nom ne sert que sur cet ordinateur&#x202f;; laissé vide, c’est celui qu’il se donne.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Delete the demo shop?</source>
        <translation>Supprimer le magasin de démonstration&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Enlever %1&#x202f;?</translation>
    </message>
    <message>
        <source>All its bills and customers are deleted. You can have a fresh one whenever you like.</source>
        <translation>Toutes ses factures et tous ses clients sont supprimés. Vous pouvez en avoir un neuf quand vous voulez.</translation>
    </message>
    <message>
        <source>This computer forgets it with the people, drafts and answers it keeps of it. The shop itself stays as it is.</source>
        <translation>Cet ordinateur l’oublie avec les personnes, brouillons et réponses qu’il en garde. Le magasin lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Forget everything this computer keeps?</source>
        <translation>Oublier tout ce que cet ordinateur garde&#x202f;?</translation>
    </message>
    <message>
        <source>You will be signed out. Drafts, saved views, kept answers, names and addresses of servers will be deleted here. Shops and their data stay as they are.</source>
        <translation>Vous serez déconnecté. Brouillons, vues enregistrées, réponses gardées, noms et adresses de serveurs seront supprimés ici. Les magasins et leurs données restent tels quels.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Lignes des listes</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>rows of lists</comment>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>rows of lists</comment>
        <translation>Confortables</translation>
    </message>
    <message>
        <source>Wide</source>
        <comment>rows of lists</comment>
        <translation>Espacées</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SideSheet</name>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Only when you work in several shops</source>
        <translation>Seulement si vous travaillez dans plusieurs magasins</translation>
    </message>
    <message>
        <source>Other shops and servers</source>
        <translation>Autres magasins et serveurs</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Until you sign out, for 24 hours at most. The keychain of this computer keeps it.</source>
        <translation>Jusqu’à la déconnexion, 24 heures au plus. Le trousseau de cet ordinateur le garde.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open: you sign in each time the console starts.</source>
        <translation>Cet ordinateur n’a pas de trousseau ouvert&#xa0;: vous vous connectez à chaque démarrage.</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Un autre serveur…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SoldLinesPage</name>
    <message>
        <source>Sold lines</source>
        <translation>Lignes vendues</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>Pas encore vendu</translation>
    </message>
    <message>
        <source>No bill has a line with this product.</source>
        <translation>Aucune facture n’a de ligne avec ce produit.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>tijara::ui::StagingBar</name>
    <message>
        <source>Changes that are not saved yet</source>
        <translation>Changements pas encore enregistrés</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>both a number with its noun: &quot;3 changes&quot;, &quot;2 rows&quot;</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 changement</numerusform>
            <numerusform>%1 changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>%1 cells need another value</source>
        <translation>
            <numerusform>%1 cellule demande une autre valeur</numerusform>
            <numerusform>%1 cellules demandent une autre valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept from %1</source>
        <translation>En attente depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are as they were before</source>
        <translation>
            <numerusform>%1 ligne est redevenue comme avant</numerusform>
            <numerusform>%1 lignes sont redevenues comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows changed</source>
        <translation>
            <numerusform>%1 ligne modifiée</numerusform>
            <numerusform>%1 lignes modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>Go on changing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Toasts</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what a button does, its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TotalsRow</name>
    <message>
        <source>sum of all rows</source>
        <translation>somme de toutes les lignes</translation>
    </message>
    <message>
        <source>sum of the filter</source>
        <translation>somme du filtre</translation>
    </message>
    <message>
        <source>The sums could not be made.</source>
        <translation>Les sommes n’ont pas pu être faites.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 rows are not added up. Choose a filter.</source>
        <translation>Plus de %1 lignes ne sont pas additionnées. Choisissez un filtre.</translation>
    </message>
    <message>
        <source>Amounts in several currencies are not added up.</source>
        <translation>Des montants en plusieurs monnaies ne sont pas additionnés.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>accessible name of a sum below a list: column, sum, what it sums</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Show these rows from the first one on</source>
        <translation>Montrer ces lignes depuis la première</translation>
    </message>
</context>
<context>
    <name>tijara::ui::VerifyDialog</name>
    <message>
        <source>Check of the audit trail</source>
        <translation>Vérification de la piste d’audit</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading every entry from the first one. This takes a few seconds.</source>
        <translation>Lecture de chaque entrée depuis la première. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Fingerprint of the last entry: %1</source>
        <translation>Empreinte de la dernière entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The trail could not be checked. %1</source>
        <translation>La piste n’a pas pu être vérifiée. %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ViewTabs</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 lignes</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ViewsBar</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Keeps these filters, this order and these columns under a name</source>
        <translation>Garde ces filtres, cet ordre et ces colonnes sous un nom</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les changements</translation>
    </message>
    <message>
        <source>The view keeps the filters and the order you see now</source>
        <translation>La vue garde les filtres et l’ordre que vous voyez</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole list</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>It keeps the filters, the order and the columns, for you on this computer.</source>
        <translation>Elle garde les filtres, l’ordre et les colonnes, pour vous sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
</TS>
