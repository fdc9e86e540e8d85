<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>By an amount</source>
        <translation>D’un montant</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>May go below zero</source>
        <translation>Peut passer sous zéro</translation>
    </message>
    <message>
        <source>A till or a bank account rarely may; what accounts were opened with must</source>
        <translation>Rarement pour une caisse ou une banque&#x202f;; toujours pour ce avec quoi les comptes ont été ouverts</translation>
    </message>
    <message>
        <source>By at most</source>
        <translation>De combien au plus</translation>
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
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Your own number for it, to find it by</source>
        <translation>Votre propre numéro, pour le retrouver</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Three letters; it cannot be changed later</source>
        <translation>Trois lettres&#x202f;; ne peut plus être changé ensuite</translation>
    </message>
</context>
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
        <translation>Recharger les chiffres</translation>
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
        <source>Choose a file of sales…</source>
        <translation>Choisir un fichier de ventes…</translation>
    </message>
    <message>
        <source>Choose a file of events…</source>
        <translation>Choisir un fichier d’événements…</translation>
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
        <translation>Recharger les lignes</translation>
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
    <message>
        <source>Another shop</source>
        <translation>Un autre magasin</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Nouveau magasin</translation>
    </message>
    <message>
        <source>Paid until…</source>
        <translation>Payé jusqu’au…</translation>
    </message>
    <message>
        <source>Add days…</source>
        <translation>Ajouter des jours…</translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation>Changer de formule…</translation>
    </message>
    <message>
        <source>Modules…</source>
        <translation>Modules…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Fermer…</translation>
    </message>
    <message>
        <source>Take back the closing…</source>
        <translation>Annuler la fermeture…</translation>
    </message>
    <message>
        <source>Keep everything…</source>
        <translation>Tout conserver…</translation>
    </message>
    <message>
        <source>For a court or an office: nobody&apos;s data is erased</source>
        <translation>Pour un tribunal ou une administration&#xa0;: les données de personne ne sont effacées</translation>
    </message>
    <message>
        <source>Keep no longer…</source>
        <translation>Ne plus conserver…</translation>
    </message>
    <message>
        <source>Export the whole shop</source>
        <translation>Exporter tout le magasin</translation>
    </message>
    <message>
        <source>All its data in one open file, to keep or to bring in elsewhere</source>
        <translation>Toutes ses données dans un seul fichier ouvert, à garder ou à reprendre ailleurs</translation>
    </message>
    <message>
        <source>Flags…</source>
        <translation>Drapeaux…</translation>
    </message>
    <message>
        <source>Branches…</source>
        <translation>Succursales…</translation>
    </message>
    <message>
        <source>Tax numbers…</source>
        <translation>Numéros fiscaux…</translation>
    </message>
    <message>
        <source>Days for chosen…</source>
        <translation>Jours aux choisis…</translation>
    </message>
    <message>
        <source>Plan for chosen…</source>
        <translation>Formule des choisis…</translation>
    </message>
    <message>
        <source>Open chosen again…</source>
        <translation>Rouvrir les choisis…</translation>
    </message>
    <message>
        <source>Suspend chosen…</source>
        <translation>Suspendre les choisis…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Set up the second step…</source>
        <translation>Activer la deuxième étape…</translation>
    </message>
    <message>
        <source>Drop the second step…</source>
        <translation>Supprimer la deuxième étape…</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nouveaux codes de secours</translation>
    </message>
    <message>
        <source>The ones you have open nothing any more</source>
        <translation>Ceux que vous avez n’ouvrent plus rien</translation>
    </message>
    <message>
        <source>End all others</source>
        <translation>Fermer toutes les autres</translation>
    </message>
    <message>
        <source>Everywhere but here your password is asked for at once</source>
        <translation>Partout ailleurs, votre mot de passe est demandé aussitôt</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Makes another key; this one works on for a while</source>
        <translation>Crée une autre clé&#x202f;; celle-ci fonctionne encore un moment</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Changer le rôle…</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Inviter de nouveau</translation>
    </message>
    <message>
        <source>Makes another code; the one before opens nothing any more</source>
        <translation>Crée un autre code&#x202f;; le précédent n’ouvre plus rien</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>Code pour un nouveau mot de passe</translation>
    </message>
    <message>
        <source>For someone who forgot theirs</source>
        <translation>Pour qui a oublié le sien</translation>
    </message>
    <message>
        <source>Drop second step…</source>
        <translation>Supprimer la deuxième étape…</translation>
    </message>
    <message>
        <source>For someone who lost their phone</source>
        <translation>Pour qui a perdu son téléphone</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Bloquer l’accès</translation>
    </message>
    <message>
        <source>Signs them out at once, until you let them in again</source>
        <translation>Met fin à ses connexions aussitôt, jusqu’à ce que vous rouvriez l’accès</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Rouvrir l’accès</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Enlever…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Change a role…</source>
        <translation>Modifier un rôle…</translation>
    </message>
    <message>
        <source>Remove a role…</source>
        <translation>Enlever un rôle…</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>End this sign-in</source>
        <translation>Fermer cette connexion</translation>
    </message>
    <message>
        <source>There the password is asked for at once; nothing that was saved is lost</source>
        <translation>Là-bas, le mot de passe est demandé aussitôt&#x202f;; rien de ce qui est enregistré n’est perdu</translation>
    </message>
    <message>
        <source>Look in to help…</source>
        <translation>Entrer pour aider…</translation>
    </message>
    <message>
        <source>Opens the shop for reading only; its owner sees that, and why</source>
        <translation>Ouvre la boutique en lecture seule&#x202f;; son propriétaire le voit, et pourquoi</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>The record this entry is about</source>
        <translation>La fiche dont parle cette entrée</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>Ouvrir un compte</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>All entries of this account and its balance day by day</source>
        <translation>Toutes les écritures de ce compte et son solde jour par jour</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Close account…</source>
        <translation>Clôturer le compte…</translation>
    </message>
    <message>
        <source>Takes no transfers any more; its entries stay</source>
        <translation>N’accepte plus de virements&#x202f;; ses écritures restent</translation>
    </message>
    <message>
        <source>Bring in a statement</source>
        <translation>Importer un relevé</translation>
    </message>
    <message>
        <source>A file of your bank: MT940, CAMT.053 or CSV</source>
        <translation>Un fichier de votre banque&#xa0;: MT940, CAMT.053 ou CSV</translation>
    </message>
    <message>
        <source>Confirm the proposals</source>
        <translation>Confirmer les propositions</translation>
    </message>
    <message>
        <source>Of the marked lines, those that have one</source>
        <translation>Parmi les lignes cochées, celles qui en ont une</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>The transfer in the books</source>
        <translation>Le virement dans les livres</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>It has no place in the books</source>
        <translation>Elle n’a pas sa place dans les livres</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the account it belongs to</source>
        <translation>Choisir le compte auquel elle appartient</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The line is open again; a transfer that was made for it is reversed</source>
        <translation>La ligne est de nouveau ouverte&#x202f;; un virement fait pour elle est contre-passé</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>It is what is proposed</source>
        <translation>C’est bien ce qui est proposé</translation>
    </message>
    <message>
        <source>Check the books</source>
        <translation>Vérifier les livres</translation>
    </message>
    <message>
        <source>Works every balance out anew from its entries</source>
        <translation>Recalcule chaque solde à partir de ses écritures</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Nouveau virement</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The bill or credit note this was posted for</source>
        <translation>La facture ou l’avoir pour lequel ceci a été passé</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>The entry that says who made it and when</source>
        <translation>L’entrée qui dit qui l’a fait et quand</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Libérer…</translation>
    </message>
    <message>
        <source>What is held is free again, and nothing moves</source>
        <translation>Ce qui est retenu redevient libre, et rien ne bouge</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Virer…</translation>
    </message>
    <message>
        <source>Moves what is held, or less of it</source>
        <translation>Vire ce qui est retenu, ou moins</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Contre-passer…</translation>
    </message>
    <message>
        <source>Gives all of it back, as a mistake</source>
        <translation>Rend le tout, comme une erreur</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Rembourser…</translation>
    </message>
    <message>
        <source>Gives back all or a part of what is left</source>
        <translation>Rend tout ou partie de ce qui reste</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>What this document moved in the books</source>
        <translation>Ce que ce document a fait bouger dans les livres</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Un autre fichier</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nouvelle expérience</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What is known of its prices, and what is not</source>
        <translation>Ce que l’on sait de ses prix, et ce que l’on ne sait pas</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Another draft with the same terms</source>
        <translation>Un autre brouillon avec les mêmes termes</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Démarrer…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Who has a price keeps it; nobody new is taken in</source>
        <translation>Qui a un prix le garde&#x202f;; personne de nouveau n’est pris</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ressortir</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Toutes les expériences</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Every figure with its intervals, a line for each price of each goal</source>
        <translation>Chaque chiffre avec ses intervalles, une ligne par prix et par objectif</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>All of it, for programs</source>
        <translation>Le tout, pour des programmes</translation>
    </message>
    <message>
        <source>Make it the price…</source>
        <translation>En faire le prix…</translation>
    </message>
    <message>
        <source>Stop, keep today&apos;s price…</source>
        <translation>Arrêter, garder le prix actuel…</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Trouver la cause</translation>
    </message>
    <message>
        <source>Other shares…</source>
        <translation>Autres parts…</translation>
    </message>
    <message>
        <source>Begins anew with other parts of the visitors for each price</source>
        <translation>Recommence avec d’autres parts des visiteurs pour chaque prix</translation>
    </message>
    <message>
        <source>Bring in events…</source>
        <translation>Apporter des événements…</translation>
    </message>
    <message>
        <source>What was measured elsewhere, from a file</source>
        <translation>Ce qui a été mesuré ailleurs, depuis un fichier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Sends a notice that means nothing</source>
        <translation>Envoie un avis qui ne signifie rien</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>The figures stay as they are while you look</source>
        <translation>Les chiffres restent tels quels pendant que vous regardez</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>Montrer le magasin</translation>
    </message>
    <message>
        <source>New flag</source>
        <translation>Nouveau drapeau</translation>
    </message>
    <message>
        <source>Change flag…</source>
        <translation>Modifier le drapeau…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouvelle formule</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nouvelle version…</translation>
    </message>
    <message>
        <source>Another price or limit; shops stay on the version they have until they are moved</source>
        <translation>Un autre prix ou une autre limite ; les magasins gardent leur version jusqu’à ce qu’on les déplace</translation>
    </message>
    <message>
        <source>Shops with this plan</source>
        <translation>Magasins ayant cette formule</translation>
    </message>
    <message>
        <source>New code for the owner…</source>
        <translation>Nouveau code pour le propriétaire…</translation>
    </message>
    <message>
        <source>For an owner who has not come in yet; the code before opens nothing any more</source>
        <translation>Pour un propriétaire qui n’est pas encore entré ; le code précédent n’ouvre plus rien</translation>
    </message>
    <message>
        <source>Sends an empty list, which means nothing there</source>
        <translation>Envoie une liste vide, qui n’y veut rien dire</translation>
    </message>
    <message>
        <source>Remove the key…</source>
        <translation>Retirer la clé…</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Langue…</translation>
    </message>
    <message>
        <source>English, French, Arabic or Hindi, at once</source>
        <translation>Anglais, français, arabe ou hindi, tout de suite</translation>
    </message>
    <message>
        <source>Theme…</source>
        <translation>Thème…</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Clair, sombre, ou comme le système</translation>
    </message>
    <message>
        <source>Text size…</source>
        <translation>Taille du texte…</translation>
    </message>
    <message>
        <source>Larger or smaller letters everywhere</source>
        <translation>Des lettres plus grandes ou plus petites partout</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Imprimer cette page…</translation>
    </message>
</context>
<context>
    <name>BankWords</name>
    <message>
        <source>The bank says nothing</source>
        <translation>La banque ne dit rien</translation>
    </message>
    <message>
        <source>Somebody decided that it has no place in the books.</source>
        <translation>Quelqu’un a décidé qu’elle n’a pas sa place dans les livres.</translation>
    </message>
    <message numerus="yes">
        <source>%1 things in the books fit equally well, so none was proposed.</source>
        <translation>
            <numerusform>%1 chose des livres correspond, donc rien n’a été proposé.</numerusform>
            <numerusform>%1 choses des livres correspondent aussi bien, donc aucune n’a été proposée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the books fits. Choose the account it belongs to.</source>
        <translation>Rien ne correspond dans les livres. Choisissez le compte auquel elle appartient.</translation>
    </message>
    <message>
        <source>A transfer in the books has the same reference, %1, and the same amount.</source>
        <translation>Un virement des livres a la même référence, %1, et le même montant.</translation>
    </message>
    <message>
        <source>A transfer in the books of %1 has the same amount, and no other one near that day has.</source>
        <translation>Un virement des livres du %1 a le même montant, et aucun autre proche de ce jour ne l’a.</translation>
    </message>
    <message>
        <source>Its text names the document %1, which comes to exactly this amount.</source>
        <translation>Son texte nomme le document %1, dont le total est exactement ce montant.</translation>
    </message>
    <message>
        <source>It names %1, who has an open bill of exactly this amount.</source>
        <translation>Elle nomme %1, qui a une facture ouverte d’exactement ce montant.</translation>
    </message>
    <message>
        <source>Only one customer has an open bill of exactly this amount: bill %1.</source>
        <translation>Un seul client a une facture ouverte d’exactement ce montant&#xa0;: la facture %1.</translation>
    </message>
    <message>
        <source>The account was chosen by hand.</source>
        <translation>Le compte a été choisi à la main.</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Décidé à la main</translation>
    </message>
    <message>
        <source>Several fit</source>
        <translation>Plusieurs correspondent</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <extracomment>why a bank&apos;s line was matched, in a column</extracomment>
        <translation>Référence %1</translation>
    </message>
    <message>
        <source>Amount, near %1</source>
        <translation>Montant, vers le %1</translation>
    </message>
    <message>
        <source>Names document %1</source>
        <translation>Nomme le document %1</translation>
    </message>
    <message>
        <source>Names %1</source>
        <translation>Nomme %1</translation>
    </message>
    <message>
        <source>Open bill %1</source>
        <translation>Facture ouverte %1</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Choisi à la main</translation>
    </message>
    <message>
        <source>Same reference</source>
        <translation>Même référence</translation>
    </message>
    <message>
        <source>Same amount, near day</source>
        <translation>Même montant, jour proche</translation>
    </message>
    <message>
        <source>Document named</source>
        <translation>Document nommé</translation>
    </message>
    <message>
        <source>Customer named</source>
        <translation>Client nommé</translation>
    </message>
    <message>
        <source>Only open bill</source>
        <translation>Seule facture ouverte</translation>
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
        <translation>À propos de</translation>
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
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>Appels ce mois-ci</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Deuxième étape</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été tenté</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Balance, %1</source>
        <translation>Solde, %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Autre compte</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Retenu jusqu’au</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Du compte</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>Au compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Ont acheté</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Sales / visitor</source>
        <translation>Ventes / visiteur</translation>
    </message>
    <message>
        <source>Profit / visitor</source>
        <translation>Bénéfice / visiteur</translation>
    </message>
    <message>
        <source>Against today&apos;s</source>
        <translation>Face à l’actuel</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>De … à</translation>
    </message>
    <message>
        <source>The truth lies</source>
        <translation>La vérité est entre</translation>
    </message>
    <message>
        <source>Chance to be better</source>
        <translation>Chance d’être mieux</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Per visitor</source>
        <translation>Par visiteur</translation>
    </message>
    <message>
        <source>Without the cut</source>
        <translation>Sans plafond</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Plafonnés</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Did it</source>
        <translation>L’ont fait</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>On any day</source>
        <translation>N’importe quel jour</translation>
    </message>
    <message>
        <source>p on any day</source>
        <translation>p, tout jour</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>p at the end</source>
        <translation>p, à la fin</translation>
    </message>
    <message>
        <source>Holm</source>
        <translation>p de Holm</translation>
    </message>
    <message>
        <source>B.-H.</source>
        <translation>p de B.-H.</translation>
    </message>
    <message>
        <source>CUPED</source>
        <translation>Avec CUPED</translation>
    </message>
    <message>
        <source>Loss if taken</source>
        <translation>Perte si choisi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last arrived</source>
        <translation>Dernière arrivée</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Moitié en</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 sur 100 en</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Address or code</source>
        <translation>Adresse ou code</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Shops that have it</source>
        <translation>Magasins qui l’ont</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Prix par mois</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>Appels par mois</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Magasins</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tax, %1</source>
        <translation>Taxe, %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
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
    <name>DayCharts</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day and an amount</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>In, %1</source>
        <translation>Entrées, %1</translation>
    </message>
    <message>
        <source>Out, %1</source>
        <translation>Sorties, %1</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
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
        <translation>Imprimé émis</translation>
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
    <message>
        <source>Branch changed</source>
        <translation>Succursale modifiée</translation>
    </message>
    <message>
        <source>Tax registration changed</source>
        <translation>Immatriculation fiscale modifiée</translation>
    </message>
    <message>
        <source>Shop paid for</source>
        <translation>Magasin payé</translation>
    </message>
    <message>
        <source>Days added to the shop&apos;s time</source>
        <translation>Jours ajoutés au magasin</translation>
    </message>
    <message>
        <source>Shop suspended</source>
        <translation>Magasin suspendu</translation>
    </message>
    <message>
        <source>Suspension lifted</source>
        <translation>Suspension levée</translation>
    </message>
    <message>
        <source>Shop closed</source>
        <translation>Magasin fermé</translation>
    </message>
    <message>
        <source>Shop opened again</source>
        <translation>Fermeture annulée</translation>
    </message>
    <message>
        <source>Shop moved on by its dates</source>
        <translation>Magasin passé à l’étape suivante par ses dates</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Formule changée</translation>
    </message>
    <message>
        <source>Version of a plan made</source>
        <translation>Version d’une formule créée</translation>
    </message>
    <message>
        <source>Module switched</source>
        <translation>Module activé ou coupé</translation>
    </message>
    <message>
        <source>Everything is to be kept</source>
        <translation>Tout doit être conservé</translation>
    </message>
    <message>
        <source>Nothing needs to be kept any more</source>
        <translation>Plus rien ne doit être conservé</translation>
    </message>
    <message>
        <source>Most calls of the month used</source>
        <translation>La plupart des appels du mois sont utilisés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Version de la formule</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Stays so until</source>
        <translation>Reste ainsi jusqu’au</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Tout est conservé</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls a month at most</source>
        <translation>Appels par mois au plus</translation>
    </message>
    <message>
        <source>Tax registration, by its id</source>
        <translation>Immatriculation fiscale, par son identifiant</translation>
    </message>
    <message>
        <source>Not used since</source>
        <translation>Plus utilisé depuis</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>Drapeau modifié</translation>
    </message>
    <message>
        <source>Whole shop exported</source>
        <translation>Magasin exporté en entier</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Share of the shops, in percent</source>
        <translation>Part des magasins, en pour cent</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
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
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>Compte ouvert</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Compte clôturé</translation>
    </message>
    <message>
        <source>Money transferred</source>
        <translation>Argent viré</translation>
    </message>
    <message>
        <source>Amount held</source>
        <translation>Montant réservé</translation>
    </message>
    <message>
        <source>Held amount transferred</source>
        <translation>Montant réservé viré</translation>
    </message>
    <message>
        <source>Held amount let go</source>
        <translation>Montant réservé libéré</translation>
    </message>
    <message>
        <source>Held amount expired</source>
        <translation>Réservation expirée</translation>
    </message>
    <message>
        <source>Transfer refunded</source>
        <translation>Virement remboursé</translation>
    </message>
    <message>
        <source>Transfer reversed</source>
        <translation>Virement annulé</translation>
    </message>
    <message>
        <source>Several transfers made</source>
        <translation>Plusieurs virements faits</translation>
    </message>
    <message>
        <source>Earlier sales entered in the books</source>
        <translation>Ventes antérieures inscrites dans les comptes</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>Personne invitée</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>Role of a person changed</source>
        <translation>Rôle d’une personne changé</translation>
    </message>
    <message>
        <source>Person kept out</source>
        <translation>Accès d’une personne bloqué</translation>
    </message>
    <message>
        <source>Person let in again</source>
        <translation>Accès d’une personne rouvert</translation>
    </message>
    <message>
        <source>Person removed</source>
        <translation>Personne enlevée</translation>
    </message>
    <message>
        <source>Person works in another shop too</source>
        <translation>Personne qui travaille aussi dans une autre boutique</translation>
    </message>
    <message>
        <source>Role made</source>
        <translation>Rôle créé</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rôle modifié</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>Rôle enlevé</translation>
    </message>
    <message>
        <source>Key of a program made</source>
        <translation>Clé d’un programme créée</translation>
    </message>
    <message>
        <source>Key of a program replaced</source>
        <translation>Clé d’un programme remplacée</translation>
    </message>
    <message>
        <source>Key of a program revoked</source>
        <translation>Clé d’un programme révoquée</translation>
    </message>
    <message>
        <source>Code for a new password made</source>
        <translation>Code pour un nouveau mot de passe créé</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Password chosen anew with a code</source>
        <translation>Mot de passe choisi de nouveau avec un code</translation>
    </message>
    <message>
        <source>Second step set up</source>
        <translation>Deuxième étape activée</translation>
    </message>
    <message>
        <source>New recovery codes made</source>
        <translation>Nouveaux codes de secours créés</translation>
    </message>
    <message>
        <source>Second step dropped</source>
        <translation>Deuxième étape supprimée</translation>
    </message>
    <message>
        <source>Sign-in ended</source>
        <translation>Connexion fermée</translation>
    </message>
    <message>
        <source>Someone of the platform looked in to help</source>
        <translation>Quelqu’un de la plateforme est entré pour aider</translation>
    </message>
    <message>
        <source>Visit of the platform ended</source>
        <translation>Visite de la plateforme terminée</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Shop, by its id</source>
        <translation>Boutique, par son identifiant</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Price experiment planned</source>
        <translation>Expérience de prix préparée</translation>
    </message>
    <message>
        <source>Price experiment changed</source>
        <translation>Expérience de prix modifiée</translation>
    </message>
    <message>
        <source>Price experiment started, paused or stopped</source>
        <translation>Expérience de prix lancée, suspendue ou arrêtée</translation>
    </message>
    <message>
        <source>Price experiment began a new phase</source>
        <translation>Nouvelle phase d&apos;une expérience de prix</translation>
    </message>
    <message>
        <source>Events of a price experiment brought in</source>
        <translation>Événements d&apos;une expérience de prix importés</translation>
    </message>
    <message>
        <source>Bank statement brought in</source>
        <translation>Relevé de banque importé</translation>
    </message>
    <message>
        <source>Line of the bank booked</source>
        <translation>Ligne de banque comptabilisée</translation>
    </message>
    <message>
        <source>Match with the bank taken back</source>
        <translation>Rapprochement avec la banque annulé</translation>
    </message>
    <message>
        <source>Line of the bank ignored</source>
        <translation>Ligne de banque ignorée</translation>
    </message>
    <message>
        <source>Line of the bank open again</source>
        <translation>Ligne de banque rouverte</translation>
    </message>
    <message>
        <source>Line of the bank looked at again</source>
        <translation>Ligne de banque réexaminée</translation>
    </message>
    <message>
        <source>Address for notices added</source>
        <translation>Adresse d’avis ajoutée</translation>
    </message>
    <message>
        <source>Address for notices switched on or off</source>
        <translation>Adresse d’avis allumée ou éteinte</translation>
    </message>
    <message>
        <source>Address for notices removed</source>
        <translation>Adresse d’avis retirée</translation>
    </message>
    <message>
        <source>Billing service switched on, off or over</source>
        <translation>Service de facturation allumé, éteint ou changé</translation>
    </message>
    <message>
        <source>Key of the billing service set or removed</source>
        <translation>Clé du service de facturation mise ou retirée</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>Arrondi du total</translation>
    </message>
</context>
<context>
    <name>ExperimentWords</name>
    <message>
        <source>Bought</source>
        <translation>Ont acheté</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>Value of an order</source>
        <translation>Valeur d’une commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a measure and what it is measured of: &quot;Sales: subscription&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>is shown</source>
        <translation>est montré</translation>
    </message>
    <message>
        <source>must not get worse</source>
        <translation>ne doit pas empirer</translation>
    </message>
    <message>
        <source>Decided for a price</source>
        <translation>Un prix a été retenu</translation>
    </message>
    <message>
        <source>Nothing is better than today&apos;s price</source>
        <translation>Rien n’est mieux que le prix actuel</translation>
    </message>
    <message>
        <source>It cannot be said</source>
        <translation>On ne peut pas le dire</translation>
    </message>
    <message>
        <source>Sent again, counted once</source>
        <translation>Renvoyé, compté une fois</translation>
    </message>
    <message>
        <source>Of an experiment that is not here</source>
        <translation>D’une expérience qui n’est pas ici</translation>
    </message>
    <message>
        <source>Of a price that is not tried</source>
        <translation>D’un prix qui n’est pas essayé</translation>
    </message>
    <message>
        <source>Of something no goal asks for</source>
        <translation>De ce qu’aucun objectif ne demande</translation>
    </message>
    <message>
        <source>Before it began, or after its end</source>
        <translation>Avant le début, ou après la fin</translation>
    </message>
    <message>
        <source>With a time that cannot be right</source>
        <translation>Avec une date impossible</translation>
    </message>
    <message>
        <source>More than one person can do</source>
        <translation>Plus qu’une personne ne peut faire</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>a chance so near to certain that its decimals would say so</extracomment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>beside the price that all others are compared with</extracomment>
        <translation>actuel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the two ends of an interval</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>compared with this</source>
        <translation>comparé à celui-ci</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
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
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
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
    <message>
        <source>How do I look after the shops?</source>
        <translation>Comment suivre les magasins&#x202f;?</translation>
    </message>
    <message>
        <source>The figures above say how many shops stand where; each opens its rows. The words above the list narrow it, and Save view keeps what you chose.</source>
        <translation>Les chiffres en haut disent combien de magasins en sont où&#x202f;; chacun ouvre ses lignes. Les mots au-dessus de la liste la restreignent, et Enregistrer la vue garde votre choix.</translation>
    </message>
    <message>
        <source>Open a shop to see its plan, its calls, its modules, its people, and what was done with it. Every act asks for a reason, which the shop reads too.</source>
        <translation>Ouvrez un magasin pour voir sa formule, ses appels, ses modules, ses personnes et ce qui a été fait. Chaque acte demande un motif, que le magasin lit aussi.</translation>
    </message>
    <message>
        <source>Mark several with Space and act on all of them at once. What one shop does not allow is said, and the others go on.</source>
        <translation>Marquez-en plusieurs avec Espace et agissez sur tous à la fois. Ce qu’un magasin ne permet pas est dit, et les autres avancent.</translation>
    </message>
    <message>
        <source>Shops move on by themselves when their day comes: from their trial or what is paid to grace, to reading only, to suspension. A payment opens them at any time.</source>
        <translation>Les magasins avancent d’eux-mêmes quand leur jour vient&#xa0;: de l’essai ou de ce qui est payé au délai de grâce, à la lecture seule, à la suspension. Un paiement les rouvre à tout moment.</translation>
    </message>
    <message>
        <source>How do I make a shop?</source>
        <translation>Comment créer un magasin&#x202f;?</translation>
    </message>
    <message>
        <source>Say what it is called and where it is: the country fills in money and time zone. Then choose its plan and modules, and say who owns it.</source>
        <translation>Dites son nom et où il est&#xa0;: le pays remplit la monnaie et le fuseau horaire. Choisissez ensuite sa formule et ses modules, et dites qui en est propriétaire.</translation>
    </message>
    <message>
        <source>How do I let others work here?</source>
        <translation>Comment faire travailler d’autres personnes ici&#x202f;?</translation>
    </message>
    <message>
        <source>Invite someone with their e-mail and a role. You get a code: hand it over as you like. With it they choose their own password, which nobody else ever sees.</source>
        <translation>Invitez quelqu’un avec son e-mail et un rôle. Vous recevez un code&#xa0;: transmettez-le comme vous voulez. Avec lui, la personne choisit son propre mot de passe, que personne d’autre ne voit jamais.</translation>
    </message>
    <message>
        <source>Whoever forgot their password gets a code for a new one from you, and whoever lost their phone is helped by dropping the second step.</source>
        <translation>Qui a oublié son mot de passe reçoit de vous un code pour en choisir un nouveau, et qui a perdu son téléphone est aidé en supprimant la deuxième étape.</translation>
    </message>
    <message>
        <source>Keep out signs someone out at once and can be taken back. Removing cannot, but what they wrote stays.</source>
        <translation>Bloquer l’accès met fin aux connexions aussitôt et peut être annulé. Enlever ne le peut pas, mais ce que la personne a écrit reste.</translation>
    </message>
    <message>
        <source>Who may do what?</source>
        <translation>Qui peut faire quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Each column is a role and each line something that can be allowed. The given roles stay as they are.</source>
        <translation>Chaque colonne est un rôle et chaque ligne une chose qui peut être permise. Les rôles donnés restent tels quels.</translation>
    </message>
    <message>
        <source>New role makes one of your own, with what you tick. You can give away what you may do yourself, and no more.</source>
        <translation>Nouveau rôle en crée un à vous, avec ce que vous cochez. Vous pouvez donner ce que vous pouvez faire vous-même, et pas plus.</translation>
    </message>
    <message>
        <source>Who is signed in?</source>
        <translation>Qui est connecté&#x202f;?</translation>
    </message>
    <message>
        <source>Each line is someone at a computer: from where, with which program, and since when. End a sign-in that you do not know, and give its person a new password.</source>
        <translation>Chaque ligne est quelqu’un devant un ordinateur&#xa0;: d’où, avec quel programme et depuis quand. Fermez une connexion que vous ne connaissez pas et donnez à la personne un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Someone of the platform who looks in to help stands here too, with their reason. They can change nothing, and you can end it.</source>
        <translation>Quelqu’un de la plateforme qui entre pour aider figure ici aussi, avec sa raison. Il ne peut rien changer, et vous pouvez y mettre fin.</translation>
    </message>
    <message>
        <source>What are keys of programs?</source>
        <translation>Que sont les clés des programmes&#x202f;?</translation>
    </message>
    <message>
        <source>A web shop or another program of yours signs in with a key instead of a password. Tick only what it needs.</source>
        <translation>Une boutique en ligne ou un autre de vos programmes se connecte avec une clé au lieu d’un mot de passe. Ne cochez que ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>Replace makes another key while the old one still works, so that nothing stands still. Revoke shuts a program out at once.</source>
        <translation>Remplacer crée une autre clé pendant que l’ancienne fonctionne encore, pour que rien ne s’arrête. Révoquer exclut un programme aussitôt.</translation>
    </message>
    <message>
        <source>Is somebody trying to get in?</source>
        <translation>Quelqu’un essaie-t-il d’entrer&#x202f;?</translation>
    </message>
    <message>
        <source>Who tries wrong passwords or codes has to wait longer each time. Here you see from which network it came, and how often.</source>
        <translation>Qui essaie de mauvais mots de passe ou codes doit attendre plus longtemps à chaque fois. Vous voyez ici de quel réseau cela venait, et combien de fois.</translation>
    </message>
    <message>
        <source>A few a day are people who mistype. Hundreds from one network are somebody&apos;s program: see to it that everyone has a second step.</source>
        <translation>Quelques-uns par jour sont des fautes de frappe. Des centaines depuis un réseau sont le programme de quelqu’un&#xa0;: veillez à ce que chacun ait une deuxième étape.</translation>
    </message>
    <message>
        <source>How do I keep my sign-in safe?</source>
        <translation>Comment protéger ma connexion&#x202f;?</translation>
    </message>
    <message>
        <source>Set up the second step: then a code of your phone is asked for besides the password. Keep the recovery codes on paper, for when the phone is lost.</source>
        <translation>Activez la deuxième étape&#xa0;: un code de votre téléphone est alors demandé en plus du mot de passe. Gardez les codes de secours sur papier, au cas où le téléphone serait perdu.</translation>
    </message>
    <message>
        <source>Below stands where you are signed in. End what you do not know, and change your password after it.</source>
        <translation>Plus bas figure où vous êtes connecté. Fermez ce que vous ne connaissez pas, puis changez votre mot de passe.</translation>
    </message>
    <message>
        <source>Where is my money?</source>
        <translation>Où est mon argent&#x202f;?</translation>
    </message>
    <message>
        <source>The figures above are what lies in each kind of account; each opens its accounts.</source>
        <translation>Les chiffres du haut sont ce que contient chaque type de compte&#x202f;; chacun ouvre ses comptes.</translation>
    </message>
    <message>
        <source>The lines show what came into the till and the bank and what went out. Press a day, or go to it with the arrows and press Enter, for its entries.</source>
        <translation>Les lignes montrent ce qui est entré en caisse et en banque et ce qui en est sorti. Cliquez sur un jour, ou allez-y avec les flèches puis Entrée, pour ses écritures.</translation>
    </message>
    <message>
        <source>Check the books works every balance out anew from its entries and says whether one was tampered with.</source>
        <translation>Vérifier les livres recalcule chaque solde à partir de ses écritures et dit si l’un d’eux a été falsifié.</translation>
    </message>
    <message>
        <source>What are accounts?</source>
        <translation>Que sont les comptes&#x202f;?</translation>
    </message>
    <message>
        <source>An account says how much there is of something: in the till, at the bank, owed by a customer, earned from sales. Your own stand first, those of customers behind them.</source>
        <translation>Un compte dit combien il y a de quelque chose&#xa0;: en caisse, à la banque, dû par un client, gagné par les ventes. Les vôtres viennent d’abord, ceux des clients ensuite.</translation>
    </message>
    <message>
        <source>Open an account for each bank account you have. What bills need opens by itself.</source>
        <translation>Ouvrez un compte pour chacun de vos comptes en banque. Ce qu’il faut aux factures s’ouvre tout seul.</translation>
    </message>
    <message>
        <source>Entries shows the balance day by day and every entry. Press a day in the chart to begin the entries there.</source>
        <translation>Écritures montre le solde jour par jour et chaque écriture. Cliquez sur un jour du graphique pour y commencer les écritures.</translation>
    </message>
    <message>
        <source>Close account ends one that has nothing in it. Nothing is ever deleted.</source>
        <translation>Clôturer le compte en termine un qui est vide. Rien n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>How do I move money?</source>
        <translation>Comment virer de l’argent&#x202f;?</translation>
    </message>
    <message>
        <source>New transfer asks from where, to where and how much, and says what will lie in both accounts before you send it.</source>
        <translation>Nouveau virement demande d’où, vers où et combien, et dit ce qu’il y aura dans les deux comptes avant l’envoi.</translation>
    </message>
    <message>
        <source>An amount can be held first: it stays where it is but cannot be spent. Move takes it, or less of it; Let go frees it.</source>
        <translation>Un montant peut d’abord être retenu&#xa0;: il reste où il est mais ne peut être dépensé. Virer le prend, ou moins&#x202f;; Libérer le rend.</translation>
    </message>
    <message>
        <source>A transfer is never changed. Refund gives back all or a part of it, Reverse all of a mistake, and both stay in the books.</source>
        <translation>Un virement n’est jamais modifié. Rembourser en rend tout ou partie, Contre-passer rend le tout d’une erreur, et les deux restent dans les livres.</translation>
    </message>
    <message>
        <source>What was posted for a bill leads to it with Document, and to who wrote it with Audit trail.</source>
        <translation>Ce qui a été passé pour une facture y mène par Document, et à qui l’a écrit par Piste d’audit.</translation>
    </message>
    <message>
        <source>Does the bank say the same as my books?</source>
        <translation>La banque dit-elle la même chose que mes livres&#x202f;?</translation>
    </message>
    <message>
        <source>Bring in a statement reads a file of your bank: MT940, CAMT.053, or a table saved as CSV. A file that is brought in twice adds nothing the second time.</source>
        <translation>Importer un relevé lit un fichier de votre banque&#xa0;: MT940, CAMT.053 ou un tableau enregistré en CSV. Un fichier importé deux fois n’ajoute rien la seconde.</translation>
    </message>
    <message>
        <source>Each line is compared with the books. Where one thing fits, it is proposed with its reason; Confirm takes it, and books the money if that was not done yet.</source>
        <translation>Chaque ligne est comparée aux livres. Quand une seule chose correspond, elle est proposée avec sa raison&#x202f;; Confirmer la prend, et comptabilise l’argent si ce n’est pas encore fait.</translation>
    </message>
    <message>
        <source>What stands under To do fits nothing, or several things. Choose the account it belongs to, or ignore it.</source>
        <translation>Ce qui est sous À faire ne correspond à rien, ou à plusieurs choses. Choisissez le compte auquel la ligne appartient, ou ignorez-la.</translation>
    </message>
    <message>
        <source>Take back undoes a match. A transfer that was made for it is reversed, and both stay in the books.</source>
        <translation>Annuler défait un rapprochement. Un virement fait pour lui est contre-passé, et les deux restent dans les livres.</translation>
    </message>
    <message>
        <source>How do I find out whether another price earns more?</source>
        <translation>Comment savoir si un autre prix rapporte plus&#x202f;?</translation>
    </message>
    <message>
        <source>An experiment shows some of your visitors another price, always the same one to the same visitor, and counts what each price brings.</source>
        <translation>Une expérience montre un autre prix à une partie de vos visiteurs, toujours le même au même visiteur, et compte ce que chaque prix rapporte.</translation>
    </message>
    <message>
        <source>Plan one with New experiment, start it, and look at Results as often as you like. While it runs its prices cannot be changed; pausing takes in nobody new.</source>
        <translation>Préparez-en une avec Nouvelle expérience, démarrez-la, et regardez Résultats aussi souvent que vous voulez. Tant qu’elle court, ses prix ne changent pas&#x202f;; en pause, personne de nouveau n’est pris.</translation>
    </message>
    <message>
        <source>Stop says what came out and why. Whoever reads it in a year knows no more than what you write there.</source>
        <translation>Arrêter dit ce qui en est sorti et pourquoi. Qui le lira dans un an n’en saura pas plus que ce que vous écrivez là.</translation>
    </message>
    <message>
        <source>What may I believe of the results?</source>
        <translation>Que puis-je croire des résultats&#x202f;?</translation>
    </message>
    <message>
        <source>The sentence at the top says what is known, what is not, and what to do next. It never names a better price before that is sure.</source>
        <translation>La phrase du haut dit ce que l’on sait, ce que l’on ne sait pas et que faire ensuite. Elle ne nomme jamais un meilleur prix avant que ce soit sûr.</translation>
    </message>
    <message>
        <source>If the visitors are not split as planned, nothing below is to be used: find out what sends them to one price, then begin anew.</source>
        <translation>Si les visiteurs ne sont pas répartis comme prévu, rien de ce qui suit n’est utilisable&#xa0;: trouvez ce qui les envoie vers un prix, puis recommencez.</translation>
    </message>
    <message>
        <source>Every figure says how it was worked out: click it, or go to it with Tab and press Enter.</source>
        <translation>Chaque chiffre dit comment il est calculé&#xa0;: cliquez dessus, ou allez-y avec Tab et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Export saves all figures with their intervals, and Ctrl+Shift+P prints the page.</source>
        <translation>Exporter enregistre tous les chiffres avec leurs intervalles, et Ctrl+Maj+P imprime la page.</translation>
    </message>
    <message>
        <source>How do I plan an experiment?</source>
        <translation>Comment préparer une expérience&#x202f;?</translation>
    </message>
    <message>
        <source>Write down what you expect, the prices, and which part of the visitors sees each. The first price is today&apos;s: the others are compared with it.</source>
        <translation>Écrivez ce que vous attendez, les prix, et quelle part des visiteurs voit chacun. Le premier prix est l’actuel&#xa0;: les autres lui sont comparés.</translation>
    </message>
    <message>
        <source>Choose what decides: profit is what you live on. What must not get worse, such as returns, keeps a bad price from winning.</source>
        <translation>Choisissez ce qui décide&#xa0;: le bénéfice est ce dont vous vivez. Ce qui ne doit pas empirer, comme les retours, empêche un mauvais prix de gagner.</translation>
    </message>
    <message>
        <source>The planner says how many visitors and days it takes to see the difference you name. It begins only when you start it.</source>
        <translation>Le planificateur dit combien de visiteurs et de jours il faut pour voir la différence que vous nommez. Elle ne commence que quand vous la démarrez.</translation>
    </message>
    <message>
        <source>What can be changed of an experiment?</source>
        <translation>Que peut-on modifier d’une expérience&#x202f;?</translation>
    </message>
    <message>
        <source>Of a draft, everything. Once it has begun: its name, notes, end and plan, and more visitors may take part. A copy can be changed again.</source>
        <translation>D’un brouillon, tout. Une fois commencée&#xa0;: son nom, ses notes, sa fin et son plan, et plus de visiteurs peuvent y prendre part. Une copie se modifie de nouveau.</translation>
    </message>
    <message>
        <source>How do I bring in what was measured elsewhere?</source>
        <translation>Comment apporter ce qui a été mesuré ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Open the results of an experiment and choose Bring in events. The file is a CSV with one line for each visitor, or one for each order.</source>
        <translation>Ouvrez les résultats d’une expérience et choisissez Apporter des événements. Le fichier est un CSV avec une ligne par visiteur, ou une par commande.</translation>
    </message>
    <message>
        <source>Say which column holds what. The same file brought in twice counts once, and what cannot be read is counted by its reason.</source>
        <translation>Dites quelle colonne contient quoi. Le même fichier apporté deux fois compte une fois, et ce qui est illisible est compté par raison.</translation>
    </message>
    <message>
        <source>How do my other programs hear of an experiment?</source>
        <translation>Comment mes autres programmes apprennent-ils ce que devient une expérience&#x202f;?</translation>
    </message>
    <message>
        <source>Add the web address of a program of yours. It is told when an experiment starts, stops, can be decided, or is split badly.</source>
        <translation>Ajoutez l’adresse web d’un de vos programmes. Il est averti quand une expérience démarre, s’arrête, peut être décidée ou est mal répartie.</translation>
    </message>
    <message>
        <source>Each notice is signed with the secret that is shown once: the program checks it and believes nothing else.</source>
        <translation>Chaque avis est signé avec le secret montré une seule fois&#xa0;: le programme le vérifie et ne croit rien d’autre.</translation>
    </message>
    <message>
        <source>What does not arrive is sent again for a day. Where nothing arrives for three days, nothing more is sent until you switch it on again.</source>
        <translation>Ce qui n’arrive pas est renvoyé pendant un jour. Là où rien n’arrive pendant trois jours, plus rien n’est envoyé jusqu’à ce que vous rallumiez.</translation>
    </message>
    <message>
        <source>The last button makes all of it, or nothing. The code the owner comes in with is shown once: hand it over. With it they choose their own password, which nobody else ever sees.</source>
        <translation>Le dernier bouton crée tout, ou rien. Le code avec lequel le propriétaire entre n’est montré qu’une fois : transmettez-le. Il choisit avec lui son propre mot de passe, que personne d’autre ne voit jamais.</translation>
    </message>
    <message>
        <source>What do shops pay, and how much may they do?</source>
        <translation>Que paient les magasins, et combien peuvent-ils faire ?</translation>
    </message>
    <message>
        <source>Each line is one version of a plan. Another price or number of calls is a new version; the old one stays as it was.</source>
        <translation>Chaque ligne est une version d’une formule. Un autre prix ou nombre d’appels est une nouvelle version ; l’ancienne reste telle quelle.</translation>
    </message>
    <message>
        <source>Shops stay on the version they have until you move them, one or many, on the page Shops.</source>
        <translation>Les magasins gardent leur version jusqu’à ce que vous les déplaciez, un ou plusieurs, à la page Magasins.</translation>
    </message>
    <message>
        <source>How do I give something new to a few shops first?</source>
        <translation>Comment donner une nouveauté d’abord à quelques magasins ?</translation>
    </message>
    <message>
        <source>Make a flag, and say which share of the shops has it: 5, then 25, then 100 of 100. Those who had it keep it.</source>
        <translation>Créez un drapeau et dites quelle part des magasins l’a : 5, puis 25, puis 100 sur 100. Ceux qui l’avaient le gardent.</translation>
    </message>
    <message>
        <source>For one shop alone say so on its own page. Each change asks for a reason and stands in the trail.</source>
        <translation>Pour un seul magasin, dites-le à sa propre page. Chaque changement demande un motif et figure dans la piste.</translation>
    </message>
    <message>
        <source>Are the servers well?</source>
        <translation>Les serveurs vont-ils bien ?</translation>
    </message>
    <message>
        <source>Failed is our fault, refused is the other side&apos;s: a wrong password, something that is not there, a plan that has ended.</source>
        <translation>Échoué, c’est notre faute ; refusé, c’est celle de l’autre côté : un mot de passe faux, une chose absente, une formule terminée.</translation>
    </message>
    <message>
        <source>The page reads itself anew while you look. Pause keeps it as it is; the words above choose the last hour, 24 hours, 7 days or 30 days.</source>
        <translation>La page se relit pendant que vous regardez. Pause la garde telle quelle ; les mots du haut choisissent la dernière heure, 24 heures, 7 jours ou 30 jours.</translation>
    </message>
    <message>
        <source>The field of shops and hours shows who had trouble and when: a dark row is one shop&apos;s trouble, a dark column was everybody&apos;s.</source>
        <translation>Le champ des magasins et des heures montre qui a eu des ennuis et quand : une ligne sombre est l’ennui d’un magasin, une colonne sombre celui de tous.</translation>
    </message>
    <message>
        <source>What are these rows?</source>
        <translation>Que sont ces lignes ?</translation>
    </message>
    <message>
        <source>They are what a figure of Operations was added up from: one address, shop or cause in one minute, hour or day. A row&apos;s shop is opened from beside it.</source>
        <translation>C’est ce dont un chiffre d’Exploitation a été additionné : une adresse, un magasin ou une cause en une minute, une heure ou un jour. Le magasin d’une ligne s’ouvre à côté d’elle.</translation>
    </message>
    <message>
        <source>Four figures first: how much was asked, what failed, what was refused, and how long answers took. Each opens its rows, and so does every mark of a chart. Below them stands what is wrong now, and what to do.</source>
        <translation>D’abord quatre chiffres : combien a été demandé, ce qui a échoué, ce qui a été refusé, et le temps des réponses. Chacun ouvre ses lignes, et chaque repère d’un graphique aussi. Au-dessous, ce qui ne va pas en ce moment, et que faire.</translation>
    </message>
    <message>
        <source>The trial balance has every kind of account on its side. Both sides are always equal: if they were not, money would have come from nowhere. Choose a day to see it as it was at its end.</source>
        <translation>La balance met chaque type de compte de son côté. Les deux côtés sont toujours égaux&#xa0;: sinon, de l’argent serait venu de nulle part. Choisissez un jour pour la voir telle qu’elle était à sa fin.</translation>
    </message>
    <message>
        <source>What does the billing service hear of my experiments?</source>
        <translation>Qu’apprend le service de facturation de mes expériences&#x202f;?</translation>
    </message>
    <message>
        <source>While an experiment runs, it is told what was bought, by whom, and at which price it was shown: once for each purchase.</source>
        <translation>Pendant qu’une expérience tourne, il apprend ce qui a été acheté, par qui, et à quel prix c’était montré&#xa0;: une fois par achat.</translation>
    </message>
    <message>
        <source>A key of your own is sealed and never shown again: only its last four characters. With another address it has to be entered anew.</source>
        <translation>Votre propre clé est scellée et n’est plus jamais montrée&#xa0;: seuls ses quatre derniers caractères le sont. Avec une autre adresse, il faut la saisir de nouveau.</translation>
    </message>
    <message>
        <source>Own key first means that the platform&apos;s key is taken where yours is refused or has used up its calls. The platform&apos;s key never goes to an address of yours.</source>
        <translation>Votre clé d’abord&#xa0;: celle de la plateforme est prise là où la vôtre est refusée ou a épuisé ses appels. La clé de la plateforme ne va jamais à une adresse à vous.</translation>
    </message>
    <message>
        <source>What the service does not take is sent again for three days. Try it sends an empty list, which means nothing there.</source>
        <translation>Ce que le service ne prend pas est renvoyé pendant trois jours. Essayer envoie une liste vide, qui n’y veut rien dire.</translation>
    </message>
    <message>
        <source>Will this month&apos;s calls do?</source>
        <translation>Les appels de ce mois suffiront-ils&#x202f;?</translation>
    </message>
    <message>
        <source>The bars show the calls of each day, the line below adds them up from the first day of the month. The line across is what your plan allows.</source>
        <translation>Les barres montrent les appels de chaque jour, la courbe dessous les additionne depuis le premier du mois. La ligne horizontale est ce que permet votre formule.</translation>
    </message>
    <message>
        <source>Days and months are those of UTC. Near the limit you are told here; a larger plan has more at once.</source>
        <translation>Les jours et les mois sont ceux d’UTC. Près de la limite, c’est dit ici&#x202f;; une formule plus grande en donne aussitôt davantage.</translation>
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
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustements</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Client sans nom</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>an account: its name and code</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an account and the money it is kept in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tax on sales</source>
        <translation>Taxe sur les ventes</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>Arrondi du total</translation>
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
    <name>OutgoingWords</name>
    <message>
        <source>no program listens there (%1)</source>
        <translation>aucun programme n’écoute là (%1)</translation>
    </message>
    <message>
        <source>the answer took too long (%1)</source>
        <translation>la réponse a trop tardé (%1)</translation>
    </message>
    <message>
        <source>there is no such host (%1)</source>
        <translation>cet hôte n’existe pas (%1)</translation>
    </message>
    <message>
        <source>the encrypted connection could not be made (%1)</source>
        <translation>la connexion chiffrée n’a pu s’établir (%1)</translation>
    </message>
    <message>
        <source>the connection broke off (%1)</source>
        <translation>la connexion s’est rompue (%1)</translation>
    </message>
    <message>
        <source>it could not be sent (%1)</source>
        <translation>l’envoi a échoué (%1)</translation>
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
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Magasins</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Nouveau magasin</translation>
    </message>
    <message>
        <source>People and access</source>
        <translation>Personnes et accès</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>Clés des programmes</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Your sign-in</source>
        <translation>Votre connexion</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price experiments</source>
        <translation>Expériences de prix</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>Résultats d’une expérience</translation>
    </message>
    <message>
        <source>New price experiment</source>
        <translation>Nouvelle expérience de prix</translation>
    </message>
    <message>
        <source>Terms of an experiment</source>
        <translation>Termes d’une expérience</translation>
    </message>
    <message>
        <source>Import of events</source>
        <translation>Import d’événements</translation>
    </message>
    <message>
        <source>Notices to programs</source>
        <translation>Avis aux programmes</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Billing service</source>
        <translation>Service de facturation</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>overview, home, figures, revenue</source>
        <translation>aperçu, accueil, chiffres, chiffre d’affaires</translation>
    </message>
    <message>
        <source>bills, credit notes, invoices, receipts, documents</source>
        <translation>factures, avoirs, tickets, reçus, documents</translation>
    </message>
    <message>
        <source>goods, items, articles, prices</source>
        <translation>marchandises, articles, prix</translation>
    </message>
    <message>
        <source>clients, buyers</source>
        <translation>clientèle, acheteurs</translation>
    </message>
    <message>
        <source>cash, till, balance, trial balance</source>
        <translation>espèces, caisse, solde, balance</translation>
    </message>
    <message>
        <source>ledger, bookkeeping</source>
        <translation>grand livre, comptabilité</translation>
    </message>
    <message>
        <source>postings, payments, refunds, holds</source>
        <translation>écritures, paiements, remboursements, retenues</translation>
    </message>
    <message>
        <source>statements, matching</source>
        <translation>relevés, rapprochement</translation>
    </message>
    <message>
        <source>price tests, A/B tests</source>
        <translation>essais de prix, tests A/B</translation>
    </message>
    <message>
        <source>history, log, who changed what</source>
        <translation>historique, journal, qui a changé quoi</translation>
    </message>
    <message>
        <source>CSV file, upload</source>
        <translation>fichier CSV, téléverser</translation>
    </message>
    <message>
        <source>background work, progress, exports</source>
        <translation>travaux en cours, avancement, exports</translation>
    </message>
    <message>
        <source>tenants, renters</source>
        <translation>locataires</translation>
    </message>
    <message>
        <source>subscriptions, limits</source>
        <translation>abonnements, limites</translation>
    </message>
    <message>
        <source>switches, features</source>
        <translation>interrupteurs, fonctions</translation>
    </message>
    <message>
        <source>monitoring, faults, health of the servers</source>
        <translation>surveillance, pannes, santé des serveurs</translation>
    </message>
    <message>
        <source>users, staff, invitations</source>
        <translation>utilisateurs, personnel, invitations</translation>
    </message>
    <message>
        <source>permissions, rights</source>
        <translation>autorisations, droits</translation>
    </message>
    <message>
        <source>sessions, devices</source>
        <translation>connexions, appareils</translation>
    </message>
    <message>
        <source>API keys, tokens</source>
        <translation>clés d’API, jetons</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>appels webhook</translation>
    </message>
    <message>
        <source>API calls, limit of the month</source>
        <translation>appels d’API, limite du mois</translation>
    </message>
    <message>
        <source>wrong passwords, attacks</source>
        <translation>mots de passe faux, attaques</translation>
    </message>
    <message>
        <source>language, theme, light, dark, text size, height of rows</source>
        <translation>langue, thème, clair, sombre, taille du texte, hauteur des lignes</translation>
    </message>
    <message>
        <source>password, second step, recovery codes</source>
        <translation>mot de passe, deuxième étape, codes de secours</translation>
    </message>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>raccourcis, clavier</translation>
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
        <source>Amounts in {currency} have at most {digits} decimals.</source>
        <translation>Les montants en {currency} ont au plus {digits} décimales.</translation>
    </message>
    <message>
        <source>Amounts in {currency} have no decimals.</source>
        <translation>Les montants en {currency} n’ont pas de décimales.</translation>
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
        <source>The results cannot be worked out: something stored for them cannot be read. Prices are shown all the same, and the experiment can be stopped.</source>
        <translation>Les résultats ne peuvent pas être calculés : quelque chose qui est enregistré pour eux est illisible. Les prix s’affichent malgré tout, et l’expérience peut être arrêtée.</translation>
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
    <message>
        <source>This month&apos;s {limit} calls are used up. They begin anew on {resetsOn}; a larger plan has more at once.</source>
        <translation>Les {limit} appels de ce mois sont épuisés. Ils repartent de zéro le {resetsOn}&#x202f;; une formule plus grande en donne aussitôt davantage.</translation>
    </message>
    <message>
        <source>What was paid for has ended, so nothing can be written now. Everything can still be read and exported. Ask your provider to renew.</source>
        <translation>Ce qui était payé est terminé&#xa0;: rien ne peut être écrit pour l’instant. Tout peut encore être lu et exporté. Demandez le renouvellement à votre fournisseur.</translation>
    </message>
    <message>
        <source>This shop is suspended. Nothing is lost, and its data can be taken along. Ask your provider to open it again.</source>
        <translation>Ce magasin est suspendu. Rien n’est perdu, et ses données peuvent être emportées. Demandez à votre fournisseur de le rouvrir.</translation>
    </message>
    <message>
        <source>This shop is closed. Ask your provider if you need its data.</source>
        <translation>Ce magasin est fermé. Adressez-vous à votre fournisseur s’il vous faut ses données.</translation>
    </message>
    <message>
        <source>This part is not switched on for your shop. Ask your provider.</source>
        <translation>Cette partie n’est pas activée pour votre magasin. Adressez-vous à votre fournisseur.</translation>
    </message>
    <message>
        <source>A court or an office wants everything of this shop kept. Nothing may be erased until that is over.</source>
        <translation>Un tribunal ou une administration veut que tout de ce magasin soit conservé. Rien ne peut être effacé d’ici là.</translation>
    </message>
    <message>
        <source>A GSTIN has 15 characters.</source>
        <translation>Un GSTIN a 15 caractères.</translation>
    </message>
    <message>
        <source>The first two digits are no state of India.</source>
        <translation>Les deux premiers chiffres ne sont aucun État de l’Inde.</translation>
    </message>
    <message>
        <source>A GSTIN is the state, the PAN, a number, a letter and a check character, as in 27AAPFU0939F1ZV.</source>
        <translation>Un GSTIN se compose de l’État, du PAN, d’un chiffre, d’une lettre et d’un caractère de contrôle, comme 27AAPFU0939F1ZV.</translation>
    </message>
    <message>
        <source>The check character does not agree: one of the characters was mistyped.</source>
        <translation>Le caractère de contrôle ne concorde pas&#xa0;: l’un des caractères est mal tapé.</translation>
    </message>
    <message>
        <source>A NIF has 15 digits, or 20.</source>
        <translation>Un NIF a 15 chiffres, ou 20.</translation>
    </message>
    <message>
        <source>A VAT number has 15 digits, and begins and ends with a 3.</source>
        <translation>Un numéro de TVA a 15 chiffres, et commence et finit par un 3.</translation>
    </message>
    <message>
        <source>A shop keeps at least one branch.</source>
        <translation>Un magasin garde au moins une succursale.</translation>
    </message>
    <message>
        <source>Now the code of your app, or one of your recovery codes.</source>
        <translation>Maintenant le code de votre application, ou un de vos codes de secours.</translation>
    </message>
    <message>
        <source>This code is wrong, was used already, or is too old.</source>
        <translation>Ce code est faux, a déjà servi ou est trop ancien.</translation>
    </message>
    <message>
        <source>Nothing was done, because you did not confirm that it is you.</source>
        <translation>Rien n’a été fait, car vous n’avez pas confirmé que c’est bien vous.</translation>
    </message>
    <message>
        <source>First set up the second step of your sign-in.</source>
        <translation>Mettez d’abord en place la deuxième étape de votre connexion.</translation>
    </message>
    <message>
        <source>The server is in production and locked. Unlock it first, with your password and a reason.</source>
        <translation>Le serveur est en production et verrouillé. Déverrouillez-le d’abord, avec votre mot de passe et un motif.</translation>
    </message>
    <message>
        <source>A shop keeps at least one owner. Make someone else an owner first.</source>
        <translation>Un magasin garde au moins un propriétaire. Nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>This code does not fit. Take the one your app shows now.</source>
        <translation>Ce code ne convient pas. Prenez celui que votre application affiche maintenant.</translation>
    </message>
    <message>
        <source>There is not enough in this account.</source>
        <translation>Ce compte n’a pas assez.</translation>
    </message>
    <message>
        <source>Another transfer that belongs to this one was refused, so this one was not made either.</source>
        <translation>Un autre virement lié à celui-ci a été refusé&#x202f;; celui-ci n’a donc pas été fait non plus.</translation>
    </message>
    <message>
        <source>This is more than is left.</source>
        <translation>C’est plus qu’il n’en reste.</translation>
    </message>
    <message>
        <source>Choose another account than the one the money comes from.</source>
        <translation>Choisissez un autre compte que celui d’où vient l’argent.</translation>
    </message>
    <message>
        <source>This account is kept in {currency}.</source>
        <translation>Ce compte est tenu en {currency}.</translation>
    </message>
    <message>
        <source>The account is already further below zero than this.</source>
        <translation>Le compte est déjà plus bas que cette limite sous zéro.</translation>
    </message>
    <message>
        <source>This does not go together with what else was entered.</source>
        <translation>Cela ne va pas avec le reste de ce qui a été saisi.</translation>
    </message>
    <message>
        <source>This cannot be changed any more.</source>
        <translation>Cela ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>All shares together must be 100 %.</source>
        <translation>L’ensemble des parts doit faire 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Exactly one goal decides.</source>
        <translation>Un seul objectif décide, ni plus ni moins.</translation>
    </message>
    <message>
        <source>These visitors already belong to {with}.</source>
        <translation>Ces visiteurs appartiennent déjà à {with}.</translation>
    </message>
    <message>
        <source>While visitors are not spread as the shares say, no price can be made the winner. Stop it without one.</source>
        <translation>Tant que les visiteurs ne sont pas répartis selon les parts, aucun prix ne peut être retenu. Arrêtez sans gagnant.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>La fin vient avant le début.</translation>
    </message>
    <message>
        <source>Choose a file that can be read.</source>
        <translation>Choisissez un fichier lisible.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Choose an account of the list.</source>
        <translation>Choisissez un compte de la liste.</translation>
    </message>
    <message>
        <source>This is no bank statement: neither MT940, nor CAMT.053, nor a table with a head.</source>
        <translation>Ce n’est pas un relevé de banque&#xa0;: ni MT940, ni CAMT.053, ni un tableau avec un en-tête.</translation>
    </message>
    <message>
        <source>There is no line with an amount in this file.</source>
        <translation>Aucune ligne de ce fichier n’a de montant.</translation>
    </message>
    <message>
        <source>Line {line}, field {field}: “{given}” cannot stand there.</source>
        <translation>Ligne {line}, champ {field}&#xa0;: «&#xa0;{given}&#xa0;» n’y a pas sa place.</translation>
    </message>
    <message>
        <source>Line {line}: the field {field} is missing.</source>
        <translation>Ligne {line}&#xa0;: le champ {field} manque.</translation>
    </message>
    <message>
        <source>No column of the head is known as {field}. Say which one it is.</source>
        <translation>Aucune colonne de l’en-tête n’est reconnue comme {field}. Dites laquelle c’est.</translation>
    </message>
    <message>
        <source>Line {line}, field {field}: from the opening balance on, the lines do not add up to the closing one. A part of the file is missing or was changed.</source>
        <translation>Ligne {line}, champ {field}&#xa0;: à partir du solde d’ouverture, les lignes ne donnent pas le solde de clôture. Une partie du fichier manque ou a été changée.</translation>
    </message>
    <message>
        <source>This file is of the account {given}; those before it were of {wanted}.</source>
        <translation>Ce fichier est du compte {given}&#x202f;; ceux d’avant étaient de {wanted}.</translation>
    </message>
    <message>
        <source>Line {line}: the file is in {given}, but the account is kept in {wanted}.</source>
        <translation>Ligne {line}&#xa0;: le fichier est en {given}, mais le compte est tenu en {wanted}.</translation>
    </message>
    <message>
        <source>Line {line}: the XML is broken there ({given}).</source>
        <translation>Ligne {line}&#xa0;: le XML y est abîmé ({given}).</translation>
    </message>
    <message>
        <source>The books have changed since this was proposed. Look at the line again.</source>
        <translation>Les livres ont changé depuis cette proposition. Regardez la ligne de nouveau.</translation>
    </message>
    <message>
        <source>Choose an account of the kind Bank or Cash: statements are of those.</source>
        <translation>Choisissez un compte de type Banque ou Espèces&#xa0;: les relevés sont de ceux-là.</translation>
    </message>
    <message>
        <source>A web address looks like https://shop.example/notices, without spaces.</source>
        <translation>Une adresse web ressemble à https://shop.example/notices, sans espaces.</translation>
    </message>
    <message>
        <source>Someone has this e-mail on this platform already: invite them, and they join with their own password.</source>
        <translation>Quelqu’un a déjà cet e-mail sur cette plateforme&#x202f;: invitez-le, et il rejoint avec son propre mot de passe.</translation>
    </message>
    <message>
        <source>On this platform each shop uses a key of its own.</source>
        <translation>Sur cette plateforme, chaque magasin utilise sa propre clé.</translation>
    </message>
    <message>
        <source>On this platform all shops use the platform&apos;s key.</source>
        <translation>Sur cette plateforme, tous les magasins utilisent la clé de la plateforme.</translation>
    </message>
    <message>
        <source>The platform has no key yet. Use one of your own.</source>
        <translation>La plateforme n’a pas encore de clé. Utilisez la vôtre.</translation>
    </message>
    <message>
        <source>The address must begin with https://, for keys are sent there.</source>
        <translation>L’adresse doit commencer par https://, car des clés y sont envoyées.</translation>
    </message>
    <message>
        <source>A key stays with its address. Enter it again for the new one.</source>
        <translation>Une clé reste avec son adresse. Saisissez-la de nouveau pour la nouvelle.</translation>
    </message>
    <message>
        <source>The tax of a sold line is not below zero, that of a returned one not above.</source>
        <translation>La taxe d’une ligne vendue n’est pas négative, celle d’une ligne rendue pas positive.</translation>
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
    <message>
        <source>Tax rate</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Comes on top of the price; left empty, there is none</source>
        <translation>S’ajoute au prix&#x202f;; laissé vide, il n’y en a pas</translation>
    </message>
</context>
<context>
    <name>ProviderWords</name>
    <message>
        <source>Own key</source>
        <translation>Clé du magasin</translation>
    </message>
    <message>
        <source>The platform&apos;s key</source>
        <translation>Clé de la plateforme</translation>
    </message>
    <message>
        <source>Own key first, then the platform&apos;s</source>
        <translation>Clé du magasin d’abord, puis celle de la plateforme</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Éteint</translation>
    </message>
    <message>
        <source>On this platform each shop uses a key of its own.</source>
        <translation>Sur cette plateforme, chaque magasin utilise sa propre clé.</translation>
    </message>
    <message>
        <source>On this platform all shops use the platform&apos;s key.</source>
        <translation>Sur cette plateforme, tous les magasins utilisent la clé de la plateforme.</translation>
    </message>
    <message>
        <source>On this platform all shops use the platform&apos;s key, and it has none yet.</source>
        <translation>Sur cette plateforme, tous les magasins utilisent la clé de la plateforme, et elle n’en a pas encore.</translation>
    </message>
    <message>
        <source>On this platform a shop uses a key of its own, the platform&apos;s, or its own first.</source>
        <translation>Sur cette plateforme, un magasin utilise sa propre clé, celle de la plateforme, ou la sienne d’abord.</translation>
    </message>
    <message>
        <source>On this platform a shop uses a key of its own: the platform has none yet.</source>
        <translation>Sur cette plateforme, un magasin utilise sa propre clé&#xa0;: la plateforme n’en a pas encore.</translation>
    </message>
    <message>
        <source>not sent: an address inside a network</source>
        <translation>pas envoyé&#xa0;: une adresse à l’intérieur d’un réseau</translation>
    </message>
    <message>
        <source>not sent: there is no key that may be used</source>
        <translation>pas envoyé&#xa0;: aucune clé ne peut être utilisée</translation>
    </message>
    <message>
        <source>the key was refused (%1)</source>
        <extracomment>%1 is the status of HTTP</extracomment>
        <translation>la clé a été refusée (%1)</translation>
    </message>
    <message>
        <source>this key&apos;s calls are used up (%1)</source>
        <translation>les appels de cette clé sont épuisés (%1)</translation>
    </message>
    <message>
        <source>there is no such service at this address (%1)</source>
        <translation>il n’y a pas un tel service à cette adresse (%1)</translation>
    </message>
    <message>
        <source>what was sent was not understood (%1)</source>
        <translation>ce qui a été envoyé n’a pas été compris (%1)</translation>
    </message>
    <message>
        <source>the service is out of order (%1)</source>
        <translation>le service est en panne (%1)</translation>
    </message>
    <message>
        <source>taken (%1)</source>
        <translation>accepté (%1)</translation>
    </message>
    <message>
        <source>ends in %1, set on %2</source>
        <extracomment>a key that is never shown: %1 its last four characters, %2 a day and time</extracomment>
        <translation>finit par %1, mise le %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Nothing is sent to %1.</source>
        <translation>Rien n’est envoyé à %1.</translation>
    </message>
    <message>
        <source>Nothing is sent: the platform no longer allows this choice, or there is no key for it.</source>
        <translation>Rien n’est envoyé&#xa0;: la plateforme ne permet plus ce choix, ou il n’y a pas de clé pour lui.</translation>
    </message>
    <message>
        <source>The last try failed: %1. The next one: %2.</source>
        <translation>Le dernier essai a échoué&#xa0;: %1. Le prochain&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What customers buy while an experiment runs is sent to %1.</source>
        <translation>Ce que les clients achètent pendant qu’une expérience tourne est envoyé à %1.</translation>
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
    <name>ResultsCharts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a day below a chart: day of the month, short name of the month</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Against %1, not to be used</source>
        <translation>Face à %1, à ne pas utiliser</translation>
    </message>
    <message>
        <source>More or fewer than at %1, day by day</source>
        <translation>Plus ou moins qu’à %1, jour après jour</translation>
    </message>
    <message>
        <source>More or less sales than at %1, day by day</source>
        <translation>Plus ou moins de ventes qu’à %1, jour après jour</translation>
    </message>
    <message>
        <source>More or less profit than at %1, day by day</source>
        <translation>Plus ou moins de bénéfice qu’à %1, jour après jour</translation>
    </message>
    <message>
        <source>Larger or smaller orders than at %1, day by day</source>
        <translation>Commandes plus ou moins grandes qu’à %1, jour après jour</translation>
    </message>
    <message>
        <source>same as %1</source>
        <extracomment>the line of zero in a chart of differences</extracomment>
        <translation>comme à %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, between %4 and %5, of %6 visitors</source>
        <extracomment>&quot;12 Nov, £79.00: +14.9 %, between +2 % and +29 %, of 31,042 visitors&quot;</extracomment>
        <translation>
            <numerusform>%1, %2&#xa0;: %3, entre %4 et %5, sur %6 visiteur</numerusform>
            <numerusform>%1, %2&#xa0;: %3, entre %4 et %5, sur %6 visiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 100 visitors, up to each day</source>
        <translation>Sur 100 visiteurs, jusqu’à chaque jour</translation>
    </message>
    <message>
        <source>Sales per visitor, up to each day</source>
        <translation>Ventes par visiteur, jusqu’à chaque jour</translation>
    </message>
    <message>
        <source>Profit per visitor, up to each day</source>
        <translation>Bénéfice par visiteur, jusqu’à chaque jour</translation>
    </message>
    <message>
        <source>Value of an order, up to each day</source>
        <translation>Valeur d’une commande, jusqu’à chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of %4 visitors</source>
        <extracomment>&quot;12 Nov, £79.00: 1.185 of 31,042 visitors&quot;</extracomment>
        <translation>
            <numerusform>%1, %2&#xa0;: %3 sur %4 visiteur</numerusform>
            <numerusform>%1, %2&#xa0;: %3 sur %4 visiteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Est-ce bien sûr&#x202f;?</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Plus que</translation>
    </message>
    <message>
        <source>%1: with a chance of %2 more than %3</source>
        <extracomment>%1 a price, %2 a chance, %3 a difference in per cent</extracomment>
        <translation>%1&#xa0;: avec une chance de %2, plus que %3</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajusté</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <extracomment>a price, and how many of 100 visitors would order at it</extracomment>
        <translation>%1&#xa0;: %2 sur 100</translation>
    </message>
    <message>
        <source>Orders of 100 visitors, by price</source>
        <translation>Commandes de 100 visiteurs, selon le prix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>New visitors of each day</source>
        <translation>Nouveaux visiteurs de chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 new visitors</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %3 nouveau visiteur</numerusform>
            <numerusform>%1, %2&#xa0;: %3 nouveaux visiteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsSentences</name>
    <message>
        <source>%1 of its visitors did it instead of %2 (%3; the truth lies between %4 and %5, also if you looked every day).</source>
        <translation>%1 de ses visiteurs l’ont fait au lieu de %2 (%3&#x202f;; la vérité est entre %4 et %5, même si vous avez regardé chaque jour).</translation>
    </message>
    <message>
        <source>Each visitor brings %1 more sales (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>Chaque visiteur rapporte %1 de ventes en plus (%2&#x202f;; la vérité est entre %3 et %4, même si vous avez regardé chaque jour).</translation>
    </message>
    <message>
        <source>Each visitor brings %1 less sales (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>Chaque visiteur rapporte %1 de ventes en moins (%2&#x202f;; la vérité est entre %3 et %4, même si vous avez regardé chaque jour).</translation>
    </message>
    <message>
        <source>Each visitor brings %1 more profit (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>Chaque visiteur rapporte %1 de bénéfice en plus (%2&#x202f;; la vérité est entre %3 et %4, même si vous avez regardé chaque jour).</translation>
    </message>
    <message>
        <source>Each visitor brings %1 less profit (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>Chaque visiteur rapporte %1 de bénéfice en moins (%2&#x202f;; la vérité est entre %3 et %4, même si vous avez regardé chaque jour).</translation>
    </message>
    <message>
        <source>An order is %1 larger (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>Une commande est plus grande de %1 (%2&#x202f;; la vérité est entre %3 et %4, même si vous avez regardé chaque jour).</translation>
    </message>
    <message>
        <source>An order is %1 smaller (%2; the truth lies between %3 and %4, also if you looked every day).</source>
        <translation>Une commande est plus petite de %1 (%2&#x202f;; la vérité est entre %3 et %4, même si vous avez regardé chaque jour).</translation>
    </message>
    <message numerus="yes">
        <source>at this pace the plan is reached in %1 days.</source>
        <translation>
            <numerusform>à ce rythme, le plan est atteint dans %1 jour.</numerusform>
            <numerusform>à ce rythme, le plan est atteint dans %1 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has seen these prices yet.</source>
        <translation>Personne n’a encore vu ces prix.</translation>
    </message>
    <message>
        <source>As soon as your shop&apos;s pages or tills say whom they showed which price, the results stand here.</source>
        <translation>Dès que les pages ou les caisses de votre boutique disent à qui elles ont montré quel prix, les résultats sont ici.</translation>
    </message>
    <message>
        <source>give a page or a till a key that may ask for prices and report visitors, or bring in what was measured elsewhere from a file.</source>
        <translation>donnez à une page ou à une caisse une clé qui peut demander des prix et signaler des visiteurs, ou apportez depuis un fichier ce qui a été mesuré ailleurs.</translation>
    </message>
    <message>
        <source>It is too early to say anything.</source>
        <translation>Il est trop tôt pour dire quoi que ce soit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 visitors came so far. Before anything can be said each price needs 100 visitors and a buyer, all of them together 25 buyers, and a whole day must have passed.</source>
        <translation>
            <numerusform>%1 visiteur est venu jusqu’ici. Avant de pouvoir rien dire, il faut à chaque prix 100 visiteurs et un acheteur, à tous ensemble 25 acheteurs, et un jour entier.</numerusform>
            <numerusform>%1 visiteurs sont venus jusqu’ici. Avant de pouvoir rien dire, il faut à chaque prix 100 visiteurs et un acheteur, à tous ensemble 25 acheteurs, et un jour entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>which price is better. What the figures below show may be chance.</source>
        <translation>quel prix est le meilleur. Ce que montrent les chiffres ci-dessous peut être le hasard.</translation>
    </message>
    <message>
        <source>wait, and change nothing.</source>
        <translation>attendez, et ne changez rien.</translation>
    </message>
    <message>
        <source>Do not decide on these numbers: the visitors are not split as planned.</source>
        <translation>Ne décidez pas d’après ces chiffres&#xa0;: les visiteurs ne sont pas répartis comme prévu.</translation>
    </message>
    <message>
        <source>%1 got %2 visitors where %3 were due. By chance this happens less than once in a million tests, so something sends people to one price.</source>
        <translation>%1 a eu %2 visiteurs là où %3 étaient dus. Par hasard, cela arrive moins d’une fois sur un million, donc quelque chose envoie les gens vers un prix.</translation>
    </message>
    <message>
        <source>%1 got %2 visitors where %3 were due. By chance this happens less than once in a thousand tests, so something sends people to one price.</source>
        <translation>%1 a eu %2 visiteurs là où %3 étaient dus. Par hasard, cela arrive moins d’une fois sur mille, donc quelque chose envoie les gens vers un prix.</translation>
    </message>
    <message>
        <source>a cached price page, a robot, or a redirect that loses visitors.</source>
        <translation>une page de prix gardée en cache, un robot, ou une redirection qui perd des visiteurs.</translation>
    </message>
    <message>
        <source>look at “How the visitors came” below, mend it, then begin anew. What is better stays hidden until the split is right.</source>
        <translation>regardez «&#xa0;Comment les visiteurs sont venus&#xa0;» ci-dessous, corrigez, puis recommencez. Ce qui est mieux reste caché jusqu’à ce que la répartition soit juste.</translation>
    </message>
    <message>
        <source>%1 makes something worse that must not get worse.</source>
        <translation>%1 fait empirer ce qui ne doit pas empirer.</translation>
    </message>
    <message>
        <source>“%1” changed by %2 at %3, and that is no chance. Whatever else it brings, the experiment was to end there.</source>
        <extracomment>%1 a goal, %2 how much it changed, %3 and %4 prices</extracomment>
        <translation>«&#xa0;%1&#xa0;» a changé de %2 à %3, et ce n’est pas un hasard. Quoi qu’il rapporte par ailleurs, l’expérience devait s’arrêter là.</translation>
    </message>
    <message>
        <source>“%1” went from %2 to %3 at %4, and that is no chance. Whatever else it brings, the experiment was to end there.</source>
        <extracomment>%1 a goal, %2 and %3 what it was and is, %4 a price</extracomment>
        <translation>«&#xa0;%1&#xa0;» est passé de %2 à %3 pour %4, et ce n’est pas un hasard. Quoi qu’il rapporte par ailleurs, l’expérience devait s’arrêter là.</translation>
    </message>
    <message>
        <source>whether the price would be better without this.</source>
        <translation>si le prix serait meilleur sans cela.</translation>
    </message>
    <message>
        <source>stop it and keep %1, or begin anew without %2.</source>
        <translation>arrêtez et gardez %1, ou recommencez sans %2.</translation>
    </message>
    <message>
        <source>No price can be called better yet.</source>
        <translation>Aucun prix ne peut encore être dit meilleur.</translation>
    </message>
    <message>
        <source>Furthest from %1 is %2: %3</source>
        <extracomment>%1 a price, %2 a sentence about it</extracomment>
        <translation>Le plus loin de %1 est %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>whether the prices differ at all. What looks like it may be chance.</source>
        <translation>si les prix diffèrent du tout. Ce qui y ressemble peut être le hasard.</translation>
    </message>
    <message>
        <source>as many visitors came as were planned. If there is a difference it is most likely smaller than the one you looked for: stop it, and keep the price you like best.</source>
        <translation>autant de visiteurs sont venus que prévu. S’il y a une différence, elle est très probablement plus petite que celle que vous cherchiez&#xa0;: arrêtez, et gardez le prix qui vous plaît.</translation>
    </message>
    <message>
        <source>let it go on. If weeks change nothing, the difference is small: stop it, and keep the price you like best.</source>
        <translation>laissez continuer. Si des semaines n’y changent rien, la différence est petite&#xa0;: arrêtez, et gardez le prix qui vous plaît.</translation>
    </message>
    <message>
        <source>%1 is better than %2. You can decide now.</source>
        <translation>%1 est mieux que %2. Vous pouvez décider maintenant.</translation>
    </message>
    <message>
        <source>More visitors buy at %1 than at %2. You can decide now.</source>
        <translation>Plus de visiteurs achètent à %1 qu’à %2. Vous pouvez décider maintenant.</translation>
    </message>
    <message>
        <source>%1 brings more sales than %2. You can decide now.</source>
        <translation>%1 apporte plus de ventes que %2. Vous pouvez décider maintenant.</translation>
    </message>
    <message>
        <source>%1 earns more than %2. You can decide now.</source>
        <translation>%1 rapporte plus que %2. Vous pouvez décider maintenant.</translation>
    </message>
    <message>
        <source>whether a price between these would be better still, and whether it lasts in another season.</source>
        <translation>si un prix entre les deux serait encore meilleur, et si cela dure une autre saison.</translation>
    </message>
    <message>
        <source>make %1 the price, then test the next one against it.</source>
        <translation>faites de %1 le prix, puis essayez le suivant contre lui.</translation>
    </message>
    <message>
        <source>%1 is worse than %2. Do not go on with it.</source>
        <translation>%1 est moins bien que %2. N’allez pas plus loin avec lui.</translation>
    </message>
    <message>
        <source>whether another price would be better than %1.</source>
        <translation>si un autre prix serait meilleur que %1.</translation>
    </message>
    <message>
        <source>give %1 no more visitors, or stop and keep %2.</source>
        <translation>ne donnez plus de visiteurs à %1, ou arrêtez et gardez %2.</translation>
    </message>
    <message>
        <source>stop it and keep %1.</source>
        <translation>arrêtez et gardez %1.</translation>
    </message>
    <message>
        <source>copy it to test another price.</source>
        <translation>copiez-la pour essayer un autre prix.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>two sentences, of which the second may be missing</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is stopped, and everybody sees %1.</source>
        <translation>Elle est arrêtée, et tout le monde voit %1.</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
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
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>See bills and figures</source>
        <translation>Voir les factures et les chiffres</translation>
    </message>
    <message>
        <source>Write bills and credit notes</source>
        <translation>Écrire des factures et des avoirs</translation>
    </message>
    <message>
        <source>Bring in sales from files</source>
        <translation>Importer des ventes depuis des fichiers</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>See products and prices</source>
        <translation>Voir les produits et les prix</translation>
    </message>
    <message>
        <source>Enter and change products</source>
        <translation>Saisir et modifier des produits</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>Voir les clients</translation>
    </message>
    <message>
        <source>Enter and change customers</source>
        <translation>Saisir et modifier des clients</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data for ever</source>
        <translation>Effacer pour toujours les données d’un client</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>La boutique</translation>
    </message>
    <message>
        <source>See branches and tax numbers</source>
        <translation>Voir les succursales et les numéros fiscaux</translation>
    </message>
    <message>
        <source>Change branches and tax numbers</source>
        <translation>Modifier les succursales et les numéros fiscaux</translation>
    </message>
    <message>
        <source>See long work, such as imports</source>
        <translation>Voir les tâches longues, comme les importations</translation>
    </message>
    <message>
        <source>Stop and repeat long work</source>
        <translation>Arrêter et refaire les tâches longues</translation>
    </message>
    <message>
        <source>Save lists as files</source>
        <translation>Enregistrer des listes en fichiers</translation>
    </message>
    <message>
        <source>Take all data of the shop along</source>
        <translation>Emporter toutes les données de la boutique</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Lire la piste d’audit</translation>
    </message>
    <message>
        <source>Check that the audit trail is whole</source>
        <translation>Vérifier que la piste d’audit est entière</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>See who works here</source>
        <translation>Voir qui travaille ici</translation>
    </message>
    <message>
        <source>Invite people and change their roles</source>
        <translation>Inviter des personnes et changer leurs rôles</translation>
    </message>
    <message>
        <source>See the keys of programs</source>
        <translation>Voir les clés des programmes</translation>
    </message>
    <message>
        <source>Make and revoke keys of programs</source>
        <translation>Créer et révoquer des clés de programmes</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>La plateforme</translation>
    </message>
    <message>
        <source>See all shops and how the server does</source>
        <translation>Voir toutes les boutiques et la marche du serveur</translation>
    </message>
    <message>
        <source>Make and change shops</source>
        <translation>Créer et modifier des boutiques</translation>
    </message>
    <message>
        <source>Suspend and close shops</source>
        <translation>Suspendre et fermer des boutiques</translation>
    </message>
    <message>
        <source>Make plans</source>
        <translation>Créer des formules</translation>
    </message>
    <message>
        <source>Look into a shop to help, reading only</source>
        <translation>Entrer dans une boutique pour aider, en lecture seule</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>See accounts and transfers</source>
        <translation>Voir les comptes et les virements</translation>
    </message>
    <message>
        <source>Transfer and refund money</source>
        <translation>Virer et rembourser de l&apos;argent</translation>
    </message>
    <message>
        <source>Price experiments</source>
        <translation>Expériences de prix</translation>
    </message>
    <message>
        <source>See price experiments and their results</source>
        <translation>Voir les expériences de prix et leurs résultats</translation>
    </message>
    <message>
        <source>Plan, start and stop price experiments</source>
        <translation>Préparer, lancer et arrêter des expériences de prix</translation>
    </message>
    <message>
        <source>Ask which price a visitor gets</source>
        <translation>Demander quel prix un visiteur reçoit</translation>
    </message>
    <message>
        <source>Report what visitors did</source>
        <translation>Signaler ce que font les visiteurs</translation>
    </message>
</context>
<context>
    <name>ShownOnce</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Not as written</source>
        <translation>Pas comme écrit</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>En création</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation>En remplacement</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Rapproché</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Porte-monnaie</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Moved from hold</source>
        <translation>Viré de la retenue</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Contre-passation</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <source>Split is even</source>
        <translation>Répartition juste</translation>
    </message>
    <message>
        <source>Split is off</source>
        <translation>Répartition faussée</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Allumée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteinte</translation>
    </message>
    <message>
        <source>Nothing arrives</source>
        <translation>Rien n’arrive</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
</context>
<context>
    <name>TenantDialogs</name>
    <message>
        <source>Payment of %1</source>
        <translation>Paiement de %1</translation>
    </message>
    <message>
        <source>The shop is open until that day, whatever its state is now.</source>
        <translation>Le magasin est ouvert jusqu’à ce jour, quel que soit son état.</translation>
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
        <source>More days for %1</source>
        <translation>Plus de jours pour %1</translation>
    </message>
    <message>
        <source>The end moves by so many days, and the state with it. A number below zero takes days away.</source>
        <translation>La fin se déplace d’autant de jours, et l’état avec elle. Un nombre négatif enlève des jours.</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Ajouter les jours</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>Suspendre %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can work there until the suspension is lifted. The data stays whole and can be taken along.</source>
        <translation>Personne ne peut y travailler avant la levée de la suspension. Les données restent entières et peuvent être emportées.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>Rouvrir %1&#x202f;?</translation>
    </message>
    <message>
        <source>The shop goes where its dates say. One whose time is over needs a payment or more days.</source>
        <translation>Le magasin va là où ses dates le disent. Si son temps est écoulé, il faut un paiement ou des jours de plus.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Fermer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can sign in any more, and nothing can be taken along. The data is kept, and the shop can be opened again.</source>
        <translation>Plus personne ne peut se connecter, et rien ne peut être emporté. Les données sont gardées, et le magasin peut être rouvert.</translation>
    </message>
    <message>
        <source>Close the shop</source>
        <translation>Fermer le magasin</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Take back the closing of %1?</source>
        <translation>Annuler la fermeture de %1&#x202f;?</translation>
    </message>
    <message>
        <source>The shop is suspended then, as it was before.</source>
        <translation>Le magasin est alors suspendu, comme avant.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler la fermeture</translation>
    </message>
    <message>
        <source>Another plan for %1</source>
        <translation>Une autre formule pour %1</translation>
    </message>
    <message>
        <source>The newest version of the plan, from now on. Its number of calls counts at once.</source>
        <translation>La version la plus récente de la formule, dès maintenant. Son nombre d’appels compte aussitôt.</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Changer la formule</translation>
    </message>
    <message>
        <source>Keep everything of %1?</source>
        <translation>Tout conserver de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody&apos;s data can be erased there until this is lifted.</source>
        <translation>Les données de personne ne peuvent y être effacées avant la fin de cette mesure.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout conserver</translation>
    </message>
    <message>
        <source>Lift the keeping of %1?</source>
        <translation>Mettre fin à la conservation de %1&#x202f;?</translation>
    </message>
    <message>
        <source>People&apos;s data can be erased there again.</source>
        <translation>Les données des personnes peuvent y être effacées de nouveau.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>%1 · %2 calls a month</source>
        <translation>%1 · %2 appels par mois</translation>
    </message>
    <message>
        <source>%1 · no limit</source>
        <translation>%1 · sans limite</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu’au</translation>
    </message>
    <message>
        <source>The last day that is paid, for example %1</source>
        <translation>Le dernier jour payé, par exemple %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stands in the trail, and in the shop&apos;s own</source>
        <translation>Il figure dans la piste, et dans celle du magasin</translation>
    </message>
    <message>
        <source>A module of %1</source>
        <translation>Un module de %1</translation>
    </message>
    <message>
        <source>It is on from the first day to the last one. To switch it off now, let it end yesterday.</source>
        <translation>Il est actif du premier jour au dernier. Pour le couper maintenant, faites-le finir hier.</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Left empty: without an end</source>
        <translation>Laissé vide&#xa0;: sans fin</translation>
    </message>
    <message>
        <source>A flag for %1</source>
        <translation>Un drapeau pour %1</translation>
    </message>
    <message>
        <source>What is said here counts for this shop alone, whatever share of all shops has the flag.</source>
        <translation>Ce qui est dit ici ne vaut que pour ce magasin, quelle que soit la part des magasins qui a ce drapeau.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>For this shop</source>
        <translation>Pour ce magasin</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>As its share says</source>
        <translation>Selon sa part</translation>
    </message>
    <message>
        <source>Branches of %1</source>
        <translation>Succursales de %1</translation>
    </message>
    <message>
        <source>A new branch, or another name for one, or one that is not used any more: what was written there stays.</source>
        <translation>Une nouvelle succursale, un autre nom, ou une qui ne sert plus&#xa0;: ce qui y a été écrit reste.</translation>
    </message>
    <message>
        <source>A new branch</source>
        <translation>Une nouvelle succursale</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Succursale</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Left empty: as it is</source>
        <translation>Laissé vide&#xa0;: tel quel</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Not used any more</source>
        <translation>Plus utilisé</translation>
    </message>
    <message>
        <source>Tax numbers of %1</source>
        <translation>Numéros fiscaux de %1</translation>
    </message>
    <message>
        <source>A number never changes: another number is a new registration, and the old one is not used any more.</source>
        <translation>Un numéro ne change jamais&#xa0;: un autre numéro est une nouvelle immatriculation, et l’ancienne ne sert plus.</translation>
    </message>
    <message>
        <source>A new tax number</source>
        <translation>Un nouveau numéro fiscal</translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation>Immatriculation fiscale</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>Of a new one, as the tax office wrote it</source>
        <translation>D’une nouvelle, comme le fisc l’a écrit</translation>
    </message>
    <message>
        <source>Name at the tax office</source>
        <translation>Nom auprès du fisc</translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation>Entrer dans %1</translation>
    </message>
    <message>
        <source>You see the shop as its people do and can change nothing. Its owner reads your reason in the audit trail, and can end the visit.</source>
        <translation>Vous voyez la boutique comme ceux qui y travaillent et ne pouvez rien changer. Son propriétaire lit votre raison dans la piste d’audit et peut mettre fin à la visite.</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>What the shop asked for</source>
        <translation>Ce que la boutique a demandé</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
</context>
<context>
    <name>TenantRecord</name>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Money and time zone</source>
        <translation>Monnaie et fuseau horaire</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Version de la formule</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu’au</translation>
    </message>
    <message>
        <source>Trial ends on</source>
        <translation>L’essai se termine le</translation>
    </message>
    <message>
        <source>Calls this month</source>
        <translation>Appels ce mois-ci</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>A court or an office wants everything kept: nobody&apos;s data is erased.</source>
        <translation>Un tribunal ou une administration veut tout conserver&#xa0;: les données de personne ne sont effacées.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modules</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>On until %1</source>
        <translation>Actif jusqu’au %1</translation>
    </message>
    <message>
        <source>Off, on from %1</source>
        <translation>Coupé, actif à partir du %1</translation>
    </message>
    <message>
        <source>Off since %1</source>
        <translation>Coupé depuis le %1</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Succursales</translation>
    </message>
    <message>
        <source>Not used since %1</source>
        <translation>Plus utilisée depuis le %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Tax registrations</source>
        <translation>Immatriculations fiscales</translation>
    </message>
    <message>
        <source>%1, not used any more</source>
        <translation>%1, plus utilisée</translation>
    </message>
    <message>
        <source>The shop has entered none yet.</source>
        <translation>Le magasin n’en a pas encore saisi.</translation>
    </message>
    <message>
        <source>Nobody can sign in yet.</source>
        <translation>Personne ne peut encore se connecter.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>%1, said for this shop</source>
        <translation>%1, dit pour ce magasin</translation>
    </message>
    <message>
        <source>%1, by its share of %2 %</source>
        <translation>%1, par sa part de %2&#xa0;%</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
</context>
<context>
    <name>TenantWords</name>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
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
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Il est en cours de création.</translation>
    </message>
    <message>
        <source>Everything is open to try until %1. After that, some days of grace.</source>
        <translation>Tout est ouvert à l’essai jusqu’au %1. Ensuite, quelques jours de grâce.</translation>
    </message>
    <message>
        <source>Everything is open, and nothing ends.</source>
        <translation>Tout est ouvert, et rien ne se termine.</translation>
    </message>
    <message>
        <source>Everything is open. The renewal is due from the day after %1.</source>
        <translation>Tout est ouvert. Le renouvellement est à demander dès le lendemain du %1.</translation>
    </message>
    <message>
        <source>Everything is open. It is paid until %1: ask for the renewal.</source>
        <translation>Tout est ouvert. C’est payé jusqu’au %1&#xa0;: demandez le renouvellement.</translation>
    </message>
    <message>
        <source>Its time has ended, and everything is still open until %1. After that it can only read.</source>
        <translation>Son temps est écoulé, et tout reste ouvert jusqu’au %1. Ensuite il ne peut que lire.</translation>
    </message>
    <message>
        <source>It can read and export, and write nothing. After %1 it is suspended.</source>
        <translation>Il peut lire et exporter, et ne rien écrire. Après le %1 il est suspendu.</translation>
    </message>
    <message>
        <source>Nobody can work in it. Its data is whole and can be taken along. A payment opens it at once.</source>
        <translation>Personne ne peut y travailler. Ses données sont entières et peuvent être emportées. Un paiement le rouvre aussitôt.</translation>
    </message>
    <message>
        <source>Nobody can sign in. Its data is kept.</source>
        <translation>Personne ne peut se connecter. Ses données sont gardées.</translation>
    </message>
    <message>
        <source>%1 is paid for.</source>
        <translation>%1 est payé.</translation>
    </message>
    <message>
        <source>%1 has its days.</source>
        <translation>%1 a ses jours.</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 est suspendu.</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 est rouvert.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 est fermé.</translation>
    </message>
    <message>
        <source>%1 is suspended, and not closed any more.</source>
        <translation>%1 est suspendu, et n’est plus fermé.</translation>
    </message>
    <message>
        <source>%1 has its new plan.</source>
        <translation>%1 a sa nouvelle formule.</translation>
    </message>
    <message>
        <source>Everything of %1 is kept.</source>
        <translation>Tout de %1 est conservé.</translation>
    </message>
    <message>
        <source>%1 need not be kept any more.</source>
        <translation>%1 n’a plus à être conservé.</translation>
    </message>
    <message>
        <source>Own computer</source>
        <translation>Propre ordinateur</translation>
    </message>
    <message>
        <source>Price experiments</source>
        <translation>Expériences de prix</translation>
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
    <name>TransferActForm</name>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Goes back from %1 to %2. Of this transfer %3 are left.</source>
        <translation>Revient de %1 à %2. De ce virement, il reste %3.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Contre-passer</translation>
    </message>
    <message>
        <source>All of it, %3, goes back from %1 to %2, as if it had been a mistake. Both entries stay in the books.</source>
        <translation>Le tout, %3, revient de %1 à %2, comme si c’était une erreur. Les deux écritures restent dans les livres.</translation>
    </message>
    <message>
        <source>Move what is held</source>
        <translation>Virer ce qui est retenu</translation>
    </message>
    <message>
        <source>Goes from %1 to %2 now. Up to %3 are held; what is not moved is free again.</source>
        <translation>Va maintenant de %1 à %2. Jusqu’à %3 sont retenus&#x202f;; ce qui n’est pas viré redevient libre.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Virer</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>%1 are free again, and nothing goes from %2 to %3.</source>
        <translation>%1 redeviennent libres, et rien ne va de %2 à %3.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Au plus %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Libellé</translation>
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
    <name>tijara::ui::AccountBooks</name>
    <message>
        <source>Balance by day</source>
        <translation>Solde par jour</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Revenir aux plus récentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Rien n’a encore bougé.</translation>
    </message>
    <message>
        <source>%1 at the end of %2</source>
        <extracomment>an amount and a day. The balances beside the entries are as they were written, in another order perhaps</extracomment>
        <translation>%1 à la fin du %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::AccountPage</name>
    <message>
        <source>Your sign-in</source>
        <translation>Votre connexion</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>With another password all your other sign-ins end.</source>
        <translation>Avec un autre mot de passe, toutes vos autres connexions se ferment.</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Deuxième étape</translation>
    </message>
    <message>
        <source>a code of an app on your phone, besides the password</source>
        <translation>un code d’une application de votre téléphone, en plus du mot de passe</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>It is on: nobody signs in as you with your password alone.</source>
        <translation>Elle est active&#xa0;: personne ne se connecte à votre place avec votre seul mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recovery codes are left, for when you have lost your phone.</source>
        <translation>
            <numerusform>Il reste %1 code de secours, pour le cas où vous auriez perdu votre téléphone.</numerusform>
            <numerusform>Il reste %1 codes de secours, pour le cas où vous auriez perdu votre téléphone.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is off: whoever knows your password signs in as you.</source>
        <translation>Elle est inactive&#xa0;: qui connaît votre mot de passe se connecte à votre place.</translation>
    </message>
    <message>
        <source>A program that does not say what it is</source>
        <translation>Un programme qui ne dit pas ce qu’il est</translation>
    </message>
    <message>
        <source>%1 · you are here</source>
        <translation>%1 · vous êtes ici</translation>
    </message>
    <message>
        <source>From %1, last used %2</source>
        <translation>Depuis %1, dernière utilisation %2</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a sign-in</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End the sign-in from %1</source>
        <translation>Fermer la connexion depuis %1</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>All your other sign-ins end, and this one goes on.</source>
        <translation>Toutes vos autres connexions se ferment, celle-ci continue.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Votre mot de passe actuel</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Votre nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
    </message>
    <message>
        <source>Your new password holds.</source>
        <translation>Votre nouveau mot de passe est valable.</translation>
    </message>
    <message>
        <source>Drop the second step?</source>
        <translation>Supprimer la deuxième étape&#x202f;?</translation>
    </message>
    <message>
        <source>Then your password alone opens everything you may do, and the recovery codes are gone.</source>
        <translation>Votre mot de passe seul ouvre alors tout ce que vous pouvez faire, et les codes de secours disparaissent.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>You have no second step any more.</source>
        <translation>Vous n’avez plus de deuxième étape.</translation>
    </message>
    <message>
        <source>That sign-in has ended.</source>
        <translation>Cette connexion est fermée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other sign-ins have ended.</source>
        <translation>
            <numerusform>%1 autre connexion est fermée.</numerusform>
            <numerusform>%1 autres connexions sont fermées.</numerusform>
        </translation>
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
    <name>tijara::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Pas encore de comptes</translation>
    </message>
    <message>
        <source>The first bill opens those it needs. Open one for your bank, and for whatever else you keep money in.</source>
        <translation>La première facture ouvre ceux qu’il lui faut. Ouvrez-en un pour votre banque et pour tout autre endroit où vous gardez de l’argent.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
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
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>May go below zero</source>
        <translation>Peut passer sous zéro</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Owes the shop</source>
        <translation>Doit au magasin</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Bills and credit notes are posted here as they are written.</source>
        <translation>Les factures et les avoirs sont passés ici dès qu’ils sont écrits.</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>Ouvrir un compte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 est ouvert.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Clôturer %1&#x202f;?</translation>
    </message>
    <message>
        <source>It takes no transfers any more. Its entries stay. Only an account with nothing in it, and nothing held, can be closed.</source>
        <translation>Il n’accepte plus de virements. Ses écritures restent. Seul un compte vide, sans rien de retenu, peut être clôturé.</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Clôturer le compte</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 est clôturé.</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>À la fin du</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>Solde au %1</translation>
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
    <name>tijara::ui::AgeStrip</name>
    <message>
        <source>%1 You see the list of %2.</source>
        <translation>%1 Vous voyez la liste de %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 You see the figures of %2.</source>
        <translation>%1 Vous voyez les chiffres de %2.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::AlertsCard</name>
    <message>
        <source>The disk is nearly full: %1 of %2 are left.</source>
        <translation>Le disque est presque plein&#x202f;: il reste %1 sur %2.</translation>
    </message>
    <message>
        <source>Make room, or move the data folder to a larger disk. Writes will soon be refused.</source>
        <translation>Faites de la place, ou déplacez le dossier des données vers un disque plus grand. Les écritures seront bientôt refusées.</translation>
    </message>
    <message>
        <source>%1 of %2 answers of the last 15 minutes failed.</source>
        <translation>%1 réponses sur %2 ont échoué dans les 15 dernières minutes.</translation>
    </message>
    <message>
        <source>See which they were, then look in the log for why.</source>
        <translation>Voyez lesquelles, puis cherchez pourquoi dans le journal du serveur.</translation>
    </message>
    <message>
        <source>Entries of the audit trail have waited to be chained for %1.</source>
        <translation>Des entrées de la piste d’audit attendent d’être enchaînées depuis %1.</translation>
    </message>
    <message>
        <source>The log says journal_not_sealed and why.</source>
        <translation>Le journal du serveur dit journal_not_sealed et pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 jobs failed in the last 24 hours.</source>
        <translation>
            <numerusform>%1 tâche a échoué dans les dernières 24 heures.</numerusform>
            <numerusform>%1 tâches ont échoué dans les dernières 24 heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>On its page Jobs the shop sees why, and can start them again.</source>
        <translation>Sur sa page Tâches, le magasin voit pourquoi et peut les relancer.</translation>
    </message>
    <message>
        <source>The read replica does not answer: all reads go to the primary.</source>
        <translation>La réplique de lecture ne répond pas&#x202f;: toutes les lectures vont à la base principale.</translation>
    </message>
    <message>
        <source>Check that it runs, and DATABASE_READ_URL.</source>
        <translation>Vérifiez qu’elle tourne, et DATABASE_READ_URL.</translation>
    </message>
    <message>
        <source>The read replica has yet to take %1 of what was written.</source>
        <translation>La réplique de lecture doit encore reprendre %1 de ce qui a été écrit.</translation>
    </message>
    <message>
        <source>See whether it runs, has room on its disk, and is not held back by a long read.</source>
        <translation>Voyez si elle tourne, a de la place sur son disque et n’est pas retenue par une longue lecture.</translation>
    </message>
    <message>
        <source>Redis does not answer: limits and failed sign-ins are counted by each node for itself.</source>
        <translation>Redis ne répond pas&#x202f;: chaque nœud compte pour lui-même les limites et les connexions refusées.</translation>
    </message>
    <message>
        <source>Check that it runs, and REDIS_URL, its password included.</source>
        <translation>Vérifiez qu’il tourne, et REDIS_URL, mot de passe compris.</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>Ce qui ne va pas en ce moment</translation>
    </message>
    <message>
        <source>Nothing wants a look.</source>
        <translation>Rien ne demande d’attention.</translation>
    </message>
    <message>
        <source>Watched are answers that fail, jobs, the audit trail, the copy of the database that is read from, Redis, and the room on the disk.</source>
        <translation>Sont surveillés&#x202f;: les réponses qui échouent, les tâches, la piste d’audit, la copie de la base où l’on lit, Redis et la place sur le disque.</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>Voir le magasin</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ApiKeysPage</name>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Keys of programs</source>
        <translation>Clés des programmes</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Pas encore de clés</translation>
    </message>
    <message>
        <source>A program of yours, such as a web shop, works with this shop through a key of its own.</source>
        <translation>Un de vos programmes, comme une boutique en ligne, travaille avec cette boutique grâce à une clé à lui.</translation>
    </message>
    <message>
        <source>Key of a program</source>
        <translation>Clé d’un programme</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’elle permet</translation>
    </message>
    <message>
        <source>It never may do more than whoever made it may do now.</source>
        <translation>Elle ne permet jamais plus que ce que peut faire maintenant la personne qui l’a créée.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Give it no more than the program needs. The key is shown once.</source>
        <translation>Ne lui donnez que ce qu’il faut au programme. La clé n’est montrée qu’une fois.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Which program it is for</source>
        <translation>Pour quel programme</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Left empty: until it is revoked</source>
        <translation>Laissé vide&#xa0;: jusqu’à ce qu’elle soit révoquée</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>La clé de %1</translation>
    </message>
    <message>
        <source>Put it into the program now: it is not shown again. Whoever has it can do what it may do.</source>
        <translation>Mettez-la dans le programme maintenant&#xa0;: elle ne sera plus montrée. Qui l’a peut faire tout ce qu’elle permet.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Replace the key of %1</source>
        <translation>Remplacer la clé de %1</translation>
    </message>
    <message>
        <source>You get another key with the same permissions. The old one works on until the program has the new one.</source>
        <translation>Vous recevez une autre clé avec les mêmes permissions. L’ancienne fonctionne encore, le temps que le programme ait la nouvelle.</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>Créer la nouvelle clé</translation>
    </message>
    <message>
        <source>The old key works on for</source>
        <translation>L’ancienne clé fonctionne encore</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Revoke the key of %1?</source>
        <translation>Révoquer la clé de %1&#x202f;?</translation>
    </message>
    <message>
        <source>The program is shut out at once. A revoked key never works again.</source>
        <translation>Le programme est exclu aussitôt. Une clé révoquée ne fonctionne plus jamais.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The key of %1 is revoked.</source>
        <translation>La clé de %1 est révoquée.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BankImport</name>
    <message>
        <source>Choose the bank&apos;s statement</source>
        <translation>Choisir le relevé de la banque</translation>
    </message>
    <message>
        <source>Statements (*.csv *.tsv *.txt *.sta *.mt940 *.940 *.xml *.camt);;All files (*)</source>
        <translation>Relevés (*.csv *.tsv *.txt *.sta *.mt940 *.940 *.xml *.camt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bring in a statement</source>
        <translation>Importer un relevé</translation>
    </message>
    <message>
        <source>MT940, CAMT.053, or a table (CSV) with a head. Lines that are here already are left out.</source>
        <translation>MT940, CAMT.053 ou un tableau (CSV) avec un en-tête. Les lignes déjà là sont laissées de côté.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The bank account the file is of</source>
        <translation>Le compte en banque dont est le fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Pas dans le fichier</translation>
    </message>
    <message>
        <source>Column of the day</source>
        <translation>Colonne du jour</translation>
    </message>
    <message>
        <source>Column of the amount</source>
        <translation>Colonne du montant</translation>
    </message>
    <message>
        <source>Or, where there are two, the two below</source>
        <translation>Ou, s’il y en a deux, les deux ci-dessous</translation>
    </message>
    <message>
        <source>Column of what came in</source>
        <translation>Colonne des entrées</translation>
    </message>
    <message>
        <source>Column of what went out</source>
        <translation>Colonne des sorties</translation>
    </message>
    <message>
        <source>Column of debit or credit</source>
        <translation>Colonne du débit ou crédit</translation>
    </message>
    <message>
        <source>Where the amounts have no sign</source>
        <translation>Lorsque les montants sont sans signe</translation>
    </message>
    <message>
        <source>Column of the text</source>
        <translation>Colonne du texte</translation>
    </message>
    <message>
        <source>Column of the name</source>
        <translation>Colonne du nom</translation>
    </message>
    <message>
        <source>Column of the reference</source>
        <translation>Colonne de la référence</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines came in</source>
        <translation>
            <numerusform>%1 ligne est arrivée</numerusform>
            <numerusform>%1 lignes sont arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were here already</source>
        <translation>
            <numerusform>%1 était déjà là</numerusform>
            <numerusform>%1 étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have a proposal</source>
        <translation>
            <numerusform>%1 a une proposition</numerusform>
            <numerusform>%1 ont une proposition</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>what an import did: lines that came in, lines that were here, lines with a proposal</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>The server is away. Once it is back, you are told here what came of the import.</source>
        <translation>Le serveur est absent. Dès son retour, vous apprendrez ici ce que l’import a donné.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::BankPage</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a card of the matching board: an amount, and with whom</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>Pas encore de relevé</translation>
    </message>
    <message>
        <source>Bring in a file of your bank, and each of its lines stands here beside what the books know of it.</source>
        <translation>Importez un fichier de votre banque, et chacune de ses lignes se tient ici à côté de ce que les livres en savent.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Booked to</source>
        <translation>Comptabilisé sur</translation>
    </message>
    <message>
        <source>Would be booked to</source>
        <translation>Serait comptabilisé sur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>It is in the books already; confirming makes no transfer.</source>
        <translation>C’est déjà dans les livres&#x202f;; confirmer ne fait pas de virement.</translation>
    </message>
    <message>
        <source>What the bank says</source>
        <translation>Ce que dit la banque</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Bank&apos;s reference</source>
        <translation>Référence de la banque</translation>
    </message>
    <message>
        <source>Payer&apos;s reference</source>
        <translation>Référence du payeur</translation>
    </message>
    <message>
        <source>The line is open again.</source>
        <translation>La ligne est de nouveau ouverte.</translation>
    </message>
    <message>
        <source>It could not be taken back. %1</source>
        <translation>Cela n’a pas pu être annulé. %1</translation>
    </message>
    <message>
        <source>The line is ignored.</source>
        <translation>La ligne est ignorée.</translation>
    </message>
    <message>
        <source>%1 is booked to %2.</source>
        <translation>%1 est comptabilisé sur %2.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>%1 came into %2. Choose the account it comes from: a customer who paid, or money you put in.</source>
        <translation>%1 sont entrés sur %2. Choisissez le compte d’où cela vient&#xa0;: un client qui a payé, ou de l’argent que vous avez apporté.</translation>
    </message>
    <message>
        <source>%1 went out of %2. Choose the account it went to: an expense, or someone who was paid.</source>
        <translation>%1 sont sortis de %2. Choisissez le compte où c’est allé&#xa0;: une dépense, ou quelqu’un qui a été payé.</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Comptabiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>By its name or code, a customer by theirs</source>
        <translation>Par son nom ou son code, un client par les siens</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Ignore this line?</source>
        <translation>Ignorer cette ligne&#x202f;?</translation>
    </message>
    <message>
        <source>It stays here, but the books take no notice of it. It can be taken back.</source>
        <translation>Elle reste ici, mais les livres n’en tiennent pas compte. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stays in the audit trail</source>
        <translation>Il reste dans la piste d’audit</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines are confirmed.</source>
        <translation>
            <numerusform>%1 ligne est confirmée.</numerusform>
            <numerusform>%1 lignes sont confirmées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused and stay as they are (%2): %3</source>
        <extracomment>lines of a bank that were not confirmed: how many, their amounts, and why</extracomment>
        <translation>
            <numerusform>%1 est refusée et reste telle quelle (%2)&#xa0;: %3</numerusform>
            <numerusform>%1 sont refusées et restent telles quelles (%2)&#xa0;: %3</numerusform>
        </translation>
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
    <message>
        <source>%1, give or take</source>
        <extracomment>a line of a chart, how sure it is</extracomment>
        <translation>%1, plus ou moins</translation>
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
    <name>tijara::ui::DayEntriesCard</name>
    <message>
        <source>What moved</source>
        <translation>Ce qui a bougé</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation>
            <numerusform>%1 écriture</numerusform>
            <numerusform>%1 écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>days, and how many entries they have</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>%1 · %2, and there are older ones</source>
        <translation>%1 · %2, et il y en a de plus anciennes</translation>
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
    <message>
        <source>%1 · tax %2</source>
        <extracomment>a line of a bill: code, quantity and price, then its tax</extracomment>
        <translation>%1 · taxe %2</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Round off</source>
        <translation>Arrondi du total</translation>
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
    <name>tijara::ui::EventsImportPage</name>
    <message>
        <source>Bring in events</source>
        <translation>Apporter des événements</translation>
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
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A table as text</source>
        <translation>Une table en texte</translation>
    </message>
    <message>
        <source>CSV with commas, a line for each visitor or each order. The first line names the columns. Drop the file here or choose it; the same file brought in twice counts once.</source>
        <translation>CSV à virgules, une ligne par visiteur ou par commande. La première ligne nomme les colonnes. Déposez le fichier ici ou choisissez-le&#x202f;; le même fichier apporté deux fois compte une fois.</translation>
    </message>
    <message>
        <source>What is in which column</source>
        <translation>Ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Pas dans le fichier</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>What tells one visitor from another; only a hash of it is kept</source>
        <translation>Ce qui distingue un visiteur d’un autre&#x202f;; seule une empreinte en est gardée</translation>
    </message>
    <message>
        <source>Price they saw</source>
        <translation>Prix vu</translation>
    </message>
    <message>
        <source>By its short name; without it each line is an order</source>
        <translation>Par son nom court&#x202f;; sans lui, chaque ligne est une commande</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Without it everything happened when the experiment began</source>
        <translation>Sans elle, tout s’est passé au début de l’expérience</translation>
    </message>
    <message>
        <source>Columns of yes and no</source>
        <translation>Colonnes de oui et de non</translation>
    </message>
    <message>
        <source>With commas between them; each that says yes, true or 1 counts as an event of its name</source>
        <translation>Séparées par des virgules&#x202f;; chacune qui dit yes, true ou 1 compte comme un événement de son nom</translation>
    </message>
    <message>
        <source>Each line is</source>
        <translation>Chaque ligne est</translation>
    </message>
    <message>
        <source>For a file of orders</source>
        <translation>Pour un fichier de commandes</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Of the order</source>
        <translation>De la commande</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l’importation</translation>
    </message>
    <message>
        <source>Into which experiment?</source>
        <translation>Dans quelle expérience&#x202f;?</translation>
    </message>
    <message>
        <source>Choose one in the list, open its results, then “Bring in events…”.</source>
        <translation>Choisissez-en une dans la liste, ouvrez ses résultats, puis «&#xa0;Apporter des événements…&#xa0;».</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Toutes les expériences</translation>
    </message>
    <message>
        <source>into %1</source>
        <extracomment>%1 the name of an experiment</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Choose the file with the events</source>
        <translation>Choisir le fichier des événements</translation>
    </message>
    <message>
        <source>Tables as text (*.csv);;All files (*)</source>
        <translation>Tables en texte (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is no table as text with commas, or cannot be opened.</source>
        <translation>%1 n’est pas une table en texte à virgules, ou ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>Envoi de %1</translation>
    </message>
    <message>
        <source>You may leave this page or switch off: it goes on where it stopped. The same file again changes nothing.</source>
        <translation>Vous pouvez quitter cette page ou éteindre&#xa0;: cela reprend où cela s’est arrêté. Le même fichier ne change rien de plus.</translation>
    </message>
    <message>
        <source>%1 What is in stays.</source>
        <translation>%1 Ce qui est entré reste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 lines were read, and %2 events taken in.</source>
        <translation>
            <numerusform>%1 ligne lue, et %2 événements pris.</numerusform>
            <numerusform>%1 lignes lues, et %2 événements pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Montrer les résultats</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Apporter</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExperimentActs</name>
    <message>
        <source>It is as it was before.</source>
        <translation>C’est comme avant.</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>Démarrer %1&#x202f;?</translation>
    </message>
    <message>
        <source>From now on visitors see one of its prices, always the same one. Prices, goals and who takes part cannot be changed any more; shares can.</source>
        <translation>À partir de maintenant, les visiteurs voient un de ses prix, toujours le même. Les prix, les objectifs et qui prend part ne changent plus&#x202f;; les parts, si.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>%1 runs.</source>
        <translation>%1 court.</translation>
    </message>
    <message>
        <source>%1 is paused: who has a price keeps it, and nobody new is taken in.</source>
        <translation>%1 est en pause&#xa0;: qui a un prix le garde, et personne de nouveau n’est pris.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 continue.</translation>
    </message>
    <message>
        <source>%1 is put away.</source>
        <translation>%1 est rangée.</translation>
    </message>
    <message>
        <source>%1 is back in the list.</source>
        <translation>%1 est de nouveau dans la liste.</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>Arrêter %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>A stopped experiment never runs again. Everybody sees the price that has won, or today&apos;s. Orders of its visitors still count for %1 days.</source>
        <translation>
            <numerusform>Une expérience arrêtée ne court plus jamais. Tout le monde voit le prix qui a gagné, ou l’actuel. Les commandes de ses visiteurs comptent encore %1 jour.</numerusform>
            <numerusform>Une expérience arrêtée ne court plus jamais. Tout le monde voit le prix qui a gagné, ou l’actuel. Les commandes de ses visiteurs comptent encore %1 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>La laisser courir</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>Price for everybody</source>
        <translation>Prix pour tout le monde</translation>
    </message>
    <message>
        <source>Where a price has won</source>
        <translation>Si un prix a gagné</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Whoever reads it later knows no more than this</source>
        <translation>Qui le lira plus tard n’en saura pas plus que cela</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 est arrêtée.</translation>
    </message>
    <message>
        <source>Other shares for %1</source>
        <translation>Autres parts pour %1</translation>
    </message>
    <message>
        <source>Who has a price keeps it; who is new is spread like this. Results begin anew, and those up to now stay readable.</source>
        <translation>Qui a un prix le garde&#x202f;; les nouveaux sont répartis ainsi. Les résultats recommencent, et ceux d’avant restent lisibles.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who is new is spread by the other shares from now on.</source>
        <translation>Les nouveaux sont désormais répartis selon les autres parts.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>A draft with the same prices, goals and rules, to change and to start when you like.</source>
        <translation>Un brouillon avec les mêmes prix, objectifs et règles, à modifier et à démarrer quand vous voulez.</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Faire la copie</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Your shop&apos;s pages ask for prices by it</source>
        <translation>Les pages de votre boutique demandent les prix par ce nom</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ExperimentsPage</name>
    <message>
        <source>Price experiments</source>
        <translation>Expériences de prix</translation>
    </message>
    <message>
        <source>No experiments yet</source>
        <translation>Aucune expérience</translation>
    </message>
    <message>
        <source>Show some visitors another price and see what it brings. What may not be said yet is not said.</source>
        <translation>Montrez un autre prix à une partie des visiteurs et voyez ce qu’il rapporte. Ce qui ne peut pas encore être dit n’est pas dit.</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Price experiment</source>
        <translation>Expérience de prix</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>%1 of the visitors</source>
        <extracomment>under a price: the part of the visitors that sees it</extracomment>
        <translation>%1 des visiteurs</translation>
    </message>
    <message>
        <source>today</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Prennent part</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Begins by itself</source>
        <translation>Commence seule</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Se ferme d’elle-même le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>What came out</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>Price for everybody</source>
        <translation>Prix pour tout le monde</translation>
    </message>
    <message>
        <source>Its planned end had come.</source>
        <translation>Sa fin prévue était venue.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
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
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Montrer ce jour</translation>
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
        <translation>Vous pourrez en changer plus tard, sans rien perdre ni renuméroter.</translation>
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
    <name>tijara::ui::FlagsPage</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>No flags yet</source>
        <translation>Pas encore de drapeau</translation>
    </message>
    <message>
        <source>A flag gives something new to a few shops first, and to all when it has proved itself.</source>
        <translation>Un drapeau donne une nouveauté d’abord à quelques magasins, et à tous quand elle a fait ses preuves.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Shops that have it</source>
        <translation>Magasins qui l’ont</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Which shops these are never changes: a larger share only adds to them. A shop&apos;s own page says what holds there, and can say otherwise.</source>
        <translation>Ce sont toujours les mêmes magasins : une part plus grande ne fait qu’en ajouter. La page d’un magasin dit ce qui y vaut, et peut dire autrement.</translation>
    </message>
    <message>
        <source>It is there within a minute, for a share of the shops. A larger share only adds to those that have it.</source>
        <translation>Il est là en moins d’une minute, pour une part des magasins. Une part plus grande ne fait qu’en ajouter.</translation>
    </message>
    <message>
        <source>Change the flag %1</source>
        <translation>Modifier le drapeau %1</translation>
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
        <source>New flag</source>
        <translation>Nouveau drapeau</translation>
    </message>
    <message>
        <source>Make the flag</source>
        <translation>Créer le drapeau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Small letters, digits and “-”, for example “new-counter”</source>
        <translation>Minuscules, chiffres et « - », par exemple « new-counter »</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stands in the trail</source>
        <translation>Il figure dans la piste</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
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
    <message>
        <source>You look into the shop %1 until %2. You can read everything and change nothing; its owner sees that you are here, and why.</source>
        <translation>Vous êtes dans la boutique %1 jusqu’au %2. Vous pouvez tout lire et ne rien changer&#x202f;; son propriétaire voit que vous êtes là, et pourquoi.</translation>
    </message>
    <message>
        <source>Leave the shop</source>
        <translation>Quitter la boutique</translation>
    </message>
</context>
<context>
    <name>tijara::ui::Header</name>
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
    <message>
        <source>Your sign-in</source>
        <translation>Votre connexion</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
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
    <message>
        <source>Tax, as an amount</source>
        <translation>Taxe, en montant</translation>
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
        <extracomment>so many of the fields have a column of the file</extracomment>
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
        <source>What the lines became</source>
        <translation>Ce que deviennent les lignes</translation>
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
        <translation>Pertes, quantités négatives hors avoir</translation>
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
        <translation>Lignes sans client, à « Client de passage »</translation>
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
    <message>
        <source>Save list as CSV…</source>
        <translation>Enregistrer la liste en CSV…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::In</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
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
    <message>
        <source>Export of the whole shop</source>
        <translation>Export de tout le magasin</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Relevé de banque</translation>
    </message>
    <message>
        <source>Import of events</source>
        <translation>Import d’événements</translation>
    </message>
    <message>
        <source>Notices to programs</source>
        <translation>Avis aux programmes</translation>
    </message>
    <message>
        <source>Purchases to the billing service</source>
        <translation>Achats au service de facturation</translation>
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
        <source>What can be done, and its keys</source>
        <translation>Ce qui peut se faire, et ses raccourcis</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>Find what can be done</source>
        <translation>Chercher une action</translation>
    </message>
    <message numerus="yes">
        <source>%1 things you can do</source>
        <translation>
            <numerusform>%1 action possible</numerusform>
            <numerusform>%1 actions possibles</numerusform>
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
    <message numerus="yes">
        <source>A CSV file with %1 rows is made at once.</source>
        <translation>
            <numerusform>Un fichier CSV de %1 ligne est créé aussitôt.</numerusform>
            <numerusform>Un fichier CSV de %1 lignes est créé aussitôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
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
    <name>tijara::ui::LoadedPart</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
    <name>tijara::ui::Memberships</name>
    <message>
        <source>The platform</source>
        <translation>La plateforme</translation>
    </message>
</context>
<context>
    <name>tijara::ui::MethodDialog</name>
    <message>
        <source>How this is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Visitors and orders</source>
        <translation>Visiteurs et commandes</translation>
    </message>
    <message>
        <source>Is the split even?</source>
        <translation>La répartition est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>What a visitor brings</source>
        <translation>Ce que rapporte un visiteur</translation>
    </message>
    <message>
        <source>More or less than today&apos;s price</source>
        <translation>Plus ou moins que le prix actuel</translation>
    </message>
    <message>
        <source>The interval, and looking every day</source>
        <translation>L’intervalle, et regarder chaque jour</translation>
    </message>
    <message>
        <source>Chances, and what may be lost</source>
        <translation>Chances, et ce que l’on peut perdre</translation>
    </message>
    <message>
        <source>Several prices at once</source>
        <translation>Plusieurs prix à la fois</translation>
    </message>
    <message>
        <source>With earlier orders taken out</source>
        <translation>Sans l’effet des commandes d’avant</translation>
    </message>
    <message>
        <source>Demand by price</source>
        <translation>La demande selon le prix</translation>
    </message>
    <message>
        <source>The sentence at the top</source>
        <translation>La phrase du haut</translation>
    </message>
    <message>
        <source>Reports that were not taken</source>
        <translation>Signalements qui n’ont pas été pris</translation>
    </message>
    <message numerus="yes">
        <source>A visitor counts once, in the price they were shown first; what they order counts from then on, and until %1 days after the stop. Who was shown two prices counts for neither. Nobody&apos;s name is kept, only a hash of it.</source>
        <translation>
            <numerusform>Un visiteur compte une fois, au prix qu’il a vu d’abord&#x202f;; ses commandes comptent dès lors, et jusqu’à %1 jour après l’arrêt. Qui a vu deux prix ne compte pour aucun. Aucun nom n’est gardé, seulement une empreinte.</numerusform>
            <numerusform>Un visiteur compte une fois, au prix qu’il a vu d’abord&#x202f;; ses commandes comptent dès lors, et jusqu’à %1 jours après l’arrêt. Qui a vu deux prix ne compte pour aucun. Aucun nom n’est gardé, seulement une empreinte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pearson&apos;s χ² over the prices: the sum of (came − due)² / due, with one degree of freedom less than there are prices. Here χ² = %1, and p = %2. Below 0.001 the split is off. Nothing is said before 8 visitors for each price.</source>
        <translation>χ² de Pearson sur les prix&#xa0;: la somme des (venus − dus)² / dus, avec un degré de liberté de moins que de prix. Ici χ² = %1 et p = %2. Sous 0,001 la répartition est faussée. Rien n’est dit avant 8 visiteurs par prix.</translation>
    </message>
    <message>
        <source>The sum over all visitors of the price, those who bought nothing included, over their number. Nothing is cut off.</source>
        <translation>La somme sur tous les visiteurs du prix, ceux qui n’ont rien acheté compris, divisée par leur nombre. Rien n’est plafonné.</translation>
    </message>
    <message>
        <source>The sum over all visitors of the price, those who bought nothing included, over their number. Sales of one visitor above the %1 quantile of all prices together count as that much, so that one bulk order decides nothing; the figure without the cut stands beside it.</source>
        <translation>La somme sur tous les visiteurs du prix, ceux qui n’ont rien acheté compris, divisée par leur nombre. Les ventes d’un visiteur au-dessus du quantile %1 de tous les prix ensemble comptent pour ce quantile, afin qu’une commande en gros ne décide de rien&#x202f;; le chiffre sans plafond est à côté.</translation>
    </message>
    <message>
        <source>The difference of the two means over the mean of today&apos;s price. Its standard error is that of a ratio (delta method): both variances count, each by its number of visitors.</source>
        <translation>La différence des deux moyennes sur celle du prix actuel. Son erreur type est celle d’un rapport (méthode delta)&#xa0;: les deux variances comptent, chacune selon son nombre de visiteurs.</translation>
    </message>
    <message>
        <source>The always-valid interval (an asymptotic confidence sequence, tightest at %1 visitors) contains the truth in %2 of all experiments, however often it is looked at. The interval of the planned end (Welch&apos;s t) is narrower, and right only once: at that end.</source>
        <translation>L’intervalle toujours valable (une suite de confiance asymptotique, la plus étroite à %1 visiteurs) contient la vérité dans %2 des expériences, aussi souvent qu’on le regarde. L’intervalle de la fin prévue (t de Welch) est plus étroit, et n’est juste qu’une fois&#xa0;: à cette fin.</translation>
    </message>
    <message>
        <source>Shares of buyers: of two beta posteriors from a flat prior. Amounts: of a normal posterior, with a prior of 0 ± 30 % on the difference. The expected loss is what is given away on average if the price is taken and is in truth the worse one. It is a belief from the data, no proof.</source>
        <translation>Parts d’acheteurs&#xa0;: de deux lois bêta a posteriori, à partir d’un a priori plat. Montants&#xa0;: d’une loi normale a posteriori, avec un a priori de 0 ± 30&#xa0;% sur la différence. La perte attendue est ce que l’on cède en moyenne si le prix est choisi alors qu’il est en vérité le moins bon. C’est une croyance tirée des données, pas une preuve.</translation>
    </message>
    <message>
        <source>Where several prices are compared, each of them may look better by chance. Holm&apos;s p keeps the chance of any false one below %1; that of Benjamini and Hochberg keeps their share among those found below it. The sentence at the top goes by Holm.</source>
        <translation>Quand plusieurs prix sont comparés, chacun peut paraître meilleur par hasard. Le p de Holm garde la chance d’une seule erreur sous %1&#x202f;; celui de Benjamini et Hochberg garde leur part parmi les prix trouvés sous cette valeur. La phrase du haut suit Holm.</translation>
    </message>
    <message>
        <source>This experiment does not look at earlier orders.</source>
        <translation>Cette expérience ne regarde pas les commandes d’avant.</translation>
    </message>
    <message numerus="yes">
        <source>What a visitor bought in the %1 days before explains part of how visitors differ; it is taken out (CUPED), which makes the interval narrower and moves nothing on average.</source>
        <translation>
            <numerusform>Ce qu’un visiteur a acheté %1 jour avant explique en partie pourquoi les visiteurs diffèrent&#x202f;; c’est retiré (CUPED), ce qui resserre l’intervalle et ne déplace rien en moyenne.</numerusform>
            <numerusform>Ce qu’un visiteur a acheté dans les %1 jours d’avant explique en partie pourquoi les visiteurs diffèrent&#x202f;; c’est retiré (CUPED), ce qui resserre l’intervalle et ne déplace rien en moyenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders over visitors at each price, and from three prices on a curve of constant elasticity through their logarithms; the band is that of the elasticity&apos;s interval. An elasticity of −2 means: one per cent dearer, two per cent fewer orders.</source>
        <translation>Commandes sur visiteurs à chaque prix et, à partir de trois prix, une courbe d’élasticité constante à travers leurs logarithmes&#x202f;; la bande est celle de l’intervalle de l’élasticité. Une élasticité de −2 veut dire&#xa0;: un pour cent plus cher, deux pour cent de commandes en moins.</translation>
    </message>
    <message>
        <source>A price is called better or worse only while the split is even, with 100 visitors and a buyer at each price, 25 buyers in all, a whole day, and an always-valid p, by Holm over all prices, below %1. A goal that must not get worse goes before all of it.</source>
        <translation>Un prix n’est dit meilleur ou moins bon que si la répartition est juste, avec 100 visiteurs et un acheteur à chaque prix, 25 acheteurs en tout, un jour entier, et un p toujours valable, selon Holm sur tous les prix, sous %1. Un objectif qui ne doit pas empirer passe avant tout cela.</translation>
    </message>
    <message>
        <source>Each report has an id of its own: what is sent again counts once. Reports of unknown prices or goals are counted here and change nothing.</source>
        <translation>Chaque signalement a son propre identifiant&#xa0;: ce qui est renvoyé compte une fois. Les signalements de prix ou d’objectifs inconnus sont comptés ici et ne changent rien.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::MoneyPage</name>
    <message>
        <source>Adding up</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Cash and bank</source>
        <translation>Caisse et banque</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>press a day for its entries</source>
        <translation>cliquez sur un jour pour ses écritures</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>of cash and bank together</source>
        <translation>de la caisse et de la banque ensemble</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>the next to expire first</source>
        <translation>la prochaine à expirer d’abord</translation>
    </message>
    <message>
        <source>press a month for its entries</source>
        <translation>cliquez sur un mois pour ses écritures</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>chiffres de %1</translation>
    </message>
    <message>
        <source>No money yet</source>
        <translation>Pas encore d’argent</translation>
    </message>
    <message>
        <source>The first bill, or the first account you open, begins the books.</source>
        <translation>La première facture, ou le premier compte que vous ouvrez, commence les livres.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Customers owe</source>
        <translation>Les clients doivent</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Produits</translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <translation>
            <numerusform>%1 compte</numerusform>
            <numerusform>%1 comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Debits equal credits in every money: whatever left one account arrived in another.</source>
        <translation>Les débits égalent les crédits dans chaque monnaie&#xa0;: tout ce qui a quitté un compte est arrivé dans un autre.</translation>
    </message>
    <message>
        <source>Debits and credits differ. Check the books, and tell your provider what they say.</source>
        <translation>Les débits et les crédits diffèrent. Vérifiez les livres, et dites à votre fournisseur ce qu’ils disent.</translation>
    </message>
    <message>
        <source>Check the books works every balance out anew from its entries.</source>
        <translation>Vérifier les livres recalcule chaque solde à partir de ses écritures.</translation>
    </message>
    <message>
        <source>Working every balance out anew from its entries.</source>
        <translation>Recalcul de chaque solde à partir de ses écritures.</translation>
    </message>
    <message>
        <source>The books could not be checked. %1</source>
        <translation>Les livres n’ont pas pu être vérifiés. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 transfers</source>
        <translation>
            <numerusform>%1 virement</numerusform>
            <numerusform>%1 virements</numerusform>
        </translation>
    </message>
    <message>
        <source>The books are as they were written: %1 and %2 were worked out anew, and every balance agrees.</source>
        <translation>Les livres sont tels qu’ils ont été écrits&#xa0;: %1 et %2 ont été recalculés, et chaque solde concorde.</translation>
    </message>
    <message>
        <source>Kind of fault: %1</source>
        <translation>Type de défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Transfer: %1</source>
        <translation>Virement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The books are not as they were written. Write nothing more, and call your provider.</source>
        <translation>Les livres ne sont pas tels qu’ils ont été écrits. N’écrivez plus rien, et appelez votre fournisseur.</translation>
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
        <source>Trial balance at the end of</source>
        <translation>Balance générale à la fin du</translation>
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
    <name>tijara::ui::NewTenantPage</name>
    <message>
        <source>New shop</source>
        <translation>Nouveau magasin</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Printed at the top of every bill</source>
        <translation>Imprimé en haut de chaque facture</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>For sign-in and links; made from the name when it is left empty</source>
        <translation>Pour la connexion et les liens&#x202f;; tiré du nom s’il reste vide</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
    <message>
        <source>Says which money, time zone and tax number the shop has</source>
        <translation>Dit quels monnaie, fuseau horaire et numéro fiscal a le magasin</translation>
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
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>GSTIN in India, NIF in Algeria, VAT number in Saudi Arabia</source>
        <translation>GSTIN en Inde, NIF en Algérie, numéro de TVA en Arabie saoudite</translation>
    </message>
    <message>
        <source>Name at the tax office</source>
        <translation>Nom auprès du fisc</translation>
    </message>
    <message>
        <source>The shop&apos;s name when it is left empty</source>
        <translation>Le nom du magasin s’il reste vide</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>A plan with a trial begins with it</source>
        <translation>Une formule avec essai commence par lui</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Off until somebody switches it on</source>
        <translation>Coupé jusqu’à ce que quelqu’un l’active</translation>
    </message>
    <message>
        <source>Name of the owner</source>
        <translation>Nom du propriétaire</translation>
    </message>
    <message>
        <source>E-mail of the owner</source>
        <translation>E-mail du propriétaire</translation>
    </message>
    <message>
        <source>They sign in with it</source>
        <translation>Il ou elle se connecte avec</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>Créer le magasin</translation>
    </message>
    <message>
        <source>Show the shop</source>
        <translation>Voir le magasin</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Le code est copié.</translation>
    </message>
    <message>
        <source>%1 is open. Give %2 this code: with it they come in, under “I have an invitation”. It is shown this once, and holds for three days.</source>
        <translation>%1 est ouvert. Donnez ce code à %2 : il sert à entrer, sous « J’ai une invitation ». Il n’est montré que cette fois et vaut trois jours.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::OperationsPage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a day without its year: %1 day of the month, %2 short name of the month</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day, and from when to when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1: nothing was asked</source>
        <translation>%1 : rien n’a été demandé</translation>
    </message>
    <message>
        <source>%1: half of the answers within %2</source>
        <translation>%1 : la moitié des réponses en %2</translation>
    </message>
    <message>
        <source>%1: 95 of 100 answers within %2</source>
        <translation>%1 : 95 réponses sur 100 en %2</translation>
    </message>
    <message>
        <source>%1: 99 of 100 answers within %2</source>
        <translation>%1 : 99 réponses sur 100 en %2</translation>
    </message>
    <message>
        <source>How long an answer takes</source>
        <translation>Durée d’une réponse</translation>
    </message>
    <message>
        <source>Of 100 answers</source>
        <translation>Sur 100 réponses</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>%1: %2 refused, %3 of %4</source>
        <translation>%1 : %2 refusées, %3 sur %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouées</translation>
    </message>
    <message>
        <source>%1: %2 failed, %3 of %4</source>
        <translation>%1 : %2 échouées, %3 sur %4</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 requests</source>
        <translation>
            <numerusform>%1 : %2 requête</numerusform>
            <numerusform>%1 : %2 requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused and failed, by shop</source>
        <translation>Refusées et échouées, par magasin</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1 : rien</translation>
    </message>
    <message>
        <source>%1 · %2: %3 refused, %4 failed</source>
        <extracomment>a shop, a time, and how many of its requests</extracomment>
        <translation>%1 · %2 : %3 refusées, %4 échouées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>half, 95 and 99 of 100 answers are faster than the three lines</source>
        <translation>la moitié, 95 et 99 réponses sur 100 sont plus rapides que les trois lignes</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>95 of 100 answers within</source>
        <translation>95 réponses sur 100 en</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>the last hour</source>
        <translation>la dernière heure</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>les dernières 24 heures</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>les 7 derniers jours</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>les 30 derniers jours</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>Rien n’a été demandé</translation>
    </message>
    <message>
        <source>No program or person asked this platform for anything in %1.</source>
        <translation>Aucun programme ni personne n’a rien demandé à cette plateforme (%1).</translation>
    </message>
    <message>
        <source>nothing was refused or failed in a shop</source>
        <translation>rien n’a été refusé ni n’a échoué dans un magasin</translation>
    </message>
    <message>
        <source>by hour, the last 24 hours</source>
        <translation>par heure, les dernières 24 heures</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>no shop asked for anything</source>
        <translation>aucun magasin n’a rien demandé</translation>
    </message>
    <message>
        <source>most at %1: %2</source>
        <translation>le plus à %1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>half within %1, 99 of 100 within %2</source>
        <translation>moitié en %1, 99 sur 100 en %2</translation>
    </message>
    <message>
        <source>figures of %1, they stand still</source>
        <translation>chiffres de %1, à l’arrêt</translation>
    </message>
    <message>
        <source>figures of %1, anew every %2 seconds</source>
        <translation>chiffres de %1, relus toutes les %2 secondes</translation>
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
        <source>Operations</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>What was refused or failed</source>
        <translation>Ce qui a été refusé ou a échoué</translation>
    </message>
    <message>
        <source>Slowest addresses</source>
        <translation>Adresses les plus lentes</translation>
    </message>
    <message>
        <source>Busiest shops</source>
        <translation>Magasins les plus actifs</translation>
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
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PeoplePage</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>On</source>
        <comment>second step</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Whoever works here stands here, with what they may do.</source>
        <translation>Qui travaille ici figure ici, avec ce qu’il peut faire.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Deuxième étape</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>second step</comment>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>This is you: your own role and sign-in are changed by somebody else.</source>
        <translation>C’est vous&#xa0;: votre propre rôle est changé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>They have not come yet. The code of an invitation is good for three days.</source>
        <translation>Cette personne n’est pas encore venue. Le code d’une invitation est valable trois jours.</translation>
    </message>
    <message>
        <source>They cannot sign in here until you let them in again.</source>
        <translation>Cette personne ne peut pas se connecter ici avant que vous rouvriez l’accès.</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>You get a code to hand over: with it they choose their name and password, within three days.</source>
        <translation>Vous recevez un code à transmettre&#xa0;: avec lui, la personne choisit son nom et son mot de passe, dans les trois jours.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What each may do stands on the page Roles.</source>
        <translation>Ce que chacun permet figure sur la page Rôles.</translation>
    </message>
    <message>
        <source>Hand this code over</source>
        <translation>Transmettez ce code</translation>
    </message>
    <message>
        <source>%1 chooses “I have an invitation” when signing in, and types it there. It is good until %2 and is not shown again.</source>
        <translation>%1 choisit «&#xa0;J’ai une invitation&#xa0;» à la connexion et l’y tape. Il est valable jusqu’au %2 et n’est plus montré.</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Code de l’invitation</translation>
    </message>
    <message>
        <source>%1 chooses “I forgot my password” when signing in, and types it there. It is good until %2 and is not shown again.</source>
        <translation>%1 choisit «&#xa0;J’ai oublié mon mot de passe&#xa0;» à la connexion et l’y tape. Il est valable jusqu’à %2 et n’est plus montré.</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>Code pour un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>It holds from their next click on.</source>
        <translation>Il vaut dès son prochain clic.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 a maintenant le rôle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 is signed out and kept out.</source>
        <translation>%1 est déconnecté et son accès est bloqué.</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 peut de nouveau se connecter.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Enlever %1&#x202f;?</translation>
    </message>
    <message>
        <source>They are signed out at once and cannot come back without another invitation. What they wrote stays, under their name.</source>
        <translation>Cette personne est déconnectée aussitôt et ne peut pas revenir sans une autre invitation. Ce qu’elle a écrit reste, sous son nom.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été enlevé.</translation>
    </message>
    <message>
        <source>Drop the second step of %1?</source>
        <translation>Supprimer la deuxième étape de %1&#x202f;?</translation>
    </message>
    <message>
        <source>They are signed out everywhere and sign in with their password alone, until they set it up again. Make sure that it is they who ask.</source>
        <translation>Cette personne est déconnectée partout et se connecte avec son seul mot de passe, jusqu’à ce qu’elle la réactive. Assurez-vous que c’est bien elle qui le demande.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>%1 has no second step any more.</source>
        <translation>%1 n’a plus de deuxième étape.</translation>
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
    <name>tijara::ui::PlansPage</name>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Pas encore de formule</translation>
    </message>
    <message>
        <source>A plan says what a shop pays, and how much it may do.</source>
        <translation>Une formule dit ce qu’un magasin paie, et combien il peut faire.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Prix par mois</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>Appels par mois</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Shops on this version</source>
        <translation>Magasins sur cette version</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nouvelle version de %1</translation>
    </message>
    <message>
        <source>Shops stay on the version they have until they are moved; new ones get this.</source>
        <translation>Les magasins gardent leur version jusqu’à ce qu’on les déplace ; les nouveaux ont celle-ci.</translation>
    </message>
    <message>
        <source>Make the version</source>
        <translation>Créer la version</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouvelle formule</translation>
    </message>
    <message>
        <source>What it costs and allows can be changed later by a new version.</source>
        <translation>Son prix et ses limites peuvent changer plus tard par une nouvelle version.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Créer la formule</translation>
    </message>
    <message>
        <source>Small letters, digits and “-”, for example “starter”</source>
        <translation>Minuscules, chiffres et « - », par exemple « starter »</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Three letters, for example INR</source>
        <translation>Trois lettres, par exemple INR</translation>
    </message>
    <message>
        <source>Left empty: as many as they like</source>
        <translation>Vide : autant qu’ils veulent</translation>
    </message>
    <message>
        <source>Left empty: none</source>
        <translation>Vide : aucun</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Version %1 of %2 is made.</source>
        <translation>La version %1 de %2 est créée.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::PowerPlanner</name>
    <message>
        <source>How long will it take?</source>
        <translation>Combien de temps faut-il&#x202f;?</translation>
    </message>
    <message>
        <source>Of 100 visitors buy today</source>
        <translation>Sur 100 visiteurs achètent aujourd’hui</translation>
    </message>
    <message>
        <source>An order brings</source>
        <translation>Une commande rapporte</translation>
    </message>
    <message>
        <source>Sales or profit, as the goal says</source>
        <translation>Ventes ou bénéfice, selon l’objectif</translation>
    </message>
    <message>
        <source>Orders differ by</source>
        <translation>Les commandes diffèrent de</translation>
    </message>
    <message>
        <source>Their standard deviation; left empty: all are alike</source>
        <translation>Leur écart type&#x202f;; laissé vide&#xa0;: toutes pareilles</translation>
    </message>
    <message>
        <source>Difference worth knowing</source>
        <translation>Différence qui vaut la peine</translation>
    </message>
    <message>
        <source>A smaller one may stay unseen</source>
        <translation>Une plus petite peut rester invisible</translation>
    </message>
    <message>
        <source>Seen with a chance of</source>
        <translation>Vue avec une chance de</translation>
    </message>
    <message>
        <source>New visitors a day</source>
        <translation>Nouveaux visiteurs par jour</translation>
    </message>
    <message>
        <source>The plan lets you look every day, which takes about twice as many visitors as one look at the end would. Where orders differ much, expect ten times as many.</source>
        <translation>Le plan vous laisse regarder chaque jour, ce qui demande environ deux fois plus de visiteurs qu’un seul regard à la fin. Si les commandes diffèrent beaucoup, attendez-vous à dix fois plus.</translation>
    </message>
    <message>
        <source>Take it as the plan</source>
        <translation>En faire le plan</translation>
    </message>
    <message>
        <source>Fill in how many buy, which difference matters and how many come.</source>
        <translation>Indiquez combien achètent, quelle différence compte et combien viennent.</translation>
    </message>
    <message numerus="yes">
        <source>Each price needs %1 visitors, %2 in all.</source>
        <translation>
            <numerusform>Il faut %1 visiteur par prix, %2 en tout.</numerusform>
            <numerusform>Il faut %1 visiteurs par prix, %2 en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That takes %1 days, in whole weeks.</source>
        <translation>
            <numerusform>Cela prend %1 jour, en semaines entières.</numerusform>
            <numerusform>Cela prend %1 jours, en semaines entières.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences of the planner</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fill in what an order brings and by how much orders differ, how many buy, which difference matters and how many come.</source>
        <translation>Indiquez ce que rapporte une commande et de combien les commandes diffèrent, combien achètent, quelle différence compte et combien viennent.</translation>
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
    <message>
        <source>Tax rate</source>
        <translation>Taux de taxe</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ProviderPage</name>
    <message>
        <source>Billing service</source>
        <translation>Service de facturation</translation>
    </message>
    <message>
        <source>A service outside can be told what customers buy while a price experiment runs, to bill by what was sold.</source>
        <translation>Un service extérieur peut apprendre ce que les clients achètent pendant une expérience de prix, pour facturer selon ce qui est vendu.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment ça va</translation>
    </message>
    <message>
        <source>With whose key</source>
        <translation>Avec quelle clé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Last refused</source>
        <extracomment>%1 a day and time, %2 why</extracomment>
        <translation>Dernier refus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Purchases that wait</source>
        <translation>Achats en attente</translation>
    </message>
    <message>
        <source>Purchases given up</source>
        <translation>Achats abandonnés</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>Quelle clé</translation>
    </message>
    <message>
        <source>Own key</source>
        <translation>Clé du magasin</translation>
    </message>
    <message>
        <source>Address for the own key</source>
        <translation>Adresse pour la clé du magasin</translation>
    </message>
    <message>
        <source>Address for the platform&apos;s key</source>
        <translation>Adresse pour la clé de la plateforme</translation>
    </message>
    <message>
        <source>Change the billing service</source>
        <translation>Changer le service de facturation</translation>
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
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>If empty: %1</source>
        <translation>Si vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Yours %1. Leave the field empty to keep it.</source>
        <extracomment>below the field of a key; %1 &quot;ends in …4711, set on 3 Nov&quot;</extracomment>
        <translation>La vôtre %1. Laissez le champ vide pour la garder.</translation>
    </message>
    <message>
        <source>It is sealed, and never shown again.</source>
        <translation>Elle est scellée, et n’est plus jamais montrée.</translation>
    </message>
    <message>
        <source>It is destroyed and cannot be brought back. The platform&apos;s key goes on.</source>
        <translation>Elle est détruite et ne peut pas revenir. La clé de la plateforme continue.</translation>
    </message>
    <message>
        <source>It is destroyed and cannot be brought back. Nothing is sent any more, and what waits is dropped.</source>
        <translation>Elle est détruite et ne peut pas revenir. Plus rien n’est envoyé, et ce qui attend est abandonné.</translation>
    </message>
    <message>
        <source>Remove your key?</source>
        <translation>Retirer votre clé&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>The key is removed.</source>
        <translation>La clé est retirée.</translation>
    </message>
    <message>
        <source>Tried with your key: %1.</source>
        <translation>Essayé avec votre clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tried with the platform&apos;s key: %1.</source>
        <translation>Essayé avec la clé de la plateforme&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordDialog</name>
    <message>
        <source>Request id: %1</source>
        <translation>Numéro de la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you type here cannot be kept on this computer: its disk is full, or not to be written on. Save it before you leave.</source>
        <translation>Ce que vous tapez ici ne peut pas être gardé sur cet ordinateur&#xa0;: son disque est plein ou protégé en écriture. Enregistrez-le avant de quitter.</translation>
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
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field of a record and its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RecordListPage</name>
    <message>
        <source>Your draft of %1 waits in “%2”.</source>
        <extracomment>a time, the words of the button that opens the form</extracomment>
        <translation>Votre brouillon de %1 attend dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
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
    <name>tijara::ui::RefusalsPage</name>
    <message>
        <source>Wrong passwords for one e-mail</source>
        <translation>Mauvais mots de passe pour un e-mail</translation>
    </message>
    <message>
        <source>Wrong codes</source>
        <translation>Mauvais codes</translation>
    </message>
    <message>
        <source>Many e-mails tried from one address</source>
        <translation>Beaucoup d’e-mails essayés depuis une adresse</translation>
    </message>
    <message>
        <source>Asked for records that are not theirs</source>
        <translation>Demandé des fiches d’autrui</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Nobody was refused</source>
        <translation>Personne n’a été refusé</translation>
    </message>
    <message>
        <source>Whoever tries passwords or codes that are wrong is slowed down, and stands here.</source>
        <translation>Qui essaie de mauvais mots de passe ou codes est ralenti et figure ici.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RequestsPage</name>
    <message>
        <source>All of the shop</source>
        <translation>Tout le magasin</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Nothing of this was asked in this time.</source>
        <translation>Rien de cela n’a été demandé pendant ce temps.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>one minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>La moitié des réponses en</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 sur 100 en</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>99 sur 100 en</translation>
    </message>
    <message>
        <source>In the database, all together</source>
        <translation>Dans la base, au total</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ResultsPage</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Toutes les expériences</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>Résultats d’une expérience</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Ont acheté</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>How the visitors came</source>
        <translation>Comment les visiteurs sont venus</translation>
    </message>
    <message>
        <source>what may make a result wrong</source>
        <translation>ce qui peut fausser un résultat</translation>
    </message>
    <message>
        <source>What each price brought</source>
        <translation>Ce que chaque prix a rapporté</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Ce qui est sûr</translation>
    </message>
    <message>
        <source>all goals; Enter on a line says how it is worked out</source>
        <translation>tous les objectifs&#x202f;; Entrée sur une ligne dit comment c’est calculé</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>%1, day %2 of %3</source>
        <extracomment>a state, which day it is, and of how many</extracomment>
        <translation>%1, jour %2 sur %3</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, jour %2</translation>
    </message>
    <message>
        <source>Make %1 the price…</source>
        <translation>Faire de %1 le prix…</translation>
    </message>
    <message>
        <source>Make it the price…</source>
        <translation>En faire le prix…</translation>
    </message>
    <message>
        <source>Stop, keep %1…</source>
        <translation>Arrêter, garder %1…</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Run %1, from %2</source>
        <extracomment>a stretch of an experiment with shares of its own: its number and when it began</extracomment>
        <translation>Passage %1, depuis le %2</translation>
    </message>
    <message>
        <source>Time of the figures</source>
        <translation>Moment des chiffres</translation>
    </message>
    <message>
        <source>As decided</source>
        <translation>Tel que décidé</translation>
    </message>
    <message>
        <source>With what came since</source>
        <translation>Avec ce qui est venu depuis</translation>
    </message>
    <message>
        <source>%1 planned for each price</source>
        <translation>%1 prévus par prix</translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>en %1 jour</numerusform>
            <numerusform>en %1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 commande</numerusform>
            <numerusform>%1 commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>before any cut</source>
        <translation>avant tout plafond</translation>
    </message>
    <message>
        <source>off</source>
        <translation>faussée</translation>
    </message>
    <message>
        <source>even</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>too few visitors to say</source>
        <translation>trop peu de visiteurs pour le dire</translation>
    </message>
    <message>
        <source>%1 of %2 due</source>
        <extracomment>visitors of a price: how many came and how many were due</extracomment>
        <translation>%1 pour %2 dus</translation>
    </message>
    <message>
        <source>χ² and p of the split</source>
        <translation>χ² et p de la répartition</translation>
    </message>
    <message>
        <source>Visitors who saw two prices</source>
        <translation>Visiteurs qui ont vu deux prix</translation>
    </message>
    <message>
        <source>Reports that were not taken</source>
        <translation>Signalements qui n’ont pas été pris</translation>
    </message>
    <message>
        <source>More than one visitor in a hundred saw two prices: somewhere a price is not kept for its visitor.</source>
        <translation>Plus d’un visiteur sur cent a vu deux prix&#xa0;: quelque part, un prix n’est pas gardé pour son visiteur.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Comment c’est calculé</translation>
    </message>
    <message>
        <source>shaded: where the truth lies, safe to look at every day</source>
        <translation>ombré&#xa0;: où est la vérité, sans danger même en regardant chaque jour</translation>
    </message>
    <message>
        <source>1 % dearer: %1 orders</source>
        <extracomment>under a demand curve: how many orders one per cent more costs</extracomment>
        <translation>1&#xa0;% plus cher&#xa0;: %1 de commandes</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <source>No experiment has begun yet</source>
        <translation>Aucune expérience n’a encore commencé</translation>
    </message>
    <message>
        <source>Once one runs, what its prices bring stands here.</source>
        <translation>Dès que l’une court, ce que rapportent ses prix est ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The results could not be loaded</source>
        <translation>Les résultats n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Numéro de la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has not begun yet</source>
        <translation>Elle n’a pas encore commencé</translation>
    </message>
    <message>
        <source>There are results once visitors have seen its prices.</source>
        <translation>Il y a des résultats une fois que des visiteurs ont vu ses prix.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>The results are saved.</source>
        <translation>Les résultats sont enregistrés.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the split is even or off, and its p: &quot;Split is even: p = 0.81&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hidden until the visitors are split as planned.</source>
        <translation>Masqué tant que les visiteurs ne sont pas répartis comme prévu.</translation>
    </message>
    <message>
        <source>It is too early to say how sure anything is.</source>
        <translation>Il est trop tôt pour dire à quel point c’est sûr.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::ResultsVerdict</name>
    <message>
        <source>Most often: %1</source>
        <translation>Le plus souvent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RoleMatrix</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>tijara::ui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Each column is a role. Someone has one role here, and may do what stands in its column.</source>
        <translation>Chaque colonne est un rôle. Chacun a ici un rôle et peut faire ce qui figure dans sa colonne.</translation>
    </message>
    <message>
        <source>The server does not answer. You see the roles of %1.</source>
        <translation>Le serveur ne répond pas. Vous voyez les rôles de %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The roles could not be loaded</source>
        <translation>Les rôles n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nom du rôle</translation>
    </message>
    <message>
        <source>For example: Evening till</source>
        <translation>Par exemple&#xa0;: Caisse du soir</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Tick what it allows. You can give what you may do yourself.</source>
        <translation>Cochez ce qu’il permet. Vous pouvez donner ce que vous pouvez faire vous-même.</translation>
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
        <source>Change a role</source>
        <translation>Modifier un rôle</translation>
    </message>
    <message>
        <source>It holds for everyone who has the role, from their next click on.</source>
        <translation>Cela vaut pour tous ceux qui ont ce rôle, dès leur prochain clic.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The role %1 is saved.</source>
        <translation>Le rôle %1 est enregistré.</translation>
    </message>
    <message>
        <source>Remove a role</source>
        <translation>Enlever un rôle</translation>
    </message>
    <message>
        <source>Only a role that nobody has can be removed.</source>
        <translation>Seul un rôle que personne n’a peut être enlevé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The role %1 was removed.</source>
        <translation>Le rôle %1 a été enlevé.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SecondStepDialog</name>
    <message>
        <source>Second step of your sign-in</source>
        <translation>Deuxième étape de votre connexion</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app on your phone, or type the letters into it. Then type the six digits it shows.</source>
        <translation>Scannez l’image avec une application d’authentification sur votre téléphone, ou saisissez-y les lettres. Tapez ensuite les six chiffres qu’elle affiche.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Mettre en place</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Picture for the app; the letters below say the same</source>
        <translation>Image pour l’application&#x202f;; les lettres ci-dessous disent la même chose</translation>
    </message>
    <message>
        <source>Letters for the app</source>
        <translation>Lettres pour l’application</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code de l’application</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Vos codes de secours</translation>
    </message>
    <message>
        <source>Each opens one sign-in when your phone is lost. Write them down or print them: they are not shown again.</source>
        <translation>Chacun permet une connexion si vous perdez votre téléphone. Notez-les ou imprimez-les&#xa0;: ils ne seront plus affichés.</translation>
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
    <name>tijara::ui::ServerCard</name>
    <message>
        <source>Connections for shops</source>
        <translation>Connexions pour les magasins</translation>
    </message>
    <message>
        <source>Connections for the platform</source>
        <translation>Connexions pour la plateforme</translation>
    </message>
    <message>
        <source>Connections for keys</source>
        <translation>Connexions pour les clés</translation>
    </message>
    <message>
        <source>Connections past the pooler</source>
        <translation>Connexions hors du pooler</translation>
    </message>
    <message>
        <source>Connections to the replica</source>
        <translation>Connexions à la réplique</translation>
    </message>
    <message>
        <source>Connections that read</source>
        <translation>Connexions de lecture</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>the one that answered</source>
        <translation>celui qui a répondu</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 processors</source>
        <translation>
            <numerusform>%1 de %2 processeur</numerusform>
            <numerusform>%1 de %2 processeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 busy, %2 idle</source>
        <translation>%1 occupées, %2 libres</translation>
    </message>
</context>
<context>
    <name>tijara::ui::SessionsPage</name>
    <message>
        <source>%1 (here)</source>
        <translation>%1 (ici)</translation>
    </message>
    <message>
        <source>Helps, reading only</source>
        <translation>Aide, en lecture seule</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Whoever is signed in here stands here.</source>
        <translation>Qui est connecté ici figure ici.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>Se ferme d’elle-même le</translation>
    </message>
    <message>
        <source>The program does not say what it is.</source>
        <translation>Le programme ne dit pas ce qu’il est.</translation>
    </message>
    <message>
        <source>Someone of the platform looks in to help, and can change nothing. Their reason: %1</source>
        <translation>Quelqu’un de la plateforme est entré pour aider et ne peut rien changer. Sa raison&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is where you are now. To end it, sign out.</source>
        <translation>C’est ici que vous êtes. Pour la fermer, déconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended.</source>
        <translation>La connexion de %1 est fermée.</translation>
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
    <message>
        <source>Second step</source>
        <translation>Deuxième étape</translation>
    </message>
    <message>
        <source>Type the six digits that your app shows now. Without your phone: one of your recovery codes.</source>
        <translation>Tapez les six chiffres que votre application affiche maintenant. Sans votre téléphone&#xa0;: un de vos codes de secours.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>J’ai oublié mon mot de passe</translation>
    </message>
    <message>
        <source>You have the code from whoever invited you. If you sign in on this server already, give the password you have; else choose one.</source>
        <translation>Vous avez le code de qui vous a invité. Si vous vous connectez déjà à ce serveur, donnez le mot de passe que vous avez&#x202f;; sinon choisissez-en un.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Code de l’invitation</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As others here will read it</source>
        <translation>Comme les autres le liront ici</translation>
    </message>
    <message>
        <source>The owner of your shop makes a code for you, on the page People. It is good for a quarter of an hour.</source>
        <translation>Le propriétaire de votre boutique crée un code pour vous, sur la page Personnes. Il est valable un quart d’heure.</translation>
    </message>
    <message>
        <source>Code for a new password</source>
        <translation>Code pour un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Votre nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Au moins %1 caractères</translation>
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
    <name>tijara::ui::StepUp</name>
    <message>
        <source>Is it you?</source>
        <translation>Est-ce bien vous&#x202f;?</translation>
    </message>
    <message>
        <source>This needs your password once more. Then you are not asked again for five minutes.</source>
        <translation>Il faut encore une fois votre mot de passe. Ensuite, rien ne vous sera redemandé pendant cinq minutes.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Or the code of your app</source>
        <translation>Ou le code de votre application</translation>
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
    <name>tijara::ui::TenantsPage</name>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Magasins</translation>
    </message>
    <message>
        <source>No shops yet</source>
        <translation>Pas encore de magasin</translation>
    </message>
    <message>
        <source>Every business that rents this platform stands here.</source>
        <translation>Chaque commerce qui loue cette plateforme figure ici.</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Near their limit</source>
        <translation>Près de leur limite</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message numerus="yes">
        <source>%1 shops</source>
        <translation>
            <numerusform>%1 magasin</numerusform>
            <numerusform>%1 magasins</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Tapez %1 pour continuer</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message numerus="yes">
        <source>Done with %1 shops.</source>
        <translation>
            <numerusform>Fait pour %1 magasin.</numerusform>
            <numerusform>Fait pour %1 magasins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were left as they are:</source>
        <translation>
            <numerusform>%1 est resté tel quel&#xa0;:</numerusform>
            <numerusform>%1 sont restés tels quels&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all could be taken back. %1</source>
        <translation>Tout n’a pas pu être annulé. %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>There are no flags yet.</source>
        <translation>Il n’y a pas encore de drapeau.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a state of shops, and how many are in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Trial ends within a week</source>
        <translation>Essai finissant dans la semaine</translation>
    </message>
    <message>
        <source>Over 80 % of their calls</source>
        <translation>Plus de 80&#xa0;% de leurs appels</translation>
    </message>
    <message>
        <source>%1 has an owner already, or was made without one: its own people invite others.</source>
        <translation>%1 a déjà un propriétaire, ou a été créé sans : ses propres gens en invitent d’autres.</translation>
    </message>
    <message>
        <source>Code for the owner of %1</source>
        <translation>Code pour le propriétaire de %1</translation>
    </message>
    <message>
        <source>Give it to %1: with it they come in, under “I have an invitation”. It is good until %2, and is shown this once.</source>
        <translation>Donnez-le à %1 : il sert à entrer, sous « J’ai une invitation ». Il vaut jusqu’au %2 et n’est montré que cette fois.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TermsForm</name>
    <message>
        <source>Profit per visitor</source>
        <translation>Bénéfice par visiteur</translation>
    </message>
    <message>
        <source>Sales per visitor</source>
        <translation>Ventes par visiteur</translation>
    </message>
    <message>
        <source>Share of visitors who buy</source>
        <translation>Part des visiteurs qui achètent</translation>
    </message>
    <message>
        <source>Value of an order</source>
        <translation>Valeur d’une commande</translation>
    </message>
    <message>
        <source>What is tried</source>
        <translation>Ce qui est essayé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>“Coffee set: 89 or 79?”</source>
        <translation>«&#xa0;Service à café&#xa0;: 89 ou 79&#x202f;?&#xa0;»</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Your shop&apos;s pages ask for prices by it; it never changes</source>
        <translation>Les pages de votre boutique demandent les prix par ce nom&#x202f;; il ne change jamais</translation>
    </message>
    <message>
        <source>What do you expect, and why?</source>
        <translation>Qu’attendez-vous, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Written down before, it keeps one honest after</source>
        <translation>Écrit avant, cela garde honnête après</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Ce qui décide</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>The others are shown too, but do not decide</source>
        <translation>Les autres sont montrés aussi, mais ne décident pas</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Le mieux est</translation>
    </message>
    <message>
        <source>More</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>Counted event</source>
        <translation>Événement compté</translation>
    </message>
    <message>
        <source>As your shop&apos;s pages and tills report it: “purchase”</source>
        <translation>Tel que les pages et les caisses de votre boutique le signalent&#xa0;: «&#xa0;purchase&#xa0;»</translation>
    </message>
    <message>
        <source>Must not get more frequent</source>
        <translation>Ne doit pas devenir plus fréquent</translation>
    </message>
    <message>
        <source>For example “return”. If it does, no price is called better</source>
        <translation>Par exemple «&#xa0;return&#xa0;». Sinon, aucun prix n’est dit meilleur</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>the first one is today&apos;s</source>
        <translation>le premier est l’actuel</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Un autre prix</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>Parts égales</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>Prix actuel</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Costs you</source>
        <translation>Vous coûte</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Who takes part, and when</source>
        <translation>Qui prend part, et quand</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Prennent part</translation>
    </message>
    <message>
        <source>The others see today&apos;s price and are not counted</source>
        <translation>Les autres voient le prix actuel et ne sont pas comptés</translation>
    </message>
    <message>
        <source>Visitors wanted for each price</source>
        <translation>Visiteurs voulus par prix</translation>
    </message>
    <message>
        <source>The planner beside says how many</source>
        <translation>Le planificateur à côté dit combien</translation>
    </message>
    <message>
        <source>Ends by itself after</source>
        <translation>Finit seule après le</translation>
    </message>
    <message>
        <source>The last day; whole weeks are best</source>
        <translation>Le dernier jour&#x202f;; le mieux est en semaines entières</translation>
    </message>
    <message>
        <source>Begins by itself on</source>
        <translation>Commence seule le</translation>
    </message>
    <message>
        <source>Left empty: when you start it</source>
        <translation>Laissé vide&#xa0;: quand vous la démarrez</translation>
    </message>
    <message>
        <source>Only visitors whose</source>
        <translation>Seulement les visiteurs dont</translation>
    </message>
    <message>
        <source>An attribute your shop&apos;s pages send: “country”</source>
        <translation>Un attribut que vos pages envoient&#xa0;: «&#xa0;country&#xa0;»</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>Several with commas between them</source>
        <translation>Plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Never together with others of</source>
        <translation>Jamais avec d’autres de</translation>
    </message>
    <message>
        <source>Experiments with the same word here share no visitor</source>
        <translation>Les expériences avec le même mot ici ne partagent aucun visiteur</translation>
    </message>
    <message>
        <source>of them from</source>
        <translation>parmi eux, de</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Comment elle est jugée</translation>
    </message>
    <message>
        <source>good as it is, for most</source>
        <translation>bien ainsi, pour la plupart</translation>
    </message>
    <message>
        <source>Wrong in at most</source>
        <translation>Se trompe dans au plus</translation>
    </message>
    <message>
        <source>of all experiments, however often one looks</source>
        <translation>des expériences, aussi souvent qu’on regarde</translation>
    </message>
    <message>
        <source>Sharpest at</source>
        <translation>Plus fine à</translation>
    </message>
    <message>
        <source>The number of visitors at which the interval is tightest</source>
        <translation>Le nombre de visiteurs où l’intervalle est le plus étroit</translation>
    </message>
    <message>
        <source>Cut sales above</source>
        <translation>Plafonner les ventes au-dessus de</translation>
    </message>
    <message>
        <source>of all buyers&apos; sales, so that one bulk order decides nothing; 100: never</source>
        <translation>des ventes de tous les acheteurs, pour qu’une commande en gros ne décide de rien&#x202f;; 100&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Regarder en arrière</translation>
    </message>
    <message>
        <source>At earlier orders, which makes the result sharper</source>
        <translation>Les commandes d’avant, ce qui affine le résultat</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Orders count until</source>
        <translation>Les commandes comptent jusqu’à</translation>
    </message>
    <message>
        <source>after the stop</source>
        <translation>après l’arrêt</translation>
    </message>
    <message>
        <source>Together %1: %2 of the visitors have no price yet.</source>
        <translation>Ensemble %1&#xa0;: %2 des visiteurs n’ont pas encore de prix.</translation>
    </message>
    <message>
        <source>Together %1: that is %2 too much.</source>
        <translation>Ensemble %1&#xa0;: c’est %2 de trop.</translation>
    </message>
    <message>
        <source>Together 100 %: every visitor who takes part has a price.</source>
        <translation>Ensemble 100&#xa0;%&#xa0;: chaque visiteur qui prend part a un prix.</translation>
    </message>
    <message>
        <source>It has begun: prices, goals, rules and who takes part stay as they are. A copy can be changed.</source>
        <translation>Elle a commencé&#xa0;: les prix, objectifs, règles et qui prend part restent tels quels. Une copie se modifie.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TermsPage</name>
    <message>
        <source>New price experiment</source>
        <translation>Nouvelle expérience de prix</translation>
    </message>
    <message>
        <source>Terms of an experiment</source>
        <translation>Termes d’une expérience</translation>
    </message>
    <message>
        <source>Which experiment?</source>
        <translation>Quelle expérience&#x202f;?</translation>
    </message>
    <message>
        <source>Choose one in the list, then “Change…”.</source>
        <translation>Choisissez-en une dans la liste, puis «&#xa0;Modifier…&#xa0;».</translation>
    </message>
    <message>
        <source>All experiments</source>
        <translation>Toutes les expériences</translation>
    </message>
    <message>
        <source>The experiment could not be loaded</source>
        <translation>L’expérience n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>Termes de %1</translation>
    </message>
    <message>
        <source>The draft is saved. It begins when you start it.</source>
        <translation>Le brouillon est enregistré. Elle commence quand vous la démarrez.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
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
    <name>tijara::ui::TransferForm</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>An account by its name or code, a customer by theirs</source>
        <translation>Un compte par son nom ou son code, un client par les siens</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tout de suite</translation>
    </message>
    <message numerus="yes">
        <source>Hold it for %n day(s)</source>
        <extracomment>an amount that is held for so many days</extracomment>
        <translation>
            <numerusform>Retenir pendant %n jour</numerusform>
            <numerusform>Retenir pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What is held stays where it is, but cannot be spent, until it is moved or let go</source>
        <translation>Ce qui est retenu reste où il est, sans pouvoir être dépensé, jusqu’à ce qu’il soit viré ou libéré</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Of the bank or the payment provider</source>
        <translation>De la banque ou du prestataire de paiement</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>an account, its balance before and after</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>That is more than is free there: %1.</source>
        <translation>C’est plus que ce qui y est libre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Both are the same account.</source>
        <translation>Les deux sont le même compte.</translation>
    </message>
    <message>
        <source>The two accounts are kept in different money, so nothing can go from one to the other.</source>
        <translation>Les deux comptes sont tenus dans des monnaies différentes&#xa0;: rien ne peut aller de l’un à l’autre.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>Virements</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>Pas encore de virements</translation>
    </message>
    <message>
        <source>Every bill moves money from one account to another, and so can you.</source>
        <translation>Chaque facture fait passer de l’argent d’un compte à un autre, et vous le pouvez aussi.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>exactly as it is written</source>
        <translation>exactement comme elle est écrite</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What followed</source>
        <translation>Ce qui a suivi</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Virement</translation>
    </message>
    <message>
        <source>Both accounts</source>
        <translation>Les deux comptes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Après cela</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Retenu jusqu’au</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a transfer: what it was, when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What it came from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>Encore retenu</translation>
    </message>
    <message>
        <source>Can still be given back</source>
        <translation>Peut encore être rendu</translation>
    </message>
    <message>
        <source>Posted for a document. It goes back with a credit note, not with a refund.</source>
        <translation>Passé pour un document. Cela revient avec un avoir, pas avec un remboursement.</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Nouveau virement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 are held.</source>
        <translation>%1 sont retenus.</translation>
    </message>
    <message>
        <source>%1 were transferred.</source>
        <translation>%1 ont été virés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a transfer that was just made: what it is, its amount</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
</context>
<context>
    <name>tijara::ui::TrialBalanceCard</name>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance générale</translation>
    </message>
    <message>
        <source>%1 at the end of %2</source>
        <extracomment>a currency, and a day</extracomment>
        <translation>%1 à la fin du %2</translation>
    </message>
</context>
<context>
    <name>tijara::ui::UsageCard</name>
    <message>
        <source>Calls by day</source>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>days of UTC</source>
        <translation>jours UTC</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 calls</source>
        <translation>
            <numerusform>%1&#xa0;: %2 appel</numerusform>
            <numerusform>%1&#xa0;: %2 appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls this month, without a limit.</source>
        <translation>
            <numerusform>%1 appel ce mois-ci, sans limite.</numerusform>
            <numerusform>%1 appels ce mois-ci, sans limite.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls this month. The count begins anew on %3.</source>
        <translation>%1 appels sur %2 ce mois-ci. Le compte repart de zéro le %3.</translation>
    </message>
</context>
<context>
    <name>tijara::ui::UsagePage</name>
    <message>
        <source>This month, added up</source>
        <translation>Ce mois-ci, additionné</translation>
    </message>
    <message>
        <source>from its first day on</source>
        <translation>depuis son premier jour</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>What your people and programs ask of the server counts as a call, and a plan has so many of them a month. Signing in and taking your data along cost nothing.</source>
        <translation>Ce que vos gens et vos programmes demandent au serveur compte comme un appel, et une formule en a un certain nombre par mois. Se connecter et emporter ses données ne coûtent rien.</translation>
    </message>
    <message>
        <source>Most of this month&apos;s calls are used. A larger plan has more at once.</source>
        <translation>La plupart des appels de ce mois sont utilisés. Une formule plus grande en donne aussitôt davantage.</translation>
    </message>
    <message>
        <source>This month&apos;s calls are used up: programs with an API key are refused until %1, people are not. A larger plan has more at once.</source>
        <translation>Les appels de ce mois sont épuisés&#xa0;: les programmes munis d’une clé d’API sont refusés jusqu’au %1, les personnes non. Une formule plus grande en donne aussitôt davantage.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Limit of the month</source>
        <translation>Limite du mois</translation>
    </message>
    <message numerus="yes">
        <source>Up to %1: %2 calls</source>
        <translation>
            <numerusform>Jusqu’au %1&#xa0;: %2 appel</numerusform>
            <numerusform>Jusqu’au %1&#xa0;: %2 appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of the month: %1</source>
        <translation>Limite du mois&#xa0;: %1</translation>
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
<context>
    <name>tijara::ui::WebhooksPage</name>
    <message>
        <source>An experiment started</source>
        <translation>Une expérience a démarré</translation>
    </message>
    <message>
        <source>An experiment stopped</source>
        <translation>Une expérience s’est arrêtée</translation>
    </message>
    <message>
        <source>Visitors are not split as planned</source>
        <translation>Les visiteurs ne sont pas répartis comme prévu</translation>
    </message>
    <message>
        <source>Can be decided</source>
        <translation>Peut être décidée</translation>
    </message>
    <message>
        <source>A try</source>
        <translation>Un essai</translation>
    </message>
    <message>
        <source>not sent: an address inside a network</source>
        <translation>pas envoyé&#xa0;: une adresse à l’intérieur d’un réseau</translation>
    </message>
    <message>
        <source>not sent: switched off</source>
        <translation>pas envoyé&#xa0;: éteinte</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>again at %1</source>
        <translation>de nouveau à %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Notices to programs</source>
        <translation>Avis aux programmes</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Aucune adresse</translation>
    </message>
    <message>
        <source>A program of yours, such as a web shop, can be told when a price experiment starts, stops or can be decided.</source>
        <translation>Un de vos programmes, comme une boutique en ligne, peut être averti quand une expérience de prix démarre, s’arrête ou peut être décidée.</translation>
    </message>
    <message>
        <source>Address for notices</source>
        <translation>Adresse d’avis</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ici depuis</translation>
    </message>
    <message>
        <source>Last arrived</source>
        <translation>Dernière arrivée</translation>
    </message>
    <message>
        <source>Nothing arrives since</source>
        <translation>Rien n’arrive depuis</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>%1 · answer: %2</source>
        <extracomment>when a notice was sent, and what was answered</extracomment>
        <translation>%1 · réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>New address for notices</source>
        <translation>Nouvelle adresse d’avis</translation>
    </message>
    <message>
        <source>It is told by a signed request whenever an experiment starts, stops, can be decided, or is split badly.</source>
        <translation>Elle reçoit une requête signée chaque fois qu’une expérience démarre, s’arrête, peut être décidée ou est mal répartie.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>The secret of this address</source>
        <translation>Le secret de cette adresse</translation>
    </message>
    <message>
        <source>Put it into the program now: it is not shown again. With it the program checks that a notice comes from here.</source>
        <translation>Mettez-le maintenant dans le programme&#xa0;: il ne sera plus montré. Avec lui, le programme vérifie qu’un avis vient d’ici.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Le secret</translation>
    </message>
    <message>
        <source>Notices go there again.</source>
        <translation>Les avis y vont de nouveau.</translation>
    </message>
    <message>
        <source>No more notices go there.</source>
        <translation>Plus aucun avis n’y va.</translation>
    </message>
    <message>
        <source>A notice is on its way. Open the address again to see whether it arrived.</source>
        <translation>Un avis est en route. Rouvrez l’adresse pour voir s’il est arrivé.</translation>
    </message>
    <message>
        <source>Remove this address?</source>
        <translation>Retirer cette adresse&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more, and its secret is of no use.</source>
        <translation>Plus rien n’est envoyé à %1, et son secret ne sert plus à rien.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>The address is removed.</source>
        <translation>L’adresse est retirée.</translation>
    </message>
</context>
</TS>
